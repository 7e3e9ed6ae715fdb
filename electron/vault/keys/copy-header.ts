import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonical } from '../ledger/canonical.ts';
import type { Random } from '../ports.ts';
import { slotForms, type ClientSlot } from './client-slots.ts';
import { costSchema, derived } from './derive.ts';
import { unwrapped, wrapped } from './wrap.ts';

/** How a taken copy begins. It names neither the product nor anybody (rule 4). */
const beginning = Buffer.from([0x8b, 0x46, 0x4f, 0x4c, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Form of the header this app writes. A higher one is refused and never touched. */
const headerVersion = 1;
/** Most bytes of a header; a forged one must not fill the memory. */
const largestHeader = 64 * 1024;
const prefix = beginning.length + 4;
/** How much of a file must be read to know its header. */
export const headerBytes = prefix + largestHeader;

const base64 = z.base64().max(4096);
const hex = z.string().regex(/^[0-9a-f]{32}$/);
const slot = z.strictObject({
  form: z.enum(slotForms),
  salt: base64,
  cost: costSchema.nullable(),
  box: base64,
});
const headerSchema = z.strictObject({
  version: z.literal(headerVersion),
  folderId: hex,
  /** The file behind the header begins with it. */
  fileId: hex,
  pepper: base64,
  slots: z.array(slot).min(1).max(16),
  /** Bytes behind the header. */
  size: z.int().min(1).max(Number.MAX_SAFE_INTEGER),
  /** The copy's own key under the client's key, bound to everything above. */
  box: base64,
});
const anyVersion = z.looseObject({ version: z.int().min(1) });

/** The header of a taken copy: what the client's key needs to open it without a vault. */
export type CopyHeader = z.infer<typeof headerSchema>;

/** What a file turned out to be. */
export type FoundCopy =
  { found: 'other' | 'newer' | 'damaged' } | { found: 'copy'; header: CopyHeader; at: number };

const keyFor = (clientKey: Buffer, folderId: string): Buffer =>
  derived(clientKey, createHash('sha256').update(folderId).digest(), 'egenmakt taken copy v1');

// SECURITY: pepper, slots, size and ids are all authenticated with the key: none can be exchanged.
const about = ({ version, folderId, fileId, pepper, slots, size }: Omit<CopyHeader, 'box'>): string =>
  `egenmakt taken copy v1|${createHash('sha256')
    .update(canonical({ version, folderId, fileId, pepper, slots, size }))
    .digest('hex')}`;

/** The bytes that stand before the copy of the folder. */
export function copyHeader(
  clientKey: Buffer,
  folderKey: Buffer,
  given: { folderId: string; fileId: string; pepper: Buffer; slots: readonly ClientSlot[]; size: number },
  random: Random,
): Buffer {
  const open = {
    version: headerVersion,
    folderId: given.folderId,
    fileId: given.fileId,
    pepper: given.pepper.toString('base64'),
    slots: given.slots.map(({ form, salt, cost, box }) => ({
      form,
      salt: salt.toString('base64'),
      cost,
      box: box.toString('base64'),
    })),
    size: given.size,
  } as const;
  const box = wrapped(keyFor(clientKey, given.folderId), folderKey, about(open), random).toString('base64');
  const text = Buffer.from(JSON.stringify({ ...open, box }), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  return Buffer.concat([beginning, length, text]);
}

/**
 * Reads the header at the beginning of a file. Never throws, whatever the bytes are.
 * @param start the file's first {@link headerBytes} bytes, or all of it when it is shorter
 * @param fileSize how large the whole file is: one that was cut off is damaged
 */
export function readCopyHeader(start: Buffer, fileSize: number): FoundCopy {
  if (start.length < prefix || !start.subarray(0, beginning.length).equals(beginning))
    return { found: 'other' };
  const length = start.readUInt32BE(beginning.length);
  // SECURITY: a length is believed only within the limit.
  if (length > largestHeader || prefix + length > start.length) return { found: 'damaged' };
  const raw = parsed(start.subarray(prefix, prefix + length));
  const version = anyVersion.safeParse(raw);
  if (version.success && version.data.version > headerVersion) return { found: 'newer' };
  const header = headerSchema.safeParse(raw);
  if (!header.success || prefix + length + header.data.size !== fileSize) return { found: 'damaged' };
  return { found: 'copy', header: header.data, at: prefix + length };
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}

/** The slots as they are opened by what the client gives. */
export const slotsOf = (header: CopyHeader): ClientSlot[] =>
  header.slots.map(({ form, salt, cost, box }) => ({
    form,
    salt: Buffer.from(salt, 'base64'),
    cost,
    box: Buffer.from(box, 'base64'),
  }));

/** The key of the copy, or null when the header is not the one it was made with. */
export const copyKey = (clientKey: Buffer, header: CopyHeader): Buffer | null =>
  unwrapped(keyFor(clientKey, header.folderId), Buffer.from(header.box, 'base64'), about(header));
