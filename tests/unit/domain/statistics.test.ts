import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactWays } from '../../../shared/domain/contact.ts';
import { nothingTold } from '../../../shared/domain/ending.ts';
import {
  answersOf,
  canBeMade,
  countsPeople,
  crossingOf,
  crossingsOf,
  dimensions,
  exactTable,
  mayCountAnew,
  offered,
  peopleTable,
  questionsOf,
  subjects,
  toldSoFar,
  workTable,
  type Fact,
  type Statistic,
} from '../../../shared/domain/statistics.ts';
import { published } from '../../../shared/domain/suppression/people.ts';

const table = (
  subject: Statistic['subject'],
  rows: Statistic['rows'],
  columns: Statistic['columns'] = null,
) => ({ id: 'a', name: '', subject, rows, columns }) satisfies Statistic;

describe('a table that can be made', () => {
  it('has rows and columns that its subject offers, and never the same twice', () => {
    expect(canBeMade(table('ended', 'born', 'gender'))).toBe(true);
    expect(canBeMade(table('ended', 'area', 'reason'))).toBe(true);
    expect(canBeMade(table('ended', 'gender', 'gender'))).toBe(false);
    // Where several answers are possible, there are no columns.
    expect(canBeMade(table('ended', 'gender', 'group'))).toBe(false);
    expect(canBeMade(table('ongoing', 'reason'))).toBe(false);
    expect(canBeMade(table('totals', 'event', 'month'))).toBe(false);
  });

  it('never crosses anything exact with what a person told', () => {
    for (const subject of subjects.filter((one) => !countsPeople(one)))
      for (const { rows } of [offered[subject]])
        expect(rows.some((row) => offered.ended.rows.includes(row))).toBe(false);
  });
});

describe('what people are asked', () => {
  it('is what they told, and nothing where they did not say', () => {
    expect(Object.values(answersOf({ ...nothingTold, length: null })).flat()).toEqual([]);
    const told = {
      ...nothingTold,
      gender: 'woman',
      length: true,
      groups: ['unable'],
      areas: ['work'],
    } as const;
    const sofar = toldSoFar({ ...told, groups: ['unable'], areas: ['work'] }, '2026-01-01', '2026-09-01');
    expect(answersOf(sofar)).toMatchObject({
      gender: ['woman'],
      length: ['6-11'],
      group: ['unable'],
      area: ['work'],
    });
    expect(toldSoFar(nothingTold, '2026-01-01', '2026-09-01').length).toBeNull();
  });

  it('has several answers about groups and life areas only, and why it ended only where it did', () => {
    const ended = questionsOf('ended', ['work', 'housing']);
    expect(ended.filter(({ several }) => several).map(({ name }) => name)).toEqual(['group', 'area']);
    expect(ended.find(({ name }) => name === 'area')?.answers).toEqual(['work', 'housing']);
    expect(questionsOf('ongoing', []).map(({ name }) => name)).not.toContain('reason');
  });
});

describe('a crossing', () => {
  it('is the same however the table lies', () => {
    expect(crossingOf(table('ended', 'born'))).toBeNull();
    expect(crossingOf(table('ended', 'born', 'gender'))).toEqual({ rows: 'gender', columns: 'born' });
    expect(crossingOf(table('ended', 'gender', 'born'))).toEqual({ rows: 'gender', columns: 'born' });
    expect(crossingOf(table('ended', 'area', 'gender'))).toEqual({ rows: 'area', columns: 'gender' });
  });

  it('is asked for once, and only for its own people', () => {
    const tables = [
      table('ended', 'born', 'gender'),
      table('ended', 'gender', 'born'),
      table('ended', 'gender'),
      table('ongoing', 'born', 'contact'),
    ];
    expect(crossingsOf(tables, 'ended')).toEqual([{ rows: 'gender', columns: 'born' }]);
  });
});

