import type { KnownInFolder } from './hit.ts';
import {
  initialsAreKnown,
  isOnlyAWord,
  isWholeName,
  knownNames,
  piecesAreKnown,
  wordIsKnown,
  type KnownNames,
  type Whose,
} from './known-names.ts';
import {
  afterAHouse,
  isClose,
  isCued,
  isParticle,
  unknownIsName,
  weakIsName,
  type Signs,
} from './name-signs.ts';
import { beginsSentence, gapBefore, wordOf, type Reading, type Word } from './reading.ts';
import { isCapital, isUpper, kindsOf } from './word-kind.ts';
import { personVerbs, starters } from './words/context-words.ts';

/** A word that is a name, or a part of one: whose, and whether the folder knows it. */
export type Mark = Whose | 'unknown-name';

/** What is known, and what of it the folder itself knows. */
interface KnownBy {
  readonly all: KnownNames;
  readonly folder: KnownNames;
}

function knownBy(known: KnownInFolder): KnownBy {
  const folder = knownNames(known);
  const { directory = [] } = known;
  if (directory.length === 0) return { all: folder, folder };
  return { all: knownNames({ ...known, others: [...known.others, ...directory] }), folder };
}

/** In small letters, a word of the language, or of a name that only the directory knows: what stands beside it decides. */
const isInDoubt = ({ folder }: KnownBy, { written, lower, bare }: Word): boolean =>
  isOnlyAWord(written, lower) || (!isCapital(written) && !wordIsKnown(folder, written, bare));

/** Marks what is known. */
function markKnown(reading: Reading, known: KnownBy, marks: (Mark | undefined)[]): void {
  const { all } = known;
  const waiting: { at: number; whose: Whose }[] = [];
  for (const [at, word] of reading.words.entries()) {
    const whose = wordIsKnown(all, word.written, word.bare);
    if (whose && isInDoubt(known, word)) waiting.push({ at, whose });
    else if (whose) marks[at] ??= whose;
    const pieces = piecesAreKnown(reading, all, at) ?? initialsAreKnown(reading, all, at);
    if (pieces) for (let next = at; next < at + pieces.count; next += 1) marks[next] ??= pieces.whose;
  }
  // Such a word is a name only beside another, as a part of a whole name, or after "is called".
  for (const { at, whose } of waiting) {
    const isName = [at - 1, at].some((first) => {
      const [one, other] = [wordOf(reading, first), wordOf(reading, first + 1)];
      const neighbour = marks[first === at ? at + 1 : first];
      return (
        isClose(gapBefore(reading, first + 1)) && (neighbour !== undefined || isWholeName(all, one, other))
      );
    });
    if (isName || isCued({ reading, kinds: [], language: 'sv' }, at)) marks[at] = whose;
  }
}

/** Marks what looks like a name, known or not. */
function markGeneral(signs: Signs, marks: (Mark | undefined)[]): void {
  for (const [at, kind] of signs.kinds.entries()) {
    if (marks[at]) continue;
    if (kind === 'given') marks[at] = 'unknown-name';
    else if (kind === 'surname' && !afterAHouse(signs, at)) marks[at] = 'unknown-name';
    else if (kind === 'weak' && weakIsName(signs, at)) marks[at] = 'unknown-name';
    else if (kind === 'unknown' && unknownIsName(signs, at)) marks[at] = 'unknown-name';
    else if (kind === 'initial' && initialsOfSomebody(signs, at)) marks[at] = 'unknown-name';
  }
}

/** Two and more initials with their full stops, or one after a title or an official: "A.S.", "läkaren K." */
function initialsOfSomebody({ reading, kinds, language }: Signs, at: number): boolean {
  const word = wordOf(reading, at);
  const next = wordOf(reading, at + 1);
  const stop = reading.plain.charAt(word.end) === '.';
  if (isCued({ reading, kinds, language }, at) && (stop || next.written.length !== 1)) return true;
  const pair = stop && kinds[at + 1] === 'initial' && /^\. ?$/u.test(gapBefore(reading, at + 1));
  const before = kinds[at - 1] === 'initial' && /^\. ?$/u.test(gapBefore(reading, at));
  const letters = before ? wordOf(reading, at - 1).lower + word.lower : word.lower + next.lower;
  return (pair || (before && stop)) && !/^(?:us|uk|un|eu|ps|ad|bc|dc|sk|em|am|pm|ml|tv)$/u.test(letters);
}

