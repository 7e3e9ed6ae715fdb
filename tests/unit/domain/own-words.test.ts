import { describe, expect, test } from 'vitest';
import { ownThreads, ownWordLines, type OwnStatement } from '../../../shared/domain/own-words.ts';
import { document as swedish } from '../../../shared/i18n/sv/document.ts';

const said = (id: string, more: Partial<OwnStatement> = {}): OwnStatement => ({
  id,
  words: `ord ${id}`,
  saidOn: '2026-03-01',
  replaces: null,
  ended: null,
  ...more,
});
const ids = (statements: OwnStatement[]): string[][] =>
  ownThreads(statements).map(({ current, earlier }) => [current.id, ...earlier.map(({ id }) => id)]);

describe('my words', () => {
  test('new words stand above those they replaced, however often that happens', () => {
    const all = [
      said('c', { replaces: 'b', saidOn: '2026-05-01' }),
      said('b', { replaces: 'a', saidOn: '2026-04-01' }),
      said('a'),
      said('x', { saidOn: '2026-06-01' }),
    ];
    expect(ids(all)).toEqual([['x'], ['c', 'b', 'a']]);
  });

  test('what holds comes before what holds no more', () => {
    const all = [said('a', { saidOn: '2026-06-01', ended: '2026-07-01' }), said('b'), said('c')];
    expect(ids(all)).toEqual([['b'], ['c'], ['a']]);
  });

  test('an older statement that is gone leaves the newer one standing', () => {
    expect(ids([said('b', { replaces: 'a' })])).toEqual([['b']]);
  });

  test('as lines of a paper each has its date, and what was said before beneath it', () => {
    const all = [
      said('b', { replaces: 'a', saidOn: '2026-04-01' }),
      said('a'),
      said('c', { ended: '2026-05-01' }),
    ];
    const lines = ownWordLines(all, swedish.ownWords);
    expect(lines.map(({ kind, number, text, detail }) => [kind, number, text, detail])).toEqual([
      ['heading', 1, 'ord b', 'Sagt 1 april 2026'],
      ['item', 1, 'ord a', 'Förut, 1 mars 2026'],
      ['heading', 2, 'ord c', 'Sagt 1 mars 2026, gäller inte sedan 1 maj 2026'],
    ]);
    expect(ownWordLines([], swedish.ownWords)).toEqual([]);
  });
});