describe('counting those who are here anew', () => {
  it('waits until six have come and six have gone', () => {
    expect(mayCountAnew(null, { begun: 0, ended: 0 })).toBe(true);
    expect(mayCountAnew({ begun: 20, ended: 5 }, { begun: 26, ended: 11 })).toBe(true);
    expect(mayCountAnew({ begun: 20, ended: 5 }, { begun: 25, ended: 30 })).toBe(false);
    expect(mayCountAnew({ begun: 20, ended: 5 }, { begun: 40, ended: 10 })).toBe(false);
  });
});

describe('a table of people', () => {
  const told = (gender: 'woman' | 'man', born: '1970-1979' | '1980-1989', count: number) =>
    Array.from({ length: count }, () => answersOf({ ...nothingTold, length: null, gender, born }));
  const people = [...told('woman', '1970-1979', 9), ...told('man', '1980-1989', 8)];
  const tables = [table('ended', 'born', 'gender')];
  const left = published(17, people, questionsOf('ended', []), crossingsOf(tables, 'ended'));

  it('is what was published, whichever way it lies', () => {
    const lying = peopleTable(table('ended', 'born', 'gender'), left);
    const standing = peopleTable(table('ended', 'gender', 'born'), left);
    expect([lying.rows, lying.columns]).toEqual([standing.columns, standing.rows]);
    expect(lying.cells).toEqual(
      standing.rows.length > 0 ? lying.rows.map(() => lying.columns.map(() => null)) : [],
    );
    expect(standing.rowTotals).toEqual(lying.columnTotals);
    expect([lying.total, lying.columnTotals.length]).toEqual([17, 4]);
    expect(peopleTable(table('ended', 'gender'), left)).toMatchObject({
      columns: [],
      rowTotals: [null, null, null, null].map((_, at) => lying.columnTotals[at]),
      columnTotals: [],
    });
  });

  it('shows its inside where that was published', () => {
    const inside = { woman: { '1970-1979': 9 } };
    const whole = { ...left, crossed: { 'gender|born': inside } };
    const { rows, columns, cells } = peopleTable(table('ended', 'born', 'gender'), whole);
    expect(cells[rows.indexOf('1970-1979')]?.[columns.indexOf('woman')]).toBe(9);
    const standing = peopleTable(table('ended', 'gender', 'born'), whole);
    expect(standing.cells[standing.rows.indexOf('woman')]?.[standing.columns.indexOf('1970-1979')]).toBe(9);
  });

  it('shows nothing of what was not asked', () => {
    const asked = { ...left, lines: { gender: left.lines.gender ?? {} }, crossed: {} };
    expect(peopleTable(table('ended', 'born', 'gender'), asked)).toMatchObject({
      rows: [],
      cells: [],
      rowTotals: [],
    });
    expect(peopleTable(table('ended', 'gender', 'born'), asked).columns).toEqual([]);
    expect(
      peopleTable(table('ended', 'gender', 'contact'), left)
        .cells.flat()
        .every((cell) => cell === null),
    ).toBe(true);
  });
});

describe('a table of what is exact', () => {
  const fact = (at: Fact['at'], n = 1): Fact => ({ at, n });
  const facts = [
    fact({ barrier: 'costs', month: '03' }),
    fact({ barrier: 'rules', month: '03' }, 2),
    fact({ barrier: 'gone' }),
    fact({ month: '12' }),
  ];

  it('has what something stands in, in the order of the list, and what is in no list last', () => {
    expect(
      exactTable(table('deficiencies', 'barrier'), facts, { barrier: ['rules', 'secrecy', 'costs'] }),
    ).toEqual({
      rows: ['rules', 'costs', '', 'gone'],
      columns: [],
      cells: [[], [], [], []],
      rowTotals: [2, 1, 1, 1],
      columnTotals: [],
      total: 5,
    });
  });

  it('has every place of what is known beforehand, crossed or not', () => {
    const months = exactTable(table('deficiencies', 'month', 'barrier'), facts, {
      barrier: ['rules', 'costs'],
    });
    expect(months.rows).toHaveLength(13);
    expect([months.columns, months.cells[2], months.columnTotals]).toEqual([
      ['rules', 'costs', '', 'gone'],
      [2, 1, 0, 0],
      [2, 1, 1, 1],
    ]);
    expect(exactTable(table('deficiencies', 'barrier'), [], {})).toMatchObject({ rows: [], total: 0 });
  });

  it('adds up along its rows and columns', () => {
    const some = fc.array(
      fc.record({
        at: fc.record({ barrier: fc.constantFrom('a', 'b', ''), month: fc.constantFrom('01', '07') }),
        n: fc.nat(9),
      }),
    );
    fc.assert(
      fc.property(some, (given) => {
        const { cells, rowTotals, columnTotals, total } = exactTable(
          table('deficiencies', 'month', 'barrier'),
          given,
          {},
        );
        const sum = (numbers: readonly (number | null)[]): number =>
          numbers.reduce<number>((all, n) => all + (n ?? 0), 0);
        expect(cells.map(sum)).toEqual(rowTotals);
        expect([sum(rowTotals), sum(columnTotals)]).toEqual([total, total]);
      }),
    );
  });
});

