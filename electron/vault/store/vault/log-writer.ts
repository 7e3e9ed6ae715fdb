import { changeOne } from '../decode.ts';
import type { Row, Tx, Value, Values, WritableDb } from '../driver.ts';
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
const nameOf = (table: LogTable, key: RowKey): string => JSON.stringify([table, ...key]);
const listed = (rows: readonly (readonly Value[])[]): Values => [JSON.stringify(rows)];
/** The values of each row of a list that is given as one value. */
const valuesIn = (columns: number): string =>
  Array.from({ length: columns }, (_, at) => `json_extract(value, '$[${at}]')`).join(', ');
const among = (table: LogTable): string =>
  `(${keys[table].join(', ')}) IN (SELECT ${valuesIn(keys[table].length)} FROM json_each(?))`;

/** Adds a row. */
export function insertRow(tx: Tx<'vault'>, table: LogTable, row: Row): void {
  const names = Object.keys(row);
  changeOne(
    tx,
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    Object.values(row),
  );
}

/** Rows as they are now, by their names: those of one table are asked for at once. */
function rowsNow(tx: Tx<'vault'>, wanted: readonly { table: LogTable; key: RowKey }[]): Map<string, Row> {
  const rows = [...new Set(wanted.map(({ table }) => table))].flatMap((table) =>
    tx
      .all(
        `SELECT * FROM ${table} WHERE ${among(table)}`,
        listed(wanted.filter((one) => one.table === table).map(({ key }) => key)),
      )
      .map((row) => [nameOf(table, keyOf(table, row)), row] as const),
  );
  return new Map(rows);
}

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

  #remember(table: LogTable, rowKeys: readonly RowKey[]): void {
    const fresh = rowKeys
      .map((key) => ({ table, key, name: nameOf(table, key) }))
      .filter(({ name }) => !this.#touched.has(name));
    const now = rowsNow(this.tx, fresh);
    for (const { key, name } of fresh) this.#touched.set(name, { table, key, before: now.get(name) ?? null });
  }

  /** Adds a row. */
  insert(table: LogTable, row: Row): void {
    this.#remember(table, [keyOf(table, row)]);
    insertRow(this.tx, table, row);
  }

  /** Adds rows that have the same columns, or sets them where they are already; none of their values is bytes. */
  putAll(table: LogTable, rows: readonly Row[]): void {
    const [first] = rows;
    if (!first) return;
    this.#remember(
      table,
      rows.map((row) => keyOf(table, row)),
    );
    const names = Object.keys(first);
    const set = names.map((name) => `${name} = excluded.${name}`).join(', ');
    this.tx.run(
      `INSERT INTO ${table} (${names.join(', ')}) SELECT ${valuesIn(names.length)} FROM json_each(?) WHERE true
       ON CONFLICT (${keys[table].join(', ')}) DO UPDATE SET ${set}`,
      listed(rows.map((row) => names.map((name) => row[name] as Value))),
    );
  }

  /** Changes a row. Throws `gone`. */
  update(table: LogTable, key: RowKey, cells: Row): void {
    this.updateAll(table, [key], cells);
  }

  /** Changes rows, all in the same way. Throws `gone` when one of them is not there. */
  updateAll(table: LogTable, rowKeys: readonly RowKey[], cells: Row): void {
    this.#remember(table, rowKeys);
    const set = Object.keys(cells).map((name) => `${name} = ?`);
    const changed = this.tx.run(`UPDATE ${table} SET ${set.join(', ')} WHERE ${among(table)}`, [
      ...Object.values(cells),
      JSON.stringify(rowKeys),
    ]);
    if (changed !== rowKeys.length) throw new StoreError('gone');
  }

  /** Removes a row; what hangs on it is removed first. Throws `gone`. */
  remove(table: LogTable, key: RowKey): void {
    this.removeAll(table, [key]);
  }

  /** Removes rows; what hangs on them is removed first. Throws `gone` when one of them is not there. */
  removeAll(table: LogTable, rowKeys: readonly RowKey[]): void {
    this.#remember(table, rowKeys);
    const removed = this.tx.run(`DELETE FROM ${table} WHERE ${among(table)}`, listed(rowKeys));
    if (removed !== rowKeys.length) throw new StoreError('gone');
  }

  /** What was changed; null when nothing was. */
  change(): LogChange | null {
    const touched = [...this.#touched];
    const now = rowsNow(
      this.tx,
      touched.map(([, row]) => row),
    );
    const rows = touched.map(([name, row]) => ({ ...row, after: now.get(name) ?? null }));
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
    const now = rowsNow(tx, change.rows);
    const stands = change.rows.every(({ table, key, after }) =>
      sameRow(now.get(nameOf(table, key)) ?? null, after),
    );
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