/** Marks what belongs to a name that is marked: a surname nobody knows, an initial, "von". */
function grow(signs: Signs, marks: (Mark | undefined)[]): void {
  const { reading, kinds } = signs;
  for (let at = 0; at < marks.length; at += 1) {
    const mark = marks[at];
    const next = wordOf(reading, at + 1);
    if (!mark || marks[at + 1]) continue;
    const gap = gapBefore(reading, at + 1);
    const kind = kinds[at + 1];
    const upper =
      isUpper(next.written) &&
      isUpper(wordOf(reading, at).written) &&
      next.written.length > 2 &&
      !personVerbs.has(next.lower);
    if (gap === "'" && next.lower === 's') continue;
    if (
      isClose(gap) &&
      (kind === 'unknown' || kind === 'weak' || (upper && kind === 'none')) &&
      isCapital(next.written)
    )
      marks[at + 1] = mark;
    else if (
      (gap === ' ' || gap === '-' || gap === '. ' || gap === '.') &&
      kind === 'initial' &&
      next.lower !== 'i'
    )
      marks[at + 1] = mark;
    else if (
      isClose(gap) &&
      isParticle(next.lower) &&
      isCapital(wordOf(reading, at + 2).written) &&
      isClose(gapBefore(reading, at + 2)) &&
      kinds[at + 2] !== 'public'
    ) {
      marks[at + 1] = mark;
      marks[at + 2] ??= mark;
    }
  }
}

/** The same backwards: "K. Holm", "Xu Lindgren", "al-Hassan". */
function growBack(signs: Signs, marks: (Mark | undefined)[]): void {
  const { reading, kinds } = signs;
  for (let at = marks.length - 1; at > 0; at -= 1) {
    const mark = marks[at];
    const before = wordOf(reading, at - 1);
    if (!mark || marks[at - 1]) continue;
    const gap = gapBefore(reading, at);
    const initial = kinds[at - 1] === 'initial' && /^(?:\. ?| |-|')$/u.test(gap);
    const first = beginsSentence(reading, at - 1);
    const family = kinds[at] === 'surname' || gap === '-';
    const unknown =
      (kinds[at - 1] === 'unknown' || kinds[at - 1] === 'weak') &&
      isClose(gap) &&
      isCapital(before.written) &&
      (family || !first);
    const particle = gap === '-' && isParticle(before.lower) && isCapital(before.written);
    if (initial && !(before.lower === 'i' && gap === ' ')) marks[at - 1] = mark;
    else if ((unknown && !starters.has(before.lower)) || particle) marks[at - 1] = mark;
  }
}

/** A name once found is found wherever it stands with a capital. */
function spread({ reading }: Signs, marks: (Mark | undefined)[]): void {
  const stem = (bare: string): string => (bare.length > 3 && bare.endsWith('s') ? bare.slice(0, -1) : bare);
  const found = new Map<string, Mark>();
  for (const [at, mark] of marks.entries()) {
    const word = wordOf(reading, at);
    if (mark && word.bare.length > 2 && isCapital(word.written) && !starters.has(word.lower))
      found.set(stem(word.bare), mark);
  }
  for (const [at, word] of reading.words.entries()) {
    if (!isCapital(word.written) || starters.has(word.lower)) continue;
    marks[at] ??= found.get(stem(word.bare));
  }
}

/** What each word of a reading is, where it is a name. */
export function markNames(
  reading: Reading,
  known: KnownInFolder,
  language: Signs['language'],
): (Mark | undefined)[] {
  const signs = { reading, kinds: kindsOf(reading, known.smallPlaces), language };
  const marks: (Mark | undefined)[] = reading.words.map(() => undefined);
  markKnown(reading, knownBy(known), marks);
  markGeneral(signs, marks);
  grow(signs, marks);
  growBack(signs, marks);
  spread(signs, marks);
  return marks;
}
