import type { Migration } from '../migrate.ts';

const tables: readonly string[] = [
  // One page, made with its first word.
  `CREATE TABLE crisis_page (
    id TEXT PRIMARY KEY CHECK (id = 'crisis'),
    signs TEXT NOT NULL,
    helps TEXT NOT NULL,
    never TEXT NOT NULL,
    call TEXT NOT NULL,
    call_not TEXT NOT NULL,
    involuntary TEXT NOT NULL,
    children TEXT NOT NULL,
    animals TEXT NOT NULL,
    keys TEXT NOT NULL,
    bills TEXT NOT NULL,
    changed_on TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,

  // What was said is never changed: other words are a row of their own that takes the place of an older one.
  `CREATE TABLE own_statement (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    words TEXT NOT NULL,
    said_on TEXT NOT NULL,
    replaces TEXT CHECK (length(replaces) = 32),
    ended TEXT,
    deleted_at TEXT
  ) STRICT`,
  `CREATE INDEX own_statement_by_replaced ON own_statement (replaces)`,

  // Named after the statement or the wish it is about, or 'crisis'.
  `CREATE TABLE still_confirmed (
    id TEXT PRIMARY KEY CHECK (length(id) = 32 OR id = 'crisis'),
    day TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,

  `CREATE TABLE plan_way (
    id TEXT PRIMARY KEY CHECK (id = 'way'),
    way TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,
  `CREATE TABLE way_answer (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    way TEXT NOT NULL,
    prompt TEXT NOT NULL,
    words TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,
  `CREATE INDEX way_answer_by_prompt ON way_answer (way, prompt)`,
];

/** Crisis wishes, the person's own words, the way the plan is made. */
export const crisis: Migration<'folder'> = {
  version: 3,
  apply(tx) {
    for (const table of tables) tx.run(table);
  },
};
