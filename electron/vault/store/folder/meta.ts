import { z } from 'zod';
import { one } from '../decode.ts';
import type { Db, WritableDb } from '../driver.ts';

/** What the folder knows of itself: which folder of which vault, and how many meetings With there were. */
export type MetaKey =
  | 'folder-id'
  | 'vault-id'
  | 'meetings-with'
  | 'slept-after'
  | 'mandates-asleep-since'
  | 'still-asked'
  | 'last-with'
  | 'waited-elsewhere'
  // What was erased and the vault does not know yet; a new key that is still owed for it.
  | 'erased-untold'
  | 'new-key-due'
  | 'own-slept-after'
  | 'counted-asleep';

const valueRow = z.object({ value: z.string() });

/** What is known, or null. */
export function readMeta(db: Db<'folder'>, key: MetaKey): string | null {
  return one(db, valueRow, 'SELECT value FROM meta WHERE key = ?', [key])?.value ?? null;
}

/** Writes it down, new or again. */
export function writeMeta(db: WritableDb<'folder'>, key: MetaKey, value: string): void {
  db.transaction((tx) => {
    tx.run(
      'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
      [key, value],
    );
  });
}
