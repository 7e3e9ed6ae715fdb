import { z } from 'zod';
import { many } from './decode.ts';
import type { Tx, WritableDb } from './driver.ts';
import { dropLoosePieces } from './folder/papers.ts';
import { childrenOf } from './parents.ts';
import { unindexRow } from './search-index.ts';
import { StoreError } from './store-error.ts';
import { tableSql, type UndoableTable } from './undoable.ts';

const idRow = z.object({ id: z.string() });

/**
 * Erases one thing for good, with everything that hangs on it: rows, every version in the history, drafts, the index,
 * what a paper holds and what proves a letter (product.md, rule 14). Groups of changes that are left empty go too; what stays can still be undone in order.
 * The pages are overwritten (`secure_delete`); that the file gets a new key is the caller's. Throws `gone`.
 */
export function eraseThing(db: WritableDb<'folder'>, table: UndoableTable, id: string): void {
  db.transaction((tx) => {
    if (!tx.get(tableSql(table).read, [id])) throw new StoreError('gone');
    erased(tx, table, id);
    dropLoosePieces(tx);
    // Undoing and redoing leave with the change they belong to (`reverts`).
    tx.run(
      `DELETE FROM change_group WHERE kind = 'do'
       AND NOT EXISTS (SELECT 1 FROM change WHERE change.group_id = change_group.id)`,
    );
  });
}

function erased(tx: Tx<'folder'>, table: UndoableTable, id: string): void {
  for (const { child, column, hangs } of childrenOf(tx, table)) {
    if (hangs) for (const childId of hanging(tx, child, column, id)) erased(tx, child, childId);
    else unlinked(tx, child, column, id);
  }
  unindexRow(tx, table, id);
  tx.run('DELETE FROM change WHERE tbl = ? AND row_id = ?', [table, id]);
  // A draft goes by the name of its field, which ends with what it is about.
  tx.run('DELETE FROM draft WHERE instr(place, ?) > 0', [id]);
  // What left keeps its line among what has been shared, without its words.
  tx.run('DELETE FROM letter_proof WHERE about = ?', [id]);
  tx.run(tableSql(table).drop, [id]);
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
