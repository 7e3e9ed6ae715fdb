import { rmSync } from 'node:fs';
import type { OpenDb, Room, Tx } from '../driver.ts';
import { asStoreError, StoreError } from '../store-error.ts';
import { settle } from '../write-whole.ts';

/** One step forward. `version` is its number, counted from 1 without gaps. */
export interface Migration<R extends Room> {
  readonly version: number;
  apply(tx: Tx<R>): void;
}

/** Where the copy lies that is made before an existing file is migrated. Who erases the file erases this too. */
export const copyBeside = (path: string): string => `${path}.before`;

/**
 * Brings a file to the newest form, whole or not at all. Before an existing file is changed an encrypted copy under
 * the same key is written beside it, and removed when all went well. A file from a newer app is refused with `newer`
 * and not touched; one that was never finished is `damaged`.
 */
export function migrate<R extends Room>(
  db: OpenDb<R>,
  path: string,
  chain: readonly Migration<R>[],
  fresh: boolean,
): void {
  const { version } = db;
  if (version > chain.length) throw new StoreError('newer');
  if (!fresh && version < 1) throw new StoreError('damaged');
  const waiting = chain.filter((migration) => migration.version > version);
  // Cut short after the last step, the copy is still there; it would outlive what is erased later.
  if (waiting.length === 0) {
    rmSync(copyBeside(path), { force: true });
    return;
  }
  if (!fresh) copyFirst(db, path);
  db.transaction((tx) => {
    for (const migration of waiting) migration.apply(tx);
    if (tx.all('PRAGMA foreign_key_check').length > 0) throw new StoreError('damaged');
    tx.run(`PRAGMA user_version = ${chain.length}`);
  });
  if (!fresh) rmSync(copyBeside(path), { force: true });
}

/** A copy left by an attempt that failed is older than the file, which is as it was before that attempt. */
function copyFirst(db: OpenDb, path: string): void {
  const copy = copyBeside(path);
  try {
    rmSync(copy, { force: true });
    db.copyTo(copy);
    settle(copy);
  } catch (error) {
    rmSync(copy, { force: true });
    throw asStoreError(error);
  }
}
