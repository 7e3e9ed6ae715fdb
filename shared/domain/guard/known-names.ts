import type { GuardReason, KnownInFolder } from './hit.ts';
import { gapBefore, read, wordOf, type Reading, type Word } from './reading.ts';
import { isCapital, isRole, isUpper } from './word-kind.ts';
import { starters } from './words/context-words.ts';
import { ordinaryNames } from './words/ordinary-names.ts';
import { bigPlaces, publicNames } from './words/public-names.ts';

/** Whose name it is. */
export type Whose = Extract<GuardReason, 'alias' | 'name' | 'other-name'>;

/** What is looked for: single words of the names, the names written as one word, and their initials. */
export interface KnownNames {
  readonly words: ReadonlyMap<string, Whose>;
  readonly fused: ReadonlyMap<string, Whose>;
  readonly initials: ReadonlyMap<string, Whose>;
}

/** Fewest letters of a name that is found inside something longer, or with its letters apart. */
const fewestInside = 4;
/** Most pieces a name is put together of. */
const mostPieces = 24;

/** Words that stand beside names in a list of people and are none. */
const noName = (lower: string): boolean =>
  isRole(lower) || starters.has(lower) || publicNames.has(lower) || bigPlaces.has(lower);

/** Abbreviations that no initials are found in without their full stops. */
const abbreviations: ReadonlySet<string> = new Set(
  'ab af ak bb cv dn ek eu fk fn fs hr hb hm hs id it jo kb kl km ks kr la ld ma mb mc mr ms ni nr no ok op pa pc pm po ps sa sd sj sl st sv tv uk us vd vs lss sol lvu lvm hvb bup vab csn ivo sfi'.split(
    ' ',
  ),
);

function learn(
  entry: string,
  whose: Whose,
  into: Record<'words' | 'fused' | 'initials', Map<string, Whose>>,
): void {
  const words = read(entry).words.filter(({ lower }) => !noName(lower));
  const all = words.map(({ bare }) => bare);
  const put = (map: Map<string, Whose>, key: string): void => {
    if (!map.has(key)) map.set(key, whose);
  };
  for (const word of all) if (word.length > 1) put(into.words, word);
  const letters = all.map((word) => word.charAt(0)).join('');
  if (all.length < 2) return;
  put(into.initials, letters);
  put(into.initials, letters.charAt(0) + letters.slice(-1));
  put(into.fused, all.join(''));
  for (const [at, word] of all.entries()) {
    const next = all[at + 1];
    if (next === undefined) continue;
    put(into.fused, word + next);
    put(into.fused, next + word);
    if (word.length > 2) put(into.fused, word + next.charAt(0));
  }
}

/** What is looked for of the names that are known. The client's own come first. */
export function knownNames(known: Pick<KnownInFolder, 'own' | 'others' | 'alias'>): KnownNames {
  const into = {
    words: new Map<string, Whose>(),
    fused: new Map<string, Whose>(),
    initials: new Map<string, Whose>(),
  };
  if (known.alias !== undefined) learn(known.alias, 'alias', into);
  for (const entry of known.own) learn(entry, 'name', into);
  for (const entry of known.others) learn(entry, 'other-name', into);
  return into;
}

const endings = ['', 's', 'es', 'ar', 'arna', 'arnas', 'an', 'ans', 'en', 'ens'];
/** What a name is made into, in one word: "Svenssonfamiljen". */
const tails =
  /^s?(?:familjen|fallet|ärendet|arendet|historien|syndromet|gruppen|planen|barnen|bröderna|broderna|systrarna|gate|pojken|flickan|tanten|farbrorn|mamman|pappan|gården|garden|huset)s?$/u;

/** Whose name a word is, in any inflection. */
export function wordIsKnown(names: KnownNames, written: string, bare: string): Whose | undefined {
  const exact = names.words.get(bare) ?? (bare.length > fewestInside ? names.fused.get(bare) : undefined);
  if (exact) return exact;
  for (const ending of endings) {
    if (!bare.endsWith(ending) || ending === '') continue;
    const stem = bare.slice(0, -ending.length);
    if (ending !== 's' && (stem.length <= fewestInside || !isCapital(written))) continue;
    const whose = names.words.get(stem) ?? (stem.length > fewestInside ? names.fused.get(stem) : undefined);
    if (whose) return whose;
  }
  if (/^\p{L}{3,}\p{Lu}$/u.test(written) && !isUpper(written)) return names.fused.get(bare);
  for (let cut = fewestInside; cut < Math.min(bare.length - 3, mostPieces); cut += 1) {
    const whose = isCapital(written) ? names.words.get(bare.slice(0, cut)) : undefined;
    if (whose && tails.test(bare.slice(cut))) return whose;
  }
  return undefined;
}

/** May two pieces of a name be read as one: over the end of a line, over a dash or another sign, letter by letter? */
function joins(gap: string, letters: boolean): boolean {
  if (/^(?:[-_.*·/]|-? ?\n ?)$/u.test(gap)) return true;
  return letters && /^[ .\-_*·/]{1,3}$/u.test(gap);
}

/** A name in pieces that begins with the word at `at`: how many words it takes, and whose it is. */
export function piecesAreKnown(
  reading: Reading,
  names: KnownNames,
  at: number,
): { count: number; whose: Whose } | undefined {
  let all = '';
  let best: { count: number; whose: Whose } | undefined;
  for (let count = 1; count <= mostPieces; count += 1) {
    const word = reading.words[at + count - 1];
    if (!word) break;
    const single = word.bare.length === 1 && (count === 1 || all.length === count - 1);
    if (count > 1 && !joins(gapBefore(reading, at + count - 1), single)) break;
    all += word.bare;
    if (count === 1 || all.length < fewestInside - (single ? 1 : 0)) continue;
    const whose =
      names.words.get(all) ??
      names.fused.get(all) ??
      names.words.get(all.endsWith('s') ? all.slice(0, -1) : all);
    if (whose) best = { count, whose };
  }
  return best;
}

/** Initials of a known name at `at`: "A.K.", "A-K", "AK". */
export function initialsAreKnown(
  reading: Reading,
  names: KnownNames,
  at: number,
): { count: number; whose: Whose } | undefined {
  const first = wordOf(reading, at);
  if (!isCapital(first.written)) return undefined;
  if (isUpper(first.written)) {
    const whose = abbreviations.has(first.lower) ? undefined : names.initials.get(first.bare);
    return whose && { count: 1, whose };
  }
  let all = '';
  for (let count = 1; count <= 4; count += 1) {
    const word = wordOf(reading, at + count - 1);
    if (word.written.length > 1 || !isCapital(word.written)) break;
    if (count > 1 && !/^(?:\. ?|-|\.-| )$/u.test(gapBefore(reading, at + count - 1))) break;
    all += word.bare;
    const whose = all.length > 1 ? names.initials.get(all) : undefined;
    const next = wordOf(reading, at + count);
    if (whose && !(next.written.length === 1 && isCapital(next.written))) return { count, whose };
  }
  return undefined;
}

/** In small letters a word of the language is no name, unless somebody is called so. */
export const isOnlyAWord = (written: string, lower: string): boolean =>
  !isCapital(written) && (ordinaryNames.has(lower) || noName(lower));

/** Are two words that follow each other one name, first or last first? Two words of the language are none. */
export const isWholeName = (names: KnownNames, first: Word, second: Word): boolean =>
  second.bare.length > 1 &&
  names.fused.has(first.bare + second.bare) &&
  [first, second].some(({ written, lower }) => !isOnlyAWord(written, lower));
