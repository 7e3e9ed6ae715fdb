import type { Migration } from '../migrate.ts';

/** What a note tells more: how, with whom, and what the client says to it. */
const noteColumns = [
  `ALTER TABLE note ADD COLUMN way TEXT CHECK (way IN ('meeting', 'call', 'message', 'letter', 'agency'))`,
  `ALTER TABLE note ADD COLUMN agency TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE note ADD COLUMN comment TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE note ADD COLUMN struck TEXT`,
  // What history remembers of a note can be written back only whole.
  `UPDATE change SET
     before = json_set(before, '$.way', NULL, '$.agency', '', '$.comment', '', '$.struck', NULL),
     after = json_set(after, '$.way', NULL, '$.agency', '', '$.comment', '', '$.struck', NULL)
   WHERE tbl = 'note'`,
  `CREATE INDEX note_by_time ON note (at)`,
];

const tables = [
  `CREATE TABLE application (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    sought TEXT NOT NULL,
    agency TEXT NOT NULL,
    papers TEXT NOT NULL,
    sent TEXT,
    asked_on TEXT,
    asked_for TEXT NOT NULL,
    decided_on TEXT,
    decision TEXT CHECK (decision IN ('granted', 'partly', 'refused')),
    served TEXT,
    appeal_set TEXT,
    appealed TEXT,
    begun TEXT,
    added TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,

  // The times are in the vault, too, which follows this table (product.md, rule 1).
  `CREATE TABLE meeting_words (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    starts TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    what TEXT NOT NULL,
    place TEXT NOT NULL,
    people TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,
  `CREATE INDEX meeting_words_by_time ON meeting_words (starts)`,

  `CREATE TABLE review (
    id TEXT PRIMARY KEY CHECK (id = 'review'),
    months INTEGER CHECK (months IN (3, 6)),
    next TEXT,
    deleted_at TEXT
  ) STRICT`,
];

/** Contacts with agencies, applications, meetings, reviews. */
export const contacts: Migration<'folder'> = {
  version: 5,
  apply(tx) {
    for (const sql of [...noteColumns, ...tables]) tx.run(sql);
  },
};
