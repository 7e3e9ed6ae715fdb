import { z } from 'zod';
import type { Id } from '../domain/plan.ts';
import { dimensions, subjects, type Statistic } from '../domain/statistics.ts';
import type { Shown } from '../domain/suppression/people.ts';
import { call } from './call.ts';
import * as inp from './inputs.ts';
import { one, saving, without } from './phrases.ts';
import type { Saved } from './values.ts';

/** A table of the statistics as it may be shown, in the words of the vault's language. */
export interface TableView extends Statistic {
  title: string;
  /** What the table says in one sentence. */
  sentence: string;
  /** What it leaves out, or why it shows nothing; may be empty. */
  note: string;
  /** The heading of the rows. */
  corner: string;
  columnHeads: string[];
  /** A count for each column; null: not shown. */
  lines: { head: string; counts: Shown[] }[];
}

/** All tables for a year. */
export interface StatisticsView {
  year: number;
  /** Years to choose among, the latest first. */
  years: number[];
  tables: TableView[];
  /** Tables that were removed and can still be put back. */
  removed: { id: Id; title: string }[];
  /** How many folders could not be opened without their client, or not at all. */
  unopened: number;
}

const year = z.int().min(1990).max(9998);
const definition = {
  name: inp.someShortWords,
  subject: z.enum(subjects),
  rows: z.enum(dimensions),
  columns: z.enum(dimensions).nullable(),
};

/** Tables about the service's work, each defined once. */
export const statisticCalls = {
  /** Every table for a year; null: this one. */
  'stats.read': call<StatisticsView>()({ input: z.strictObject({ year: year.nullable() }), modes: without }),
  /** Defines a table, or changes one. */
  'stats.set': call<null>()({
    input: z.strictObject({ id: inp.id.nullable(), ...definition }),
    modes: without,
    errors: ['no-such-table'],
  }),
  'stats.remove': call<null>()({ input: one, modes: without }),
  /** Puts back a table that was removed less than 30 days ago. */
  'stats.putBack': call<null>()({ input: one, modes: without }),
  /** All tables for a year, as a sealed PDF or as a table. What it says of people is never counted anew. */
  'stats.save': call<Saved>()({
    input: z.strictObject({ year, as: z.enum(['pdf', 'csv']) }),
    modes: without,
    errors: saving,
  }),
} as const;
