import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromGroups,
  groupCount,
  isPin,
  maskless,
  normalPin,
  normalWords,
  pinFault,
  toGroups,
} from '../../../shared/domain/secrets.ts';
import { anyText } from './arbitraries.ts';

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secret = fc
  .constantFrom(10, 20)
  .chain((length) => fc.uint8Array({ minLength: length, maxLength: length }));
const replaced = (text: string, at: number, sign: string): string =>
  text.slice(0, at) + sign + text.slice(at + 1);

describe('words', () => {
  it('are the same however they are written down', () => {
    const plain = 'björk sju ångbåt lykta';
    for (const typed of [
      'Björk sju ångbåt lykta',
      '  BJÖRK, sju,\nÅNGBÅT;lykta. ',
      'bjo\u0308rk-sju–a\u030angba\u030at\u00a0lykta',
      'björk\u200bsju \u202eångbåt lykta',
    ])
      expect(normalWords(typed), typed).toBe(plain);
    expect(normalWords('björk sju ångbåt lyktan')).not.toBe(plain);
  });

  it('are in order after once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalWords(normalWords(text))).toBe(normalWords(text));
      }),
    );
  });
});

describe('groups', () => {
  it('write 80 bits in five groups and 160 in nine, the last a checksum', () => {
    expect(toGroups(new Uint8Array(10))).toEqual(['0000', '0000', '0000', '0000', '0000']);
    expect(toGroups(new Uint8Array(10).fill(255)).slice(0, 4)).toEqual(['ZZZZ', 'ZZZZ', 'ZZZZ', 'ZZZZ']);
    expect(toGroups(Uint8Array.from({ length: 20 }, (_, at) => at))).toHaveLength(groupCount(20));
    expect([groupCount(10), groupCount(20)]).toEqual([5, 9]);
    for (const length of [0, 5, 9, 16, 32])
      expect(() => toGroups(new Uint8Array(length))).toThrow(RangeError);
  });

  it('come back as the bytes they were', () => {
    fc.assert(
      fc.property(secret, (bytes) => {
        expect(fromGroups(toGroups(bytes).join(' '), bytes.length)).toEqual({ ok: true, bytes });
      }),
    );
  });

  it('forgive case, spaces, dashes and look-alike letters', () => {
    fc.assert(
      fc.property(secret, (bytes) => {
        const typed = toGroups(bytes).join('–').toLowerCase();
        const looks = typed.replaceAll('0', 'o').replaceAll('1', 'l');
        expect(fromGroups(` ${looks}\n`, bytes.length)).toEqual({ ok: true, bytes });
        expect(fromGroups(looks.replaceAll('l', 'I').replaceAll('–', '\u200b. '), bytes.length).ok).toBe(
          true,
        );
        expect(maskless(looks)).toBe(toGroups(bytes).join(''));
      }),
    );
  });

  it('find every single wrong sign, everywhere', () => {
    fc.assert(
      fc.property(secret, (bytes) => {
        const code = toGroups(bytes).join('');
        for (let at = 0; at < code.length; at += 1)
          for (const sign of signs)
            if (sign !== code.charAt(at))
              expect(fromGroups(replaced(code, at, sign), bytes.length)).toEqual({
                ok: false,
                why: 'checksum',
              });
      }),
      { numRuns: 10 },
    );
  });

  it('find every two signs that changed places', () => {
    fc.assert(
      fc.property(secret, fc.nat(), fc.nat(), (bytes, one, other) => {
        const code = toGroups(bytes).join('');
        const [a, b] = [one % code.length, other % code.length];
        fc.pre(code.charAt(a) !== code.charAt(b));
        const swapped = replaced(replaced(code, a, code.charAt(b)), b, code.charAt(a));
        expect(fromGroups(swapped, bytes.length)).toEqual({ ok: false, why: 'checksum' });
      }),
      { numRuns: 500 },
    );
  });

  it('find every two wrong signs', () => {
    const wrong = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 31 }));
    fc.assert(
      fc.property(secret, wrong, wrong, (bytes, [one, addOne], [other, addOther]) => {
        const code = toGroups(bytes).join('');
        const [a, b] = [one % code.length, other % code.length];
        fc.pre(a !== b);
        const next = (at: number, add: number): string =>
          signs.charAt((signs.indexOf(code.charAt(at)) + add) % 32);
        const mistyped = replaced(replaced(code, a, next(a, addOne)), b, next(b, addOther));
        expect(fromGroups(mistyped, bytes.length)).toEqual({ ok: false, why: 'checksum' });
      }),
      { numRuns: 1000 },
    );
  });

  it('say whether a sign or the length is wrong', () => {
    const code = toGroups(new Uint8Array(10).fill(7)).join('-');
    expect(fromGroups(code.slice(1), 10)).toEqual({ ok: false, why: 'length' });
    expect(fromGroups(`${code}0`, 10)).toEqual({ ok: false, why: 'length' });
    expect(fromGroups(code, 20)).toEqual({ ok: false, why: 'length' });
    expect(fromGroups('', 10)).toEqual({ ok: false, why: 'length' });
    for (const sign of ['U', '!', 'Å', '👍'])
      expect(fromGroups(sign + code.slice(1), 10)).toEqual({ ok: false, why: 'character' });
  });

  it('never throw, whatever is typed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fromGroups(text, 10).ok).toBe(false);
      }),
    );
  });
});

describe('PIN', () => {
  it('is six digits, in any of the digits people type', () => {
    expect(isPin('482913')).toBe(true);
    expect(isPin(' 482 913 ')).toBe(true);
    expect(isPin('٤٨٢٩١٣')).toBe(true);
    expect(isPin('۴۸۲۹۱۳')).toBe(true);
    expect(normalPin('٤٨۲ 913')).toBe('482913');
    for (const text of ['', '48291', '4829133', '48291a', '48 29.3', '４８２９１３'])
      expect(pinFault(text), text).toBe('not-six-digits');
  });

  it('is no pattern', () => {
    for (const pin of [
      '000000',
      '777777',
      '123456',
      '654321',
      '890123',
      '210987',
      '135791',
      '121212',
      '474747',
      '123123',
      '112233',
      '998811',
    ])
      expect(pinFault(pin), pin).toBe('too-plain');
  });

  it('is no date', () => {
    for (const pin of ['840229', '290284', '311299', '991231', '010570', '199007', '201012'])
      expect(pinFault(pin), pin).toBe('date');
    for (const pin of ['843150', '990230', '199013', '320199']) expect(pinFault(pin), pin).toBe(null);
  });

  it('leaves nine of ten to choose from', () => {
    let taken = 0;
    for (let number = 0; number < 1_000_000; number += 7)
      taken += isPin(String(number).padStart(6, '0')) ? 1 : 0;
    expect(taken / (1_000_000 / 7)).toBeGreaterThan(0.9);
  });
});
