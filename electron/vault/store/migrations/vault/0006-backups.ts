import type { Migration } from '../migrate.ts';

const tables: readonly string[] = [
  `CREATE TABLE backup (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    place TEXT NOT NULL,
    name TEXT NOT NULL,
    made TEXT NOT NULL,
    bytes INTEGER NOT NULL CHECK (bytes >= 0),
    UNIQUE (place, name)
  ) STRICT`,

  // By the number that erasing notes, so that what a backup holds of somebody erased can still be told of.
  `CREATE TABLE backup_client (
    backup_id TEXT NOT NULL REFERENCES backup (id) ON DELETE CASCADE,
    number TEXT NOT NULL CHECK (length(number) = 32),
    PRIMARY KEY (backup_id, number)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX backup_client_by_number ON backup_client (number)`,
];

/** Backups, and whom each holds. */
export const backups: Migration<'vault'> = {
  version: 6,
  apply(tx) {
    for (const table of tables) tx.run(table);
  },
};
