import { z } from 'zod';
import { many } from './decode.ts';
import type { Db } from './driver.ts';
import { undoableTables, type UndoableTable } from './undoable.ts';

/** A row of `parent` that rows of a table point at, by `column`. */
export interface ParentLink {
  column: string;
  parent: UndoableTable;
  /** It hangs on that row and leaves with it; otherwise it only points there. */
  hangs: boolean;
}

const keyRow = z.object({ table: z.string(), from: z.string(), on_delete: z.string() });

/** What the rows of a table point at, as the tables themselves say it. */
export function linksOf(db: Db<'folder'>, table: UndoableTable): ParentLink[] {
  return many(db, keyRow, `PRAGMA foreign_key_list(${table})`).flatMap((key) => {
    // SECURITY: only names of undoable tables become SQL.
    const parent = undoableTables.find((name) => name === key.table);
    return parent ? [{ column: key.from, parent, hangs: key.on_delete === 'CASCADE' }] : [];
  });
}

/** What the rows of a table hang on. */
export const parentsOf = (db: Db<'folder'>, table: UndoableTable): ParentLink[] =>
  linksOf(db, table).filter(({ hangs }) => hangs);

/** Which tables' rows point at rows of this one. */
export function childrenOf(
  db: Db<'folder'>,
  table: UndoableTable,
): { child: UndoableTable; column: string; hangs: boolean }[] {
  return undoableTables.flatMap((child) =>
    linksOf(db, child).flatMap(({ column, parent, hangs }) =>
      parent === table ? [{ child, column, hangs }] : [],
    ),
  );
}
