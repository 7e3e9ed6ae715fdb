import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { canonical } from '../ledger/canonical.ts';
import { hexId, instantText } from '../store/decode.ts';
import { writeWhole } from '../store/write-whole.ts';

/** Format of the list this app writes. A higher one is refused. */
export const listFormat = 1;
const largestList = 8 * 1024 * 1024;

/** One file of a backup. `path` is relative to the backup, one of the few that a vault has. */
const filePath = /^(?:vault\.keys|vault\.db|folders\/[0-9a-f]{32}\.db|front\/[0-9a-f]{32})$/;
const fileSchema = z.strictObject({
  // SECURITY: nothing that points out of the backup, or at anything but a vault's own files.
  path: z.string().regex(filePath),
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
const listSchema = z.strictObject({
  format: z.literal(listFormat),
  vaultId: hexId,
  made: instantText,
  files: z.array(fileSchema).max(50_000),
  /** Numbers of the clients it holds, each with the files its folder and its front page are in. */
  clients: z.array(z.strictObject({ number: hexId, folder: hexId, front: hexId })).max(20_000),
  mac: z.string().regex(/^[0-9a-f]{64}$/),
});

export type BackupFile = z.infer<typeof fileSchema>;
/** What a backup holds: random numbers, sizes and hashes, and no name. */
export type BackupList = Omit<z.infer<typeof listSchema>, 'mac' | 'format'>;
/** The list as it was found beside a backup. `mac` is checked once the vault's key is there. */
export type FoundList =
  { found: 'here'; list: BackupList; mac: string } | { found: 'none' | 'newer' | 'damaged' };

export const listPath = (backup: string): string => join(backup, 'list.json');

// SECURITY: only who has the vault's key can write a list that is believed.
function macOf(list: BackupList, vaultKey: Uint8Array): string {
  const key = Buffer.from(hkdfSync('sha256', vaultKey, Buffer.alloc(0), 'egenmakt backup list v1', 32));
  const { vaultId, made, files, clients } = list;
  return createHmac('sha256', key)
    .update(canonical({ format: listFormat, vaultId, made, files, clients }), 'utf8')
    .digest('hex');
}

/** Writes the list, last of all: a backup without one is none. Throws StoreError. */
export function writeList(backup: string, list: BackupList, vaultKey: Uint8Array): void {
  const whole = { format: listFormat, ...list, mac: macOf(list, vaultKey) };
  writeWhole(listPath(backup), Buffer.from(JSON.stringify(whole), 'utf8'));
}

/** Whether the list was written by who has this vault's key. */
export function isGenuine(list: BackupList, mac: string, vaultKey: Uint8Array): boolean {
  return timingSafeEqual(Buffer.from(macOf(list, vaultKey), 'hex'), Buffer.from(mac, 'hex'));
}

/** Reads the list of a backup. Never throws for what it says. */
export function foundList(backup: string): FoundList {
  const path = listPath(backup);
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) return { found: 'none' };
  // SECURITY: a size limit before parsing what somebody else may have put there.
  if (size > largestList) return { found: 'damaged' };
  try {
    const raw: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const format = z.looseObject({ format: z.int().positive() }).safeParse(raw);
    if (format.success && format.data.format > listFormat) return { found: 'newer' };
    const read = listSchema.safeParse(raw);
    if (!read.success) return { found: 'damaged' };
    const { mac, format: _format, ...list } = read.data;
    const paths = new Set(list.files.map((file) => file.path));
    if (paths.size !== list.files.length || !paths.has('vault.keys') || !paths.has('vault.db'))
      return { found: 'damaged' };
    return { found: 'here', list, mac };
  } catch {
    return { found: 'damaged' };
  }
}
