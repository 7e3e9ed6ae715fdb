import type { TableView } from '../../../shared/contract/statistic-calls.ts';
import type { Day } from '../../../shared/domain/plan.ts';
import {
  countsPeople,
  exactTable,
  peopleTable,
  workTable,
  type Fact,
  type Statistic,
  type StatTable,
  type WorkSubject,
} from '../../../shared/domain/statistics.ts';
import type { PeopleCounts } from './statistic-people.ts';
import { titleOf, type PlaceNames, type StatisticWords } from './statistic-words.ts';

declare const shown: unique symbol;
/** A table made here: of exact counts that no number of people follows from, or of what is published. */
export type ShownTable = TableView & { readonly [shown]: true };

/** What tables are worded by. */
export interface Wording {
  words: StatisticWords;
  names: PlaceNames;
  day: (day: Day) => string;
}

const noTable: StatTable = {
  rows: [],
  columns: [],
  cells: [],
  rowTotals: [],
  columnTotals: [],
  total: null,
};

/** Rows that do not add up to anything. */
const standAlone = (subject: Statistic['subject']): boolean => subject === 'totals' || subject === 'mandates';

function shownTable(
  table: Statistic,
  numbers: StatTable,
  { words, names }: Wording,
  said: { sentence: string; note: string },
): ShownTable {
  const { rows, columns } = table;
  const across = columns === null ? [] : numbers.columns.map((place) => names.of(table, columns, place));
  const lines = numbers.rows.map((place, at) => ({
    head: names.of(table, rows, place),
    counts: [...(numbers.cells[at] ?? []), numbers.rowTotals[at] ?? null],
  }));
  const total = { head: words.all, counts: [...numbers.columnTotals, numbers.total] };
  const head = words.dimensions[rows];
  const view: TableView = {
    ...table,
    title: titleOf(table, words),
    ...said,
    corner: head.charAt(0).toLocaleUpperCase() + head.slice(1),
    columnHeads: [...across, columns === null ? words.count : words.all],
    lines: lines.length === 0 || standAlone(table.subject) ? lines : [...lines, total],
  };
  return view as ShownTable;
}

/** The row with the most, said in words; empty when nothing is counted, or several have as many. */
function mostOf(table: Statistic, numbers: StatTable, { words, names }: Wording): string {
  const counts = numbers.rowTotals.map((count) => count ?? 0);
  const most = Math.max(0, ...counts);
  const at = counts.indexOf(most);
  if (most === 0 || counts.indexOf(most, at + 1) !== -1) return '';
  return ` ${words.sentence.most(names.of(table, table.rows, numbers.rows[at] ?? ''), String(most))}`;
}

/** What is known of the year now only stands in no other year's table. */
const nowOnly = new Set(['ongoing']);

/** A table of what is counted exactly. */
export function exactView(
  table: Statistic & { subject: 'totals' | 'deficiencies' },
  facts: readonly Fact[],
  wording: Wording,
  isNow: boolean,
): ShownTable {
  const { words, names } = wording;
  const all = exactTable(table, facts, names.orders);
  const kept = all.rows.flatMap((place, at) => (isNow || !nowOnly.has(place) ? [at] : []));
  const numbers: StatTable = {
    ...all,
    rows: kept.map((at) => all.rows[at] ?? ''),
    cells: kept.map((at) => all.cells[at] ?? []),
    rowTotals: kept.map((at) => all.rowTotals[at] ?? null),
  };
  if (table.subject === 'totals')
    return shownTable(table, numbers, wording, { sentence: words.sentence.totals, note: '' });
  const sentence = `${words.sentence.deficiencies(all.total)}${mostOf(table, numbers, wording)}`;
  return shownTable(table, numbers, wording, { sentence, note: words.note.onlyBody });
}

/**
 * A table of contacts or mandates. While the year runs nothing of it is shown: what was added between two papers would
 * tell of somebody.
 */
export function workView(
  table: Statistic & { subject: WorkSubject },
  facts: readonly Fact[],
  wording: Wording,
  isNow: boolean,
): ShownTable {
  const { words, names } = wording;
  const none = (sentence: string): ShownTable => shownTable(table, noTable, wording, { sentence, note: '' });
  if (isNow) return none(words.note.yearRuns);
  const numbers = workTable(table, facts, names.orders);
  if (numbers.total === null) return none(words.note.tooFew);
  const { contacts, mandates } = words.sentence;
  const sentence = table.subject === 'contacts' ? contacts(numbers.total) : mandates;
  return shownTable(table, numbers, wording, { sentence, note: '' });
}

/** A table of people, made of what is published and nothing else. */
export function peopleView(table: Statistic, people: PeopleCounts, wording: Wording): ShownTable {
  const { words, day } = wording;
  const { subject } = table;
  const { counts, on, more, isUnknown } = people;
  const none = isUnknown ? words.note.restored : words.note.tooFew;
  if (!countsPeople(subject) || counts === null)
    return shownTable(table, noTable, wording, { sentence: none, note: '' });
  const numbers = peopleTable(table, counts);
  const several = table.rows === 'group' || table.rows === 'area';
  const isHidden = [...numbers.rowTotals, ...numbers.cells.flat()].every((count) => count === null);
  const notes = [
    ...(numbers.rows.length === 0 ? [words.note.wasNotAsked] : isHidden ? [words.note.allHidden] : []),
    ...(several && !isHidden ? [words.note.several] : []),
    ...(isUnknown
      ? [words.note.restored]
      : more
        ? [subject === 'ended' ? words.note.later : words.note.kept]
        : []),
  ];
  const sentence = words.sentence[subject](counts.people, day(on));
  return shownTable(table, isHidden ? noTable : numbers, wording, { sentence, note: notes.join(' ') });
}
