import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  deficiencyNumber,
  isDeficiencyNumber,
  readNumber,
  shownNumber,
} from '../../../shared/domain/deficiency-number.ts';

const digits = fc.integer({ min: 0, max: 9_999_999 }).map((number) => String(number).padStart(7, '0'));

describe('the number of a wording', () => {
  it('is seven digits and the check digit of Luhn', () => {
    expect(deficiencyNumber('7992739')).toBe('79927398');
    expect(deficiencyNumber('0000000')).toBe('00000000');
    expect(deficiencyNumber('0000009')).toBe('00000091');
    expect(shownNumber('79927398')).toBe('7992 7398');
  });

  it.each(['', '123456', '12345678', '12a4567', '１２３４５６７'])('is made of nothing else: %s', (given) =>
    expect(() => deficiencyNumber(given)).toThrow(RangeError),
  );

  it('is never another one by a single wrong digit', () => {
    fc.assert(
      fc.property(digits, fc.nat(7), fc.integer({ min: 1, max: 9 }), (seven, at, more) => {
        const number = deficiencyNumber(seven);
        const wrong = `${number.slice(0, at)}${(Number(number[at]) + more) % 10}${number.slice(at + 1)}`;
        return isDeficiencyNumber(number) && !isDeficiencyNumber(wrong);
      }),
    );
  });
});

describe('a number as somebody writes it', () => {
  it.each([
    ['7992 7398', 'as it is shown'],
    ['79927398', 'without a space'],
    [' 7992-7398. ', 'with a hyphen and a full stop'],
    ['#7992\u00a07398', 'with a sign before it and a space that does not break'],
    ['７９９２ ７３９８', 'in full-width digits'],
    ['٧٩٩٢ ٧٣٩٨', 'in Arabic-Indic digits'],
    ['۷۹۹۲ ۷۳۹۸', 'in eastern Arabic-Indic digits'],
    ['\u200e7992\u200b7398\u200f', 'with marks nobody sees'],
  ])('%s is read: %s', (typed) => expect(readNumber(typed)).toEqual({ number: '79927398' }));

  it('is read with letters that look like digits', () => {
    expect(readNumber('OOOO OO9l')).toEqual({ number: '00000091' });
    expect(readNumber('oooo 0o9I')).toEqual({ number: '00000091' });
  });

  it.each([
    ['7992 7389', 'check'],
    ['7992 739', 'length'],
    ['7992 7398 1', 'length'],
    ['', 'length'],
    ['7992 73x8', 'character'],
    ['=7992*7398', 'character'],
    ['<b>79927398</b>', 'character'],
    ['७९९२ ७३९८', 'character'],
  ])('%s is refused: %s', (typed, fault) => expect(readNumber(typed)).toEqual({ fault }));

  it('comes back however it was shown', () => {
    fc.assert(
      fc.property(digits, (seven) => {
        const number = deficiencyNumber(seven);
        expect(readNumber(shownNumber(number))).toEqual({ number });
      }),
    );
  });

  it('is a kept number or a fault, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (typed) => {
        const read = readNumber(typed);
        return 'fault' in read || isDeficiencyNumber(read.number);
      }),
    );
  });
});
