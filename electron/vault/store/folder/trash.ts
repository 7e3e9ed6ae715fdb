import { z } from 'zod';
import type { RemovedThing } from '../../../../shared/domain/trash.ts';
import { firstWords } from '../../../../shared/domain/trash.ts';
import { decoded, many, one } from '../decode.ts';
import type { Db, Tx } from '../driver.ts';
import { childrenOf, parentsOf } from '../parents.ts';
import type { ClientRecorder, Recorder } from '../recorder.ts';
import { searchableOf, wordsOfRow } from '../searchable.ts';
import { StoreError } from '../store-error.ts';
import { tableSql, undoableTables, type Cell, type KeptRow, type UndoableTable } from '../undoable.ts';

/** A removed row, and who may put it back. */
export interface Removed extends RemovedThing {
  table: UndoableTable;
}
/** A removed row that the ombudsperson may put back alone. */
export type RemovedAlone = Removed & { needsClient: false };

const modeRow = z.object({ mode: z.enum(['with', 'without', 'beside']) });

/** Whether the client removed it; what nobody remembers counts as theirs. */
function byClient(db: Db<'folder'>, table: UndoableTable, id: string): boolean {
  const sql = `SELECT mode FROM change JOIN change_group ON change_group.id = change.group_id
    WHERE tbl = ? AND row_id = ? ORDER BY change.id DESC LIMIT 1`;
  return (one(db, modeRow, sql, [table, id])?.mode ?? 'with') === 'with';
}

const rowsWhere = (db: Db<'folder'>, table: UndoableTable, condition: string, values: Cell[]): KeptRow[] =>
  many(db, tableSql(table).row, `${tableSql(table).select} ${condition}`, values);

/** What was removed with something else comes back with it, and is not told by itself. */
function standsAlone(db: Db<'folder'>, table: UndoableTable, row: KeptRow): boolean {
  return parentsOf(db, table).every(({ column, parent }) => {
    const id = row[column];
    if (typeof id !== 'string') return true;
    return rowsWhere(db, parent, 'WHERE id = ? AND deleted_at IS NULL', [id]).length > 0;
  });
}

function removedIn(db: Db<'folder'>, table: UndoableTable): Removed[] {
  const source = searchableOf(table);
  if (!source) return [];
  return rowsWhere(db, table, 'WHERE deleted_at IS NOT NULL', [])
    .filter((row) => standsAlone(db, table, row))
    .map((row) => ({
      table,
      id: row.id,
      kind: source.kind,
      words: firstWords(wordsOfRow(source, row)),
      removedAt: row.deleted_at ?? '',
      needsClient: byClient(db, table, row.id),
    }));
}

/** Everything that was removed and not yet forgotten, the latest first. */
export function readRemoved(db: Db<'folder'>): Removed[] {
  return undoableTables
    .flatMap((table) => removedIn(db, table))
    .sort((one, other) => (one.removedAt < other.removedAt ? 1 : -1));
}

/** One removed thing, by where it was kept. Throws `gone` when there is none by that name. */
export function removedThing(db: Db<'folder'>, table: string, id: string): Removed {
  const found = readRemoved(db).find((one) => one.table === table && one.id === id);
  if (!found) throw new StoreError('gone');
  return found;
}

const isAlone = (thing: Removed): thing is RemovedAlone => !thing.needsClient;

/** The thing, when the ombudsperson may put it back without the client; otherwise null. */
export const aloneOf = (thing: Removed): RemovedAlone | null => (isAlone(thing) ? thing : null);

/** Puts back what the client did not remove. Throws `gone`. */
export function putBackAlone(recorder: Recorder, thing: RemovedAlone): void {
  restored(recorder, thing.table, thing.id);
}

/** Puts back whatever was removed: it takes the pen that only the client's presence makes (rule 2). Throws `gone`. */
export function putBackWith(recorder: ClientRecorder, thing: Removed): void {
  restored(recorder, thing.table, thing.id);
}

/** Last among its siblings, and not the chosen one: somebody else may have its place by now. */
function placeNow(tx: Tx<'folder'>, table: UndoableTable, row: KeptRow): Record<string, Cell> {
  const place: Record<string, Cell> = 'chosen' in row ? { chosen: 0 } : {};
  if (!('position' in row)) return place;
  const [parent] = parentsOf(tx, table);
  const among = parent ? `AND ${parent.column} IS ?` : '';
  const sql = `SELECT coalesce(max(position) + 1, 0) AS n FROM ${table} WHERE deleted_at IS NULL ${among}`;
  const next = one(tx, z.object({ n: z.int() }), sql, parent ? [row[parent.column] ?? null] : []);
  return { ...place, position: next?.n ?? 0 };
}

/** The row, and what was removed in the same moment because it hung on it. */
function restored(recorder: Recorder, table: UndoableTable, id: string): void {
  const { tx } = recorder;
  const row = decoded(tableSql(table).row, tx.get(tableSql(table).read, [id]));
  recorder.restore(table, id, placeNow(tx, table, row));
  for (const { child, column, hangs } of childrenOf(tx, table)) {
    const together = `WHERE ${column} = ? AND deleted_at IS ? ORDER BY rowid`;
    const hanging = hangs ? rowsWhere(tx, child, together, [id, row.deleted_at]) : [];
    for (const each of hanging) restored(recorder, child, each.id);
  }
}
