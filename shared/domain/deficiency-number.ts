import { luhnHolds } from './guard/luhn.ts';

/**
 * The random number a wording goes by: seven random digits and a check digit, shown as "1234 5678". By it an answer
 * finds its way back, and the client finds what they released. It tells nothing of when or from whom it came.
 */

/** Random digits of a number. */
export const randomDigits = 7;
const wholeLength = randomDigits + 1;

/**
 * The number that seven digits begin. Its check digit is Luhn's (ISO/IEC 7812-1, annex B), which finds every single
 * wrong digit. Throws RangeError for anything else.
 */
export function deficiencyNumber(digits: string): string {
  if (!/^[0-9]{7}$/.test(digits)) throw new RangeError('seven digits');
  return Array.from({ length: 10 }, (_, check) => `${digits}${check}`).find(luhnHolds) as string;
}

/** Is this a number as it is kept: eight digits, of which the last one checks the others? */
export const isDeficiencyNumber = (text: string): boolean => /^[0-9]{8}$/.test(text) && luhnHolds(text);

/** As it is shown and printed: "1234 5678". */
export const shownNumber = (number: string): string => `${number.slice(0, 4)} ${number.slice(4)}`;

/** Why a typed number is refused: a sign no number has, too few or too many digits, or a slip somewhere. */
export type NumberFault = 'character' | 'length' | 'check';

/** Where digits of other scripts begin: Arabic-Indic, and its eastern form. Full-width ones are NFKC's. */
const otherZeros = [0x0660, 0x06f0];

function digitOf(sign: string): string {
  const code = sign.codePointAt(0) as number;
  const zero = otherZeros.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? sign : String(code - zero);
}

/** Signs that people and programs put between digits or around them. */
const between = /[\s.,:#/\p{Dash_Punctuation}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Reads a number that somebody typed, or a form sent back: with or without spaces, hyphens and the like, in full-width
 * or Arabic-Indic digits, with the letters O, I and l that are taken for digits.
 */
export function readNumber(typed: string): { number: string } | { fault: NumberFault } {
  const signs = Array.from(typed.normalize('NFKC').replace(between, ''), digitOf).join('');
  const digits = signs.replace(/[oO]/g, '0').replace(/[iIl|]/g, '1');
  if (!/^[0-9]*$/.test(digits)) return { fault: 'character' };
  if (digits.length !== wholeLength) return { fault: 'length' };
  return isDeficiencyNumber(digits) ? { number: digits } : { fault: 'check' };
}
