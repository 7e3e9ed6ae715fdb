import { beginsSentence, gapBefore, read, type Reading, type Word } from './reading.ts';
import { isCapital, kindsOf, type WordKind } from './word-kind.ts';
import { requests } from './words/context-words.ts';

/** `running`: sentences, where a capital may only begin one. `listed`: names on lines of their own. */
export type ToldIn = 'running' | 'listed';

const mayBeName = (kind: WordKind | undefined): boolean =>
  kind === 'given' || kind === 'surname' || kind === 'weak' || kind === 'unknown';

/** Does a word of the language follow, so that the one before it only begins what is said? */
const goesOn = ({ plain }: Reading, { end }: Word): boolean => /^ \p{Ll}/u.test(plain.slice(end, end + 2));

/** Does a word, first in what is said, ask for something of whoever follows: "Ring Mia", "Ring inte", "Ring: Mia"? */
const asks = (reading: Reading, at: number, { lower, end }: Word): boolean =>
  requests.has(lower) && beginsSentence(reading, at) && /^[ :]/u.test(reading.plain.slice(end, end + 1));

/** A text without the words that only ask for something, for who takes every word with a capital as a name. */
export function withoutRequests(text: string): string {
  const reading = read(text);
  let rest = '';
  let from = 0;
  for (const [at, word] of reading.words.entries()) {
    if (!asks(reading, at, word)) continue;
    rest += reading.plain.slice(from, word.start);
    from = word.end;
  }
  return rest + reading.plain.slice(from);
}

/**
 * What a text of the folder tells as somebody's name, as written: words with a capital that no sentence gave them and
 * that are no agency and no place. A word that begins a sentence is one only when it is a name and nothing else, or, in
 * a list, stands there by itself.
 * @param places names of agencies' and places' words, in small letters, that are nobody's
 */
export function namesTold(text: string, places: readonly string[], told: ToldIn): string[] {
  const reading = read(text);
  const kinds = kindsOf(reading, places);
  const names: { name: string; last: number }[] = [];
  for (const [at, word] of reading.words.entries()) {
    const kind = kinds[at];
    if (!isCapital(word.written) || !mayBeName(kind) || asks(reading, at, word)) continue;
    const before = names.at(-1);
    const gap = gapBefore(reading, at);
    if (before?.last === at - 1 && (gap === ' ' || gap === '-')) {
      names[names.length - 1] = { name: before.name + gap + word.written, last: at };
      continue;
    }
    const next = reading.words[at + 1];
    const alone =
      !goesOn(reading, word) && !(next && kinds[at + 1] === 'public' && gapBefore(reading, at + 1) === ' ');
    const sure = kind === 'given' || kind === 'surname' || (told === 'listed' && alone);
    if (sure || !beginsSentence(reading, at)) names.push({ name: word.written, last: at });
  }
  return names.map(({ name }) => name);
}
