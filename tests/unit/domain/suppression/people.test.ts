import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  crossingName,
  mayBePublished,
  published,
  together,
  type Crossing,
  type Published,
  type Question,
  type Told,
} from '../../../../shared/domain/suppression/people.ts';
import { answerings, cellsOf, peopleOf, shares, truth } from './attacker.ts';

const question = (name: string, answers: readonly string[], several = false): Question => ({
  name,
  answers,
  several,
});
/** What is known of every contact. */
const known = (name: string, answers: readonly string[]): Question => ({
  ...question(name, answers),
  always: true,
});
const colour = question('colour', ['red', 'blue']);
const shape = question('shape', ['round']);
const size = question('size', ['small']);
const likes = question('likes', ['cats'], true);

/**
 * Somebody who knows the rule and everything published: of all tables that lead to the same, what values can each hidden
 * cell have? Answers the cells that have only one.
 */
function workedOut(
  people: number,
  questions: readonly Question[],
  publish: (told: readonly Told[]) => Published | readonly Published[],
): string[] {
  const kinds = answerings(questions);
  const seen = new Map<string, Map<string, Set<number>>>();
  for (const counts of shares(people, kinds.length)) {
    const told = peopleOf(kinds, counts);
    const left = publish(told);
    const key = JSON.stringify(left);
    const values = seen.get(key) ?? new Map<string, Set<number>>();
    seen.set(key, values);
    for (const one of [left].flat())
      for (const [cell, count] of cellsOf(one))
        if (count === null) values.set(cell, (values.get(cell) ?? new Set()).add(truth(told, cell)));
  }
  return [...seen].flatMap(([key, values]) =>
    [...values].filter(([, found]) => found.size < 2).map(([cell]) => `${cell} in ${key}`),
  );
}

