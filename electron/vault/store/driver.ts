import Database, { type StatementParameters } from '@signalapp/sqlcipher';
import { closeSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { asStoreError, StoreError } from './store-error.ts';

/** The two kinds of files: the vault's own, and one for each client. */
export type Room = 'vault' | 'folder';
export type Value = string | number | Uint8Array | null;
export type Row = Record<string, Value>;
/** Values for `?` in their order, or for `$name` by name. */
export type Values = readonly Value[] | Readonly<Record<string, Value>>;

/** A file that can be asked. Its room is part of the type, so that a folder is never asked the vault's questions. */
export interface Db<R extends Room = Room> {
  readonly room: R;
  /** The first row, or undefined. Throws {@link StoreError}. */
  get(sql: string, values?: Values): Row | undefined;
  /** All rows. Throws {@link StoreError}. */
  all(sql: string, values?: Values): Row[];
}

/** A file that can be changed, but only inside a transaction. */
export interface WritableDb<R extends Room = Room> extends Db<R> {
  /**
   * Runs `work` whole or not at all; inside another transaction it is a savepoint of that one. `work` never awaits:
   * one that answers a promise is rolled back. Throws {@link StoreError}, or what `work` threw.
   */
  transaction<T>(work: (tx: Tx<R>) => T): T;
}

/** An open file. */
export interface OpenDb<R extends Room = Room> extends WritableDb<R> {
  /** `user_version`, the number of the last migration. */
  readonly version: number;
  /** Writes an encrypted copy under the same key. The target must not exist. */
  copyTo(path: string): void;
  /** Writes everything into a new file under another raw key of 32 bytes. The target must not exist. */
  exportTo(path: string, rawKey: Uint8Array): void;
  close(): void;
}

/** The only thing that can write; it lives as long as the transaction. */
export class Tx<R extends Room = Room> implements WritableDb<R> {
  // A private field makes the type nominal: no other object can stand in for a transaction.
  readonly #connection: Connection<R>;
  #running = true;

  constructor(connection: Connection<R>) {
    this.#connection = connection;
  }

  get room(): R {
    return this.#connection.room;
  }

  /** Runs one statement and answers how many rows it changed. */
  run(sql: string, values?: Values): number {
    if (!this.#running) throw new StoreError('failed');
    return this.#connection.write(sql, values);
  }

  get(sql: string, values?: Values): Row | undefined {
    return this.#connection.get(sql, values);
  }

  all(sql: string, values?: Values): Row[] {
    return this.#connection.all(sql, values);
  }

  transaction<T>(work: (tx: Tx<R>) => T): T {
    return this.#connection.transaction(work);
  }

  /** After this it can write nothing. */
  end(): void {
    this.#running = false;
  }
}

class Connection<R extends Room> implements OpenDb<R> {
  readonly room: R;
  readonly #db: Database;
  #depth = 0;

  constructor(room: R, db: Database) {
    this.room = room;
    this.#db = db;
  }

  get version(): number {
    return Number(this.get('PRAGMA user_version')?.['user_version']);
  }

  get(sql: string, values: Values = []): Row | undefined {
    return guarded(() => this.#db.prepare(sql).get<Row & BoundRow>(bound(values)));
  }

  all(sql: string, values: Values = []): Row[] {
    return guarded(() => this.#db.prepare(sql).all<Row & BoundRow>(bound(values)));
  }

  write(sql: string, values: Values = []): number {
    return guarded(() => this.#db.prepare(sql).run(bound(values)).changes);
  }

  transaction<T>(work: (tx: Tx<R>) => T): T {
    const depth = this.#depth;
    const [begin, commit, rollback] = depth === 0 ? outermost : nested(depth);
    guarded(() => this.#db.exec(begin));
    this.#depth = depth + 1;
    const tx = new Tx<R>(this);
    try {
      const result = work(tx);
      if (result instanceof Promise) throw new StoreError('failed', 'PROMISE_IN_TRANSACTION');
      guarded(() => this.#db.exec(commit));
      return result;
    } catch (error) {
      this.#rollBack(rollback);
      throw error;
    } finally {
      tx.end();
      this.#depth = depth;
    }
  }

  copyTo(path: string): void {
    this.write('VACUUM INTO ?', [path]);
  }

  exportTo(path: string, rawKey: Uint8Array): void {
    mustBeKey(rawKey);
    makeEmpty(path);
    const { version } = this;
    guarded(() => {
      // SECURITY: written under the new key from its first byte; the key is a bound value, in no SQL text.
      this.#once('ATTACH DATABASE ? AS fresh KEY ?', [path, rawKeyText(rawKey)]);
      try {
        this.#db.exec(`SELECT sqlcipher_export('fresh'); PRAGMA fresh.user_version = ${version}`);
      } finally {
        this.#db.exec('DETACH DATABASE fresh');
      }
    });
  }

  close(): void {
    guarded(() => this.#db.close());
  }

  /** Without keeping the statement, and so without keeping its values. */
  #once(sql: string, values: Values): void {
    const statement = this.#db.prepare(sql, { persistent: false });
    try {
      statement.run(bound(values));
    } finally {
      statement.close();
    }
  }

  /** SQLite rolls back by itself when a disk is full or fails; then there is nothing left to roll back. */
  #rollBack(sql: string): void {
    try {
      this.#db.exec(sql);
    } catch {
      // What `work` threw is what is told.
    }
  }
}

type BoundRow = Record<string, string | number | Uint8Array<ArrayBuffer> | null>;
type Statements = readonly [begin: string, commit: string, rollback: string];
const outermost: Statements = ['BEGIN IMMEDIATE', 'COMMIT', 'ROLLBACK'];
const nested = (depth: number): Statements => [
  `SAVEPOINT s${depth}`,
  `RELEASE s${depth}`,
  `ROLLBACK TO s${depth}; RELEASE s${depth}`,
];

// The driver's types ask for memory that is not shared; nothing here shares memory.
const bound = (values: Values): StatementParameters<object> => values as StatementParameters<object>;

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asStoreError(error);
  }
}

/** Said at every open, before anything is read (architecture.md, Storage). */
const atEveryOpen = [
  'PRAGMA foreign_keys = ON',
  // SECURITY: a schema from a stranger's file may call nothing that has side effects.
  'PRAGMA trusted_schema = 0',
  // SECURITY: what is deleted is overwritten, inside the encrypted pages too.
  'PRAGMA secure_delete = ON',
  // Reading would be 3-10 times slower; the end of the process clears memory.
  'PRAGMA cipher_memory_security = OFF',
  // SECURITY: sorting and statement journals stay in memory, never in a temporary file.
  'PRAGMA temp_store = MEMORY',
  // WAL can lose acknowledged rows silently.
  'PRAGMA journal_mode = DELETE',
  'PRAGMA journal_size_limit = 0',
  'PRAGMA synchronous = EXTRA',
];

/** How a file is opened. */
export interface Opening {
  /** Makes the file; it must not be there. Otherwise it must be there. */
  create: boolean;
  /**
   * Takes the lock at once and keeps it until the file is closed, so that a second process gets `in-use`. A process
   * that holds it must never open the same path through `node:fs`: closing that would let go of the lock (POSIX).
   */
  exclusive?: boolean;
}

/** Bytes of a raw key. */
const keyBytes = 32;
/** SQLCipher begins every file with 16 bytes of salt, in the clear. */
const saltBytes = 16;

/**
 * A raw key that also says which file it is for: the file's number becomes the salt it begins with, so that another
 * file in its place is told from a damaged one. `fileId` is 32 hexadecimal characters.
 */
export const fileKey = (rawKey: Uint8Array, fileId: string): Buffer =>
  Buffer.concat([rawKey, Buffer.from(fileId, 'hex')]);

/**
 * Opens a SQLCipher 4 file under a raw key of 32 bytes, or a {@link fileKey}, and proves that the key fits. Migrating is
 * the caller's (`open.ts`). Throws {@link StoreError}: `missing`, `taken`, `damaged` (also: the wrong key), `foreign`
 * (begins with another salt than the file key says), `in-use`, `disk-full`, `read-only`.
 */
export function openEncrypted<R extends Room>(
  room: R,
  path: string,
  rawKey: Uint8Array,
  { create, exclusive = false }: Opening,
): OpenDb<R> {
  mustBeKey(rawKey);
  if (create) makeEmpty(path);
  else mustBeThere(path, rawKey.subarray(keyBytes));
  let db: Database | undefined;
  try {
    db = new Database(path, { cacheStatements: true });
    prepareConnection(db, rawKey, exclusive);
    return new Connection(room, db);
  } catch (error) {
    db?.close();
    if (create) rmSync(path, { force: true });
    throw asStoreError(error);
  }
}

function mustBeKey(rawKey: Uint8Array): void {
  if (rawKey.length !== keyBytes && rawKey.length !== keyBytes + saltBytes) throw new StoreError('failed');
}

/** SQLCipher takes this form as the key itself, with or without a salt, and derives nothing from it. */
const rawKeyText = (rawKey: Uint8Array): string => `x'${Buffer.from(rawKey).toString('hex')}'`;

function makeEmpty(path: string): void {
  // SECURITY: only the person who runs the app may read the file, encrypted as it is.
  guarded(() => closeSync(openSync(path, 'wx', 0o600)));
}

function mustBeThere(path: string, salt: Uint8Array): void {
  const found = guarded(() => statSync(path));
  // SECURITY: SQLite takes an empty file for a new database and would ask for no key.
  if (!found.isFile() || found.size === 0) throw new StoreError('damaged');
  if (salt.length === 0) return;
  // SECURITY: a file put in another's place is refused before anything of it is read.
  if (!beginningOf(path).equals(salt)) throw new StoreError('foreign');
}

function beginningOf(path: string): Buffer {
  return guarded(() => {
    const file = openSync(path, 'r');
    try {
      const beginning = Buffer.alloc(saltBytes);
      return beginning.subarray(0, readSync(file, beginning, 0, saltBytes, 0));
    } finally {
      closeSync(file);
    }
  });
}

function prepareConnection(db: Database, rawKey: Uint8Array, exclusive: boolean): void {
  // SECURITY: SQLCipher would write its own log to the standard error.
  db.exec('PRAGMA cipher_log_level = NONE');
  // SECURITY: a raw key in hexadecimal, through exec: a prepared statement would be cached with the key in it.
  db.exec(`PRAGMA key = "${rawKeyText(rawKey)}"`);
  // SECURITY: a plain SQLite would have ignored the key in silence and written plain text.
  if (!db.pragma('cipher_version', { simple: true })) throw new StoreError('failed');
  if (exclusive) db.exec('PRAGMA locking_mode = EXCLUSIVE');
  for (const pragma of atEveryOpen) db.exec(pragma);
  if (exclusive) db.exec('BEGIN EXCLUSIVE; COMMIT');
  // SECURITY: the first page is decrypted and authenticated here; another key ends here.
  db.exec('SELECT count(*) FROM sqlite_master');
}
