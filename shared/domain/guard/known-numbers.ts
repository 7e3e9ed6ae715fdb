import type { Found } from './found.ts';
import type { GuardLanguage, GuardReason } from './hit.ts';
import { read, type Reading } from './reading.ts';
import { plainSuggestions } from './suggestions.ts';

/** Fewest digits that are looked for; fewer are an amount or a year. */
const fewestDigits = 5;
/** Most signs between two digits of one number. */
const widestGap = 4;

/** The ways a number may be written, digits only: with and without the country's code, with and without a century. */
function waysOf(digits: string): string[] {
  const ways = [digits];
  if (digits.startsWith('0046')) ways.push(digits.slice(4));
  else if (digits.startsWith('46')) ways.push(digits.slice(2));
  else if (digits.startsWith('0')) ways.push(digits.slice(1));
  else if (/^(?:19|20)\d{10}$/u.test(digits)) ways.push(digits.slice(2));
  return ways.filter((way) => way.length >= fewestDigits);
}

const reasonOf = (digits: string): GuardReason =>
  /^(?:19|20)?\d{2}(?:0\d|1[0-2])\d{6}$/u.test(digits) && !digits.startsWith('0')
    ? 'personal-number'
    : 'phone';

/** Where each digit of a text stands. */
function digitsOf({ plain }: Reading): { digits: string; places: number[] } {
  const places = [...plain.matchAll(/\d/gu)].map(({ index }) => index);
  return { digits: places.map((place) => plain.charAt(place)).join(''), places };
}

/** Do the digits stand as one number, with nothing but signs between them? */
function together(plain: string, places: readonly number[]): boolean {
  return places.every((place, at) => {
    const before = at === 0 ? place - 1 : Number(places[at - 1]);
    const gap = plain.slice(before + 1, place);
    return gap.length <= widestGap && !/[\p{L},;]/u.test(gap);
  });
}

/** The folder's own phones, personal numbers and mail addresses, however they are written. */
export function findKnownNumbers(
  reading: Reading,
  numbers: readonly string[],
  language: GuardLanguage,
): Found[] {
  const { digits, places } = digitsOf(reading);
  const found: Found[] = [];
  const add = (from: number, to: number, reason: GuardReason): void => {
    found.push({ from, to, reason, blocks: true, suggestion: plainSuggestions[language][reason] });
  };
  for (const number of numbers) {
    const { bare, plain } = read(number.trim());
    if (plain.includes('@')) {
      for (let at = reading.bare.indexOf(bare); at !== -1; at = reading.bare.indexOf(bare, at + bare.length))
        add(at, at + bare.length, 'mail');
      continue;
    }
    for (const way of waysOf(plain.replace(/\D/gu, ''))) {
      for (let at = digits.indexOf(way); at !== -1; at = digits.indexOf(way, at + way.length)) {
        const own = places.slice(at, at + way.length);
        if (together(reading.plain, own))
          add(Number(own[0]), Number(own.at(-1)) + 1, reasonOf(plain.replace(/\D/gu, '')));
      }
    }
  }
  return found;
}
