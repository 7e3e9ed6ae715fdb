import type { Found } from './found.ts';
import type { GuardLanguage } from './hit.ts';
import { read, type Reading } from './reading.ts';
import { plainSuggestions } from './suggestions.ts';

/** Fewest letters and digits of a number that is looked for; a shorter one is a year, or an amount. */
const fewestSigns = 5;

/** A sign of a number, and what may stand between two of them. */
const sign = /[\p{L}\d]/gu;
const between = String.raw`[ \n./:_-]{0,3}`;

/** The same letters and digits in the same order, however they are parted. */
function patternOf(number: string): RegExp | null {
  const signs = read(number).bare.match(sign) ?? [];
  if (signs.length < fewestSigns || !signs.some((one) => /\d/u.test(one))) return null;
  return new RegExp(String.raw`(?<![\p{L}\d])${signs.join(between)}(?![\p{L}\d])`, 'gu');
}

/** The folder's own case numbers and references. They are told; the client decides. */
export function findKnownCases(reading: Reading, cases: readonly string[], language: GuardLanguage): Found[] {
  const suggestion = plainSuggestions[language]['agency-case-number'];
  return cases.flatMap((number) => {
    const pattern = patternOf(number);
    return pattern === null
      ? []
      : [...reading.bare.matchAll(pattern)].map(({ 0: written, index }): Found => ({
          from: index,
          to: index + written.length,
          reason: 'agency-case-number',
          blocks: false,
          suggestion,
        }));
  });
}
