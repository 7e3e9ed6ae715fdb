import { z } from 'zod';
import { changeOne, decoded, one } from './decode.ts';
import type { Tx } from './driver.ts';
import { momentOfRow, searchableOf, wordsOfRow } from './searchable.ts';
import { tableSql, type KeptRow, type UndoableTable } from './undoable.ts';

const keptRow = z.object({ id: z.int(), at: z.string(), text: z.string() });
type Kept = z.infer<typeof keptRow>;
const indexes = ['search_word', 'search_part'] as const;

const kept = (tx: Tx<'folder'>, table: UndoableTable, rowId: string): Kept | null =>
  one(tx, keptRow, 'SELECT id, at, text FROM search_row WHERE tbl = ? AND row_id = ?', [table, rowId]);

/** Both indexes forget the words; FTS5 asks for them again to know what to take out (fts5, "external content"). */
function dropped(tx: Tx<'folder'>, { id, text }: Kept): void {
  for (const index of indexes)
    tx.run(`INSERT INTO ${index} (${index}, rowid, text) VALUES ('delete', ?, ?)`, [id, text]);
  changeOne(tx, 'DELETE FROM search_row WHERE id = ?', [id]);
}

/** Takes a row out of what can be found; nothing happens when it was not in. */
export function unindexRow(tx: Tx<'folder'>, table: UndoableTable, rowId: string): void {
  const found = kept(tx, table, rowId);
  if (found) dropped(tx, found);
}

/**
 * What can be found follows a row as it is now: called by whoever writes a row of an undoable table, in the same
 * transaction. A deleted row is not found. `written` (a moment) counts where the row says no day of its own.
 */
export function indexRow(tx: Tx<'folder'>, table: UndoableTable, row: KeptRow, written: string): void {
  const source = searchableOf(table);
  if (!source) return;
  const before = kept(tx, table, row.id);
  const text = row.deleted_at === null ? wordsOfRow(source, row) : '';
  const at = momentOfRow(source, row, before?.at ?? written);
  if (before?.text === text && before.at === at) return;
  if (before) dropped(tx, before);
  if (text === '') return;
  const values = { table, rowId: row.id, at, text };
  changeOne(tx, 'INSERT INTO search_row (tbl, row_id, at, text) VALUES ($table, $rowId, $at, $text)', values);
  const id = Number(tx.get('SELECT last_insert_rowid() AS id')?.['id']);
  for (const index of indexes) tx.run(`INSERT INTO ${index} (rowid, text) VALUES (?, ?)`, [id, text]);
}

/** The same for whoever writes a row past the recorder: what can be found follows the row as it stands now. */
export function reindexRow(tx: Tx<'folder'>, table: UndoableTable, rowId: string, written: string): void {
  const { read, row } = tableSql(table);
  const found = tx.get(read, [rowId]);
  if (found) indexRow(tx, table, decoded(row, found), written);
  else unindexRow(tx, table, rowId);
}
