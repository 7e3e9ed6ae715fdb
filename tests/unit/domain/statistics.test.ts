import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactWays } from '../../../shared/domain/contact.ts';
import { noteKinds } from '../../../shared/domain/plan.ts';
import { nothingTold } from '../../../shared/domain/ending.ts';
import {
  answersOf,
  canBeMade,
  countsPeople,
  crossingOf,
  crossingsOf,
  dimensions,
  exactTable,
  folded,
  isPublished,
  mayCountAnew,
  offered,
  publishedSubjects,
  publishedTable,
  questionsOf,
  subjects,
  toldSoFar,
  type Fact,
  type Statistic,
} from '../../../shared/domain/statistics.ts';
import { published, type Told } from '../../../shared/domain/suppression/people.ts';

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
    const lying = publishedTable(table('ended', 'born', 'gender'), left);
    const standing = publishedTable(table('ended', 'gender', 'born'), left);
    expect([lying.rows, lying.columns]).toEqual([standing.columns, standing.rows]);
    expect(lying.cells).toEqual(
      standing.rows.length > 0 ? lying.rows.map(() => lying.columns.map(() => null)) : [],
    );
    expect(standing.rowTotals).toEqual(lying.columnTotals);
    expect([lying.total, lying.columnTotals.length]).toEqual([17, 4]);
    expect(publishedTable(table('ended', 'gender'), left)).toMatchObject({
      columns: [],
      rowTotals: [null, null, null, null].map((_, at) => lying.columnTotals[at]),
      columnTotals: [],
    });
  });

  it('shows its inside where that was published', () => {
    const inside = { woman: { '1970-1979': 9 } };
    const whole = { ...left, crossed: { 'gender|born': inside } };
    const { rows, columns, cells } = publishedTable(table('ended', 'born', 'gender'), whole);
    expect(cells[rows.indexOf('1970-1979')]?.[columns.indexOf('woman')]).toBe(9);
    const standing = publishedTable(table('ended', 'gender', 'born'), whole);
    expect(standing.cells[standing.rows.indexOf('woman')]?.[standing.columns.indexOf('1970-1979')]).toBe(9);
  });

  it('shows nothing of what was not asked', () => {
    const asked = { ...left, lines: { gender: left.lines.gender ?? {} }, crossed: {} };
    expect(publishedTable(table('ended', 'born', 'gender'), asked)).toMatchObject({
      rows: [],
      cells: [],
      rowTotals: [],
    });
    expect(publishedTable(table('ended', 'gender', 'born'), asked).columns).toEqual([]);
    expect(
      publishedTable(table('ended', 'gender', 'contact'), left)
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
  const contact = fc.record({
    month: fc.constantFrom('01', '02', '12').map((month) => [month]),
    kind: fc.constantFrom(...noteKinds).map((kind) => [kind]),
    way: fc.constantFrom(...contactWays.map((way) => [way]), []),
  });
  const everyTable = (subject: Statistic['subject']): Statistic[] =>
    offered[subject].rows
      .flatMap((rows) => [null, ...offered[subject].columns].map((columns) => table(subject, rows, columns)))
      .filter(canBeMade);
  const left = (contacts: readonly Told[], tables: readonly Statistic[]) =>
    published(contacts.length, contacts, questionsOf('contacts', []), crossingsOf(tables, 'contacts'));

  it('knows the month and how it was noted of each contact, and says so of none', () => {
    const asked = questionsOf('contacts', []);
    expect(asked.map(({ name, always, several }) => [name, always, several])).toEqual([
      ['month', true, false],
      ['kind', true, false],
      ['way', false, false],
    ]);
    expect(questionsOf('mandates', [])).toMatchObject([{ answers: ['mandate', 'consent'], always: true }]);
    expect(questionsOf('ended', []).some(({ always }) => always)).toBe(false);
  });

  it('shows nothing that did not leave, however it is defined and whenever', () => {
    const some = fc.array(contact, { minLength: 6, maxLength: 80 });
    const all = everyTable('contacts');
    fc.assert(
      fc.property(some, fc.subarray(all), (contacts, tables) => {
        const shown = left(contacts, tables);
        for (const later of all) {
          const { rows, columns, cells, rowTotals, columnTotals, total } = publishedTable(later, shown);
          // What a table shows is what left by each question alone, for every table that could be defined.
          expect(rowTotals).toEqual(rows.map((row) => shown.lines[later.rows]?.[row]));
          expect(columnTotals).toEqual(columns.map((one) => shown.lines[later.columns ?? '']?.[one]));
          expect(total).toBe(contacts.length);
          const wasAsked = tables.some(
            (one) => JSON.stringify(crossingOf(one)) === JSON.stringify(crossingOf(later)),
          );
          if (!wasAsked) expect(cells.flat().every((count) => count === null)).toBe(true);
          for (const count of [...rowTotals, ...columnTotals, ...cells.flat()])
            expect(count === null || count >= 6).toBe(true);
        }
      }),
    );
  });

  it('has the months in their order', () => {
    const contacts = ['02', '11', '12'].flatMap((month) =>
      Array.from({ length: 7 }, () => ({ month: [month], kind: ['phone'] })),
    );
    const shown = publishedTable(table('contacts', 'month'), left(contacts, []));
    expect(shown.rows).toEqual([...shown.rows].sort());
    expect(shown.rowTotals[shown.rows.indexOf('12')]).toBe(7);
  });

  it('is crossed only where every number inside is six or more', () => {
    const byWay = table('contacts', 'kind', 'way');
    const of = (ways: readonly string[][]): Told[] =>
      noteKinds.flatMap((kind) =>
        ways.flatMap((way) => Array.from({ length: 6 }, () => ({ month: ['03'], kind: [kind], way }))),
      );
    const ways = [...contactWays.map((way) => [way]), []];
    const full = publishedTable(byWay, left(of(ways), [byWay]));
    expect([full.cells.flat().every((count) => count === 6), full.total]).toEqual([true, 144]);
    const part = publishedTable(byWay, left(of(ways.slice(1)), [byWay]));
    expect(part.cells.flat().every((count) => count === null)).toBe(true);
  });
});

describe('what is published', () => {
  it('is what counts people, contacts and mandates, and nothing exact', () => {
    expect(subjects.filter(isPublished)).toEqual(publishedSubjects);
    expect(subjects.filter((subject) => !isPublished(subject))).toEqual(['totals', 'deficiencies']);
  });
});

describe('tables as they are read', () => {
  const read = (name: string, counts: readonly (number | null)[], sentence = '', note = '') => ({
    ...{ name, sentence, note },
    lines: counts.map((count) => ({ counts: [count] })),
  });

  it('are apart: those with numbers, and those without, together by what is said of them', () => {
    const few = read('b', [], 'Färre än sex.');
    const other = read('d', [], 'Tolv.', 'Alla är dolda.');
    const same = read('e', [], 'Färre än sex.');
    const [one, two] = [read('a', [7]), read('c', [8, 9])];
    expect(folded([one, few, two, other, same])).toEqual({
      shown: [one, two],
      hides: false,
      without: [
        { said: 'Färre än sex.', tables: [few, same] },
        { said: 'Tolv. Alla är dolda.', tables: [other] },
      ],
    });
  });

  it('hide something only where a number is hidden among others', () => {
    expect(folded([read('a', [7]), read('b', [8, null])]).hides).toBe(true);
    expect(folded([]).hides).toBe(false);
  });
});

it('every dimension is offered somewhere', () => {
  const all = new Set(subjects.flatMap((subject) => offered[subject].rows.concat(offered[subject].columns)));
  expect(dimensions.filter((dimension) => !all.has(dimension))).toEqual([]);
});
