import type { Migration } from '../migrate.ts';

const tables: readonly string[] = [
  // A pause has no reason: none is asked for (product.md, rule 9).
  `CREATE TABLE pause (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    since TEXT NOT NULL,
    until TEXT,
    deleted_at TEXT
  ) STRICT`,

  `CREATE TABLE ending (
    id TEXT PRIMARY KEY CHECK (id = 'ending'),
    changed TEXT NOT NULL,
    helped TEXT NOT NULL,
    next_time TEXT NOT NULL,
    ended_on TEXT,
    died_on TEXT,
    if_i_die TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,

  // Yes and no to being counted, and to a colleague: a no can be said by phone, and only the client takes it back, so
  // neither is undone like other changes. The row's identifier in the vault is known here only, and leaves with the folder.
  `CREATE TABLE counted (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    row_id TEXT NOT NULL CHECK (length(row_id) = 32),
    agreed_on TEXT,
    born TEXT NOT NULL,
    gender TEXT NOT NULL,
    children TEXT NOT NULL,
    contact TEXT NOT NULL,
    length INTEGER NOT NULL CHECK (length IN (0, 1))
  ) STRICT`,

  `CREATE TABLE takeover (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    allowed_at TEXT,
    told_at TEXT
  ) STRICT`,
];

/** Pauses, the ending, and what is to happen when one of us is gone. */
export const ending: Migration<'folder'> = {
  version: 9,
  apply(tx) {
    for (const table of tables) tx.run(table);
  },
};
