import type { Migration } from '../migrate.ts';

const tables: readonly string[] = [
  `CREATE TABLE reach (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    way TEXT NOT NULL CHECK (way IN ('phone', 'message', 'letter', 'mail', 'visit', 'through', 'other')),
    words TEXT NOT NULL,
    times TEXT NOT NULL,
    may_leave_message INTEGER NOT NULL CHECK (may_leave_message IN (0, 1)),
    added TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,

  // `directory_id` names a row of the vault's directory, which is another file: nothing can hold it to that.
  `CREATE TABLE around (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    name TEXT NOT NULL,
    what TEXT NOT NULL,
    layer TEXT NOT NULL CHECK (layer IN ('own', 'close', 'community', 'focused', 'services')),
    author TEXT NOT NULL CHECK (author IN ('client', 'ombudsperson')),
    directory_id TEXT CHECK (length(directory_id) = 32),
    added TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,

  `CREATE TABLE agreement (
    id TEXT PRIMARY KEY CHECK (id = 'agreement'),
    goals TEXT NOT NULL,
    meeting TEXT NOT NULL,
    ending TEXT NOT NULL,
    signed_on TEXT,
    changed INTEGER NOT NULL CHECK (changed IN (0, 1)),
    looked_on TEXT,
    deleted_at TEXT
  ) STRICT`,
  `CREATE TABLE agreement_task (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    what TEXT NOT NULL,
    doer TEXT NOT NULL CHECK (doer IN ('me', 'ombudsperson', 'both', 'other')),
    doer_name TEXT NOT NULL,
    added TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,

  `CREATE TABLE first_contact (
    id TEXT PRIMARY KEY CHECK (id = 'first'),
    came TEXT CHECK (
      came IN ('person', 'health', 'social', 'user-organisation', 'relative', 'friend', 'outreach')
    ),
    deleted_at TEXT
  ) STRICT`,

  // Kept only once the person had been told.
  `CREATE TABLE concern_note (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    made TEXT NOT NULL,
    told TEXT NOT NULL,
    added TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,
];

/** How to reach the person, who is around them, how contact came about, the agreement. */
export const around: Migration<'folder'> = {
  version: 2,
  apply(tx) {
    for (const table of tables) tx.run(table);
  },
};
