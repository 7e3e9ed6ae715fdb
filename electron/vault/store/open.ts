import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Id } from '../../../shared/domain/plan.ts';
import { openEncrypted, type OpenDb, type Opening, type Room } from './driver.ts';
import { folderChain } from './migrations/folder/chain.ts';
import { copyBeside, migrate, type Migration } from './migrations/migrate.ts';
import { vaultChain } from './migrations/vault/chain.ts';
import { asStoreError } from './store-error.ts';
import { settle } from './write-whole.ts';

export type VaultDb = OpenDb<'vault'>;
export type FolderDb = OpenDb<'folder'>;

/** Where the vault's own file lies in the data folder. */
export const vaultPath = (dir: string): string => join(dir, 'vault.db');
/** Where a folder's file lies. Its name is random and changes with the folder's key. */
export const folderPath = (dir: string, fileId: Id): string => join(dir, 'folders', `${fileId}.db`);

/** Where the encrypted part of a taken copy lies while it is read: SQLCipher opens files, and the copy is not touched. */
export const copyPath = (dir: string): string => join(dir, 'copy.db');

/** Makes vault.db and takes its lock. Throws {@link StoreError}: `taken`, `disk-full`, `read-only`. */
export const createVault = (path: string, key: Uint8Array): VaultDb =>
  opened('vault', path, key, { create: true, exclusive: true }, vaultChain);

/**
 * Opens vault.db, takes its lock and brings it to the newest form. Throws {@link StoreError}: `missing`, `in-use`,
 * `damaged` (or the wrong key), `newer`, `disk-full`, `read-only`.
 */
export const openVault = (path: string, key: Uint8Array): VaultDb =>
  opened('vault', path, key, { create: false, exclusive: true }, vaultChain);

/** Makes a folder, with the place it lies in. Throws like {@link createVault}. */
export function createFolder(path: string, key: Uint8Array): FolderDb {
  try {
    mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw asStoreError(error);
  }
  return opened('folder', path, key, { create: true }, folderChain);
}

/** Opens a folder and brings it to the newest form. Throws like {@link openVault}. */
export const openFolder = (path: string, key: Uint8Array): FolderDb =>
  opened('folder', path, key, { create: false }, folderChain);

/**
 * Writes an open folder under a new key into a new file (keys change this way: architecture.md, Keys). The caller opens
 * the new file, tells the vault of it, and removes the old one. Throws {@link StoreError}.
 */
export function writeUnderKey(folder: FolderDb, path: string, key: Uint8Array): void {
  try {
    folder.exportTo(path, key);
    settle(path);
  } catch (error) {
    removeFile(path);
    throw asStoreError(error);
  }
}

/** Removes a closed file with everything SQLite and migrating can have left beside it. */
export function removeFile(path: string): void {
  try {
    for (const each of [path, `${path}-journal`, copyBeside(path)]) rmSync(each, { force: true });
  } catch (error) {
    throw asStoreError(error);
  }
}

function opened<R extends Room>(
  room: R,
  path: string,
  key: Uint8Array,
  how: Opening,
  chain: readonly Migration<R>[],
): OpenDb<R> {
  const db = openEncrypted(room, path, key, how);
  try {
    migrate(db, path, chain, how.create);
    return db;
  } catch (error) {
    db.close();
    if (how.create) removeFile(path);
    throw error;
  }
}
