import { describe, expect, it } from 'vitest';
import { guardText } from '../../../../shared/domain/guard/guard.ts';
import { readMarked } from '../../../support/guard-marks.ts';
import { figuresTogether, guardFigures, ratio, tellFigures, type MeasuredGuard } from './guard-figures.ts';
import { heldOutFolders } from './held-out-folders.ts';
import { heldOut } from './held-out.ts';

const languages = ['sv', 'en'] as const;
const sentences = [...heldOut.sv, ...heldOut.en];

describe('the held-out sentences', () => {
  it('are enough in both languages, and no sentence comes twice', () => {
    expect(heldOut.sv.length).toBeGreaterThanOrEqual(300);
    expect(heldOut.en.length).toBeGreaterThanOrEqual(100);
    const texts = sentences.map(({ text }) => text.toLowerCase().replace(/\s+/gu, ' '));
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  it('carry marks that stand where they say, apart from each other', () => {
    for (const { text, marks } of sentences) {
      for (const [at, mark] of marks.entries()) {
        expect(text.slice(mark.start, mark.end)).toBe(mark.piece);
        expect(mark.piece, text).toBe(mark.piece.trim());
        expect(mark.start, text).toBeGreaterThanOrEqual(marks[at - 1]?.end ?? 0);
      }
    }
  });

  it.each(languages)(
    'identify somebody in about every second sentence (%s), with and without a folder',
    (language) => {
      const set = heldOut[language];
      const share = set.filter(({ marks }) => marks.length > 0).length / set.length;
      expect(share).toBeGreaterThan(0.5);
      expect(share).toBeLessThan(0.6);
      const named = set.filter(({ marks }) => marks.some((mark) => /name|official/u.test(mark.class)));
      const inFolder = named.filter(({ known }) => known.own.length > 0).length / named.length;
      expect(inFolder).toBeGreaterThan(0.4);
      expect(inFolder).toBeLessThan(0.6);
    },
  );
});

describe('the counting', () => {
  const set = ['annika> [n:Annika] ringde [t:070-174 06 05].', 'Ingen svarade.'].map((source) =>
    readMarked(source, heldOutFolders),
  );
  const everything =
    (blocks: boolean): MeasuredGuard =>
    (text) => [{ start: 0, end: text.length, reason: 'all', blocks }];

  it('gives a guard that is silent no recall, and one that marks everything little precision', () => {
    const silent = guardFigures(() => [], set, 'sv');
    expect([silent.names, silent.structured]).toEqual([
      { hit: 0, of: 1 },
      { hit: 0, of: 1 },
    ]);
    const loud = guardFigures(everything(true), set, 'sv');
    expect([ratio(loud.names), ratio(loud.structured), ratio(loud.precision)]).toEqual([1, 1, 0.5]);
    expect(loud.inVain).toEqual(['all "Ingen svarade." in: Ingen svarade.']);
  });

  it('counts a number as found only where all of it is marked and blocks', () => {
    expect(guardFigures(everything(false), set, 'sv').structured.hit).toBe(0);
    const [start, end] = [set[0]!.marks[1]!.start, set[0]!.marks[1]!.end];
    const upTo = (last: number) =>
      guardFigures(() => [{ start, end: last, reason: 'phone', blocks: true }], set.slice(0, 1), 'sv');
    expect(upTo(end).structured.hit).toBe(1);
    expect(upTo(end - 1).structured.hit).toBe(0);
  });

  it('refuses a sentence that is marked wrongly', () => {
    for (const source of ['[q:Annika] ringde.', 'nobody> [n:Annika] ringde.', '[n:Annika ringde.'])
      expect(() => readMarked(source, heldOutFolders)).toThrow();
  });
});

describe('the identity guard on sentences it was not made with', () => {
  const measured = {
    sv: guardFigures(guardText, heldOut.sv, 'sv'),
    en: guardFigures(guardText, heldOut.en, 'en'),
  };
  const all = figuresTogether([measured.sv, measured.en]);

  it.each(languages)(
    'finds names, finds every structured identifier, and is mostly right (%s)',
    (language) => {
      const figures = measured[language];
      const say = [
        tellFigures(figures),
        `both languages: ${tellFigures(all)}`,
        'missed:',
        ...figures.missed,
        'marked in vain:',
        ...figures.inVain,
      ].join('\n');
      expect(ratio(figures.names), say).toBeGreaterThanOrEqual(0.95);
      expect(ratio(figures.structured), say).toBe(1);
      expect(ratio(figures.precision), say).toBeGreaterThanOrEqual(0.8);
    },
  );
});
