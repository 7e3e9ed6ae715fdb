import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, inPieces, longerThan, oneLine } from '../../../shared/domain/text.ts';
import { anyText } from './arbitraries.ts';

describe('clean', () => {
  it('keeps words, lines and tabs as they were written', () => {
    expect(clean('Jag vill bo kvar.\n\tI lägenheten.  ')).toBe('Jag vill bo kvar.\n\tI lägenheten.  ');
    expect(clean('<b>=1+1</b> & "så"')).toBe('<b>=1+1</b> & "så"');
  });

  it('composes letters and ends lines in one way', () => {
    expect(clean('a\u030a a\u0308 o\u0308')).toBe('å ä ö');
    expect(clean('one\r\ntwo\rthree\u0085four\u2028five\u2029six')).toBe('one\ntwo\nthree\nfour\nfive\nsix');
  });

  it('takes out control characters and half pairs', () => {
    expect(clean('a\0b\u0007c\u001bd\u007fe\u009ff\ufeffg\uffff')).toBe('abcdefg');
    expect(clean('a\ud83db\udc4dc')).toBe('a\ufffdb\ufffdc');
    expect(clean('👍🏽')).toBe('👍🏽');
    expect(clean('a\0\u030a')).toBe('å');
  });

  it('takes out what reorders the screen, and keeps what Arabic, Persian and emoji need', () => {
    expect(clean('pay \u202egnp.exe\u202c \u2066x\u2069 \u202ay\u202b')).toBe('pay gnp.exe x y');
    const kept = 'می\u200cخواهم \u200f(بیت)\u200e \u061c 👩\u200d👧';
    expect(clean(kept)).toBe(kept.normalize('NFC'));
  });

  it('is done after once, whole, and without anything that reorders', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = clean(text);
        expect(clean(once)).toBe(once);
        expect(once).not.toMatch(/\p{Surrogate}/u);
        expect(once.replace(/[\n\t]/gu, '')).not.toMatch(/[\p{Control}\u202a-\u202e\u2066-\u2069]/u);
        expect(once).toBe(once.normalize('NFC'));
      }),
      { numRuns: 1000 },
    );
  });
});

it('puts a text on one line', () => {
  expect(oneLine('  Anna\r\n på\t\u00a0plan  3 ')).toBe('Anna på plan 3');
  fc.assert(
    fc.property(anyText, (text) => {
      expect(oneLine(text)).not.toMatch(/[\n\t]|^\s|\s$|\s\s/u);
    }),
  );
});

it('counts length as the contract does', () => {
  expect(longerThan('abc', 3)).toBe(false);
  expect(longerThan('abcd', 3)).toBe(true);
  expect(longerThan('👍👍', 3)).toBe(true);
});

it('cuts into pieces and loses nothing', () => {
  expect(inPieces('abcdefg', 3)).toEqual(['abc', 'def', 'g']);
  expect(inPieces('', 3)).toEqual([]);
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 9 }), (text, size) => {
      expect(inPieces(text, size).join('')).toBe(text);
    }),
  );
});
