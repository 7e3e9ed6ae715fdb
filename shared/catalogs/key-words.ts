import type { DeskLanguage } from '../domain/folder.ts';
import { blockedWords } from './key-words-blocked.ts';

/** Plain words that can be heard over a phone and typed on any keyboard of the language. */
const plain: Record<DeskLanguage, RegExp> = { sv: /^[a-zåäö]{3,8}$/u, en: /^[a-z]{3,8}$/u };
/** A word has a vowel, and no letter three times in a row: that leaves out "aaa", "www", "brr" and the like. */
const sayable = /^(?!.*(.)\1\1).*[aeiouyåäö]/u;
const alphabet = 'abcdefghijklmnopqrstuvwxyzåäö';

/**
 * The words of `list` that passphrases and four-word keys are drawn from: plain ones of three to eight letters,
 * each once, in the list's order; no stretches of the alphabet, nothing coarse or cruel, no word about illness
 * of mind, compulsion, drugs, violence or death, and no people or faith: four words at random must never read as
 * a remark about who got them.
 */
export function keyWords(list: readonly string[], language: DeskLanguage): string[] {
  const words = list.map((word) => word.normalize('NFC').toLocaleLowerCase('sv'));
  return [...new Set(words)].filter(
    (word) =>
      plain[language].test(word) &&
      sayable.test(word) &&
      !alphabet.includes(word) &&
      !blockedWords[language].has(word),
  );
}

/** The strength, in bits, of `count` words drawn one by one from a list of `listLength`. */
export function bitsOf(count: number, listLength: number): number {
  return count * Math.log2(listLength);
}
