import { describe, expect, it } from 'vitest';
import { guardText } from '../../../../shared/domain/guard/guard.ts';
import { judge, marked } from './marked.ts';
import { english } from './tuning-english.ts';
import { hardEnglish, hardSwedish } from './tuning-hard.ts';
import { known } from './tuning-known.ts';
import { moreEnglish, moreSwedish } from './tuning-more.ts';
import { swedish } from './tuning-swedish.ts';

describe.each([
  ['sv', [...swedish, ...moreSwedish, ...hardSwedish]],
  ['en', [...english, ...moreEnglish, ...hardEnglish]],
] as const)('the tuning sentences in %s', (language, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    const { text, expected } = marked(sentence);
    const hits = guardText(text, known, language);
    const told = hits.map(({ start, end, reason }) => `${text.slice(start, end)}|${reason}`);
    const { missed, needless } = judge(expected, hits);
    expect(
      {
        missed: missed.map(({ start, end }) => text.slice(start, end)),
        needless: needless.map(({ start, end, reason }) => `${text.slice(start, end)}|${reason}`),
      },
      told.join(' ; '),
    ).toEqual({ missed: [], needless: [] });
    expect(
      hits.map(({ reason }) => reason),
      told.join(' ; '),
    ).toEqual(expected.map(({ reason }) => reason));
  });
});
