import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines } from '../../../electron/vault/documents/break-lines.ts';
import { cleanText, plainTitle } from '../../../electron/vault/documents/clean-text.ts';
import {
  directionOf,
  piecesOf,
  shapeText,
  type Cluster,
} from '../../../electron/vault/documents/shape-text.ts';

/** Atkinson Hyperlegible Next has Latin, Vazirmatn Arabic and the box: what the real fonts have, in short. */
const covers = (face: string, codePoint: number): boolean =>
  face === 'latin'
    ? codePoint < 0x250
    : /[\p{Script=Arabic}\s\p{P}\ufffd]/u.test(String.fromCodePoint(codePoint));

const shape = (text: string): Cluster[] => shapeText(cleanText(text), 'ltr', covers).clusters;
const drawn = (text: string, base: 'ltr' | 'rtl'): string[] =>
  piecesOf(shapeText(cleanText(text), base, covers).clusters, base).map(({ glyphs }) => glyphs);

describe('cleaned text', () => {
  test('is the same cleaned again, with whole characters and no controls', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const clean = cleanText(text);
        return cleanText(clean) === clean && !/\p{Surrogate}|(?!\n)\p{Cc}/u.test(clean);
      }),
    );
  });

  test('keeps what a person can read, hard spaces and joiners too', () => {
    const kept = 'Åsa, 5\u00a0000 kr – ”ja”, می\u200cخواهم, Привет, 日本, 👍🏽';
    expect(cleanText(kept)).toBe(kept);
  });

  test('as a title has no mark-up', () => {
    expect(plainTitle('<b> & c')).toBe('b    c');
  });
});

describe('direction', () => {
  test('is that of the first letter, or the one given', () => {
    expect(directionOf('123 سلام abc', 'ltr')).toBe('rtl');
    expect(directionOf('(a) سلام', 'rtl')).toBe('ltr');
    expect(directionOf('123 …', 'rtl')).toBe('rtl');
    expect(directionOf('', 'ltr')).toBe('ltr');
  });

  test('pieces are drawn from left to right: Latin inside Arabic, numbers, brackets', () => {
    expect(drawn('سلام abc دنیا', 'rtl')).toEqual([' دنیا', 'abc', 'سلام ']);
    expect(drawn('abc سلام (x)', 'ltr')).toEqual(['abc ', 'سلام', ' (x)']);
    // Brackets stand mirrored in Arabic: the opening one is drawn as the shape that closes.
    expect(drawn('(سلام)', 'rtl').join('')).toBe(
      '(سلام)'.replace('(', '\u0000').replace(')', '(').replace('\u0000', ')'),
    );
  });

  test('Persian digits keep their order whatever the shaper does with their script', () => {
    // The shaper turns a run with Arabic script round, so digits are handed to it turned.
    expect(drawn('۱۲۳', 'ltr')).toEqual(['۳۲۱']);
  });

  test('spaces at the end of a line hang on the outside', () => {
    const { clusters } = shapeText('سلام ', 'ltr', covers);
    expect(piecesOf(clusters, 'rtl').at(0)?.glyphs.startsWith('سلام')).toBe(true);
  });
});

describe('signs that no font has', () => {
  test('become a box each and keep what they say', () => {
    const pieces = piecesOf(shape('a 日本 b'), 'ltr');
    expect(pieces.map(({ glyphs, told }) => [glyphs, told])).toEqual([
      ['a ', ''],
      ['\ufffd\ufffd', '日本'],
      [' b', ''],
    ]);
  });
});

describe('lines', () => {
  const measure = (clusters: readonly Cluster[]): number => clusters.length;
  const lines = (text: string, width: number): string[] =>
    breakLines(shape(text), width, measure).map((line) => line.map((cluster) => cluster.text).join(''));

  test('break after spaces, hyphens between letters, and inside a word only when it must', () => {
    expect(lines('ett två tre', 7)).toEqual(['ett två ', 'tre']);
    expect(lines('upp-och-ner', 8)).toEqual(['upp-och-', 'ner']);
    expect(lines('08-123 45 67', 6)).toEqual(['08-123 ', '45 67']);
    expect(lines('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
    expect(lines('', 3)).toEqual(['']);
  });

  test('lose nothing, keep the order, and are never too wide', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'å', ' ', '-', 'س', '日', '1'), maxLength: 80 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 20 }), (written, width) => {
        const broken = lines(written, width);
        return (
          broken.join('') ===
            shape(written)
              .map((cluster) => cluster.text)
              .join('') && broken.every((line) => shape(line.replace(/ +$/u, '')).length <= width)
        );
      }),
    );
  });
});
