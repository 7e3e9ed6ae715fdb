import { z } from 'zod';
import { flag, hexId, many, one } from './decode.ts';
import type { Tx } from './driver.ts';
import { dropLoosePieces } from './folder/papers.ts';
import { childrenOf } from './parents.ts';
import { unindexRow } from './search-index.ts';
import { StoreError } from './store-error.ts';
import { tableSql, undoableTables, type UndoableTable } from './undoable.ts';

const idRow = z.object({ id: z.string() });

/** A row that was erased, or is to be: of all that can be undone, or of what was released, which is never changed. */
export interface ErasedRow {
  table: UndoableTable | 'release';
  id: string;
}

/**
 * Erases one thing for good, with everything that hangs on it: rows, every version in the history, drafts, the index,
 * what a paper holds and what proves a letter (product.md, rule 14). Groups of changes that are left empty go too; what stays can still be undone in order.
 * The pages are overwritten (`secure_delete`); that the file gets a new key is the caller's. Answers every row that
 * went. Throws `gone`.
 */
export function eraseThing(tx: Tx<'folder'>, table: UndoableTable, id: string): ErasedRow[] {
  if (!tx.get(tableSql(table).read, [id])) throw new StoreError('gone');
  const rows = erased(tx, table, id);
  emptied(tx);
  return rows;
}

const releaseRow = z.object({ stuckId: hexId, lives: flag });

/**
 * Erases for good what the folder remembers of one release: its words, and those of the draft it was, which waits among
 * what was removed. A draft that was taken up again stays. Otherwise as {@link eraseThing}. Throws `gone`.
 */
export function eraseRelease(tx: Tx<'folder'>, id: string): ErasedRow[] {
  const found = one(
    tx,
    releaseRow,
    `SELECT stuck_id AS stuckId,
       EXISTS (SELECT 1 FROM stuck WHERE stuck.id = stuck_id AND deleted_at IS NULL) AS lives
     FROM release WHERE id = ?`,
    [id],
  );
  if (!found) throw new StoreError('gone');
  tx.run(dropRelease, [id]);
  const draft = found.lives ? [] : erased(tx, 'stuck', found.stuckId);
  emptied(tx);
  return [{ table: 'release', id }, ...draft];
}

const dropRelease = 'DELETE FROM release WHERE id = ?';

/** Erases again what a backup brought back: every row, also one that only the history remembers. Answers how many. */
export function eraseAgain(tx: Tx<'folder'>, wasErased: (row: ErasedRow) => boolean): number {
  const rows = undoableTables.flatMap((table) =>
    many(tx, idRow, `SELECT id FROM ${table} UNION SELECT row_id FROM change WHERE tbl = ?`, [table])
      .map(({ id }) => ({ table, id }))
      .filter(wasErased),
  );
  for (const { table, id } of rows) erased(tx, table, id);
  const releases = many(tx, idRow, 'SELECT id FROM release').filter(({ id }) =>
    wasErased({ table: 'release', id }),
  );
  for (const { id } of releases) tx.run(dropRelease, [id]);
  const count = rows.length + releases.length;
  if (count > 0) emptied(tx);
  return count;
}

/** What nothing speaks of any more goes, too. */
function emptied(tx: Tx<'folder'>): void {
  dropLoosePieces(tx);
  // Undoing and redoing leave with the change they belong to (`reverts`).
  tx.run(
    `DELETE FROM change_group WHERE kind = 'do'
     AND NOT EXISTS (SELECT 1 FROM change WHERE change.group_id = change_group.id)`,
  );
}

function erased(tx: Tx<'folder'>, table: UndoableTable, id: string): ErasedRow[] {
  const rows: ErasedRow[] = [{ table, id }];
  for (const { child, column, hangs } of childrenOf(tx, table)) {
    if (hangs) for (const childId of hanging(tx, child, column, id)) rows.push(...erased(tx, child, childId));
    else unlinked(tx, child, column, id);
  }
  unindexRow(tx, table, id);
  tx.run('DELETE FROM change WHERE tbl = ? AND row_id = ?', [table, id]);
  // A draft goes by the name of its field, which ends with what it is about.
  tx.run('DELETE FROM draft WHERE instr(place, ?) > 0', [id]);
  // What left keeps its line among what has been shared, without its words.
  tx.run('DELETE FROM letter_proof WHERE about = ?', [id]);
  tx.run(tableSql(table).drop, [id]);
  return rows;
}

/** What hangs on a row now, or did when it was last remembered: undoing must not bring back what has nothing to hang on. */
function hanging(tx: Tx<'folder'>, child: UndoableTable, column: string, id: string): string[] {
  const rows = many(
    tx,
    idRow,
    `SELECT id FROM ${child} WHERE ${column} = $id
     UNION SELECT row_id FROM change WHERE tbl = $child
       AND (after ->> $column = $id OR before ->> $column = $id)`,
    { id, child, column },
  );
  return rows.map((row) => row.id);
}

/** What only pointed at a row points nowhere any more, in the history too: undoing must not point at nothing. */
function unlinked(tx: Tx<'folder'>, child: UndoableTable, column: string, id: string): void {
  tx.run(`UPDATE ${child} SET ${column} = NULL WHERE ${column} = ?`, [id]);
  for (const side of ['before', 'after'])
    tx.run(
      `UPDATE change SET ${side} = json_set(${side}, '$.' || $column, NULL)
       WHERE tbl = $child AND ${side} ->> $column = $id`,
      { child, column, id },
    );
}
