import { z } from 'zod';

/** What can be undone: each table with its columns, apart from `id` and `deleted_at`, which all have. */
const columns = {
  person: ['alias', 'called_name', 'language', 'safety', 'rights_talked_on', 'beginning'],
  front_page: ['reach', 'next_meeting', 'crisis'],
  wish: ['words', 'position', 'chosen', 'closed', 'closing', 'added'],
  step: ['wish_id', 'words', 'doer', 'doer_name', 'due', 'outcome', 'done', 'position'],
  note: ['text', 'kind', 'at', 'way', 'agency', 'comment', 'struck'],
  statement: ['said', 'channel', 'at', 'change', 'state'],
  suggestion: ['about', 'words', 'at', 'state', 'decided_at'],
  application: [
    'sought',
    'agency',
    'papers',
    'sent',
    'asked_on',
    'asked_for',
    'decided_on',
    'decision',
    'served',
    'appeal_set',
    'appealed',
    'begun',
    'added',
  ],
  meeting_words: ['starts', 'minutes', 'what', 'place', 'people'],
  review: ['months', 'next'],
  crisis_page: [
    'signs',
    'helps',
    'never',
    'call',
    'call_not',
    'involuntary',
    'children',
    'animals',
    'keys',
    'bills',
    'changed_on',
  ],
  own_statement: ['words', 'said_on', 'replaces', 'ended'],
  still_confirmed: ['day'],
  plan_way: ['way'],
  way_answer: ['way', 'prompt', 'words'],
  reach: ['way', 'words', 'times', 'may_leave_message', 'added'],
  around: ['name', 'what', 'layer', 'author', 'directory_id', 'added'],
  agreement: ['goals', 'meeting', 'ending', 'signed_on', 'changed', 'looked_on'],
  agreement_task: ['what', 'doer', 'doer_name', 'added'],
  first_contact: ['came'],
  concern_note: ['made', 'told', 'added'],
  paper: ['name', 'note', 'type', 'bytes', 'sha256', 'added', 'by_client'],
  mandate: [
    'kind',
    'form',
    'who',
    'whom',
    'matter',
    'records',
    'purpose',
    'from_day',
    'until_day',
    'pass_on',
    'confirm_months',
    'interpreter',
    'signed',
    'confirmed',
    'said_at',
    'paper_id',
  ],
  letter: [
    'kind',
    'language',
    'receiver',
    'matter',
    'reference',
    'body',
    'beside',
    'interpreter',
    'name',
    'at',
  ],
  feedback: ['at', 'answers'],
  pause: ['since', 'until'],
  ending: ['changed', 'helped', 'next_time', 'ended_on', 'died_on', 'if_i_die'],
  stuck: ['kind', 'from_kind', 'from_id', 'content', 'beside', 'interpreter', 'added'],
} as const;

export type UndoableTable = keyof typeof columns;
export type Cell = string | number | null;
/** A row without `id` and `deleted_at`. */
export type Cells<T extends UndoableTable> = Record<(typeof columns)[T][number], Cell>;
/** A whole row, as it is kept and as the history remembers it. */
export type KeptRow = Record<string, Cell> & { id: string; deleted_at: string | null };

// SECURITY: only names from the list above ever become SQL.
export const undoableTables = Object.keys(columns) as UndoableTable[];

interface TableSql {
  /** Writes a whole row, new or not. */
  put: string;
  /** Whole rows, up to the condition. */
  select: string;
  /** One row by `?`. */
  read: string;
  /** Rows by a JSON list of identifiers. */
  readMany: string;
  drop: string;
  /** Rows deleted before `?` that no change remembers any more. */
  purge: string;
  /** A row as it must be. */
  row: z.ZodType<KeptRow>;
}

function sqlOf(table: UndoableTable): TableSql {
  const names = ['id', ...columns[table], 'deleted_at'];
  const values = names.map((name) => `$${name}`).join(', ');
  const updates = names.slice(1).map((name) => `${name} = excluded.${name}`);
  const select = `SELECT ${names.join(', ')} FROM ${table}`;
  const cell = z.union([z.string(), z.number(), z.null()]);
  const shape = { ...Object.fromEntries(names.map((name) => [name, cell])), id: z.string() };
  return {
    put: `INSERT INTO ${table} (${names.join(', ')}) VALUES (${values})
      ON CONFLICT (id) DO UPDATE SET ${updates.join(', ')}`,
    select,
    read: `${select} WHERE id = ?`,
    readMany: `${select} WHERE deleted_at IS NULL AND id IN (SELECT value FROM json_each(?))`,
    drop: `DELETE FROM ${table} WHERE id = ?`,
    purge: `DELETE FROM ${table} WHERE deleted_at < $before
      AND NOT EXISTS (SELECT 1 FROM change WHERE tbl = '${table}' AND row_id = ${table}.id)`,
    row: z.strictObject({ ...shape, deleted_at: z.string().nullable() }),
  };
}

const allSql = Object.fromEntries(undoableTables.map((table) => [table, sqlOf(table)])) as Record<
  UndoableTable,
  TableSql
>;

/** The SQL of one table. */
export const tableSql = (table: UndoableTable): TableSql => allSql[table];

/** One remembered change. The rows are JSON, checked by the table's `row` when they are written back. */
export interface Change {
  table: UndoableTable;
  rowId: string;
  /** Null when the row was new. */
  before: string | null;
  after: string;
}

/** A remembered change as it is kept. */
export const changeRow: z.ZodType<Change> = z.object({
  table: z.enum(undoableTables),
  rowId: z.string(),
  before: z.string().nullable(),
  after: z.string(),
});
