import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blankCrisisPage,
  crisisLines,
  crisisParts,
  writtenParts,
  type CrisisPage,
  type CrisisPart,
} from '../../../shared/domain/crisis.ts';
import { withoutStruck } from '../../../shared/domain/paper-document.ts';
import { document as swedish } from '../../../shared/i18n/sv/document.ts';

const pageOf = (words: Partial<Record<CrisisPart, string>>): CrisisPage => ({
  words: { ...blankCrisisPage.words, ...words },
  changedOn: '2026-03-01',
});
const words = swedish.crisis;

describe('if it gets hard', () => {
  test('an untouched page has no parts and no lines', () => {
    expect(writtenParts(blankCrisisPage)).toEqual([]);
    expect(crisisLines(blankCrisisPage, null, words)).toEqual([]);
    expect(crisisLines(pageOf({ signs: ' \n ' }), '2026-03-01', words)).toEqual([]);
  });

  test('says how old it is, then each written part under its heading, in the page’s order', () => {
    const lines = crisisLines(pageOf({ call: 'Eva 070-1', signs: 'Sover inte' }), '2026-03-01', words);
    expect(lines.map(({ id, kind, number, text }) => [id, kind, number, text])).toEqual([
      ['crisis:as-of', 'text', 1, 'Skrivet eller bekräftat 1 mars 2026'],
      ['crisis:signs', 'heading', 2, words.parts.signs],
      ['crisis:signs:0', 'text', 2, 'Sover inte'],
      ['crisis:call', 'heading', 3, words.parts.call],
      ['crisis:call:0', 'text', 3, 'Eva 070-1'],
    ]);
  });

  test('lines of their own become a list, and each can be struck by itself', () => {
    const lines = crisisLines(pageOf({ helps: 'Te\n\nTystnad\n' }), null, words);
    expect(lines.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', words.parts.helps],
      ['item', 'Te'],
      ['item', 'Tystnad'],
    ]);
    expect(withoutStruck(lines, ['crisis:helps:1']).map(({ text }) => text)).toEqual([
      words.parts.helps,
      'Te',
    ]);
    expect(withoutStruck(lines, ['crisis:helps'])).toEqual([]);
  });

  test('every written word is on the paper once, under a name of its own', () => {
    const some = fc.record(
      Object.fromEntries(crisisParts.map((part) => [part, fc.constantFrom('', 'ett', 'ett\ntvå')])) as Record<
        CrisisPart,
        fc.Arbitrary<string>
      >,
    );
    fc.assert(
      fc.property(some, (written) => {
        const lines = crisisLines(pageOf(written), '2026-03-01', words);
        const said = lines.filter(({ id, kind }) => kind !== 'heading' && id !== 'crisis:as-of');
        const texts = said.map(({ text }) => text);
        expect(texts).toEqual(
          crisisParts.flatMap((part) => written[part].split('\n')).filter((line) => line !== ''),
        );
        expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
      }),
    );
  });
});
