import type { Migration } from '../migrate.ts';

/** What else the vault keeps of a client until they are erased. */
const columns = [
  // Noted when the folder is erased, so that a backup never revives it. It is random and leads to nobody.
  `ALTER TABLE folder ADD COLUMN erasure_number TEXT CHECK (length(erasure_number) = 32)`,
  `ALTER TABLE folder ADD COLUMN ended_on TEXT`,
  `ALTER TABLE folder ADD COLUMN erase_on TEXT`,
  `ALTER TABLE folder ADD COLUMN erase_why TEXT CHECK (erase_why IN ('client', 'silence', 'death'))`,
  `ALTER TABLE folder ADD COLUMN takeover INTEGER NOT NULL DEFAULT 0 CHECK (takeover IN (0, 1))`,
  `UPDATE folder SET erasure_number = lower(hex(randomblob(16)))`,
  `CREATE UNIQUE INDEX folder_by_erasure ON folder (erasure_number)`,
  `CREATE TRIGGER folder_gets_erasure_number AFTER INSERT ON folder WHEN NEW.erasure_number IS NULL BEGIN
    UPDATE folder SET erasure_number = lower(hex(randomblob(16))) WHERE id = NEW.id;
  END`,
];

const tables = [
  // Numbers only, in no order: which came first is not kept either.
  `CREATE TABLE erasure (
    number TEXT PRIMARY KEY CHECK (length(number) = 32)
  ) STRICT, WITHOUT ROWID`,

  // What a grant account asks for, crossed with nothing (product.md, rule 12). Erasing leaves it.
  `CREATE TABLE year_total (
    year INTEGER PRIMARY KEY,
    begun INTEGER NOT NULL DEFAULT 0 CHECK (begun >= 0),
    ended INTEGER NOT NULL DEFAULT 0 CHECK (ended >= 0)
  ) STRICT`,

  // One unlinked row of somebody who agreed to be counted, in no order; empty where they did not say.
  `CREATE TABLE stat_row (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    year INTEGER NOT NULL,
    born TEXT NOT NULL,
    gender TEXT NOT NULL,
    children TEXT NOT NULL,
    contact TEXT NOT NULL,
    length TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,

  `CREATE TABLE takeover (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    public_der BLOB NOT NULL,
    -- What lies beside the vault, so that a backup brings it back.
    file TEXT NOT NULL,
    first TEXT NOT NULL,
    second TEXT NOT NULL,
    made TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE takeover_use (
    at TEXT PRIMARY KEY,
    told INTEGER NOT NULL DEFAULT 0 CHECK (told IN (0, 1))
  ) STRICT`,
];

const year = (day: string): string => `CAST(substr(${day}, 1, 4) AS INTEGER)`;
const add = (column: 'begun' | 'ended', day: string): string =>
  `INSERT INTO year_total (year, ${column}) VALUES (${year(day)}, 1)
     ON CONFLICT (year) DO UPDATE SET ${column} = ${column} + 1;`;
const takeBack = (column: 'begun' | 'ended', day: string): string =>
  `UPDATE year_total SET ${column} = ${column} - 1 WHERE year = ${year(day)};`;

/** The totals follow the rows by themselves, so that no way of beginning or ending forgets them. */
const counting = [
  `INSERT INTO year_total (year, begun)
     SELECT ${year('begun')}, count(*) FROM folder WHERE beginning <> 'think' GROUP BY 1`,
  `CREATE TRIGGER begun_is_counted AFTER INSERT ON folder WHEN NEW.beginning <> 'think' BEGIN
    ${add('begun', 'NEW.begun')}
  END`,
  `CREATE TRIGGER beginning_is_counted AFTER UPDATE OF beginning ON folder
    WHEN OLD.beginning = 'think' AND NEW.beginning <> 'think' BEGIN
    ${add('begun', 'NEW.begun')}
  END`,
  `CREATE TRIGGER beginning_is_taken_back AFTER UPDATE OF beginning ON folder
    WHEN OLD.beginning <> 'think' AND NEW.beginning = 'think' BEGIN
    ${takeBack('begun', 'OLD.begun')}
  END`,
  `CREATE TRIGGER ending_is_counted AFTER UPDATE OF ended_on ON folder
    WHEN OLD.ended_on IS NULL AND NEW.ended_on IS NOT NULL BEGIN
    ${add('ended', 'NEW.ended_on')}
  END`,
  `CREATE TRIGGER ending_is_taken_back AFTER UPDATE OF ended_on ON folder
    WHEN OLD.ended_on IS NOT NULL AND NEW.ended_on IS NULL BEGIN
    ${takeBack('ended', 'OLD.ended_on')}
  END`,
];

/** Totals, takeover, erasing. */
export const ending: Migration<'vault'> = {
  version: 5,
  apply(tx) {
    for (const sql of [...columns, ...tables, ...counting]) tx.run(sql);
  },
};
