import { describe, expect, it } from 'vitest';
import { ar } from '../../../shared/i18n/ar/index.ts';
import { clientWords, easyOffered, offeredLanguages } from '../../../shared/i18n/clients.ts';
import { easyEn } from '../../../shared/i18n/easy-en/index.ts';
import { easySv } from '../../../shared/i18n/easy-sv/index.ts';
import { en } from '../../../shared/i18n/en/index.ts';
import { fi } from '../../../shared/i18n/fi/index.ts';
import { sv } from '../../../shared/i18n/sv/index.ts';
import { isWhole } from '../../../shared/i18n/whole.ts';

const client = { common: sv.common, table: sv.table, document: sv.document, errors: sv.errors };

describe('a catalogue', () => {
  const model = { a: 'ett', b: { c: (n: number) => `${n}`, d: ['x', 'y'] } };

  it('is whole when every word of the model is there', () => {
    expect(isWhole(model, { a: 'one', b: { c: (n: number) => `${n}.`, d: ['p', 'q'] } })).toBe(true);
  });

  it.each([
    ['a word is missing', { b: { c: String, d: ['p', 'q'] } }],
    ['a word is empty', { a: ' ', b: { c: String, d: ['p', 'q'] } }],
    ['a part is missing', { a: 'one' }],
    ['a sentence with a value is not a function', { a: 'one', b: { c: 'n', d: ['p', 'q'] } }],
    ['a list is shorter', { a: 'one', b: { c: String, d: ['p'] } }],
    ['a line of a list is missing', { a: 'one', b: { c: String, d: ['p', undefined] } }],
    ['there is nothing', null],
  ])('is not whole when %s', (_why, candidate) => {
    expect(isWhole(model, candidate)).toBe(false);
  });

  it('is whole in Swedish and in English', () => {
    expect(isWhole(sv, sv)).toBe(true);
    expect(isWhole(sv, en)).toBe(true);
  });
});

describe('the languages a client can choose', () => {
  it('are those whose catalogue is whole', () => {
    const whole = [
      ['sv', true],
      ['en', true],
      ['ar', isWhole(client, ar)],
      ['fi', isWhole(client, fi)],
    ] as const;
    expect(offeredLanguages).toEqual(whole.filter(([, is]) => is).map(([language]) => language));
    expect(offeredLanguages).toContain('sv');
    expect(offeredLanguages).toContain('en');
  });

  it('never mix: a language that is not offered gives all words in the fallback', () => {
    for (const language of ['ar', 'fi'] as const) {
      if (offeredLanguages.includes(language)) continue;
      expect(clientWords(language, false, 'en').language).toBe('en');
      expect(clientWords(language, false, 'en').words.table).toBe(en.table);
    }
  });

  it('have easier words in Swedish and in English, and give the plain ones where there are none', () => {
    expect((['sv', 'en', 'ar', 'fi'] as const).filter(easyOffered)).toEqual(['sv', 'en']);
    expect(clientWords('sv', true, 'en').words.table.plan.help).toBe(easySv.table?.plan?.help);
    expect(clientWords('en', true, 'sv').words.table.plan.help).toBe(easyEn.table?.plan?.help);
    expect(clientWords('sv', false, 'en').words.table).toBe(sv.table);
    for (const language of offeredLanguages.filter((offered) => !easyOffered(offered))) {
      expect(clientWords(language, true, 'en').words).toBe(clientWords(language, false, 'en').words);
    }
  });
});
