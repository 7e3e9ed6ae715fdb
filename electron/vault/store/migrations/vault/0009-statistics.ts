import type { Migration } from '../migrate.ts';

const changes = [
  // What else an unlinked row says.
  `ALTER TABLE stat_row ADD COLUMN groups TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(groups))`,
  `ALTER TABLE stat_row ADD COLUMN areas TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(areas))`,
  `ALTER TABLE stat_row ADD COLUMN reason TEXT NOT NULL DEFAULT ''`,

  // Tables, each defined once. An empty name: it is called by what it counts.
  `CREATE TABLE statistic (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    subject TEXT NOT NULL,
    rows TEXT NOT NULL,
    columns TEXT,
    -- It waits 30 days from then.
    removed_on TEXT
  ) STRICT`,

  // Counts as they left, in the order they did: the same people, contacts and mandates are never counted anew (rule 12).
  `CREATE TABLE published (
    batch INTEGER PRIMARY KEY,
    subject TEXT NOT NULL CHECK (subject IN ('ended', 'ongoing', 'contacts', 'mandates')),
    year INTEGER NOT NULL,
    made_on TEXT NOT NULL,
    -- How many had begun and ended by then, ever.
    begun INTEGER NOT NULL,
    ended INTEGER NOT NULL,
    counts TEXT NOT NULL CHECK (json_valid(counts))
  ) STRICT`,
  // Which of the unlinked rows are in it, in no order.
  `CREATE TABLE published_row (
    row_id TEXT NOT NULL CHECK (length(row_id) = 32),
    year INTEGER NOT NULL,
    PRIMARY KEY (row_id, year)
  ) STRICT, WITHOUT ROWID`,
];

/** The tables a vault begins with: what a yearly account to the county board asks for. */
const shipped: readonly (readonly [subject: string, rows: string, columns: string | null])[] = [
  ['totals', 'event', null],
  ['ended', 'gender', null],
  ['ended', 'born', null],
  ['ended', 'children', null],
  ['ended', 'contact', null],
  ['ended', 'group', null],
  ['ended', 'area', null],
  ['ended', 'length', null],
  ['ended', 'reason', null],
  ['ongoing', 'gender', null],
  ['ongoing', 'born', null],
  ['ongoing', 'area', null],
  ['deficiencies', 'state', null],
  ['deficiencies', 'agency-kind', 'barrier'],
  ['deficiencies', 'life-area', null],
  ['deficiencies', 'month', null],
  ['contacts', 'month', null],
  ['contacts', 'way', null],
  ['mandates', 'mandate-kind', null],
];

/** Statistics, defined once and published once. */
export const statistics: Migration<'vault'> = {
  version: 9,
  apply(tx) {
    for (const sql of changes) tx.run(sql);
    shipped.forEach(([subject, rows, columns], place) => {
      tx.run(
        `INSERT INTO statistic (id, place, name, subject, rows, columns)
         VALUES (lower(hex(randomblob(16))), $place, '', $subject, $rows, $columns)`,
        { place, subject, rows, columns },
      );
    });
  },
};
