import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openEncrypted } from '../../electron/vault/store/driver.ts';
import { asStoreError, StoreError } from '../../electron/vault/store/store-error.ts';
import { closing, codeOf, freshPlace, newKey } from './places.ts';

const make = (path: string, key: Buffer) => closing(openEncrypted('folder', path, key, { create: true }));
const open = (path: string, key: Buffer) => closing(openEncrypted('folder', path, key, { create: false }));

describe('an encrypted file', () => {
  test('holds nothing in plain text and never begins as a plain database', () => {
    const path = join(freshPlace(), 'a.db');
    const db = make(path, newKey());
    db.transaction((tx) => {
      tx.run('CREATE TABLE word (text TEXT) STRICT');
      tx.run('INSERT INTO word VALUES (?)', ['Jag vill sova utan lampa']);
    });
    db.close();
    const file = readFileSync(path);
    expect(file.subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
    expect(file.includes('lampa')).toBe(false);
    expect(file.includes('CREATE TABLE')).toBe(false);
  });

  test('is for its owner only, and is not made over another', () => {
    const path = join(freshPlace(), 'a.db');
    make(path, newKey());
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(codeOf(() => make(path, newKey()))).toBe('taken');
  });

  test('is opened with everything the design asks for', () => {
    const db = make(join(freshPlace(), 'a.db'), newKey());
    const pragma = (name: string) => Object.values(db.get(`PRAGMA ${name}`) ?? {})[0];
    expect(pragma('foreign_keys')).toBe(1);
    expect(pragma('trusted_schema')).toBe(0);
    expect(pragma('secure_delete')).toBe(1);
    expect(pragma('cipher_memory_security')).toBe('0');
    expect(pragma('temp_store')).toBe(2);
    expect(pragma('journal_mode')).toBe('delete');
    expect(pragma('synchronous')).toBe(3);
    expect(String(pragma('cipher_version'))).toMatch(/^4\./);
  });

  test('opens with its key and says the same of another key as of damage', () => {
    const path = join(freshPlace(), 'a.db');
    const key = newKey();
    make(path, key).transaction((tx) => tx.run('CREATE TABLE word (text TEXT) STRICT'));
    expect(open(path, key).all('SELECT * FROM word')).toEqual([]);
    expect(codeOf(() => open(path, newKey()))).toBe('damaged');
    expect(codeOf(() => open(path, Buffer.alloc(31)))).toBe('failed');
  });

  test('that is not there, is empty, is text or is a folder has its own code', () => {
    const place = freshPlace();
    expect(codeOf(() => open(join(place, 'none.db'), newKey()))).toBe('missing');
    expect(existsSync(join(place, 'none.db'))).toBe(false);
    writeFileSync(join(place, 'empty.db'), '');
    expect(codeOf(() => open(join(place, 'empty.db'), newKey()))).toBe('damaged');
    writeFileSync(join(place, 'text.db'), 'Inte en databas. '.repeat(1000));
    expect(codeOf(() => open(join(place, 'text.db'), newKey()))).toBe('damaged');
    mkdirSync(join(place, 'folder.db'));
    expect(codeOf(() => open(join(place, 'folder.db'), newKey()))).toBe('damaged');
    expect(codeOf(() => make(join(place, 'none', 'a.db'), newKey()))).toBe('missing');
  });

  test('with any page flipped is found out when it is read', () => {
    const path = join(freshPlace(), 'a.db');
    const key = newKey();
    const db = make(path, key);
    db.transaction((tx) => {
      tx.run('CREATE TABLE word (text TEXT) STRICT');
      for (let n = 0; n < 200; n += 1) tx.run('INSERT INTO word VALUES (?)', [`ord ${n} `.repeat(20)]);
    });
    db.close();
    const whole = readFileSync(path);
    for (let at = 8; at < whole.length; at += 1531) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      writeFileSync(path, flipped);
      const read = () => {
        const damaged = openEncrypted('folder', path, key, { create: false });
        try {
          return damaged.all('SELECT text FROM word');
        } finally {
          damaged.close();
        }
      };
      expect(codeOf(read), `byte ${at}`).toBe('damaged');
    }
    writeFileSync(path, whole);
    chmodSync(path, 0o600);
    expect(open(path, key).all('SELECT text FROM word')).toHaveLength(200);
  });

  test('is copied under the same key, and written whole under another', () => {
    const place = freshPlace();
    const [key, other] = [newKey(), newKey()];
    const db = make(join(place, 'a.db'), key);
    db.transaction((tx) => {
      tx.run('CREATE TABLE word (id INTEGER PRIMARY KEY AUTOINCREMENT, text TEXT NOT NULL) STRICT');
      tx.run('CREATE TABLE page (block BLOB) STRICT');
      tx.run("CREATE TRIGGER kept BEFORE DELETE ON word BEGIN SELECT RAISE (ABORT, 'kept'); END");
      tx.run('INSERT INTO word (text) VALUES (?)', ['ett']);
      tx.run('INSERT INTO page VALUES (?)', [Buffer.alloc(1024 * 1024, 7)]);
      tx.run('PRAGMA user_version = 3');
    });
    const rows = (from: typeof db) => [
      from.all('SELECT * FROM word'),
      from.all('SELECT hex(block) AS block FROM page').map(({ block }) => String(block)),
      from.version,
    ];
    db.copyTo(join(place, 'copy.db'));
    expect(rows(open(join(place, 'copy.db'), key))).toEqual(rows(db));
    db.exportTo(join(place, 'other.db'), other);
    expect(codeOf(() => open(join(place, 'other.db'), key))).toBe('damaged');
    const exported = open(join(place, 'other.db'), other);
    expect(rows(exported)).toEqual(rows(db));
    expect(exported.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(codeOf(() => exported.transaction((tx) => tx.run('DELETE FROM word')))).toBe('failed');
    expect(statSync(join(place, 'other.db')).mode & 0o777).toBe(0o600);
    expect(codeOf(() => db.exportTo(join(place, 'other.db'), other))).toBe('taken');
    expect(db.all('PRAGMA database_list')).toHaveLength(1);
  });
});

describe('a transaction', () => {
  const words = () => {
    const db = make(join(freshPlace(), 'a.db'), newKey());
    db.transaction((tx) => tx.run('CREATE TABLE word (text TEXT UNIQUE) STRICT'));
    return { db, all: () => db.all('SELECT text FROM word ORDER BY text').map((row) => row['text']) };
  };

  test('happens whole or not at all, and the inner one can fail alone', () => {
    const { db, all } = words();
    db.transaction((tx) => {
      tx.run('INSERT INTO word VALUES (?)', ['a']);
      expect(
        codeOf(() =>
          tx.transaction((inner) => {
            inner.run('INSERT INTO word VALUES (?)', ['b']);
            inner.run('INSERT INTO word VALUES (?)', ['a']);
          }),
        ),
      ).toBe('taken');
      tx.run('INSERT INTO word VALUES (?)', ['c']);
    });
    expect(all()).toEqual(['a', 'c']);
    expect(() => {
      db.transaction((tx) => {
        tx.run('DELETE FROM word');
        throw new Error('changed my mind');
      });
    }).toThrow('changed my mind');
    expect(all()).toEqual(['a', 'c']);
  });

  test('never waits, and writes nothing after its end', () => {
    const { db, all } = words();
    expect(
      codeOf(() => db.transaction((tx) => Promise.resolve(tx.run('INSERT INTO word VALUES (?)', ['a'])))),
    ).toBe('failed');
    const late = db.transaction((tx) => tx);
    expect(codeOf(() => late.run('INSERT INTO word VALUES (?)', ['a']))).toBe('failed');
    expect(all()).toEqual([]);
  });

  test('keeps the words as they are: zero characters, right to left, bytes', () => {
    const db = make(join(freshPlace(), 'a.db'), newKey());
    db.transaction((tx) => tx.run('CREATE TABLE word (text TEXT, bytes BLOB) STRICT'));
    const text = 'före\u0000efter \u202Eمرحبا\u200B <b>=1+1</b> 😀';
    const bytes = Buffer.from([0, 1, 2, 3]).subarray(1, 3);
    db.transaction((tx) => tx.run('INSERT INTO word VALUES ($text, $bytes)', { text, bytes }));
    expect(db.get('SELECT * FROM word')).toEqual({ text, bytes });
  });
});

describe('an error', () => {
  test('holds no path, no SQL and no words', () => {
    const path = join(freshPlace(), 'a.db');
    const db = make(path, newKey());
    db.transaction((tx) => tx.run('CREATE TABLE word (text TEXT UNIQUE) STRICT'));
    const write = () =>
      db.transaction((tx) => tx.run('INSERT INTO word VALUES (?), (?)', ['hemligt', 'hemligt']));
    let thrown: unknown;
    try {
      write();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(StoreError);
    const error = thrown as StoreError;
    expect(error.code).toBe('taken');
    expect(error.message).toBe('store: taken');
    expect(error.cause).toBeUndefined();
    expect(JSON.stringify(error)).not.toMatch(/hemligt|word|a\.db/);
  });

  test.each([
    ['SQLITE_FULL', 'disk-full'],
    ['SQLITE_READONLY_DIRECTORY', 'read-only'],
    ['SQLITE_CANTOPEN', 'read-only'],
    ['SQLITE_BUSY_SNAPSHOT', 'in-use'],
    ['SQLITE_CORRUPT_VTAB', 'damaged'],
    ['SQLITE_IOERR_SHORT_READ', 'damaged'],
    ['SQLITE_IOERR_WRITE', 'failed'],
    ['ENOSPC', 'disk-full'],
    ['EACCES', 'read-only'],
    ['anything', 'failed'],
  ])('of %s is %s', (symbol, code) => {
    expect(asStoreError(Object.assign(new Error('text'), { code: symbol })).code).toBe(code);
  });
});
