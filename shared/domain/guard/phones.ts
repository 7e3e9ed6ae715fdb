import type { GuardLanguage } from './hit.ts';
import type { Found } from './found.ts';
import type { Reading } from './reading.ts';
import { plainSuggestions } from './suggestions.ts';

const international = /(?<![\d+])(?:\+|00)[ ]?\d{1,3}(?:[ \n.\-/()]{0,4}\d){6,12}(?!\d)/gu;
const national = /(?<![\d+]|\d[-/.:])\(?0\d{1,3}\)?(?:[ \n.\-/]{0,3}\d){5,9}(?!\d)/gu;
/** After such a word a number without its area code is one as well. */
const told =
  /(?<!\p{L})(?:ring|ringa|ringer|tel\.?|telefon|telefonnummer|telefonnumret|mobil|mobilnummer|mobilnumret|mobilen|sms|sms:a|nummer|numret|nås|phone|call|text|mobile|number)(?:[ ]på|[ ]on|[ ]is|[ ]är)?[: ]{1,3}(\d{2,4}(?:[ -]?\d{2,3}){1,4})(?!\d)/giu;
const saidDigits = 'noll|två|tre|fyra|fem|sex|sju|åtta|nio|zero|two|three|four|five|six|seven|eight|nine';
/** Digits said as words, at least seven in a row. The last is no article: "fem sex, ett fordon" ends with "sex". */
const spoken = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${saidDigits}|ett|one)[ ,\-\n]{1,3}){6,14}(?:${saidDigits}|(?:ett|one)(?! \p{L}))(?!\p{L})`,
  'giu',
);

const dates = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/u;
const hours = /^\d{2}[.:]\d{2} ?- ?\d{2}[.:]\d{2}$/u;
/** Numbers that belong to organisations only: free calls, and one number for the whole country. Source: PTS. */
const forAll = /^(?:020|077)/u;

function isNational(written: string): boolean {
  const digits = written.replace(/\D/gu, '');
  if (dates.test(written) || hours.test(written) || forAll.test(digits)) return false;
  return digits.length >= 9 || (digits.length >= 7 && /^\(?0\d{1,3}\)? ?[-/)]/u.test(written));
}

/** A number after "ring" or "tel" that has at least five digits and is no year, code of a service or amount. */
function isLocal(written: string): boolean {
  return written.replace(/\D/gu, '').length >= 5 && !/^114[ -]?14$/u.test(written) && !forAll.test(written);
}

/** Phone numbers in Swedish and international notation. Services for the whole country (1177, 0771-) are nobody's. */
export function findPhones(reading: Reading, language: GuardLanguage): Found[] {
  const { plain } = reading;
  const found: Found[] = [];
  const add = (from: number, to: number): void => {
    found.push({ from, to, reason: 'phone', blocks: true, suggestion: plainSuggestions[language].phone });
  };
  for (const pattern of [international, spoken]) {
    for (const { 0: written, index } of plain.matchAll(pattern)) add(index, index + written.length);
  }
  for (const { 0: written, index } of plain.matchAll(national)) {
    if (isNational(written)) add(index, index + written.length);
  }
  for (const match of plain.matchAll(told)) {
    const written = String(match[1]);
    const to = match.index + match[0].length;
    if (isLocal(written)) add(to - written.length, to);
  }
  return found;
}
