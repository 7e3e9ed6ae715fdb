import type { Agency } from '../../../shared/domain/directory.ts';
import type { KnownInFolder } from '../../../shared/domain/guard/guard.ts';

/** Each once, without white space around; what is too short to be told from a word is left out. */
export const each = (texts: readonly string[]): string[] => [
  ...new Set(texts.map((text) => text.trim()).filter((text) => text.length > 1)),
];

/** What the directory knows of people: who works at agencies, who sits in the body, and how they are reached. */
export function knownInDirectory(
  agencies: readonly Agency[],
): Pick<KnownInFolder, 'numbers' | 'smallPlaces'> & { directory: string[] } {
  const people = agencies.flatMap(({ contacts }) => contacts);
  return {
    directory: each([...agencies.map(({ memberName }) => memberName), ...people.map(({ name }) => name)]),
    numbers: each(people.flatMap(({ phone, mail }) => [phone, mail])),
    smallPlaces: each(agencies.map(({ area }) => area)),
  };
}
