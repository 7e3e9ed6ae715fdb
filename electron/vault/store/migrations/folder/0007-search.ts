import type { Tx } from '../../driver.ts';
import type { Migration } from '../migrate.ts';

const tables = [
  // What can be found, once for each row that holds words. `text` is the words as they stand in the row.
  `CREATE TABLE search_row (
    id INTEGER PRIMARY KEY,
    tbl TEXT NOT NULL,
    row_id TEXT NOT NULL,
    at TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (tbl, row_id)
  ) STRICT`,
  `CREATE INDEX search_row_by_at ON search_row (at, tbl)`,
  `CREATE VIRTUAL TABLE search_word USING fts5 (
    text, content = 'search_row', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
  )`,
  // Parts of words: Swedish, Finnish and others join them.
  `CREATE VIRTUAL TABLE search_part USING fts5 (
    text, content = 'search_row', content_rowid = 'id', tokenize = 'trigram remove_diacritics 1'
  )`,
  // SECURITY: what leaves the index is taken out of it at once, not only marked as gone.
  `INSERT INTO search_word (search_word, rank) VALUES ('secure-delete', 1)`,
  `INSERT INTO search_part (search_part, rank) VALUES ('secure-delete', 1)`,
];

/** The tables of the first form; those of the forms between are new and empty here. */
const lines = (...columns: string[]): string =>
  `concat_ws(char(10), ${columns.map((column) => `nullif(${column}, '')`).join(', ')})`;
const firstForm = [
  `SELECT 'person', id, coalesce(rights_talked_on, ''), called_name, deleted_at FROM person`,
  `SELECT 'front_page', id, '', ${lines('reach', 'next_meeting', 'crisis')}, deleted_at FROM front_page`,
  `SELECT 'wish', id, coalesce(closed, added), ${lines('words', 'closing')}, deleted_at FROM wish`,
  `SELECT 'step', id, coalesce(done, due, ''), ${lines('words', 'doer_name', 'outcome')}, deleted_at FROM step`,
  `SELECT 'note', id, at, text, deleted_at FROM note`,
  `SELECT 'statement', id, at, said, deleted_at FROM statement`,
  `SELECT 'suggestion', id, at, words, deleted_at FROM suggestion`,
];

function indexFirstForm(tx: Tx<'folder'>): void {
  for (const rows of firstForm)
    tx.run(
      `INSERT INTO search_row (tbl, row_id, at, text)
       SELECT column1, column2, column3, column4 FROM
         (SELECT '' AS column1, '' AS column2, '' AS column3, '' AS column4, '' AS column5 WHERE 0
          UNION ALL ${rows})
       WHERE column5 IS NULL AND column4 <> ''`,
    );
  for (const index of ['search_word', 'search_part'])
    tx.run(`INSERT INTO ${index} (${index}) VALUES ('rebuild')`);
}

/** The index for searching. */
export const search: Migration<'folder'> = {
  version: 7,
  apply(tx) {
    for (const table of tables) tx.run(table);
    indexFirstForm(tx);
  },
};
