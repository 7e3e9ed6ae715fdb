import type { PatternKind } from './report-patterns.ts';

/** A table: what it is of, its columns (`number` ones stand at the end of their cell), its rows. */
export interface OutlineTable {
  caption: string;
  columns: readonly { name: string; number: boolean }[];
  rows: readonly (readonly string[])[];
}

/** A chart with the sentence and the table that say the same. */
export interface OutlineChart {
  by: PatternKind;
  title: string;
  sentence: string;
  series: readonly [string, string];
  rows: readonly { name: string; values: readonly [number, number] }[];
  table: OutlineTable;
}

/** A report in words, piece by piece, as it is read: the same on screen and on paper. */
export type ReportBlock =
  | { kind: 'title'; text: string }
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'text'; text: string; quiet: boolean }
  /** What goes by a name each. */
  | { kind: 'facts'; rows: readonly { name: string; value: string }[] }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'table'; table: OutlineTable }
  | { kind: 'chart'; chart: OutlineChart };
