import { changeOne } from '../decode.ts';
import type { Row, Tx, Value, WritableDb } from '../driver.ts';
import { StoreError } from '../store-error.ts';

/** Tables whose changes the desk can undo, and what names a row of each. */
const keys = {
  deficiency: ['id'],
  deficiency_wording: ['id'],
  report_deficiency: ['report_id', 'deficiency_id'],
  deficiency_answer: ['id'],
  answer_paper: ['answer_id', 'part'],
  supervision_question: ['id'],
  reply: ['digest'],
} as const;
export type LogTable = keyof typeof keys;
/** What names a row: the value of each column of its key, in their order. */
export type RowKey = readonly Value[];

const named = (table: LogTable): string => keys[table].map((name) => `${name} = ?`).join(' AND ');
const keyOf = (table: LogTable, row: Row): RowKey => keys[table].map((name) => row[name] as Value);

/** Adds a row. */
export function insertRow(tx: Tx<'vault'>, table: LogTable, row: Row): void {
  const names = Object.keys(row);
  changeOne(
    tx,
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    Object.values(row),
  );
}

const rowNow = (tx: Tx<'vault'>, table: LogTable, key: RowKey): Row | null =>
  tx.get(`SELECT * FROM ${table} WHERE ${named(table)}`, key) ?? null;

interface Touched {
  table: LogTable;
  key: RowKey;
  before: Row | null;
}

/** One change of the log: each row it touched, as it was and as it became. In memory only; nothing of it is stored. */
export interface LogChange {
  readonly rows: readonly (Touched & { after: Row | null })[];
  /** How much memory the papers in it take. */
  readonly bytes: number;
}

/** What writes the log at the desk, and remembers what each row was. */
export class LogWriter {
  readonly tx: Tx<'vault'>;
  readonly #touched = new Map<string, Touched>();

  constructor(tx: Tx<'vault'>) {
    this.tx = tx;
  }

  #remember(table: LogTable, key: RowKey): void {
    const name = JSON.stringify([table, ...key]);
    if (!this.#touched.has(name))
      this.#touched.set(name, { table, key, before: rowNow(this.tx, table, key) });
  }

  /** Adds a row. */
  insert(table: LogTable, row: Row): void {
    this.#remember(table, keyOf(table, row));
    insertRow(this.tx, table, row);
  }

  /** Changes a row. Throws `gone`. */
  update(table: LogTable, key: RowKey, cells: Row): void {
    this.#remember(table, key);
    const set = Object.keys(cells).map((name) => `${name} = ?`);
    changeOne(this.tx, `UPDATE ${table} SET ${set.join(', ')} WHERE ${named(table)}`, [
      ...Object.values(cells),
      ...key,
    ]);
  }

  /** Removes a row; what hangs on it is removed first. Throws `gone`. */
  remove(table: LogTable, key: RowKey): void {
    this.#remember(table, key);
    changeOne(this.tx, `DELETE FROM ${table} WHERE ${named(table)}`, key);
  }

  /** What was changed; null when nothing was. */
  change(): LogChange | null {
    const rows = [...this.#touched.values()].map((touched) => ({
      ...touched,
      after: rowNow(this.tx, touched.table, touched.key),
    }));
    const changed = rows.filter(({ before, after }) => !sameRow(before, after));
    return changed.length === 0
      ? null
      : { rows: changed, bytes: changed.reduce((sum, row) => sum + bytesOf(row), 0) };
  }
}

const bytesOf = ({ before, after }: { before: Row | null; after: Row | null }): number =>
  [before, after]
    .flatMap((row) => (row ? Object.values(row) : []))
    .reduce<number>((sum, value) => sum + (value instanceof Uint8Array ? value.length : 0), 0);

function sameValue(one: Value | undefined, other: Value | undefined): boolean {
  if (!(one instanceof Uint8Array && other instanceof Uint8Array)) return one === other;
  return Buffer.from(one).equals(other);
}

function sameRow(one: Row | null, other: Row | null): boolean {
  if (one === null || other === null) return one === other;
  return Object.keys(one).every((name) => sameValue(one[name], other[name]));
}

/** Changes the log, whole or not at all; answers what was done and what was changed by it. */
export function changeLog<T>(
  db: WritableDb<'vault'>,
  work: (writer: LogWriter) => T,
): { value: T; change: LogChange | null } {
  return db.transaction((tx) => {
    const writer = new LogWriter(tx);
    const value = work(writer);
    return { value, change: writer.change() };
  });
}

/**
 * Undoes one change, if every row of it is still as the change left it; otherwise nothing is done: a report, an answer
 * or the client came in between. Answers whether it was undone.
 */
export function undoLogChange(db: WritableDb<'vault'>, change: LogChange): boolean {
  return db.transaction((tx) => {
    const stands = change.rows.every(({ table, key, after }) => sameRow(rowNow(tx, table, key), after));
    if (!stands) return false;
    // Backwards, so that what was made first, and others hang on, leaves last.
    for (const { table, key, before, after } of [...change.rows].reverse()) {
      if (before === null) changeOne(tx, `DELETE FROM ${table} WHERE ${named(table)}`, key);
      else if (after === null) insertRow(tx, table, before);
      else writeBack(tx, table, key, before);
    }
    return true;
  });
}

function writeBack(tx: Tx<'vault'>, table: LogTable, key: RowKey, before: Row): void {
  const names = Object.keys(before);
  if (names.length === 0) throw new StoreError('failed');
  changeOne(
    tx,
    `UPDATE ${table} SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE ${named(table)}`,
    [...Object.values(before), ...key],
  );
}