describe('tables of people', () => {
  const rule = (questions: readonly Question[], crossings: readonly Crossing[]) => (told: readonly Told[]) =>
    published(told.length, told, questions, crossings);

  it.each([6, 7, 10, 11, 12, 13, 17, 18, 19, 24])(
    'of one question give away no hidden count, of %i people',
    (people) => {
      for (const asked of [shape, colour, question('four', ['a', 'b', 'c'])])
        expect(workedOut(people, [asked], rule([asked], []))).toEqual([]);
    },
  );

  it.each([6, 11, 12, 13, 17])('with several answers give none away, of %i people', (people) => {
    const both = question('likes', ['cats', 'dogs'], true);
    expect(workedOut(people, [both], rule([both], []))).toEqual([]);
  });

  it.each([6, 11, 12, 15, 18, 24, 25, 26])('crossed give none away, of %i people', (people) => {
    const crossings = [{ rows: 'shape', columns: 'size' }];
    expect(workedOut(people, [shape, size], rule([shape, size], crossings))).toEqual([]);
    const several = [{ rows: 'likes', columns: 'size' }];
    expect(workedOut(people, [likes, size], rule([likes, size], several))).toEqual([]);
  });

  it.each([6, 12, 13])('crossed by three give none away, of %i people', (people) => {
    const crossings = [{ rows: 'colour', columns: 'size' }];
    expect(workedOut(people, [colour, size], rule([colour, size], crossings))).toEqual([]);
  });

  it.each([6, 8, 11])('crossed in a chain and a ring give none away, of %i people', (people) => {
    const questions = [shape, size, likes];
    const ring = [
      { rows: 'shape', columns: 'size' },
      { rows: 'likes', columns: 'size' },
      { rows: 'likes', columns: 'shape' },
    ];
    expect(workedOut(people, questions, rule(questions, ring))).toEqual([]);
  });

  it.each([
    [6, 6, 6, 6],
    [6, 7, 6, 8],
    [7, 12, 6, 6],
  ])('crossed in a chain and a ring give none away beside a table that is shown whole', (...inside) => {
    const weight = question('weight', ['light']);
    const questions = [shape, size, weight];
    const ring = [
      { rows: 'shape', columns: 'size' },
      { rows: 'size', columns: 'weight' },
      { rows: 'shape', columns: 'weight' },
    ];
    const kinds = answerings([shape, size]);
    const values = new Map<string, Map<string, Set<number>>>();
    // Everything that agrees with the table that is shown: of each cell, how many are light.
    const splits = inside.reduce<number[][]>(
      (all, count) => all.flatMap((split) => Array.from({ length: count + 1 }, (_, n) => [...split, n])),
      [[]],
    );
    for (const split of splits) {
      const told = kinds.flatMap((kind, at) =>
        peopleOf(
          [{ ...kind, weight: ['light'] }, kind],
          [split[at] ?? 0, (inside[at] ?? 0) - (split[at] ?? 0)],
        ),
      );
      const left = rule(questions, ring)(told);
      expect(left.crossed['shape|size']?.round?.small).not.toBeNull();
      const found = values.get(JSON.stringify(left)) ?? new Map<string, Set<number>>();
      values.set(JSON.stringify(left), found);
      for (const [cell, count] of cellsOf(left))
        if (count === null) found.set(cell, (found.get(cell) ?? new Set()).add(truth(told, cell)));
    }
    for (const found of values.values())
      for (const narrowed of found.values()) expect(narrowed.size).toBeGreaterThan(1);
  });

  it('give none away to somebody who also knows what left before', () => {
    const questions = [shape];
    const kinds = answerings(questions);
    // Six or more at first, six or more later: the sum and what left before, together.
    for (const [first, later] of [
      [6, 6],
      [7, 12],
      [12, 6],
      [12, 12],
    ] as const) {
      const values = new Map<string, Map<string, Set<number>>>();
      for (const before of shares(first, kinds.length))
        for (const after of shares(later, kinds.length)) {
          const [early, late] = [peopleOf(kinds, before), peopleOf(kinds, after)];
          const [one, other] = [rule(questions, [])(early), rule(questions, [])(late)];
          const known = { one, sum: together([one, other]) };
          const found = values.get(JSON.stringify(known)) ?? new Map<string, Set<number>>();
          values.set(JSON.stringify(known), found);
          const note = (name: string, left: Published, people: readonly Told[]): void => {
            for (const [cell, count] of cellsOf(left))
              if (count === null)
                found.set(name + cell, (found.get(name + cell) ?? new Set()).add(truth(people, cell)));
          };
          note('one', one, early);
          note('sum', known.sum, [...early, ...late]);
          note('added', known.sum, late);
        }
      for (const found of values.values())
        for (const narrowed of found.values()) expect(narrowed.size).toBeGreaterThan(1);
    }
  });

  // Contacts: when and how they were noted is always known, how they were made is not.
  const [month, kind] = [known('month', ['03', '04']), known('kind', ['phone', 'letter'])];
  const everyCrossing = [
    { rows: 'month', columns: 'kind' },
    { rows: 'month', columns: 'shape' },
    { rows: 'kind', columns: 'shape' },
  ];

  it.each([6, 9, 10, 11])(
    'of contacts give none away, whichever tables are defined, of %i contacts',
    (all) => {
      const questions = [month, kind, shape];
      expect(workedOut(all, questions, rule(questions, everyCrossing))).toEqual([]);
    },
  );

  it.each([18, 24, 25, 26])('of contacts crossed give none away, of %i contacts', (all) => {
    for (const questions of [
      [month, kind],
      [month, shape],
    ])
      expect(workedOut(all, questions, rule(questions, everyCrossing))).toEqual([]);
    const year = known('month', ['01', '02', '03', '04']);
    expect(workedOut(all, [year], rule([year], []))).toEqual([]);
  });

  it('say what is true, and nothing below six', () => {
    const told = fc.array(fc.constantFrom(...answerings([colour, size, likes])), {
      minLength: 6,
      maxLength: 90,
    });
    fc.assert(
      fc.property(told, fc.nat(20), (people, silent) => {
        const crossings = [
          { rows: 'colour', columns: 'size' },
          { rows: 'likes', columns: 'size' },
        ];
        const left = published(people.length + silent, people, [colour, size, likes], crossings);
        const everybody = [...people, ...Array.from({ length: silent }, () => ({}))];
        for (const [cell, count] of cellsOf(left))
          if (count !== null) {
            expect(count).toBe(truth(everybody, cell));
            expect(count).toBeGreaterThanOrEqual(6);
          }
      }),
    );
  });
});

