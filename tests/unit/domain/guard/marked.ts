import type { GuardHit, GuardReason } from '../../../../shared/domain/guard/guard.ts';

/** A part of a sentence that should be marked. */
export interface Expected {
  readonly start: number;
  readonly end: number;
  readonly reason: GuardReason;
}

/** A sentence with `[[words|reason]]` in it, as the text and what should be marked in it. */
export function marked(sentence: string): { text: string; expected: Expected[] } {
  const expected: Expected[] = [];
  let text = '';
  let at = 0;
  for (const match of sentence.matchAll(/\[\[([^|]*)\|([a-z-]+)\]\]/gu)) {
    const [all, words = '', reason] = match;
    text += sentence.slice(at, match.index);
    expected.push({ start: text.length, end: text.length + words.length, reason: reason as GuardReason });
    text += words;
    at = match.index + all.length;
  }
  return { text: text + sentence.slice(at), expected };
}

const overlap = (one: Expected | GuardHit, other: Expected | GuardHit): boolean =>
  one.start < other.end && other.start < one.end;

/** What was missed and what was marked for nothing. */
export function judge(
  expected: readonly Expected[],
  hits: readonly GuardHit[],
): { missed: Expected[]; needless: GuardHit[] } {
  return {
    missed: expected.filter((one) => !hits.some((hit) => overlap(one, hit))),
    needless: hits.filter((hit) => !expected.some((one) => overlap(one, hit))),
  };
}
