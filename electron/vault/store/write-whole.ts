import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { asStoreError } from './store-error.ts';

/** Makes what is on its way to the disk arrive there. Directories too, where the system allows it (not on Windows). */
export function settle(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Where a file lies until it is whole. Who removes the file removes this too. */
export const besideOf = (path: string): string => `${path}.part`;

/** The file is there and whole by now: a place that cannot be read, or settled, must not be told as a file not written. */
function settleDirectory(path: string): void {
  if (process.platform === 'win32') return;
  try {
    settle(dirname(path));
  } catch {
    // After a sudden loss of power the old file may be there again, whole.
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(descriptor, bytes, written);
  fsyncSync(descriptor);
}

/**
 * Writes a file whole or not at all: beside the target, to the disk, then renamed over it. What was there before stays
 * when anything fails. Throws {@link StoreError}: `disk-full`, `read-only`, `missing` (no such folder), `failed`.
 */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const beside = besideOf(path);
  try {
    rmSync(beside, { force: true });
    // SECURITY: only the person who runs the app may read it; `wx` follows no link that somebody put there.
    const descriptor = openSync(beside, 'wx', 0o600);
    try {
      writeAll(descriptor, bytes);
    } finally {
      closeSync(descriptor);
    }
    renameSync(beside, path);
  } catch (error) {
    removeQuietly(beside);
    throw asStoreError(error);
  }
  settleDirectory(path);
}

/** On a read-only disk removing fails as well; what made us remove is what is told. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Nothing was written there.
  }
}
