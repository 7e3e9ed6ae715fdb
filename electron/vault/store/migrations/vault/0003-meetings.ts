import type { Migration } from '../migrate.ts';

const tables = [
  // Times and nothing else: what, where and with whom are words of the folder (product.md, rule 1).
  `CREATE TABLE meeting (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    folder_id TEXT NOT NULL REFERENCES folder (id) ON DELETE CASCADE,
    starts TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    -- The desk asked for a line about it.
    asked INTEGER NOT NULL DEFAULT 0 CHECK (asked IN (0, 1)),
    -- Written while the folder was closed, and not yet in it.
    loose INTEGER NOT NULL DEFAULT 0 CHECK (loose IN (0, 1)),
    cancelled INTEGER NOT NULL DEFAULT 0 CHECK (cancelled IN (0, 1)),
    CHECK (cancelled = 0 OR loose = 1)
  ) STRICT`,
  `CREATE INDEX meeting_by_folder ON meeting (folder_id)`,
  `CREATE INDEX meeting_by_time ON meeting (starts)`,
];

/** Meeting times. */
export const meetings: Migration<'vault'> = {
  version: 3,
  apply(tx) {
    for (const table of tables) tx.run(table);
  },
};
