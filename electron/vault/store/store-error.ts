/** Every way in which keeping or reading can fail. Closed, so that each one is answered for. */
export type StoreErrorCode =
  /** The file, or a row in it, is not what was written; or the key is another file's. */
  | 'damaged'
  /** Another file in its place. */
  | 'foreign'
  /** Written by a newer app. */
  | 'newer'
  /** Another process holds the file. */
  | 'in-use'
  | 'disk-full'
  | 'read-only'
  /** There is no such file. */
  | 'missing'
  /** There is no such row. */
  | 'gone'
  /** What must be unique is there already. */
  | 'taken'
  /** A mistake of ours, or a device that fails. */
  | 'failed';

/** What the store throws, always and only. It has a code, and SQLite's name of the code where there is one. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  /** SQLite's symbol, `SQLITE_FULL` and the like; empty where the store itself noticed. */
  readonly symbol: string;

  constructor(code: StoreErrorCode, symbol = '') {
    // SECURITY: SQLite's message and the cause are left behind: they can hold paths, SQL and words of a client.
    super(`store: ${code}`);
    this.name = 'StoreError';
    this.code = code;
    this.symbol = symbol;
  }
}

/** SQLite's symbols by their beginning, the more exact ones first. */
const bySymbol: readonly (readonly [string, StoreErrorCode])[] = [
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_IOERR_SHORT_READ', 'damaged'],
  ['SQLITE_IOERR_CORRUPTFS', 'damaged'],
  ['SQLITE_IOERR_READ', 'damaged'],
  ['SQLITE_IOERR_DATA', 'damaged'],
  ['SQLITE_BUSY', 'in-use'],
  ['SQLITE_LOCKED', 'in-use'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
  // The file itself is open by then: what cannot be opened is the journal beside it.
  ['SQLITE_CANTOPEN', 'read-only'],
  ['SQLITE_CONSTRAINT_UNIQUE', 'taken'],
  ['SQLITE_CONSTRAINT_PRIMARYKEY', 'taken'],
  ['SQLITE_CONSTRAINT_ROWID', 'taken'],
];

/** Node's symbols for files that cannot be made or read. */
const byErrno: Readonly<Record<string, StoreErrorCode>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EEXIST: 'taken',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
};

const symbolOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
};

/** Brings whatever the driver or the file system threw into the one closed form. */
export function asStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const symbol = symbolOf(error);
  const known = bySymbol.find(([start]) => symbol.startsWith(start))?.[1] ?? byErrno[symbol];
  return new StoreError(known ?? 'failed', symbol);
}
