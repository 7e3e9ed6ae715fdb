import type { Migration } from '../migrate.ts';

const changes: readonly string[] = [
  // Marks of what was erased out of folders, among numbers that mean nothing; in no order, and tied to nobody.
  `CREATE TABLE erased_thing (
    mark TEXT PRIMARY KEY CHECK (length(mark) = 32)
  ) STRICT, WITHOUT ROWID`,

  // After a restore nobody knows whether it was taken back: it waits until somebody says so again.
  `ALTER TABLE folder ADD COLUMN erase_asleep INTEGER NOT NULL DEFAULT 0 CHECK (erase_asleep IN (0, 1))`,

  // This client must leave that backup, as soon as it can be reached.
  `ALTER TABLE backup_client ADD COLUMN leaves INTEGER NOT NULL DEFAULT 0 CHECK (leaves IN (0, 1))`,
  `UPDATE backup_client SET leaves = 1 WHERE number IN (SELECT number FROM erasure)`,
];

/** What was erased out of a folder, so that no backup brings it back; what waits to be said or done again. */
export const erasedThings: Migration<'vault'> = {
  version: 7,
  apply(tx) {
    for (const sql of changes) tx.run(sql);
  },
};
