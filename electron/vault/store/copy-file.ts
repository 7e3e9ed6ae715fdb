import {
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { asStoreError, StoreError } from './store-error.ts';
import { besideOf } from './write-whole.ts';

/** Bytes that are carried over at a time: a folder can be 2 GB. */
const piece = 1024 * 1024;

/** How large a file is. Throws {@link StoreError}. */
export function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch (error) {
    throw asStoreError(error);
  }
}

/** The first bytes of a file, and how large it is; null when it cannot be read. */
export function beginningOf(path: string, most: number): { start: Buffer; size: number } | null {
  try {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      const start = Buffer.alloc(Math.min(most, size));
      return { start: start.subarray(0, readSync(file, start, 0, start.length, 0)), size };
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written);
}

function carry(from: number, to: number, at: number): void {
  const buffer = Buffer.alloc(piece);
  for (let place = at; ;) {
    const read = readSync(from, buffer, 0, piece, place);
    if (read === 0) return;
    writeAll(to, buffer.subarray(0, read));
    place += read;
  }
}

/**
 * Writes `before` and then what stands in `source` from `at` on, whole or not at all: beside the target, to the disk,
 * then renamed over it. Throws {@link StoreError}.
 */
export function writeCopied(path: string, before: Uint8Array, source: string, at: number): void {
  const beside = besideOf(path);
  try {
    rmSync(beside, { force: true });
    const from = openSync(source, 'r');
    try {
      // SECURITY: only the person who runs the app may read it; `wx` follows no link that somebody put there.
      const to = openSync(beside, 'wx', 0o600);
      try {
        writeAll(to, before);
        carry(from, to, at);
        fsyncSync(to);
      } finally {
        closeSync(to);
      }
    } finally {
      closeSync(from);
    }
    renameSync(beside, path);
  } catch (error) {
    try {
      rmSync(beside, { force: true });
    } catch {
      // On a disk that was taken out removing fails as well; what made us remove is what is told.
    }
    throw error instanceof StoreError ? error : asStoreError(error);
  }
}
