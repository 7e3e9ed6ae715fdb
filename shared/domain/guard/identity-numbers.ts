import type { GuardLanguage } from './hit.ts';
import type { Found } from './found.ts';
import { luhnHolds } from './luhn.ts';
import type { Reading } from './reading.ts';
import { plainSuggestions } from './suggestions.ts';

/** Six or eight digits of a birth date and four more, with up to three signs between any two groups. */
const numbers =
  /(?<!\d)(?:(1[89]|20)[ .\-/]?)?(\d\d)([ \n.\-/]{0,3})(\d\d)([ \n.\-/]{0,3})(\d\d)([ \n.\-+/:]{0,3})(\d{2}[ ]?\d{2}|[A-Za-z]{1,2}\d{2,3}|[Xx]{4}|\*{4})(?![\p{L}\d*])/gu;
/** Words after which the four last digits of a number stand alone. */
const lastFour =
  /(?:sista|last)\s(?:fyra|four)?\s?(?:siffrorna|siffror|digits)?\s?(?:i\s)?(?:personnumret|personnummer)?\s?(?:är|are|is|:|=)?\s?(\d{4})(?!\d)/giu;
/** Words after which six or eight digits are a birth date or the beginning of a number. */
const told =
  /(?:personnummer|personnumret|personnr|pnr|p-nr|födelsenummer|samordningsnummer|samordningsnumret|reservnummer|född|f\.|personal (?:identity )?number|born|birth)[\s:]{0,3}(?:är |is |on )?((?:\d{2})?\d{6}(?:[-+ ]?[\dXx*]{1,4})?)(?!\d)/giu;

/** May these be the month and the day of a birth? Coordination numbers have 60 added to the day. */
function isBirth(month: string, day: string): boolean {
  const number = Number(day) > 60 ? Number(day) - 60 : Number(day);
  return Number(month) >= 1 && Number(month) <= 12 && number >= 1 && number <= 31;
}

/** Ten digits that may as well be a phone, or a date and a year, are a personal number when its check digit says so. */
function isPersonal(match: RegExpExecArray): boolean {
  const [, century = '', year = '', one = '', month = '', two = '', day = '', sign = '', last = ''] = match;
  if (!isBirth(month, day)) return false;
  const four = last.replace(/\D/gu, '');
  if (four.length < 4 && !/^\d/u.test(last)) return /[-+]/u.test(sign) || sign === '';
  if (luhnHolds(`${year}${month}${day}${four}`)) return true;
  const inOne = one === '' && two === '' && last.length === 4;
  if (sign === '') return inOne && (century !== '' || !year.startsWith('0'));
  return inOne || /[-+]/u.test(sign);
}

/** Personal and coordination numbers in every notation, whether or not their check digit holds. Source: SKV 704. */
export function findIdentityNumbers(reading: Reading, language: GuardLanguage): Found[] {
  const found: Found[] = [];
  const add = (from: number, to: number): void => {
    const suggestion = plainSuggestions[language]['personal-number'];
    found.push({ from, to, reason: 'personal-number', blocks: true, suggestion });
  };
  for (const match of reading.plain.matchAll(numbers)) {
    if (isPersonal(match)) add(match.index, match.index + match[0].length);
  }
  for (const pattern of [lastFour, told]) {
    for (const match of reading.plain.matchAll(pattern)) {
      const to = match.index + match[0].length;
      add(to - String(match[1]).length, to);
    }
  }
  return found;
}
