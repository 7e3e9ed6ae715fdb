import type { Migration } from '../migrate.ts';

const tables: readonly string[] = [
  // A question that was reworded is another question; one that was ever counted stays for its counts.
  `CREATE TABLE feedback_question (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    kind TEXT NOT NULL CHECK (kind IN ('scale', 'yes-no', 'words')),
    sv TEXT NOT NULL,
    en TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    asked INTEGER NOT NULL CHECK (asked IN (0, 1))
  ) STRICT`,

  // Without rowid: rows lie in the order of their random ids, so that nothing tells which came first or together.
  `CREATE TABLE feedback_count (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    question_id TEXT NOT NULL REFERENCES feedback_question (id),
    answer TEXT NOT NULL,
    period TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE feedback_words (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    words TEXT NOT NULL,
    period TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
];

/** What is asked until the service asks something else. */
const first = [
  {
    id: '6665656462616b000000000000000001',
    kind: 'scale',
    sv: 'Mitt ombud lyssnar på mig.',
    en: 'My ombudsperson listens to me.',
  },
  {
    id: '6665656462616b000000000000000002',
    kind: 'scale',
    sv: 'Det är jag som bestämmer vad vi gör.',
    en: 'I am the one who decides what we do.',
  },
  {
    id: '6665656462616b000000000000000003',
    kind: 'yes-no',
    sv: 'Har något blivit bättre för dig?',
    en: 'Has anything become better for you?',
  },
  {
    id: '6665656462616b000000000000000004',
    kind: 'words',
    sv: 'Vad ska vi göra annorlunda?',
    en: 'What should we do differently?',
  },
] as const;

/** Feedback as counts. */
export const feedback: Migration<'vault'> = {
  version: 4,
  apply(tx) {
    for (const table of tables) tx.run(table);
    for (const [position, question] of first.entries())
      tx.run(
        `INSERT INTO feedback_question (id, kind, sv, en, position, asked) VALUES ($id, $kind, $sv, $en, $position, 1)`,
        { ...question, position },
      );
  },
};
