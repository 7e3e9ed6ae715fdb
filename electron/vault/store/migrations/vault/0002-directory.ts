import type { Migration } from '../migrate.ts';

const tables = [
  // Agencies, services and groups. Nothing here knows of a folder (product.md, rule 3).
  `CREATE TABLE agency (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    kind TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('municipality', 'region', 'state', 'association', 'company')),
    name TEXT NOT NULL CHECK (name <> ''),
    offers TEXT NOT NULL,
    area TEXT NOT NULL,
    opening TEXT NOT NULL,
    ways_in TEXT NOT NULL,
    languages TEXT NOT NULL,
    in_body INTEGER NOT NULL CHECK (in_body IN (0, 1)),
    member_name TEXT NOT NULL,
    answered_by TEXT,
    contacts TEXT NOT NULL CHECK (json_valid(contacts)),
    deleted_at TEXT,
    CHECK (in_body = 1 OR member_name = ''),
    CHECK (in_body = 0 OR answered_by IS NULL)
  ) STRICT`,
  `CREATE INDEX agency_by_deleted ON agency (deleted_at)`,

  // What each agency was before a change, so that it can be undone for 30 days (rule 14).
  `CREATE TABLE directory_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE directory_before (
    change_id INTEGER NOT NULL REFERENCES directory_change (id) ON DELETE CASCADE,
    agency_id TEXT NOT NULL,
    before TEXT CHECK (before IS NULL OR json_valid(before)),
    PRIMARY KEY (change_id, agency_id)
  ) STRICT, WITHOUT ROWID`,
];

/** The directory. */
export const directory: Migration<'vault'> = {
  version: 2,
  apply(tx) {
    for (const table of tables) tx.run(table);
  },
};