describe('what is shown', () => {
  const many = (told: Told, count: number): Told[] => Array.from({ length: count }, () => told);
  const red = { colour: ['red'], size: ['small'] };
  const blue = { colour: ['blue'], size: [] };

  it('is every count where all are six or more, those who said nothing too', () => {
    const { size: all, lines } = published(20, [...many(red, 7), ...many(blue, 6)], [colour], []);
    expect([all, lines]).toEqual([20, { colour: { red: 7, blue: 6, '': 7 } }]);
  });

  it('has no place for none where all are known', () => {
    const left = published(14, [...many(red, 8), ...many(blue, 6)], [known('colour', ['red', 'blue'])], []);
    expect(left.lines).toEqual({ colour: { red: 8, blue: 6 } });
  });

  it('hides a small count and one beside it, and an answer nobody knows is none', () => {
    const told = [...many(red, 9), ...many(blue, 8), ...many({ colour: ['green'] }, 2)];
    expect(published(19, told, [colour], []).lines).toEqual({ colour: { red: null, blue: 8, '': null } });
  });

  it('shows one of several answers when those who gave it and the others are six or more', () => {
    const both = question('likes', ['cats', 'dogs'], true);
    const told = [...many({ likes: ['cats', 'dogs'] }, 7), ...many({ likes: ['dogs'] }, 6)];
    expect(published(14, told, [both], []).lines).toEqual({ likes: { cats: 7, dogs: null } });
  });

  it('shows the inside of a table whole, or not at all', () => {
    const crossing = { rows: 'colour', columns: 'size' };
    const each = answerings([colour, size]);
    const inside = (told: readonly Told[]): unknown =>
      published(told.length, told, [colour, size], [crossing]).crossed[crossingName(crossing)];
    const whole = each.flatMap((told) => many(told, 6));
    expect(inside(whole)).toEqual({
      red: { small: 6, '': 6 },
      blue: { small: 6, '': 6 },
      '': { small: 6, '': 6 },
    });
    expect(JSON.stringify(inside(whole.slice(1)))).not.toMatch(/\d/);
  });

  it('never shows what closes a ring, what is not asked, nor columns of several answers', () => {
    const questions = [colour, size, likes];
    const told = answerings(questions).flatMap((one) => many(one, 8));
    const { crossed } = published(told.length, told, questions, [
      { rows: 'likes', columns: 'colour' },
      { rows: 'likes', columns: 'size' },
      { rows: 'colour', columns: 'size' },
      { rows: 'colour', columns: 'size' },
      { rows: 'colour', columns: 'likes' },
      { rows: 'weight', columns: 'size' },
    ]);
    expect(Object.keys(crossed)).toEqual(['likes|colour', 'likes|size', 'colour|size']);
    expect(crossed['likes|size']).toEqual({ cats: { small: 24, '': 24 } });
    expect(JSON.stringify(crossed['colour|size'])).not.toMatch(/\d/);
  });

  it('is nothing for fewer than six, nor for more who told than there are', () => {
    expect(mayBePublished(5, [])).toBe(false);
    expect(mayBePublished(6, many(red, 7))).toBe(false);
    expect(() => published(5, many(red, 5), [colour], [])).toThrow(RangeError);
  });

  it('adds up what left one after the other, and hides what was hidden or not asked in one of them', () => {
    const first = published(
      20,
      [...many(red, 7), ...many(blue, 6)],
      [colour, shape],
      [{ rows: 'colour', columns: 'shape' }],
    );
    const asked = question('colour', ['red', 'blue', 'green']);
    const second = published(
      30,
      [...many(red, 8), ...many(blue, 6), ...many({ colour: ['green'] }, 8)],
      [asked, size],
      [],
    );
    expect(together([first])).toEqual(first);
    const { size: all, lines, crossed } = together([first, second]);
    expect([all, lines.colour]).toEqual([50, { red: 15, blue: 12, '': 15, green: null }]);
    expect(Object.keys(crossed['colour|shape'] ?? {})).toEqual(['red', 'blue', '']);
    expect(Object.values(lines.size ?? {})).toEqual([null, null]);
    expect(JSON.stringify(crossed)).not.toMatch(/\d/);
  });

  it('ends for twelve tables of ten by eight', () => {
    const wide = Array.from({ length: 13 }, (_, n) =>
      question(
        `q${n}`,
        Array.from({ length: n === 0 ? 7 : 9 }, (_each, at) => `a${at}`),
      ),
    );
    const told = Array.from({ length: 500 }, (_, person) =>
      Object.fromEntries(
        wide.map(({ name, answers }, n) => [name, [answers[(person * (n + 3)) % answers.length] ?? '']]),
      ),
    );
    const crossings = wide.slice(1).map(({ name }) => ({ rows: name, columns: 'q0' }));
    const { crossed } = published(600, told, wide, crossings);
    expect(Object.keys(crossed)).toHaveLength(12);
  });
});
