import type { Migration } from '../migrate.ts';

/** What history can undo. Deletion is soft: `deleted_at` is set, and the row leaves for good after 30 days. */
const undoable = [
  `CREATE TABLE person (
    id TEXT PRIMARY KEY CHECK (id = 'person'),
    alias TEXT NOT NULL,
    called_name TEXT NOT NULL,
    language TEXT NOT NULL,
    safety TEXT NOT NULL,
    rights_talked_on TEXT,
    beginning TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,

  // The file that is read alone follows this row (product.md, rule 8).
  `CREATE TABLE front_page (
    id TEXT PRIMARY KEY CHECK (id = 'front'),
    reach TEXT NOT NULL,
    next_meeting TEXT NOT NULL,
    crisis TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,

  `CREATE TABLE wish (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    words TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    chosen INTEGER NOT NULL CHECK (chosen IN (0, 1)),
    closed TEXT,
    closing TEXT NOT NULL,
    added TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,

  `CREATE TABLE step (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    wish_id TEXT NOT NULL REFERENCES wish (id) ON DELETE CASCADE,
    words TEXT NOT NULL,
    doer TEXT NOT NULL CHECK (doer IN ('me', 'ombudsperson', 'both', 'other')),
    doer_name TEXT NOT NULL,
    due TEXT,
    outcome TEXT NOT NULL,
    done TEXT,
    position INTEGER NOT NULL CHECK (position >= 0),
    deleted_at TEXT
  ) STRICT`,
  `CREATE INDEX step_by_wish ON step (wish_id, position)`,

  `CREATE TABLE note (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    text TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('beside', 'phone', 'no-name', 'letter')),
    at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,

  `CREATE TABLE statement (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    said TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('phone', 'message', 'before-key')),
    at TEXT NOT NULL,
    change TEXT,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'confirmed', 'struck')),
    deleted_at TEXT
  ) STRICT`,

  `CREATE TABLE suggestion (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    about TEXT NOT NULL,
    words TEXT NOT NULL,
    at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'yes', 'no', 'later')),
    decided_at TEXT,
    deleted_at TEXT
  ) STRICT`,
];

/** Every change, so that each can be undone (product.md, rule 14). */
const history = [
  `CREATE TABLE change_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    at TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('with', 'without', 'beside')),
    label TEXT NOT NULL,
    reverts INTEGER REFERENCES change_group (id) ON DELETE CASCADE,
    undone_by INTEGER REFERENCES change_group (id) ON DELETE SET NULL,
    CHECK ((kind = 'do') = (reverts IS NULL))
  ) STRICT`,
  `CREATE INDEX change_group_by_kind ON change_group (kind)`,
  `CREATE INDEX change_group_reverts ON change_group (reverts)`,
  `CREATE INDEX change_group_undone_by ON change_group (undone_by)`,

  `CREATE TABLE change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    group_id INTEGER NOT NULL REFERENCES change_group (id) ON DELETE CASCADE,
    tbl TEXT NOT NULL,
    row_id TEXT NOT NULL,
    before TEXT,
    after TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX change_by_group ON change (group_id)`,
  `CREATE INDEX change_by_row ON change (tbl, row_id)`,
];

const beside = [
  `CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT`,

  `CREATE TABLE reading (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    text_scale REAL NOT NULL CHECK (text_scale IN (1, 1.25, 1.5, 2)),
    easy_words INTEGER NOT NULL CHECK (easy_words IN (0, 1)),
    language TEXT,
    lock_minutes INTEGER NOT NULL CHECK (lock_minutes BETWEEN 5 AND 60)
  ) STRICT`,

  `CREATE TABLE client_key (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    signing_box BLOB NOT NULL,
    certificate BLOB NOT NULL,
    letter_private BLOB NOT NULL,
    made TEXT NOT NULL,
    set_anew_on TEXT,
    clock_set_back_on TEXT
  ) STRICT`,

  `CREATE TABLE warrant (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    statement TEXT NOT NULL,
    signature BLOB NOT NULL,
    certificate BLOB NOT NULL,
    made TEXT NOT NULL,
    withdrawn TEXT,
    asleep INTEGER NOT NULL DEFAULT 0 CHECK (asleep IN (0, 1))
  ) STRICT`,
  `CREATE TABLE warrant_use (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    warrant_id TEXT NOT NULL REFERENCES warrant (id) ON DELETE CASCADE,
    at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX warrant_use_by_warrant ON warrant_use (warrant_id)`,

  `CREATE TABLE ledger (
    seq INTEGER PRIMARY KEY CHECK (seq >= 1),
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 32),
    body TEXT NOT NULL,
    prev_hash BLOB NOT NULL CHECK (length(prev_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    signature BLOB,
    certificate BLOB,
    failed INTEGER NOT NULL DEFAULT 0 CHECK (failed IN (0, 1)),
    CHECK ((signature IS NULL) = (certificate IS NULL))
  ) STRICT`,

  `CREATE TABLE own_pages (
    n INTEGER PRIMARY KEY CHECK (n >= 1),
    block BLOB NOT NULL CHECK (length(block) = 1048576)
  ) STRICT`,

  `CREATE TABLE draft (
    place TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    at TEXT NOT NULL
  ) STRICT`,
];

/** What is written down as shared cannot be changed or taken away, only marked as failed. */
const guards = [
  `CREATE TRIGGER ledger_is_kept BEFORE DELETE ON ledger BEGIN SELECT RAISE (ABORT, 'kept'); END`,
  `CREATE TRIGGER ledger_is_not_reworded BEFORE UPDATE OF seq, id, body, prev_hash, hash, signature, certificate
    ON ledger BEGIN SELECT RAISE (ABORT, 'kept'); END`,
];

/** A folder's first form. */
export const beginning: Migration<'folder'> = {
  version: 1,
  apply(tx) {
    for (const sql of [...undoable, ...history, ...beside, ...guards]) tx.run(sql);
  },
};
