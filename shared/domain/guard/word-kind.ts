import type { Reading, Word } from './reading.ts';
import { starters, officialWords, personVerbs, relations, titles } from './words/context-words.ts';
import { givenNames } from './words/given-names.ts';
import { ordinaryNames } from './words/ordinary-names.ts';
import { bigPlaces, publicEnding, publicNames, smallTowns } from './words/public-names.ts';
import { surnameEnding, surnames } from './words/surnames.ts';

/**
 * How far a word is a name by itself: `given` and `surname` are names; `weak` is a name or an ordinary word; `unknown`
 * has a capital and is nothing the guard knows; `initial` is one capital letter; `public` has a capital and is an
 * agency, a place or the like; `none` is everything else.
 */
export type WordKind = 'given' | 'surname' | 'weak' | 'unknown' | 'initial' | 'public' | 'none';

/** A list, and the same without accents, for those who write without them. */
interface Names {
  readonly exact: ReadonlySet<string>;
  readonly bare: ReadonlySet<string>;
}

const withoutAccents = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/gu, 'l').replace(/đ/gu, 'd').replace(/ø/gu, 'o');
const namesOf = (exact: ReadonlySet<string>): Names => ({
  exact,
  bare: new Set([...exact].map(withoutAccents)),
});
const given = namesOf(givenNames);
const family = namesOf(surnames);

/** Fewest letters of a name that is known without its accents, and of one that is known in small letters. */
const fewestBare = 4;
const fewestSmall = 4;
/** Shorter names that are no word in small letters either. */
const shortNames: ReadonlySet<string> = new Set(['eva', 'ulf', 'ali', 'ida', 'åsa', 'åke', 'mia', 'pär']);

const has = (names: Names, word: string, bare: string): boolean =>
  names.exact.has(word) || (bare.length >= fewestBare && names.bare.has(bare));

/** A word and what it is the genitive of. */
export function formsOf({ lower, bare }: Pick<Word, 'lower' | 'bare'>): { lower: string; bare: string }[] {
  const forms = [{ lower, bare }];
  if (lower.endsWith('s') && lower.length > 2)
    forms.push({ lower: lower.slice(0, -1), bare: bare.slice(0, -1) });
  return forms;
}

export const isCapital = (written: string): boolean => /^\p{Lu}/u.test(written);
/** All in capitals, or as an abbreviation is written: "LSS", "SoL". */
export const isUpper = (written: string): boolean =>
  /^(?:\p{Lu}{2,}|\p{Lu}\p{Ll}?\p{Lu}\p{Ll}?)$/u.test(written);
export const isRole = (lower: string): boolean =>
  officialWords.test(lower) || relations.has(lower) || Object.hasOwn(titles, lower);
const isOrdinary = (lower: string): boolean =>
  ordinaryNames.has(lower) || starters.has(lower) || personVerbs.has(lower) || isRole(lower);

function smallKind(word: Word): WordKind {
  const { lower, bare } = word;
  for (const form of formsOf(word)) {
    if (isOrdinary(form.lower) || publicNames.has(form.lower) || smallTowns.has(form.lower)) return 'none';
    if (form.lower.length >= fewestSmall ? givenNames.has(form.lower) : shortNames.has(form.lower))
      return 'given';
    if (form.lower.length >= fewestSmall && surnames.has(form.lower)) return 'surname';
  }
  return /.ssons?$/u.test(lower) && bare.length > 6 ? 'surname' : 'none';
}

const isPlaceOrAgency = (lower: string, places: ReadonlySet<string>): boolean =>
  publicNames.has(lower) ||
  bigPlaces.has(lower) ||
  smallTowns.has(lower) ||
  places.has(lower) ||
  (lower.length > 5 && publicEnding.test(lower));

/** The kind of a word by its letters alone; `places` are the folder's municipalities, in small letters. */
function writtenKind(word: Word, places: ReadonlySet<string>): WordKind {
  const { written } = word;
  if (!isCapital(written)) return smallKind(word);
  if (written.length === 1) return 'initial';
  const forms = formsOf(word);
  const named = forms.some(({ lower, bare }) => has(given, lower, bare));
  if (forms.some(({ lower }) => ordinaryNames.has(lower))) return 'weak';
  const last = forms.some(({ lower, bare }) => has(family, lower, bare) || surnameEnding.test(lower));
  if (forms.some(({ lower }) => isPlaceOrAgency(lower, places))) return named || last ? 'weak' : 'public';
  if (named) return 'given';
  if (last) return 'surname';
  return isUpper(written) || isRole(word.lower) || starters.has(word.lower) ? 'none' : 'unknown';
}

/** The kind of each word of a reading. */
export function kindsOf(reading: Reading, smallPlaces: readonly string[]): WordKind[] {
  const places = new Set(smallPlaces.map((place) => place.toLowerCase().trim()));
  return reading.words.map((word) => {
    const kind = writtenKind(word, places);
    // All in capitals: a name that is a word as well says nothing.
    if (kind === 'weak' && isUpper(word.written)) return 'none';
    return kind;
  });
}
