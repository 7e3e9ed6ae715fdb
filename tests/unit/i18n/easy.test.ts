import { describe, expect, it } from 'vitest';
import type { UnfinishedClientCatalogue } from '../../../shared/i18n/catalogue.ts';
import { clientWords } from '../../../shared/i18n/clients.ts';
import { easyEn } from '../../../shared/i18n/easy-en/index.ts';
import { easySv } from '../../../shared/i18n/easy-sv/index.ts';

/** A text of a catalogue with its place in it; values in a sentence are `«1»`, `«2»` and so on. */
type Text = readonly [place: string, text: string];

const filled = (sentence: (...values: string[]) => string): string =>
  sentence(...Array.from({ length: sentence.length }, (_, at) => `«${at + 1}»`));

const texts = (part: unknown, place = ''): Text[] => {
  if (typeof part === 'string') return [[place, part]];
  if (typeof part === 'function') return [[place, filled(part as (...values: string[]) => string)]];
  return Object.entries(part ?? {}).flatMap(([name, inner]) => texts(inner, `${place}.${name}`));
};

/** Words in the longest sentence; a colon and a question end one, as they do when it is read aloud. */
const longest = (text: string): number =>
  Math.max(...text.split(/[.?!:]+(?:\s|$)/u).map((said) => said.split(/\s+/u).filter(Boolean).length));

const screens = (language: 'sv' | 'en', easyWords: boolean): Text[] => {
  const { common, areas, table, document } = clientWords(language, easyWords, language).words;
  return texts({ common, areas, table, ways: document.ways });
};

const values = (text: string): string[] => [...new Set(text.match(/«\d»/gu) ?? [])].sort();

describe.each([
  ['sv', 11, easySv],
  ['en', 12, easyEn],
] as const)(
  'easier words on the client’s screens: %s',
  (language, most, easier: UnfinishedClientCatalogue) => {
    it(`have no sentence longer than ${most} words, where the plain ones have many`, () => {
      const long = (easyWords: boolean): Text[] =>
        screens(language, easyWords).filter(([, text]) => longest(text) > most);
      expect(long(false).length).toBeGreaterThan(60);
      expect(long(true)).toEqual([]);
    });

    it('stand on every screen of the table, and on no screen that is gone', () => {
      const { table } = clientWords(language, false, language).words;
      const all = Object.entries(table).flatMap(([name, part]) => (typeof part === 'string' ? [] : [name]));
      expect(all.filter((name) => !(name in (easier.table ?? {})))).toEqual([]);
      const places = new Set(screens(language, false).map(([place]) => place));
      const written = texts({ ...easier, document: undefined, ways: easier.document?.ways });
      expect(written.filter(([place]) => !places.has(place))).toEqual([]);
    });

    it('use no semicolon, no dash and no sentence of four parts', () => {
      const hard = texts(easier).filter(([, text]) => /[;–—]|,[^.?!:]*,[^.?!:]*,/u.test(text));
      expect(hard.map(([place]) => place)).toEqual([]);
    });

    it('begin the spoken name of a button with the words that stand on it', () => {
      const all = new Map(screens(language, true));
      const other = texts(easier).flatMap(([place]) => {
        const [button, name] = [all.get(place), all.get(`${place}Of`) ?? all.get(`${place}To`)];
        return button === undefined || name === undefined || name.startsWith(button) ? [] : [place];
      });
      expect(other).toEqual([]);
    });

    it('say every value that the plain sentence says', () => {
      const plain = new Map(screens(language, false));
      const lost = screens(language, true).filter(
        ([place, text]) => values(text).join() !== values(plain.get(place) ?? '').join(),
      );
      expect(lost).toEqual([]);
    });

    it('differ from the plain wherever they are written, so that nothing is written twice', () => {
      const plain = new Map(texts(clientWords(language, false, language).words));
      const lists = /\.\d+$/u;
      const same = texts(easier).filter(
        ([place, text]) => !lists.test(place) && !text.includes('«') && plain.get(place) === text,
      );
      expect(same).toEqual([]);
    });

    it('name buttons and pages as they are named on the same screens', () => {
      const named = new Set(screens(language, true).map(([, text]) => text));
      const quoted = texts(easier.table).flatMap(([, text]) =>
        [...text.matchAll(/[”“]([^”“«]+)”/gu)].map(([, name]) => name),
      );
      expect(quoted.length).toBeGreaterThan(5);
      expect(quoted.filter((name) => name === undefined || !named.has(name))).toEqual([]);
    });
  },
);
