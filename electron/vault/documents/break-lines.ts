import type { Cluster } from './shape-text.ts';

/** Width in points of signs drawn in one line. */
export type Measure = (clusters: readonly Cluster[]) => number;

/**
 * Breaks a paragraph into lines no wider than `width` points: after a space, a hyphen or a slash; where one
 * word is wider than the line, between two signs. Spaces stay at the end of their line, so that words do not
 * grow together when the text is copied or read aloud.
 */
export function breakLines(clusters: readonly Cluster[], width: number, measure: Measure): Cluster[][] {
  const lines: Cluster[][] = [];
  let line: Cluster[] = [];
  let used = 0;
  const take = (part: readonly Cluster[]): void => {
    if (used > 0 && used + measure(withoutEndSpaces(part)) > width) {
      lines.push(line);
      line = [];
      used = 0;
    }
    line.push(...part);
    used += measure(part);
  };
  for (const word of wordsOf(clusters)) {
    if (measure(withoutEndSpaces(word)) <= width) take(word);
    else for (const part of chop(word, width, measure)) take(part);
  }
  lines.push(line);
  return lines;
}

function wordsOf(clusters: readonly Cluster[]): Cluster[][] {
  const words: Cluster[][] = [];
  let word: Cluster[] = [];
  clusters.forEach((cluster, at) => {
    word.push(cluster);
    const next = clusters[at + 1]?.text;
    const space = cluster.text === ' ' && next !== ' ';
    const joint = /^[-/–—\u2010]$/u.test(cluster.text) && next !== undefined && /^\p{L}/u.test(next);
    if (!space && !joint) return;
    words.push(word);
    word = [];
  });
  if (word.length > 0) words.push(word);
  return words;
}

/** Pieces of a word, each as long as the line takes. Signs drawn together can be wider than one by one (kerning). */
function chop(word: readonly Cluster[], width: number, measure: Measure): Cluster[][] {
  const parts: Cluster[][] = [];
  let start = 0;
  while (start < word.length) {
    let end = start;
    for (let used = 0; end < word.length; end++) {
      used += measure(word.slice(end, end + 1));
      if (used > width) break;
    }
    while (end > start + 1 && measure(withoutEndSpaces(word.slice(start, end))) > width) end--;
    end = Math.max(end, start + 1);
    while (word[end]?.text === ' ') end++;
    parts.push(word.slice(start, end));
    start = end;
  }
  return parts;
}

/** Signs without the spaces at their end. */
export function withoutEndSpaces(signs: readonly Cluster[]): readonly Cluster[] {
  let end = signs.length;
  while (end > 0 && signs[end - 1]?.text === ' ') end--;
  return end === signs.length ? signs : signs.slice(0, end);
}
