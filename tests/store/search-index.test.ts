import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openEncrypted, type OpenDb } from '../../electron/vault/store/driver.ts';
import { eraseThing } from '../../electron/vault/store/erase-thing.ts';
import { addNote, changeNote, readNotes, removeNote } from '../../electron/vault/store/folder/notes.ts';
import { putBackAlone, readRemoved, type RemovedAlone } from '../../electron/vault/store/folder/trash.ts';
import { countFound } from '../../electron/vault/store/folder/search.ts';
import { record, redo, undo } from '../../electron/vault/store/history.ts';
import { folderChain } from '../../electron/vault/store/migrations/folder/chain.ts';
import { migrate } from '../../electron/vault/store/migrations/migrate.ts';
import { openFolder, writeUnderKey, type FolderDb } from '../../electron/vault/store/open.ts';
import { searchableOf, wordsOfRow } from '../../electron/vault/store/searchable.ts';
import { tableSql, undoableTables } from '../../electron/vault/store/undoable.ts';
import { indexQuestions } from '../../shared/domain/search.ts';
import { closing, freshFolder, freshPlace, moment, newId, newKey, type KeptFolder } from './places.ts';

const noteOf = (id: string, text: string, at: string): Parameters<typeof addNote>[1] => ({
  id,
  text,
  kind: 'phone',
  at,
});
const without = { mode: 'without', at: moment(), label: 'x' } as const;

/** What can be found, by the rows themselves. */
function livingWords(db: FolderDb): string[] {
  return undoableTables
    .flatMap((table) => {
      const source = searchableOf(table);
      const rows = db.all(`${tableSql(table).select} WHERE deleted_at IS NULL`);
      return source
        ? rows.map((row) => `${table} ${wordsOfRow(source, tableSql(table).row.parse(row))}`)
        : [];
    })
    .filter((line) => !line.endsWith(' '))
    .sort();
}
/** What can be found, by the index. */
const indexed = (db: FolderDb): string[] =>
  db
    .all('SELECT tbl, text FROM search_row')
    .map((row) => `${String(row['tbl'])} ${String(row['text'])}`)
    .sort();
