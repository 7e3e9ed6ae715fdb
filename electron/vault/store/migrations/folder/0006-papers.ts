import type { Migration } from '../migrate.ts';

const tables: readonly string[] = [
  `CREATE TABLE paper (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    name TEXT NOT NULL,
    note TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('pdf', 'jpeg', 'png', 'webp', 'text')),
    bytes INTEGER NOT NULL CHECK (bytes > 0),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    added TEXT NOT NULL,
    by_client INTEGER NOT NULL CHECK (by_client IN (0, 1)),
    deleted_at TEXT
  ) STRICT`,

  // No foreign key: undoing that a paper was added takes its row away, and doing it again must find the pieces. Pieces
  // that no paper and no remembered change speaks of leave when the folder is opened.
  `CREATE TABLE paper_piece (
    paper_id TEXT NOT NULL CHECK (length(paper_id) = 32),
    n INTEGER NOT NULL CHECK (n >= 0),
    bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 1048576),
    UNIQUE (paper_id, n)
  ) STRICT`,
];

/** Papers kept in the folder. */
export const papers: Migration<'folder'> = {
  version: 6,
  apply(tx) {
    for (const table of tables) tx.run(table);
  },
};
