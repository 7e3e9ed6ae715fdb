import type { Migration } from '../migrate.ts';

const tables: readonly string[] = [
  `CREATE TABLE mandate (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    kind TEXT NOT NULL CHECK (kind IN ('mandate', 'consent')),
    form TEXT NOT NULL CHECK (form IN ('printed', 'agency')),
    who TEXT NOT NULL,
    whom TEXT NOT NULL,
    matter TEXT NOT NULL,
    records TEXT NOT NULL,
    purpose TEXT NOT NULL,
    from_day TEXT NOT NULL,
    until_day TEXT NOT NULL CHECK (until_day >= from_day),
    pass_on INTEGER NOT NULL CHECK (pass_on IN (0, 1)),
    confirm_months INTEGER CHECK (confirm_months IN (3, 6, 12)),
    interpreter TEXT NOT NULL,
    signed TEXT,
    confirmed TEXT,
    said_at TEXT NOT NULL,
    paper_id TEXT,
    deleted_at TEXT
  ) STRICT`,

  // Apart from the mandate, and without a reference: undoing what the client made must not undo their no.
  `CREATE TABLE mandate_withdrawal (
    mandate_id TEXT PRIMARY KEY CHECK (length(mandate_id) = 32),
    at TEXT NOT NULL
  ) STRICT`,

  `CREATE TABLE letter (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    kind TEXT NOT NULL CHECK (kind IN ('agency', 'appeal', 'complaint', 'withdrawal')),
    language TEXT NOT NULL CHECK (language IN ('sv', 'en')),
    receiver TEXT NOT NULL,
    matter TEXT NOT NULL,
    reference TEXT NOT NULL,
    body TEXT NOT NULL,
    beside TEXT NOT NULL,
    interpreter TEXT NOT NULL,
    name TEXT NOT NULL,
    at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT`,

  // A letter that left: what proves it stays here, since it carries no seal (product.md, rule 4).
  `CREATE TABLE letter_proof (
    entry_id TEXT PRIMARY KEY REFERENCES ledger (id),
    about TEXT NOT NULL CHECK (length(about) = 32),
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    words TEXT NOT NULL,
    cms BLOB NOT NULL
  ) STRICT`,
  `CREATE INDEX letter_proof_by_about ON letter_proof (about)`,
  `CREATE INDEX letter_proof_by_digest ON letter_proof (digest)`,
];

/** Mandates and consents, letters. */
export const mandates: Migration<'folder'> = {
  version: 4,
  apply(tx) {
    for (const table of tables) tx.run(table);
  },
};
