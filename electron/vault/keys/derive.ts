import { hkdfSync } from 'node:crypto';
import { z } from 'zod';
import type { KdfCost } from '../ports.ts';

/** The cost a shipped app makes new slots with: 256 MiB, three passes, four lanes (architecture.md, Keys). */
export const shippedCost: KdfCost = { memoryKiB: 256 * 1024, passes: 3, lanes: 4 };

/** Least memory a slot may be made or opened with, KiB. Tests' own entries may go lower when they make one. */
export const leastMemoryKiB = 64 * 1024;

/** A cost read from a file. The upper bounds keep a forged file from taking all memory. */
export const costSchema = z.strictObject({
  memoryKiB: z
    .int()
    .min(8)
    .max(2 * 1024 * 1024),
  passes: z.int().min(1).max(20),
  lanes: z.int().min(1).max(16),
});

/**
 * Stretches a typed secret with Argon2id (RFC 9106) to 32 bytes, off the JavaScript thread.
 * @throws Error when the memory is not to be had; see {@link isMemoryShort}.
 */
export async function stretched(secret: string, salt: Uint8Array, cost: KdfCost): Promise<Buffer> {
  const { hashRaw } = await import('@node-rs/argon2');
  // The typed secret is normalised so that the same letters from another keyboard open the same slot.
  return hashRaw(Buffer.from(secret.normalize('NFC'), 'utf8'), {
    // Argon2id is what the library does unless told otherwise; a test holds it against another library.
    memoryCost: cost.memoryKiB,
    timeCost: cost.passes,
    parallelism: cost.lanes,
    outputLen: 32,
    salt,
  });
}

/** Loads the library and touches it once, so that unlocking does not wait for it. */
export async function warmed(): Promise<void> {
  await stretched('warm', Buffer.alloc(16), { memoryKiB: 64, passes: 1, lanes: 1 });
}

/** Whether deriving failed because the machine had not enough memory. */
export function isMemoryShort(error: unknown): boolean {
  return error instanceof Error && /memory/i.test(error.message);
}

/** HKDF with SHA-256 (RFC 5869): 32 bytes for one named use. */
export function derived(key: Uint8Array, salt: Uint8Array, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, Buffer.from(use, 'utf8'), 32));
}
