import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  guardReasons,
  guardText,
  withoutHit,
  type GuardHit,
  type KnownInFolder,
} from '../../../../shared/domain/guard/guard.ts';
import { anyText } from '../arbitraries.ts';
import { known } from './tuning-known.ts';

const nobody: KnownInFolder = { own: [], others: [], places: [], numbers: [], smallPlaces: [] };

/** Every hit replaced, the last first, so that the offsets of the others stay. */
const withoutAll = (text: string, hits: readonly GuardHit[]): string =>
  hits.toReversed().reduce((left, hit) => withoutHit(left, hit), text);

/** Text as an attacker or an accident writes it: letters, signs, digits, names, identifiers, halves of them. */
const pieces = fc.constantFrom(
  ...'Anna|Karlsson|850709-9805|070-123 45 67|eva@x.se|@|.se|Storgatan 12|3 mars|den |Dr |handläggare |i Malå|58-årig|dnr 2024/1|1:2|A.|, | at |(punkt)|0|12|+46|-|. |\n|\u00a0|\u200b|a\u030a|lgh |Box 1|123 45 Lund|vecka |ABC 123|SE45|konto 1|heter |ett två tre |s|’|:s'.split(
    '|',
  ),
);
const hostile = fc.oneof(
  anyText,
  fc.array(pieces, { maxLength: 40 }).map((some) => some.join('')),
  fc.array(pieces, { maxLength: 30 }).map((some) => some.join(' ')),
);
/** The same with room between, as people write. */
const written = fc.oneof(
  anyText,
  fc.array(pieces, { maxLength: 30 }).map((some) => some.join(' ')),
  fc.array(pieces, { maxLength: 30 }).map((some) => some.join(', ')),
);
const languages = fc.constantFrom('sv', 'en');

describe('whatever is written', () => {
  it('never throws, and marks in order, nothing over another, with offsets into the text', () => {
    fc.assert(
      fc.property(hostile, languages, (text, language) => {
        let at = 0;
        for (const { start, end, reason, suggestion } of guardText(text, known, language)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(guardReasons).toContain(reason);
          expect(suggestion).not.toBe('');
          at = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('leaves nothing that blocks when every suggestion is taken', () => {
    fc.assert(
      fc.property(written, languages, (text, language) => {
        const taken = (given: string): string => withoutAll(given, guardText(given, known, language));
        // What stands together once something between it was replaced is marked in its turn.
        const left = taken(taken(taken(text)));
        expect(guardText(left, known, language).filter(({ blocks }) => blocks)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('suggests nothing that is marked itself', () => {
    for (const language of ['sv', 'en'] as const) {
      fc.assert(
        fc.property(hostile, (text) => {
          for (const { suggestion, blocks } of guardText(text, nobody, language))
            if (blocks) expect(guardText(suggestion, nobody, language)).toEqual([]);
        }),
      );
    }
  });

  it('reads a hundred thousand characters of anything, however they repeat', () => {
    const long = fc
      .oneof(
        pieces,
        fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
        fc.array(pieces, { minLength: 2, maxLength: 4 }).map((some) => some.join('')),
      )
      .map((unit) => unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000));
    // What takes time by the square of the length takes minutes for each, and meets the runner's limit.
    fc.assert(
      fc.property(long, (text) => {
        const hits = guardText(text, known, 'sv');
        expect(hits.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a name that the folder knows', () => {
  const inflections: readonly ((name: string) => string)[] = [
    (name) => name,
    (name) => `${name}s`,
    (name) => `${name}'s`,
    (name) => `${name}’`,
    (name) => `${name}:s`,
    (name) => name.toUpperCase(),
    (name) => name.toLowerCase(),
    (name) => name.normalize('NFD'),
    (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
    (name) => Array.from(name).join('\u200b'),
    (name) => `${name.slice(0, 2)}\u00ad${name.slice(2)}`,
    (name) => `${name.slice(0, 2)}-\n${name.slice(2)}`,
    (name) => `${name.slice(0, 2)}\n${name.slice(2)}`,
    (name) => Array.from(name).join(' '),
    (name) => Array.from(name).join('.'),
    (name) => `${name}-ärendet`,
  ];
  const names = ['Zorbalina', 'Pärlan-Mia', 'Ödmjukson', 'Xiulanka', 'Kvistofer'];

  it('is found wherever it stands, in any inflection', () => {
    const words = fc.array(
      fc.constantFrom(
        'hon',
        'väntade',
        'på',
        'ett',
        'svar',
        'Försäkringskassan',
        'i',
        'mars',
        '12',
        'med',
        'och',
        'fick',
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom(...inflections),
        words,
        words,
        fc.constantFrom(' ', '\n', '\u00a0', ', ', '. ', ' ”', ' ('),
        languages,
        (name, inflect, before, after, gap, language) => {
          const first = `${before.join(' ')}${gap}`;
          const inside = inflect(name);
          const text = `${first}${inside} ${after.join(' ')}`;
          const hits = guardText(text, { ...nobody, own: [name] }, language);
          const over = hits.filter(
            ({ start, end }) => start < first.length + inside.length && end > first.length,
          );
          expect(over.map(({ reason }) => reason)).toContain('name');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps an ordinary word in small letters, but not where somebody is called so', () => {
    const bo = { ...nobody, own: ['Bo Per'] };
    const told = (text: string): string[] =>
      guardText(text, bo, 'sv').map(({ start, end }) => text.slice(start, end));
    expect(told('hon vill bo kvar per månad')).toEqual([]);
    expect(told('han heter bo')).toEqual(['bo']);
    expect(told('det var bo per')).toEqual([]);
    expect(told('det var Bo per och per Bo')).toEqual(['Bo per', 'per Bo']);
  });
});
