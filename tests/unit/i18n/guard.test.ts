import { describe, expect, it } from 'vitest';
import { guardReasons } from '../../../shared/domain/guard/guard.ts';
import { stuck as arabic } from '../../../shared/i18n/ar/release.ts';
import { stuck as english } from '../../../shared/i18n/en/release.ts';
import { stuck as finnish } from '../../../shared/i18n/fi/release.ts';
import { stuck as swedish } from '../../../shared/i18n/sv/release.ts';
import { stuck as easyEnglish } from '../../../shared/i18n/easy-en/release.ts';
import { stuck as easySwedish } from '../../../shared/i18n/easy-sv/release.ts';

const longWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]{5,}/gu) ?? [];

describe('what is said of something that is marked', () => {
  it.each([
    ['sv', swedish.guard],
    ['en', english.guard],
    ['fi', finnish.guard],
    ['ar', arabic.guard],
    ['easy-sv', { ...swedish.guard, why: { ...swedish.guard.why, ...easySwedish.guard?.why } }],
    ['easy-en', { ...english.guard, why: { ...english.guard.why, ...easyEnglish.guard?.why } }],
  ] as const)('says once what it is, why it tells, and whether it must go: %s', (_language, guard) => {
    for (const reason of guardReasons) {
      const [what, why] = [guard.reasons[reason], guard.why[reason]];
      const said = new Set(longWords(what));
      expect(longWords(why).filter((word) => said.has(word))).toEqual([]);
      expect(why).not.toMatch(/ser ut som|looks like|näyttää |يبدو/u);
      expect(why).not.toMatch(/lämnas ut|passed on|luovuttaa|إخراج/u);
    }
  });
});
