import { describe, expect, test } from 'vitest';
import { promptsOf, reviewMonthsOf, wayShapes, waysOnShelf } from '../../../shared/catalogs/plan-ways.ts';
import {
  defaultWay,
  isWritten,
  planWays,
  wayLines,
  wordsTo,
  writtenWays,
  type WayAnswer,
  type WayPage,
  type WayPaperWords,
} from '../../../shared/domain/way.ts';
import { ways as english } from '../../../shared/i18n/en/ways.ts';
import { ways as swedish } from '../../../shared/i18n/sv/ways.ts';
import { promptWords } from '../../../shared/i18n/way-prompts.ts';

const answers: WayAnswer[] = [
  { way: 'friendship-bench', prompt: 'when', words: 'På lördag' },
  { way: 'friendship-bench', prompt: 'story', words: 'Hyran räcker inte' },
  { way: 'naya-daur', prompt: 'goals', words: ' ' },
];
const page: WayPage = { way: 'friendship-bench', answers };
const words: WayPaperWords = {
  title: (way) => swedish[way].title,
  prompts: (way) => promptWords(swedish, way),
};

describe('ways of making a plan', () => {
  test('changing the way loses nothing: what was written in another is still there', () => {
    const changed: WayPage = {
      way: 'naya-daur',
      answers: [...answers, { way: 'naya-daur', prompt: 'changed', words: 'Ny bostad' }],
    };
    expect(writtenWays(page)).toEqual(['friendship-bench']);
    expect(writtenWays(changed)).toEqual(['naya-daur', 'friendship-bench']);
    expect(wordsTo(changed, 'friendship-bench', 'when')).toBe('På lördag');
    expect([wordsTo(page, 'atmiyata', 'week'), isWritten(page, 'naya-daur')]).toEqual(['', false]);
  });

  test('on paper the answers stand under their prompts, in the way’s order', () => {
    const lines = wayLines(page, words);
    expect(lines.map(({ kind, number, text, detail }) => [kind, number, text, detail])).toEqual([
      ['heading', 1, swedish['friendship-bench'].prompts.story.label, ''],
      ['text', 1, 'Hyran räcker inte', ''],
      ['heading', 2, swedish['friendship-bench'].prompts.when.label, ''],
      ['text', 2, 'På lördag', ''],
    ]);
    expect(wayLines({ way: defaultWay, answers: [] }, words)).toEqual([]);
  });

  test('answers of several ways each say which they belong to', () => {
    const both: WayPage = {
      ...page,
      answers: [...answers, { way: 'atmiyata', prompt: 'week', words: 'Måndag' }],
    };
    const details = wayLines(both, words).map(({ detail }) => detail);
    expect(details).toEqual([
      swedish['friendship-bench'].title,
      '',
      swedish['friendship-bench'].title,
      '',
      swedish.atmiyata.title,
      '',
    ]);
  });

  test.each([swedish, english])(
    'the shelf has words for each way, each step and each prompt',
    (catalogue) => {
      for (const way of waysOnShelf) {
        expect(catalogue[way].steps).toHaveLength(wayShapes[way].steps);
        expect(promptWords(catalogue, way).map(({ key }) => key)).toEqual(promptsOf(way));
        expect(catalogue[way].from.length).toBeGreaterThan(10);
      }
      expect(waysOnShelf).toEqual(planWays);
    },
  );

  test('tells how often each way looks its plan through', () => {
    expect(planWays.map(reviewMonthsOf)).toEqual([null, null, null, 6, 3]);
  });
});
