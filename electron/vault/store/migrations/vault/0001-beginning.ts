import type { Migration } from '../migrate.ts';

const tables = [
  `CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT`,

  `CREATE TABLE service (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    employer TEXT NOT NULL,
    municipal INTEGER NOT NULL CHECK (municipal IN (0, 1)),
    controller TEXT NOT NULL,
    officer TEXT NOT NULL,
    complain_to TEXT NOT NULL,
    change_at TEXT NOT NULL
  ) STRICT`,

  // Outside the folder the vault keeps only this of a client (product.md, rule 1).
  `CREATE TABLE folder (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    alias TEXT NOT NULL,
    alias_key TEXT NOT NULL UNIQUE,
    share BLOB NOT NULL CHECK (length(share) = 32),
    pepper BLOB NOT NULL CHECK (length(pepper) = 32),
    choice TEXT NOT NULL CHECK (choice IN ('vault', 'either', 'only')),
    box_by_share BLOB,
    box_by_client BLOB,
    beginning TEXT NOT NULL CHECK (beginning IN ('start', 'nothing-written', 'think')),
    thinking_until TEXT,
    begun TEXT NOT NULL,
    file_id TEXT NOT NULL UNIQUE CHECK (length(file_id) = 32),
    front_id TEXT NOT NULL UNIQUE CHECK (length(front_id) = 32),
    front_key BLOB NOT NULL CHECK (length(front_key) = 32),
    letter_public BLOB,
    anchor_seq INTEGER NOT NULL DEFAULT 0 CHECK (anchor_seq >= 0),
    anchor_hash BLOB CHECK (length(anchor_hash) = 32),
    CHECK ((anchor_seq = 0) = (anchor_hash IS NULL)),
    CHECK ((choice = 'only') = (box_by_share IS NULL)),
    CHECK ((choice = 'vault') = (box_by_client IS NULL)),
    CHECK ((beginning = 'think') = (thinking_until IS NOT NULL))
  ) STRICT`,

  `CREATE TABLE client_slot (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    folder_id TEXT NOT NULL REFERENCES folder (id) ON DELETE CASCADE,
    form TEXT NOT NULL CHECK (form IN ('words', 'card', 'stick', 'spare', 'spare-stick')),
    salt BLOB NOT NULL,
    cost TEXT,
    box BLOB NOT NULL,
    made TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX client_slot_by_folder ON client_slot (folder_id)`,

  `CREATE TABLE letter (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    folder_id TEXT NOT NULL REFERENCES folder (id) ON DELETE CASCADE,
    sealed BLOB NOT NULL,
    at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX letter_by_folder ON letter (folder_id)`,

  // A letter that is not in the box yet. It leaves from here when it is put there.
  `CREATE TABLE letter_draft (
    folder_id TEXT PRIMARY KEY REFERENCES folder (id) ON DELETE CASCADE,
    text TEXT NOT NULL
  ) STRICT`,

  // Whose seal a paper carries: only digests of certificates, which name nobody.
  `CREATE TABLE folder_certificate (
    digest TEXT PRIMARY KEY CHECK (length(digest) = 64),
    folder_id TEXT NOT NULL REFERENCES folder (id) ON DELETE CASCADE
  ) STRICT`,
  `CREATE INDEX folder_certificate_by_folder ON folder_certificate (folder_id)`,

  `CREATE TABLE unlock_date (
    day TEXT PRIMARY KEY
  ) STRICT`,

  `CREATE TABLE vault_signing (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    private_der BLOB NOT NULL,
    certificate BLOB NOT NULL
  ) STRICT`,
];

/** The vault's first form. */
export const beginning: Migration<'vault'> = {
  version: 1,
  apply(tx) {
    for (const table of tables) tx.run(table);
  },
};
