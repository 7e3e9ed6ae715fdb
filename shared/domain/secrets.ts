import { isDay } from './calendar.ts';
import { clean, inPieces } from './text.ts';

/**
 * Words as they are kept and compared: NFC, lower case by Swedish rules, one space between. Commas, full stops,
 * hyphens, dashes and line breaks between words count as spaces, so that any way of writing them down works.
 */
export function normalWords(text: string): string {
  return clean(text)
    .toLocaleLowerCase('sv')
    .normalize('NFC')
    .replace(/[\s,.;\p{Dash_Punctuation}\u200B]+/gu, ' ')
    .trim();
}

/** Crockford's base 32: no I, L, O or U. Source: Douglas Crockford, "Base 32". */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Signs in a group; the last group is the checksum. */
const groupLength = 4;
/** Lengths of the secrets written as groups: the card (80 bits), the recovery paper and the spare (160 bits). */
export const groupedLengths = [10, 20] as const;
/**
 * The whole code, read as a number in base 32, is divisible by this prime below 32^4. It is chosen so that no
 * one or two wrong signs anywhere in a code of up to 36 (so no two changed places either) leave it divisible:
 * for no distance k are d1·32^k and ±d2 the same remainder.
 */
const checkPrime = 1_048_517;

/** Why a typed code is refused: a sign that no code has, too few or too many signs, or a slip somewhere. */
export type GroupsFault = 'character' | 'length' | 'checksum';

const remainder = (symbols: readonly number[]): number =>
  symbols.reduce((rest, symbol) => (rest * 32 + symbol) % checkPrime, 0);

const bitsOfNumbers = (numbers: readonly number[], width: number): string =>
  numbers.map((number) => number.toString(2).padStart(width, '0')).join('');

const numbersOfBits = (bits: string, width: number): number[] =>
  inPieces(bits, width).map((piece) => Number.parseInt(piece, 2));

function checkSymbols(symbols: readonly number[]): number[] {
  const check = (checkPrime - remainder([...symbols, 0, 0, 0, 0])) % checkPrime;
  return numbersOfBits(bitsOfNumbers([check], groupLength * 5), 5);
}

/**
 * A secret as groups of four signs to be printed and typed; the last group is a checksum. 10 bytes give five
 * groups, 20 give nine. Throws RangeError for other lengths.
 */
export function toGroups(bytes: Uint8Array): string[] {
  if (!groupedLengths.some((known) => known === bytes.length)) throw new RangeError('not written as groups');
  const symbols = numbersOfBits(bitsOfNumbers([...bytes], 8), 5);
  const signs = [...symbols, ...checkSymbols(symbols)].map((symbol) => alphabet.charAt(symbol));
  return inPieces(signs.join(''), groupLength);
}

/** How many groups a secret of `byteLength` bytes has, the checksum among them. */
export function groupCount(byteLength: number): number {
  return (byteLength * 8) / 5 / groupLength + 1;
}

/**
 * A typed code or group without what only helps the eye: spaces, dashes and full stops dropped, capitals, the
 * letter O read as nought, I and L as one. Two ways of typing the same thing give the same text.
 */
export function maskless(text: string): string {
  return clean(text)
    .replace(/[\s.\p{Dash_Punctuation}\p{Default_Ignorable_Code_Point}]+/gu, '')
    .toUpperCase()
    .replace(/O/gu, '0')
    .replace(/[IL]/gu, '1');
}

/** The secret behind a typed code of `byteLength` bytes, forgiving as `maskless`; or why it cannot be one. */
export function fromGroups(
  text: string,
  byteLength: number,
): { ok: true; bytes: Uint8Array } | { ok: false; why: GroupsFault } {
  const symbols = Array.from(maskless(text), (sign) => alphabet.indexOf(sign));
  if (symbols.includes(-1)) return { ok: false, why: 'character' };
  if (symbols.length !== groupCount(byteLength) * groupLength) return { ok: false, why: 'length' };
  // SECURITY: a slip is told before anything slow is derived; the checksum says nothing that the code does not.
  if (remainder(symbols) !== 0) return { ok: false, why: 'checksum' };
  const data = symbols.slice(0, -groupLength);
  return { ok: true, bytes: Uint8Array.from(numbersOfBits(bitsOfNumbers(data, 5), 8)) };
}

/** Why a PIN is not taken. */
export type PinFault = 'not-six-digits' | 'too-plain' | 'date';

/** A typed PIN in plain digits: white space dropped, Arabic and Persian digits read as what they are. */
export function normalPin(text: string): string {
  return text
    .replace(/\s+/gu, '')
    .replace(/[\u0660-\u0669]/gu, (sign) => String(sign.charCodeAt(0) - 0x0660))
    .replace(/[\u06F0-\u06F9]/gu, (sign) => String(sign.charCodeAt(0) - 0x06f0));
}

/** Steady steps (000000, 123456, 987654, 890123), a block over and over (121212, 123123), pairs (112233). */
function isPlain(pin: string): boolean {
  const digits = inPieces(pin, 1).map(Number);
  const steps = digits.slice(1).map((digit, at) => (digit - Number(digits[at]) + 10) % 10);
  return steps.every((step) => step === steps[0]) || /^(?:(\d{1,3})\1+|(\d)\2(\d)\3(\d)\4)$/u.test(pin);
}

/** A day as people write it: year, month, day, or the other way round, in six digits; or a year and a month. */
function isDate(pin: string): boolean {
  const [first, second, third] = inPieces(pin, 2);
  // 2000 was a leap year, so that the 29th of February is a day whatever the century.
  const isMonthAndDay = (day: string | undefined): boolean => isDay(`2000-${String(second)}-${String(day)}`);
  return isMonthAndDay(third) || isMonthAndDay(first) || /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])$/u.test(pin);
}

/**
 * Why a PIN is not taken, or null when it is. Patterns and dates are the first things somebody tries who has
 * found the card and knows the person; against everybody else stand the card's own 80 bits.
 */
export function pinFault(text: string): PinFault | null {
  const pin = normalPin(text);
  if (!/^\d{6}$/u.test(pin)) return 'not-six-digits';
  if (isPlain(pin)) return 'too-plain';
  return isDate(pin) ? 'date' : null;
}

/** Is this a PIN that may stand with a card: six digits, neither a pattern nor a date? */
export function isPin(text: string): boolean {
  return pinFault(text) === null;
}