/** FTS5 compares its indexes with the words they were made of, and throws when they differ. */
function checkIndexes(db: FolderDb): void {
  db.transaction((tx) => {
    for (const index of ['search_word', 'search_part'])
      tx.run(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`);
  });
}
const found = (db: FolderDb, term: string): number =>
  countFound(db, { questions: indexQuestions([term]), kinds: [], from: null, until: null, most: 5 });

const deed = fc.record({
  what: fc.constantFrom('add', 'change', 'remove', 'undo', 'redo', 'back', 'erase'),
  which: fc.nat(20),
  words: fc.constantFrom('hyra', 'bostadskön', 'åka tåg', 'سكن', '😀'),
});

function doOne(
  { db }: KeptFolder,
  { what, which, words }: { what: string; which: number; words: string },
): void {
  const note = readNotes(db)[which % Math.max(1, readNotes(db).length)];
  const gone = readRemoved(db)[which % Math.max(1, readRemoved(db).length)];
  if (what === 'undo') undo(db, { mode: 'without' }, moment(1));
  if (what === 'redo') redo(db, { mode: 'without' }, moment(2));
  if (what === 'erase' && gone) db.transaction((tx) => eraseThing(tx, gone.table, gone.id));
  record(db, without, (recorder) => {
    if (what === 'add') addNote(recorder, noteOf(newId(), words, moment(which)));
    if (what === 'change' && note) changeNote(recorder, note.id, { text: words, kind: 'beside' });
    if (what === 'remove' && note) removeNote(recorder, note.id);
    if (what === 'back' && gone && !gone.needsClient) putBackAlone(recorder, gone as RemovedAlone);
  });
}

describe('the index', () => {
  test('holds what the rows hold, whatever was done, undone, put back and erased', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
        const folder = freshFolder();
        try {
          for (const each of deeds) doOne(folder, each);
          expect(indexed(folder.db)).toEqual(livingWords(folder.db));
          checkIndexes(folder.db);
          expect(folder.db.all('PRAGMA foreign_key_check')).toEqual([]);
        } finally {
          folder.db.close();
        }
      }),
      { numRuns: 40 },
    );
  });

  test('goes with the folder to a new key', () => {
    const folder = freshFolder();
    record(folder.db, without, (recorder) => addNote(recorder, noteOf(newId(), 'Tandläkaren', moment())));
    const [path, key] = [`${folder.path}.new`, newKey()];
    writeUnderKey(folder.db, path, key);
    const db = closing(openFolder(path, key));
    expect([found(db, 'läk'), found(db, 'tandl'), found(db, 'hyra')]).toEqual([1, 1, 0]);
    record(db, without, (recorder) => addNote(recorder, noteOf(newId(), 'Hyra', moment())));
    expect(found(db, 'hyra')).toBe(1);
    checkIndexes(db);
  });

  test('gives back nothing of a word that left: neither the index nor the rows beside it', () => {
    const folder = freshFolder();
    const id = newId();
    record(folder.db, without, (recorder) => addNote(recorder, noteOf(id, 'Zebrafink', moment())));
    record(folder.db, without, (recorder) => removeNote(recorder, id));
    const blocks = ['search_word_data', 'search_part_data'].flatMap((table) =>
      folder.db.all(`SELECT block FROM ${table}`).map((row) => Buffer.from(row['block'] as Uint8Array)),
    );
    expect(Buffer.concat(blocks).toString('latin1')).not.toMatch(/zebra|ebr|fin/);
    expect(folder.db.all("SELECT * FROM search_row WHERE text LIKE '%zebra%'")).toEqual([]);
  });

  test('knows every table that can be undone', () => {
    for (const table of undoableTables) {
      const source = searchableOf(table);
      if (!source) continue;
      const columns = Object.keys(tableSql(table).row.parse(blank(table)));
      for (const name of [...source.words, ...(source.json ?? []), ...(source.at ?? [])])
        expect(columns).toContain(name);
    }
  });
});

const blank = (table: (typeof undoableTables)[number]): object =>
  Object.fromEntries(
    tableSql(table)
      .select.replace(/^SELECT | FROM.*$/gs, '')
      .split(', ')
      .map((name) => [name, name === 'id' ? '' : null]),
  );

/** A folder as it was before there was an index, with `rows` in it. */
function older(rows: readonly string[]): { path: string; key: Buffer } {
  const [path, key] = [`${freshPlace()}/old.db`, newKey()];
  const old: OpenDb<'folder'> = openEncrypted('folder', path, key, { create: true });
  migrate(old, path, folderChain.slice(0, 6), true);
  old.transaction((tx) => {
    for (const row of rows) tx.run(row);
  });
  old.close();
  return { path, key };
}

describe('a folder from before there was an index', () => {
  const [wish, step, note, gone] = [newId(), newId(), newId(), newId()];
  const rows = [
    `INSERT INTO person VALUES ('person', 'Alm', 'Ester', 'sv', '{}', NULL, 'start', NULL)`,
    `INSERT INTO front_page VALUES ('front', 'Ring efter tio', '', 'Ring Mia', NULL)`,
    `INSERT INTO wish VALUES ('${wish}', 'En hund', 0, 0, NULL, '', '2026-01-01', NULL)`,
    `INSERT INTO step VALUES ('${step}', '${wish}', 'Ringa hemmet', 'other', 'Olle', NULL, '', NULL, 0, NULL)`,
    `INSERT INTO note (id, text, kind, at) VALUES ('${note}', 'Bostadskön', 'phone', '2026-01-02T00:00:00.000Z')`,
    `INSERT INTO note (id, text, kind, at, deleted_at) VALUES ('${gone}', 'Borta', 'phone', '2026-01-02', '2026-01-03')`,
    `INSERT INTO statement VALUES ('${newId()}', 'Jag vill', 'phone', '2026-01-04', NULL, 'waiting', NULL)`,
    `INSERT INTO suggestion VALUES ('${newId()}', '{}', 'Simma', '2026-01-05', 'waiting', NULL, NULL)`,
  ];

  test('can be searched from then on, as if it had always been', () => {
    const { path, key } = older(rows);
    const db = closing(openFolder(path, key));
    expect(indexed(db)).toEqual(livingWords(db));
    expect(indexed(db)).toHaveLength(7);
    expect([found(db, 'stads'), found(db, 'borta'), found(db, 'mia')]).toEqual([1, 0, 1]);
    checkIndexes(db);
    record(db, without, (recorder) => changeNote(recorder, note, { text: 'Hyra', kind: 'phone' }));
    expect([found(db, 'stads'), found(db, 'hyra')]).toEqual([0, 1]);
    checkIndexes(db);
  });

  test('with nothing in it gets an empty index', () => {
    const { path, key } = older([]);
    const db = closing(openFolder(path, key));
    expect(indexed(db)).toEqual([]);
    checkIndexes(db);
  });

  test('that cannot be migrated stays as it was', () => {
    const { path, key } = older([...rows, 'CREATE TABLE search_row (id INTEGER PRIMARY KEY) STRICT']);
    expect(() => openFolder(path, key)).toThrow();
    const db = closing(openEncrypted('folder', path, key, { create: false }));
    expect(db.version).toBe(6);
    expect(db.all('SELECT text FROM note')).toHaveLength(2);
  });
});
