import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byRank, indexQuestions, isArea, piecesOf, searchTerms } from '../../../shared/domain/search.ts';
import { firstWords } from '../../../shared/domain/trash.ts';

describe('what is searched for', () => {
  it('is words in any script, each once, without signs', () => {
    expect(searchTerms(' Ångest, "ångest" ANGEST* NEAR(x) ')).toEqual(['angest', 'near', 'x']);
    expect(searchTerms('سكن 12-3')).toEqual(['سكن', '12', '3']);
    expect(searchTerms('*" - ')).toEqual([]);
    expect(searchTerms('a b c d e f g h i j')).toHaveLength(8);
  });

  it('asks for parts from three letters, and for beginnings below', () => {
    expect(indexQuestions(['bostad', 'å'])).toEqual({
      beginnings: '"bostad"* AND "å"*',
      parts: '"bostad"',
      short: '"å"*',
    });
    expect(indexQuestions([])).toEqual({ beginnings: '', parts: '', short: '' });
  });

  it('can hold nothing that ends a question early', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const term of searchTerms(text)) expect(term).not.toMatch(/["\s*():^{}-]/);
      }),
    );
  });
});

describe('the order of what is found', () => {
  it('puts whole words first, then the newest', () => {
    const all = [
      { at: '2026-01-01', whole: false },
      { at: '2024-01-01', whole: true },
      { at: '2026-01-01', whole: true },
      { at: '', whole: true },
    ];
    expect(all.toSorted(byRank).map(({ at, whole }) => `${at} ${whole}`)).toEqual([
      '2026-01-01 true',
      '2024-01-01 true',
      ' true',
      '2026-01-01 false',
    ]);
    expect(byRank({ at: 'a', whole: true }, { at: 'a', whole: true })).toBe(0);
    expect(byRank({ at: 'a', whole: false }, { at: 'b', whole: true })).toBe(1);
  });
  it('knows an area from a part of the first page', () => {
    expect([isArea('crisis'), isArea('plan')]).toEqual([true, false]);
  });
});

describe('the words that are shown', () => {
  const hits = (text: string, ...terms: string[]): string[] =>
    piecesOf(text, terms)
      .filter(({ hit }) => hit)
      .map((piece) => piece.text);
  const shown = (text: string, ...terms: string[]): string =>
    piecesOf(text, terms)
      .map((piece) => piece.text)
      .join('');

  it('mark every hit in the text’s own letters, accents or not', () => {
    expect(hits('Ångest i bostadskön, ANGEST', 'angest', 'stad')).toEqual(['Ångest', 'stad', 'ANGEST']);
    expect(hits('A\u030Angest', 'ångest')).toEqual(['A\u030Angest']);
    expect(hits('aaaa', 'aa')).toEqual(['aaaa']);
    expect(hits('abcd', 'abc', 'bcd')).toEqual(['abcd']);
    expect(hits('inget', 'x')).toEqual([]);
  });

  it('begin a little before the first hit, at a word, and are cut', () => {
    const long = `${'ord '.repeat(50)}hyra ${'mer '.repeat(100)}`;
    const text = shown(long, 'hyra');
    expect(text.startsWith('… ord')).toBe(true);
    expect(text.endsWith(' …')).toBe(true);
    expect(text.length).toBeLessThan(220);
    expect(hits(long, 'hyra')).toEqual(['hyra']);
    expect(shown('kort text', 'text')).toBe('kort text');
    expect(shown(`${'x'.repeat(100)}hyra`, 'hyra')).toBe(`… ${'x'.repeat(40)}hyra`);
    expect(hits(`hyra ${'b '.repeat(120)}hyra`, 'hyra')).toEqual(['hyra']);
  });

  it('end before a sign that would be split', () => {
    expect(shown(`a${'😀'.repeat(150)}`)).toBe(`a${'😀'.repeat(99)} …`);
  });

  it('split no sign in two, and lose none that is not left out', () => {
    const sign = fc.constantFrom('😀', 'å', 'a\u0301', ' ', 'b', 'İ', 'ß', 'س');
    fc.assert(
      fc.property(
        fc.string({ unit: sign, maxLength: 400 }),
        fc.string({ unit: sign, minLength: 1, maxLength: 3 }),
        (text, looked) => {
          const pieces = piecesOf(text, searchTerms(looked));
          expect(pieces.map((piece) => piece.text).join('')).not.toMatch(/\p{Surrogate}/u);
          const line = text.replace(/\s+/gu, ' ').trim();
          const bare = pieces.map((piece) => piece.text).join('');
          if (line.length <= 40) expect(bare).toBe(line);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('the first words of a removed thing', () => {
  it('stand on one line, and are cut between letters', () => {
    expect(firstWords(' Ringde\n om  bostad ')).toBe('Ringde om bostad');
    expect(firstWords('😀'.repeat(121))).toBe(`${'😀'.repeat(120)} …`);
    expect(firstWords('')).toBe('');
  });
});
