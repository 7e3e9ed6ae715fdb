import type { GuardLanguage } from './hit.ts';
import type { Found } from './found.ts';
import type { Reading } from './reading.ts';
import { plainSuggestions } from './suggestions.ts';

/** Where a property is named as such, one number is enough. */
const named =
  /(?<!\p{L})(?:fastigheten|fastighet|fastighetsbeteckning|fastighetsbeteckningen|fastigheterna|kvarteret|kv\.?|tomten|gården|property|plot|the property)[ :]{1,2}(?:är |is )?(?:\p{Lu}\p{L}{1,25}[ -]){1,4}(?:s:)?\d{1,4}(?::\d{1,4})?(?!\d)/gu;
/** A block and a unit after one to four names. */
const shaped = /(?<![\p{L}\d])((?:\p{Lu}\p{L}{1,25}[ -]){1,4})(?:s:)?(\d{1,3}):(\d{1,4})(?![\d:]|\.\d)/gu;
/** After one of these, two numbers with a colon are no property. */
const noProperty =
  /(?:klockan|kl|lag|lagen|kapitel|kap|prop|proposition|sfs|sou|psalm|jesaja|matteus|mellan|tid|tidpunkt|at|from|until|rå|nja|mål|del|punkt|version|idag|imorgon|igår) ?$/iu;

/** May two numbers with a colon be a time of the day? */
const isTime = (hour: string, minute: string): boolean =>
  minute.length === 2 && Number(hour) < 25 && Number(minute) < 60;

/** Property designations: "Lund Kobjer 3:4", "fastigheten Björken 5". */
export function findProperties(reading: Reading, language: GuardLanguage): Found[] {
  const { plain } = reading;
  const found: Found[] = [];
  const add = (from: number, to: number): void => {
    found.push({
      from,
      to,
      reason: 'property',
      blocks: false,
      suggestion: plainSuggestions[language].property,
    });
  };
  for (const { 0: written, index } of plain.matchAll(named)) add(index, index + written.length);
  for (const match of plain.matchAll(shaped)) {
    const [written, names = '', hour = '', minute = ''] = match;
    const alone = names.trim().split(/[ -]/u).length < 2;
    if (noProperty.test(names) || (alone && isTime(hour, minute))) continue;
    add(match.index, match.index + written.length);
  }
  return found;
}
