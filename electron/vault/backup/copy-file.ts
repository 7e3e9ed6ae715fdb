import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { asStoreError, StoreError } from '../store/store-error.ts';

const pieceBytes = 1024 * 1024;

/** What a file holds. */
export interface Held {
  bytes: number;
  /** SHA-256, hexadecimal. */
  sha256: string;
}

/**
 * Copies a file, settles it, and tells what was copied. The target must not be there. `stopped` is asked between pieces
 * of 1 MB. Throws {@link StoreError}: `disk-full`, `read-only`, `missing`, `failed`; `STOPPED` inside `failed`.
 */
export async function copiedFile(from: string, to: string, stopped: () => boolean): Promise<Held> {
  try {
    const source = await open(from, 'r');
    try {
      // SECURITY: only the person who runs the app may read it; `wx` follows no link that somebody put there.
      const target = await open(to, 'wx', 0o600);
      try {
        return await pumped(source, target, stopped);
      } finally {
        await target.close();
      }
    } finally {
      await source.close();
    }
  } catch (error) {
    throw asStoreError(error);
  }
}

type Handle = Awaited<ReturnType<typeof open>>;

async function pumped(source: Handle, target: Handle | null, stopped: () => boolean): Promise<Held> {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(pieceBytes);
  let bytes = 0;
  for (;;) {
    if (stopped()) throw new StoreError('failed', 'STOPPED');
    const { bytesRead } = await source.read(piece, 0, pieceBytes, bytes);
    if (bytesRead === 0) break;
    hash.update(piece.subarray(0, bytesRead));
    for (let written = 0; target !== null && written < bytesRead;)
      written += (await target.write(piece, written, bytesRead - written, bytes + written)).bytesWritten;
    bytes += bytesRead;
  }
  await target?.sync();
  return { bytes, sha256: hash.digest('hex') };
}

/** Reads a file through and tells what it holds. Throws like {@link copiedFile}. */
export async function heldBy(path: string, stopped: () => boolean = () => false): Promise<Held> {
  try {
    const source = await open(path, 'r');
    try {
      return await pumped(source, null, stopped);
    } finally {
      await source.close();
    }
  } catch (error) {
    throw asStoreError(error);
  }
}
