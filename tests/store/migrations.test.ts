import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openEncrypted, type OpenDb, type Room } from '../../electron/vault/store/driver.ts';
import { folderChain } from '../../electron/vault/store/migrations/folder/chain.ts';
import { copyBeside, migrate, type Migration } from '../../electron/vault/store/migrations/migrate.ts';
import { vaultChain } from '../../electron/vault/store/migrations/vault/chain.ts';
import { createFolder, openFolder, openVault, removeFile } from '../../electron/vault/store/open.ts';
import { StoreError } from '../../electron/vault/store/store-error.ts';
import { closing, codeOf, freshFolder, freshPlace, freshVault, newKey, type Kept } from './places.ts';

interface Side {
  room: Room;
  fresh: () => Kept<OpenDb>;
  open: (path: string, key: Uint8Array) => OpenDb;
  last: number;
}
const sides: Side[] = [
  { room: 'vault', fresh: freshVault, open: openVault, last: vaultChain.length },
  { room: 'folder', fresh: freshFolder, open: openFolder, last: folderChain.length },
];

const state = (path: string) => ({
  bytes: readFileSync(path).toString('base64'),
  changed: statSync(path).mtimeMs,
  files: readdirSync(dirname(path)),
});

describe.each(sides)('the first form of a $room', ({ fresh, open, last, room }) => {
  test('nothing to do: a file in the newest form is not touched', () => {
    const { db, path, key } = fresh();
    db.close();
    const before = state(path);
    open(path, key).close();
    expect(state(path)).toEqual(before);
  });

  test('nothing to do: a copy that was left when migrating was cut short after its end goes', () => {
    const { db, path, key } = fresh();
    db.close();
    writeFileSync(copyBeside(path), 'left');
    open(path, key).close();
    expect(existsSync(copyBeside(path))).toBe(false);
  });

  test('migrates: from nothing to tables that are strict, and numbered', () => {
    const { db } = fresh();
    expect(db.version).toBe(last);
    const tables = db.all(
      "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'",
    );
    expect(tables.length).toBeGreaterThan(6);
    expect(tables.filter((table) => table['strict'] !== 1)).toEqual([]);
    expect(db.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
  });

  test('cannot migrate: a file that was never finished, or is somebody else’s, is damaged and stays', () => {
    const { db, path, key } = fresh();
    db.transaction((tx) => tx.run('PRAGMA user_version = 0'));
    db.close();
    const before = state(path);
    expect(codeOf(() => open(path, key))).toBe('damaged');
    expect(state(path)).toEqual(before);
  });

  test('a file from a newer app is refused and never touched', () => {
    const { db, path, key } = fresh();
    db.transaction((tx) => tx.run(`PRAGMA user_version = ${last + 1}`));
    db.close();
    const before = state(path);
    expect(codeOf(() => open(path, key))).toBe('newer');
    expect(state(path)).toEqual(before);
    // It is let go of, too.
    const again = closing(openEncrypted(room, path, key, { create: false, exclusive: true }));
    expect(again.version).toBe(last + 1);
  });
});

const words: Migration<'folder'> = {
  version: 1,
  apply: (tx) => {
    tx.run('CREATE TABLE word (text TEXT NOT NULL) STRICT');
    tx.run('INSERT INTO word VALUES (?)', ['ett']);
  },
};
const longer: Migration<'folder'> = {
  version: 2,
  apply: (tx) => {
    tx.run("ALTER TABLE word ADD COLUMN language TEXT NOT NULL DEFAULT 'sv'");
    tx.run('UPDATE word SET text = ?', ['två']);
  },
};
const failing: Migration<'folder'> = {
  version: 3,
  apply: (tx) => {
    tx.run('DELETE FROM word');
    throw new StoreError('failed');
  },
};
const dangling: Migration<'folder'> = {
  version: 2,
  apply: (tx) => {
    tx.run('CREATE TABLE child (word INTEGER REFERENCES word (rowid) DEFERRABLE INITIALLY DEFERRED) STRICT');
    tx.run('PRAGMA defer_foreign_keys = ON');
    tx.run('CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT');
    tx.run('CREATE TABLE other (parent INTEGER REFERENCES parent (id)) STRICT');
    tx.run('INSERT INTO other VALUES (7)');
  },
};

describe('the way from one form to the next', () => {
  const first = () => {
    const path = `${freshPlace()}/a.db`;
    const key = newKey();
    const db = closing(openEncrypted('folder', path, key, { create: true }));
    migrate(db, path, [words], true);
    return { db, path, key };
  };
  const texts = (db: OpenDb) => db.all('SELECT text FROM word').map((row) => row['text']);

  test('nothing to do leaves no copy', () => {
    const { db, path } = first();
    migrate(db, path, [words], false);
    expect(readdirSync(dirname(path))).toEqual(['a.db']);
  });

  test('migrates what is there, and removes the copy afterwards', () => {
    const { db, path } = first();
    let copied = false;
    const watching: Migration<'folder'> = {
      version: 2,
      apply: (tx) => {
        copied = existsSync(copyBeside(path));
        longer.apply(tx);
      },
    };
    migrate(db, path, [words, watching], false);
    expect(copied).toBe(true);
    expect([db.version, texts(db)]).toEqual([2, ['två']]);
    expect(readdirSync(dirname(path))).toEqual(['a.db']);
  });

  test('cannot migrate: what fails half-way leaves the old form, its words, and an encrypted copy', () => {
    const { db, path, key } = first();
    expect(codeOf(() => migrate(db, path, [words, longer, failing], false))).toBe('failed');
    expect([db.version, texts(db)]).toEqual([1, ['ett']]);
    const copy = closing(openEncrypted('folder', copyBeside(path), key, { create: false }));
    expect([copy.version, texts(copy)]).toEqual([1, ['ett']]);
    expect(codeOf(() => openEncrypted('folder', copyBeside(path), newKey(), { create: false }))).toBe(
      'damaged',
    );
    copy.close();
    // The next app, mended, goes on from here.
    migrate(db, path, [words, longer], false);
    expect([db.version, texts(db)]).toEqual([2, ['två']]);
    expect(readdirSync(dirname(path))).toEqual(['a.db']);
  });

  test('cannot migrate: a reference to nothing is not let through', () => {
    const { db, path } = first();
    expect(['damaged', 'failed']).toContain(codeOf(() => migrate(db, path, [words, dangling], false)));
    expect([db.version, texts(db)]).toEqual([1, ['ett']]);
  });

  test('a new file that cannot be made leaves nothing behind', () => {
    const { db, path, key } = freshFolder();
    expect(codeOf(() => createFolder(path, key))).toBe('taken');
    db.close();
    removeFile(path);
    expect(readdirSync(dirname(path))).toEqual([]);
  });
});
