import type { TableView } from '../../../shared/contract/statistic-calls.ts';
import type { Day } from '../../../shared/domain/plan.ts';
import {
  crossingOf,
  exactTable,
  publishedTable,
  type Fact,
  type PublishedSubject,
  type Statistic,
  type StatTable,
} from '../../../shared/domain/statistics.ts';
import { crossingName, type Published } from '../../../shared/domain/suppression/people.ts';
import type { Counts } from './statistic-batch.ts';
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

function shownTable(
  table: Statistic,
  numbers: StatTable,
  { words, names }: Wording,
  said: { sentence: string; note: string },
): ShownTable {
  const { rows, columns } = table;
  const across = columns === null ? [] : numbers.columns.map((place) => names.of(table, columns, place));
  // Who began, is here and ended are no sum of anything.
  const addsUp = table.subject !== 'totals' && numbers.rows.length > 0;
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
    columnHeads: [...across, across.length === 0 ? words.count : words.all],
    lines: addsUp ? [...lines, total] : lines,
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

/** A table of what is counted exactly. */
export function exactView(
  table: Statistic & { subject: 'totals' | 'deficiencies' },
  facts: readonly Fact[],
  wording: Wording,
): ShownTable {
  const { words, names } = wording;
  const numbers = exactTable(table, facts, names.orders);
  if (table.subject === 'totals')
    return shownTable(table, numbers, wording, { sentence: words.sentence.totals, note: '' });
  const sentence = `${words.sentence.deficiencies(numbers.total)}${mostOf(table, numbers, wording)}`;
  const there = numbers.total === 0 ? noTable : numbers;
  return shownTable(table, there, wording, { sentence, note: words.note.onlyBody });
}

const areHidden = (counts: readonly (number | null)[]): boolean => counts.every((count) => count === null);

/** Were its rows crossed with its columns when the numbers left? */
function wasCrossed(table: Statistic, { crossed }: Published): boolean {
  const crossing = crossingOf(table);
  return crossing !== null && crossingName(crossing) in crossed;
}

/** What of a table is worth showing: nothing, its rows alone, or all; and what is said of that. */
function worthShowing(
  table: Statistic,
  counts: Published,
  { note }: StatisticWords,
): { numbers: StatTable; said: string[] } {
  const numbers = publishedTable(table, counts);
  if (numbers.rows.length === 0) return { numbers: noTable, said: [note.wasNotAsked] };
  const inside = numbers.cells.flat();
  if (areHidden([...numbers.rowTotals, ...inside])) return { numbers: noTable, said: [note.allHidden] };
  const said = table.rows === 'group' || table.rows === 'area' ? [note.several] : [];
  if (table.columns === null || !areHidden(inside)) return { numbers, said };
  return {
    numbers: { ...numbers, columns: [], cells: [], columnTotals: [] },
    said: [wasCrossed(table, counts) ? note.notCrossed : note.wasNotCrossed, ...said],
  };
}

/** A table of people, contacts or mandates, made of what is published and nothing else. */
export function publishedView(
  table: Statistic & { subject: PublishedSubject },
  { counts, on, note }: Counts,
  wording: Wording,
): ShownTable {
  const { words, day } = wording;
  const noted = note === null ? '' : words.note[note];
  if (counts === null) return shownTable(table, noTable, wording, { sentence: noted, note: '' });
  const { numbers, said } = worthShowing(table, counts, words);
  const sentence = words.sentence[table.subject](counts.size, day(on));
  const notes = [...said, noted].filter((text) => text !== '');
  return shownTable(table, numbers, wording, { sentence, note: notes.join(' ') });
}
