import type { Migration } from '../migrate.ts';

const tables: readonly string[] = [
  // Only what the client chose to keep where the ombudsperson can read it too.
  `CREATE TABLE feedback (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    at TEXT NOT NULL,
    answers TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,
];

/** Feedback. */
export const feedback: Migration<'folder'> = {
  version: 8,
  apply(tx) {
    for (const table of tables) tx.run(table);
  },
};
