import type { Migration } from '../migrate.ts';

/**
 * The log of deficiencies. No row tells of a client, and none tells when it came: every table lies in the order of
 * random ids (without rowid), and of what a client released no time finer than the month is kept (rule 10).
 */
const tables = [
  // Words of lists that the vault changed or added; the shipped ones are in shared/catalogs.
  `CREATE TABLE term (
    list TEXT NOT NULL CHECK (list IN ('agency-kind', 'level', 'life-area', 'barrier', 'right')),
    id TEXT NOT NULL CHECK (id <> ''),
    sv TEXT NOT NULL,
    en TEXT NOT NULL,
    hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
    PRIMARY KEY (list, id)
  ) STRICT, WITHOUT ROWID`,

  `CREATE TABLE deficiency (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    state TEXT NOT NULL CHECK (state IN
      ('draft', 'released', 'reported', 'answered', 'remedying', 'remedied', 'not-remedied', 'passed-on')),
    theme TEXT NOT NULL DEFAULT '',
    addressee_id TEXT,
    channel TEXT NOT NULL DEFAULT 'body'
      CHECK (channel IN ('body', 'county-board', 'national-board', 'supervision')),
    changed TEXT NOT NULL DEFAULT '',
    changed_on TEXT,
    removed_month TEXT
  ) STRICT, WITHOUT ROWID`,

  `CREATE TABLE deficiency_wording (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    number TEXT NOT NULL UNIQUE CHECK (length(number) = 8),
    deficiency_id TEXT NOT NULL REFERENCES deficiency (id) ON DELETE CASCADE,
    -- It speaks for its deficiency.
    speaks INTEGER NOT NULL CHECK (speaks IN (0, 1)),
    origin TEXT NOT NULL CHECK (origin IN ('released', 'own')),
    -- It counts one client; 0 where the same client is counted by another wording of the same deficiency.
    counts INTEGER NOT NULL CHECK (counts IN (0, 1)),
    -- The log shows it from this month on, or from the next report (rule 10).
    shown_from TEXT NOT NULL,
    only_body INTEGER NOT NULL CHECK (only_body IN (0, 1)),
    not_before TEXT,
    until_told INTEGER NOT NULL CHECK (until_told IN (0, 1)),
    sent INTEGER NOT NULL CHECK (sent IN (0, 1)),
    happened TEXT NOT NULL,
    led_to TEXT NOT NULL,
    remedy TEXT NOT NULL,
    agency_id TEXT,
    agency_kind TEXT NOT NULL,
    level TEXT NOT NULL,
    life_area TEXT NOT NULL,
    barrier TEXT NOT NULL,
    rights TEXT NOT NULL CHECK (json_valid(rights)),
    place TEXT NOT NULL,
    month TEXT NOT NULL,
    met TEXT CHECK (met IN ('first', 'again'))
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX wording_by_deficiency ON deficiency_wording (deficiency_id)`,

  // Reports that were made. `published` holds the counts of people as they were shown, so that later reports never
  // give them away by a difference.
  `CREATE TABLE report (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    channel TEXT NOT NULL CHECK (channel IN ('body', 'county-board', 'national-board', 'supervision')),
    -- One member of the body, or another agency; null: the whole body.
    receiver_id TEXT,
    receiver TEXT NOT NULL,
    meeting_on TEXT NOT NULL,
    made_on TEXT NOT NULL,
    period_from TEXT NOT NULL,
    period_until TEXT NOT NULL,
    expected_on TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('sv', 'en')),
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    published TEXT NOT NULL CHECK (json_valid(published))
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE report_deficiency (
    report_id TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    deficiency_id TEXT NOT NULL REFERENCES deficiency (id) ON DELETE CASCADE,
    -- The numbers of the wordings that stood in it.
    numbers TEXT NOT NULL CHECK (json_valid(numbers)),
    PRIMARY KEY (report_id, deficiency_id)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX report_by_deficiency ON report_deficiency (deficiency_id)`,

  `CREATE TABLE deficiency_answer (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    deficiency_id TEXT NOT NULL REFERENCES deficiency (id) ON DELETE CASCADE,
    report_id TEXT REFERENCES report (id) ON DELETE SET NULL,
    answered_by TEXT NOT NULL,
    received_on TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('form', 'sheet', 'letter', 'minutes', 'said')),
    stance TEXT CHECK (stance IN ('will-remedy', 'remedied', 'looking-into', 'not-ours', 'will-not')),
    text TEXT NOT NULL,
    promised_on TEXT,
    paper_type TEXT CHECK (paper_type IN ('pdf', 'jpeg', 'png')),
    paper_size INTEGER NOT NULL DEFAULT 0 CHECK (paper_size >= 0)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX answer_by_deficiency ON deficiency_answer (deficiency_id)`,
  `CREATE TABLE answer_paper (
    answer_id TEXT NOT NULL REFERENCES deficiency_answer (id) ON DELETE CASCADE,
    part INTEGER NOT NULL CHECK (part >= 0),
    bytes BLOB NOT NULL CHECK (length(bytes) <= 1048576),
    PRIMARY KEY (answer_id, part)
  ) STRICT, WITHOUT ROWID`,
  // Forms and sheets that were read in, so that none is taken twice.
  `CREATE TABLE reply (
    digest TEXT PRIMARY KEY CHECK (length(digest) = 64),
    report_id TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID`,

  // Keys the marks of what was taken back: beside the backups nobody can tell from a mark which number it is.
  `INSERT INTO setting (key, value) VALUES ('withdrawn-key', lower(hex(randomblob(16))))`,
  // Numbers of released words that were taken back, so that neither a crash nor a backup brings them into the log again.
  `CREATE TABLE withdrawn_number (
    number TEXT PRIMARY KEY CHECK (length(number) = 8)
  ) STRICT, WITHOUT ROWID`,

  // Questions for colleagues, worded and released like a deficiency.
  `CREATE TABLE supervision_question (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    number TEXT NOT NULL UNIQUE CHECK (length(number) = 8),
    origin TEXT NOT NULL CHECK (origin IN ('released', 'own')),
    shown_from TEXT NOT NULL,
    not_before TEXT,
    until_told INTEGER NOT NULL CHECK (until_told IN (0, 1)),
    sent INTEGER NOT NULL CHECK (sent IN (0, 1)),
    question TEXT NOT NULL,
    -- What the colleagues said, in words about nobody.
    learned TEXT NOT NULL DEFAULT '',
    removed_month TEXT
  ) STRICT, WITHOUT ROWID`,
];

/** Deficiencies, reports, answers, questions for colleagues. */
export const deficiencies: Migration<'vault'> = {
  version: 8,
  apply(tx) {
    for (const table of tables) tx.run(table);
  },
};
