import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../shared/domain/calendar.ts';
import { blankCrisisPage } from '../../../shared/domain/crisis.ts';
import type { OwnStatement } from '../../../shared/domain/own-words.ts';
import {
  afterDaysIn,
  agedFirst,
  askable,
  mostQuestions,
  stillAfterDays,
  stillKinds,
  stillQuestions,
  type Aged,
  type StillFacts,
} from '../../../shared/domain/still-wanted.ts';

const today = '2026-11-02';
const ago = (days: number): string => addDays(today, -days);
const aged = (id: string, days: number, kind: Aged['kind'] = 'statement'): Aged => ({
  kind,
  id,
  words: id,
  since: ago(days),
});
const said = (id: string, days: number, more: Partial<OwnStatement> = {}): OwnStatement => ({
  id,
  words: `ord ${id}`,
  saidOn: ago(days),
  replaces: null,
  ended: null,
  ...more,
});
const wish = (id: string, days: number, closed: string | null = null) => ({
  id,
  words: `önskan ${id}`,
  chosen: false,
  closed,
  closing: '',
  added: ago(days),
  steps: [],
});
const facts = (more: Partial<StillFacts> = {}): StillFacts => ({
  ownWords: [],
  plan: { wishes: [] },
  crisis: blankCrisisPage,
  way: 'ombudsperson',
  still: { confirmed: [], asked: null },
  ...more,
});
const crisis = { words: { ...blankCrisisPage.words, helps: 'Te' }, changedOn: ago(200) };

describe('is this still what you want?', () => {
  test('asks the most aged first, three at most, and nothing before its time', () => {
    const things = [aged('a', 31), aged('b', 29), aged('c', 60), aged('d', 30), aged('e', 45)];
    expect(agedFirst(things, today, 3).map(({ id }) => id)).toEqual(['c', 'e', 'a']);
    expect(agedFirst(things, today, 0)).toEqual([]);
    expect(agedFirst(things, today, -1)).toEqual([]);
    expect(agedFirst([aged('a', 89, 'wish'), aged('b', 90, 'wish')], today, 3).map(({ id }) => id)).toEqual([
      'b',
    ]);
  });

  test('a day that lies ahead has not aged', () => {
    expect(agedFirst([aged('a', -40)], today, 3)).toEqual([]);
  });

  test('is never more than asked for, all aged, in order, none twice', () => {
    const thing = fc.record({
      kind: fc.constantFrom(...stillKinds),
      id: fc.uuid(),
      words: fc.string(),
      since: fc.integer({ min: -50, max: 400 }).map(ago),
    });
    fc.assert(
      fc.property(fc.uniqueArray(thing, { selector: ({ id }) => id }), fc.nat(5), (things, most) => {
        const asked = agedFirst(things, today, most);
        expect(asked.length).toBeLessThanOrEqual(most);
        for (const { kind, since } of asked)
          expect(daysBetween(since, today)).toBeGreaterThanOrEqual(stillAfterDays[kind]);
        expect(asked.map(({ since }) => since)).toEqual(asked.map(({ since }) => since).toSorted());
        expect(new Set(asked).size).toBe(asked.length);
      }),
    );
  });

  test('asks about words that hold, open wishes and a written page, from when they were last confirmed', () => {
    const things = askable(
      facts({
        ownWords: [
          said('new', 10, { replaces: 'old' }),
          said('old', 90),
          said('gone', 90, { ended: ago(1) }),
          said('x', 50),
        ],
        plan: { wishes: [wish('w', 100), wish('done', 100, ago(5))] },
        crisis,
        still: {
          confirmed: [
            { id: 'x', on: ago(3) },
            { id: 'w', on: ago(300) },
          ],
          asked: null,
        },
      }),
    );
    expect(things.map(({ kind, id, since }) => [kind, id, daysBetween(since, today)])).toEqual([
      ['statement', 'new', 10],
      ['statement', 'x', 3],
      ['wish', 'w', 100],
      ['crisis', 'crisis', 200],
    ]);
  });

  test('a page that says nothing, or has no day, is not asked about', () => {
    expect(askable(facts())).toEqual([]);
    expect(askable(facts({ crisis: { ...crisis, changedOn: null } }))).toEqual([]);
  });

  test('counts those asked today, and begins anew another day', () => {
    const ownWords = ['a', 'b', 'c', 'd', 'e'].map((id, at) => said(id, 100 - at));
    const left = (asked: StillFacts['still']['asked']): string[] =>
      stillQuestions(facts({ ownWords, still: { confirmed: [], asked } }), today).map(({ id }) => id);
    expect(left(null)).toEqual(['a', 'b', 'c']);
    expect(left({ on: today, count: 1 })).toEqual(['a', 'b']);
    expect(left({ on: today, count: mostQuestions })).toEqual([]);
    expect(left({ on: today, count: mostQuestions + 2 })).toEqual([]);
    expect(left({ on: ago(7), count: mostQuestions })).toEqual(['a', 'b', 'c']);
  });

  test('in Naya Daur’s way the person’s words are asked about every time', () => {
    expect(afterDaysIn('ombudsperson')).toBe(stillAfterDays);
    expect(afterDaysIn('naya-daur')).toEqual({ ...stillAfterDays, statement: 1 });
    const ownWords = [said('a', 2)];
    expect(stillQuestions(facts({ ownWords }), today)).toEqual([]);
    expect(stillQuestions(facts({ ownWords, way: 'naya-daur' }), today)).toHaveLength(1);
  });
});