describe('a table of contacts or mandates', () => {
  const facts = (...counts: [Fact['at'], number][]): Fact[] => counts.map(([at, n]) => ({ at, n }));
  const byWay = table('contacts', 'month', 'way');

  it('shows no number from which a number of people follows, and none that gives one away', () => {
    const shown = workTable(
      table('contacts', 'way'),
      facts([{ way: 'call' }, 30], [{ way: 'letter' }, 1], [{ way: 'meeting' }, 12]),
      {},
    );
    const byName = Object.fromEntries(shown.rows.map((way, at) => [way, shown.rowTotals[at]]));
    expect(shown.total).toBe(43);
    expect(byName['letter']).toBeNull();
    expect(shown.rowTotals.filter((count) => count === null).length).toBeGreaterThan(1);
    expect(Object.values(byName).every((count) => count === null || count === undefined || count >= 6)).toBe(
      true,
    );
  });

  it('is crossed only where every number inside is six or more', () => {
    const full = workTable(
      table('mandates', 'mandate-event', 'mandate-kind'),
      facts(
        [{ 'mandate-event': 'made', 'mandate-kind': 'mandate' }, 7],
        [{ 'mandate-event': 'made', 'mandate-kind': 'consent' }, 6],
      ),
      {},
    );
    expect([full.cells, full.rowTotals, full.total]).toEqual([[[7, 6]], [13], 13]);
    const part = workTable(byWay, facts([{ month: '03', way: 'call' }, 9]), {});
    expect(part.cells.flat().every((count) => count === null)).toBe(true);
  });

  it('says nothing of fewer than six in all', () => {
    const few = workTable(byWay, facts([{ month: '03', way: 'call' }, 5]), {});
    expect([few.total, ...few.rowTotals, ...few.columnTotals].every((count) => count === null)).toBe(true);
  });

  it.each([6, 7, 11, 12, 15, 18, 25])(
    'leaves nobody who knows the rule a hidden number with one value: %s in all',
    (total) => {
      const worlds = new Map<string, number[][]>();
      const every = (made: readonly number[], left: number): void => {
        if (made.length < contactWays.length - 1) {
          for (let count = 0; count <= left; count += 1) every([...made, count], left - count);
          return;
        }
        const counts = [...made, left];
        const at = facts(...contactWays.map((way, n): [Fact['at'], number] => [{ way }, counts[n] ?? 0]));
        const key = JSON.stringify(workTable(table('contacts', 'way'), at, {}).rowTotals);
        worlds.set(key, [...(worlds.get(key) ?? []), counts]);
      };
      every([], total);
      for (const [key, made] of worlds) {
        const rows = JSON.parse(key) as (number | null)[];
        const told = rows.map((count, at) =>
          count === null ? new Set(made.map((counts) => counts[at])).size : 2,
        );
        expect(Math.min(...told), key).toBeGreaterThan(1);
      }
    },
  );
});

it('every dimension is offered somewhere', () => {
  const all = new Set(subjects.flatMap((subject) => offered[subject].rows.concat(offered[subject].columns)));
  expect(dimensions.filter((dimension) => !all.has(dimension))).toEqual([]);
});
