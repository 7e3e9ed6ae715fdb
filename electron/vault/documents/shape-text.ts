import bidiFactory from 'bidi-js';
import type { Face } from './fonts.ts';

export type Direction = 'ltr' | 'rtl';

/** One sign as a reader sees it, with where it goes and what draws it. */
export interface Cluster {
  /** As written. */
  text: string;
  /** As drawn: brackets mirrored where text runs right to left; empty when there is nothing to draw. */
  glyphs: string;
  /** Embedding level of the Unicode bidirectional algorithm (UAX 9); odd runs right to left. */
  level: number;
  face: Face;
  /** No font has it: a replacement box is drawn. */
  missing: boolean;
}

/** A paragraph made ready for breaking into lines. */
export interface Shaped {
  direction: Direction;
  clusters: Cluster[];
}

/** Signs of one font, level and kind, in the order they are drawn from left to right. */
export interface Piece {
  glyphs: string;
  face: Face;
  /** Right to left, and so laid out as a whole rather than word by word. */
  rightToLeft: boolean;
  /** What the boxes stand for; empty where the signs themselves are drawn. */
  told: string;
}

/** Tells whether a face has a code point. */
export type Covers = (face: Face, codePoint: number) => boolean;

const bidi = bidiFactory();
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const steering = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
const joiners = /[\u200c\u200d]/gu;
const letterOrDigit = /[\p{L}\p{N}]/u;
const arabicScript = /\p{Script=Arabic}/u;
/** What is drawn where no font has the sign. */
const box = '\ufffd';

/** The direction of the first strong sign (UAX 9, P2), or `fallback` when there is none. */
export function directionOf(text: string, fallback: Direction): Direction {
  for (const sign of text) {
    const type = bidi.getBidiCharTypeName(sign);
    if (type === 'L') return 'ltr';
    if (type === 'R' || type === 'AL') return 'rtl';
  }
  return fallback;
}

/**
 * Levels, fonts and mirrored signs of one paragraph.
 * @param paragraph cleaned text without line ends
 * @param fallback direction when no sign has one of its own
 */
export function shapeText(paragraph: string, fallback: Direction, covers: Covers): Shaped {
  const direction = directionOf(paragraph, fallback);
  const { levels } = bidi.getEmbeddingLevels(paragraph, direction);
  const clusters: Cluster[] = [];
  for (const { segment, index } of graphemes.segment(paragraph)) {
    clusters.push(clusterOf(segment, levels[index] ?? 0, covers));
  }
  return { direction, clusters };
}

function clusterOf(text: string, level: number, covers: Covers): Cluster {
  const bare = text.replace(steering, '');
  // Spaces and marks go with what they stand among; letters and digits to the first font that has them.
  const latinFirst = level % 2 === 0 || letterOrDigit.test(bare);
  const order: Face[] = latinFirst ? ['latin', 'arabic'] : ['arabic', 'latin'];
  const face = order.find((one) => coversAll(covers, one, bare));
  if (face === undefined) return { text, glyphs: box, level, face: 'arabic', missing: true };
  const joined = face === 'arabic' ? bare : bare.replace(joiners, '');
  const glyphs = level % 2 === 1 ? (bidi.getMirroredCharacter(joined) ?? joined) : joined;
  return { text, glyphs, level, face, missing: false };
}

function coversAll(covers: Covers, face: Face, text: string): boolean {
  for (const sign of text.replace(joiners, '')) {
    if (!covers(face, sign.codePointAt(0) ?? 0)) return false;
  }
  return true;
}

/** The pieces of one line from left to right (UAX 9, L1 and L2). */
export function piecesOf(line: readonly Cluster[], direction: Direction): Piece[] {
  const runs = levelRuns(trailingSpacesReset(line, direction === 'rtl' ? 1 : 0));
  const highest = Math.max(0, ...runs.map((run) => run.level));
  for (let level = highest; level >= 1; level--) reverseFrom(runs, level);
  return runs.map((run) => pieceOf(run));
}

interface Run {
  level: number;
  clusters: Cluster[];
}

function trailingSpacesReset(line: readonly Cluster[], base: number): Cluster[] {
  let end = line.length;
  while (end > 0 && line[end - 1]?.text.trim() === '') end--;
  return line.map((cluster, at) => (at >= end ? { ...cluster, level: base } : cluster));
}

function levelRuns(line: readonly Cluster[]): Run[] {
  const runs: Run[] = [];
  for (const cluster of line) {
    if (cluster.glyphs === '') continue;
    const run = runs.at(-1);
    const last = run?.clusters.at(-1);
    const joins =
      run?.level === cluster.level &&
      last?.face === cluster.face &&
      last.missing === cluster.missing &&
      // Readers turn right-to-left signs round, but not what boxes are told to say: those stand one by one.
      !(cluster.missing && cluster.level % 2 === 1);
    if (joins) run.clusters.push(cluster);
    else runs.push({ level: cluster.level, clusters: [cluster] });
  }
  return runs;
}

function reverseFrom(runs: Run[], level: number): void {
  let start = 0;
  while (start < runs.length) {
    let end = start;
    while (end < runs.length && (runs[end]?.level ?? 0) >= level) end++;
    if (end > start) runs.splice(start, end - start, ...runs.slice(start, end).reverse());
    start = end + 1;
  }
}

function pieceOf({ level, clusters }: Run): Piece {
  const rightToLeft = level % 2 === 1;
  const glyphs = clusters.map((cluster) => cluster.glyphs);
  // The shaper turns a run round when it finds Arabic script in it, and only then: Persian digits run left to
  // right but are turned, a bare bracket in Arabic text runs right to left but is not.
  const turned = arabicScript.test(glyphs.join(''));
  if (turned !== rightToLeft) glyphs.reverse();
  return {
    glyphs: glyphs.join(''),
    face: clusters[0]?.face ?? 'latin',
    rightToLeft: rightToLeft || turned,
    told: clusters[0]?.missing === true ? clusters.map((one) => one.text).join('') : '',
  };
}
