import type { Migration } from '../migrate.ts';

const tables = [
  // Words about what did not work, on their way to a release. They may still tell who it was about.
  `CREATE TABLE stuck (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    kind TEXT NOT NULL CHECK (kind IN ('deficiency', 'supervision')),
    -- What it began with: a step, a note or an application of this folder; empty: nothing.
    from_kind TEXT NOT NULL CHECK (from_kind IN ('', 'step', 'note', 'application')),
    from_id TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    -- The client's own language beside it, and who interpreted; both may be empty.
    beside TEXT NOT NULL,
    interpreter TEXT NOT NULL,
    added TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,

  // What the client released, word for word. It is never changed: it is withdrawn, or stands.
  `CREATE TABLE release (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    kind TEXT NOT NULL CHECK (kind IN ('deficiency', 'supervision')),
    stuck_id TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    beside TEXT NOT NULL,
    interpreter TEXT NOT NULL,
    limits TEXT NOT NULL CHECK (json_valid(limits)),
    released_at TEXT NOT NULL,
    -- The log's number, encrypted to the client's key: nobody else can follow it.
    number_box BLOB NOT NULL,
    -- Whose log has it: a client who goes to another service, and comes back, finds it where it was.
    vault_id TEXT NOT NULL,
    -- 'passing' until the log has it: a crash between the two files is made up for With.
    state TEXT NOT NULL CHECK (state IN ('passing', 'passed', 'withdrawing', 'withdrawn')),
    withdrawn_at TEXT
  ) STRICT`,
];

/** Drafts of deficiencies and questions, and what was released of them. */
export const releases: Migration<'folder'> = {
  version: 10,
  apply(tx) {
    for (const table of tables) tx.run(table);
  },
};
