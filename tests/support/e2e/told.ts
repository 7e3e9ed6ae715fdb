import { randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** Everything a run has typed into the app, so that it can be looked for afterwards where it must not be. */
export interface Told {
  language: string;
  passphrase: string;
  /** Earlier passphrases, which open nothing any more. */
  formerPassphrases: string[];
  recoveryGroups: string[];
  /** For each person, by alias: what opens their folder. */
  clientSecrets: { alias: string; form: string; secret: string[]; spare: string[]; files: string[] }[];
  /** Free texts, each unique and 16 characters or longer. */
  typed: string[];
  /** Of what was typed, what was meant to stand in the report about what does not work, and nothing else. */
  published: string[];
  /** What was let out: absolute paths. */
  documents: { kind: string; path: string }[];
}

export const nothingTold = (language: string): Told => ({
  language,
  passphrase: '',
  formerPassphrases: [],
  recoveryGroups: [],
  clientSecrets: [],
  typed: [],
  published: [],
  documents: [],
});

const things = [
  'granris',
  'lingon',
  'färjan',
  'kakelugn',
  'höstlöv',
  'vitsippa',
  'båtsman',
  'ärtsoppa',
  'sjöbod',
  'nyckelpiga',
];

/** A text nobody has typed before: the words, and a tail that is found nowhere by chance. */
export function unique(words: string): string {
  const pick = (): string => things[randomInt(things.length)] ?? '';
  return `${words}, ${pick()} ${randomInt(1_000_000, 10_000_000)} ${pick()}`;
}

/** How something happens: never a part of what somebody is called in these tests, as `things` are. */
const manners = [
  'långsamt',
  'tydligt',
  'försiktigt',
  'ofta',
  'sällan',
  'plötsligt',
  'krångligt',
  'mödosamt',
  'otydligt',
  'varsamt',
  'ojämnt',
  'märkligt',
];

/**
 * The same of words alone: a number in it would be taken for somebody's, and a word that stands in a name of the folder
 * for that name.
 */
export const uniqueWords = (words: string): string =>
  `${words}, ${Array.from({ length: 5 }, () => manners[randomInt(manners.length)] ?? '').join(' ')}`;

/** A passphrase of one's own that is hard to guess: seven words that have nothing to do with each other. */
export function ownPassphrase(): string {
  const left = [...things];
  return Array.from({ length: 7 }, () => left.splice(randomInt(left.length), 1)[0] ?? '').join(' ');
}

/** All that must be found nowhere in clear: texts and secrets. Words shorter than 16 characters are told by chance. */
export function canariesOf(told: Told): string[] {
  const secrets = told.clientSecrets.flatMap(({ secret, spare }) => [
    secret.join(' '),
    secret.join('-'),
    spare.join('-'),
  ]);
  const all = [
    told.passphrase,
    ...told.formerPassphrases,
    told.recoveryGroups.join('-'),
    ...secrets,
    ...told.typed,
  ];
  return [...new Set(all)].filter((text) => text.length >= 16);
}

/** Writes `tour.json`. */
export function writeTold(folder: string, told: Told): void {
  writeFileSync(path.join(folder, 'tour.json'), `${JSON.stringify(told, null, 2)}\n`, { mode: 0o600 });
}
