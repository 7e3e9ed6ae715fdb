import { crc32, inflateRawSync } from 'node:zlib';

/** What a sheet may unpack to, in all, and how many files may be in it. */
export const mostUnpacked = 24 * 1024 * 1024;
export const mostEntries = 500;

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const endSize = 22;
const entrySize = 46;
const localSize = 30;
const longestComment = 0xffff;

/** Why a zip file is not unpacked. */
export type ZipFault = 'too-large' | 'damaged';

/** Does it begin as a zip file does? */
export const isZip = (bytes: Buffer): boolean =>
  bytes.length >= endSize && bytes.readUInt32LE(0) === localMark;

function endOf(bytes: Buffer): number | null {
  const lowest = Math.max(0, bytes.length - endSize - longestComment);
  for (let at = bytes.length - endSize; at >= lowest; at -= 1)
    if (bytes.readUInt32LE(at) === endMark) return at;
  return null;
}

interface Entry {
  name: string;
  method: number;
  packed: number;
  size: number;
  crc: number;
  at: number;
}

/** What the list at the end names; null when it is broken off. Large files (ZIP64) are none of ours. */
function entriesOf(bytes: Buffer): Entry[] | null {
  const end = endOf(bytes);
  if (end === null) return null;
  const count = bytes.readUInt16LE(end + 10);
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let n = 0; n < Math.min(count, mostEntries + 1); n += 1) {
    if (at + entrySize > bytes.length || bytes.readUInt32LE(at) !== entryMark) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + entrySize, at + entrySize + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      crc: bytes.readUInt32LE(at + 16),
      at: bytes.readUInt32LE(at + 42),
    });
    at += entrySize + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function unpacked(bytes: Buffer, { method, packed, size, crc, at }: Entry): Buffer | null {
  if (at + localSize > bytes.length || bytes.readUInt32LE(at) !== localMark) return null;
  const from = at + localSize + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const part = bytes.subarray(from, from + packed);
  if (part.length !== packed || (method !== 0 && method !== 8)) return null;
  // SECURITY: no more is unpacked than the file says, whatever is packed in it.
  const whole = method === 0 ? part : inflateRawSync(part, { maxOutputLength: Math.max(size, 1) });
  return whole.length === size && crc32(whole) === crc ? whole : null;
}

/**
 * Unpacks a zip file whole, or not at all: sizes and numbers are looked at before anything is unpacked, and each part
 * must be as large as it says, and have the sum that it says (APPNOTE.TXT, 4.3 and 4.4.7).
 */
export function unzipped(
  bytes: Buffer,
): { ok: true; files: Map<string, Buffer> } | { ok: false; why: ZipFault } {
  const damaged = { ok: false, why: 'damaged' } as const;
  const entries = entriesOf(bytes);
  if (entries === null) return damaged;
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  // SECURITY: a zip bomb is refused by what it says of itself, and stopped where it lies.
  if (entries.length > mostEntries || total > mostUnpacked) return { ok: false, why: 'too-large' };
  const files = new Map<string, Buffer>();
  for (const entry of entries) {
    try {
      const file = unpacked(bytes, entry);
      if (file === null || files.has(entry.name)) return damaged;
      files.set(entry.name, file);
    } catch {
      return damaged;
    }
  }
  return { ok: true, files };
}
