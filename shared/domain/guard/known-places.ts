import type { Found } from './found.ts';
import type { GuardLanguage } from './hit.ts';
import { read, type Reading } from './reading.ts';
import { plainSuggestions } from './suggestions.ts';
import { bigPlaces } from './words/public-names.ts';

/** Fewest letters of a street that is looked for by itself. */
const fewestLetters = 4;

/** A place as written, told as text to look for: with its number, and its street alone. */
function partsOf(place: string, common: ReadonlySet<string>): string[] {
  const parts: string[] = [];
  for (const part of place.split(/[,;\n]/u)) {
    const bare = read(part.trim()).bare.replace(/\s{1,20}/gu, ' ');
    // A code and a town: the code tells, and the town is what a wording may say.
    const street = bare.replace(/\s\d.*$/su, '');
    if (/^\p{L}/u.test(bare) && street.length >= fewestLetters && !common.has(street))
      parts.push(bare, street);
    else if (/^\d{3} ?\d{2}/u.test(bare)) parts.push(bare.slice(0, 6).trim(), bare);
  }
  return [...new Set(parts)].filter((part) => part !== '');
}

/** The folder's own addresses and streets. One with its number blocks, a street alone is told. */
export function findKnownPlaces(
  reading: Reading,
  places: readonly string[],
  smallPlaces: readonly string[],
  language: GuardLanguage,
): Found[] {
  const common = new Set([...bigPlaces, ...smallPlaces].map((place) => read(place).bare));
  const text = reading.bare.replace(/\n/gu, ' ');
  const found: Found[] = [];
  for (const part of new Set(places.flatMap((place) => partsOf(place, common)))) {
    for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) {
      const around = text.charAt(at - 1) + text.charAt(at + part.length).replace('s', '');
      if (/[\p{L}\d]/u.test(around)) continue;
      const suggestion = plainSuggestions[language].address;
      found.push({ from: at, to: at + part.length, reason: 'address', blocks: /\d/u.test(part), suggestion });
    }
  }
  return found;
}
