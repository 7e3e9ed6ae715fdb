import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { deskLanguages } from '../../../shared/domain/folder.ts';
import { themes } from '../../../shared/contract/contract.ts';
import { writeWhole } from '../store/write-whole.ts';
import { costSchema } from './derive.ts';

/** Format of `vault.keys` this app writes. A higher one is refused and never touched. */
export const vaultFileFormat = 1;
const largestFile = 64 * 1024;

const base64 = z.base64().max(4096);
const slotSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('passphrase'), salt: base64, cost: costSchema, box: base64 }),
  z.strictObject({ kind: z.literal('recovery'), salt: base64, box: base64 }),
]);
const fileSchema = z.strictObject({
  format: z.literal(vaultFileFormat),
  vaultId: z.string().regex(/^[0-9a-f]{32}$/),
  /** How the locked screen looks: no names, no secrets. */
  language: z.enum(deskLanguages),
  theme: z.enum(themes),
  blur: z.boolean(),
  slots: z.array(slotSchema).max(8),
});

/** One slot of the vault key. */
export type VaultSlot = z.infer<typeof slotSchema>;
/** `vault.keys`: the slots of the vault key, and how the locked screen looks. */
export type VaultFile = z.infer<typeof fileSchema>;

/** What lies in the data folder. */
export type FoundVault =
  { found: 'none' } | { found: 'newer' } | { found: 'damaged' } | { found: 'here'; file: VaultFile };

/** Where the slots of the vault in `dir` are. */
export const vaultFilePath = (dir: string): string => join(dir, 'vault.keys');

/** Reads `vault.keys`. Never throws for what the file says; a file that cannot be read counts as damaged. */
export function foundVault(dir: string): FoundVault {
  const path = vaultFilePath(dir);
  if (!existsSync(path)) return existsSync(join(dir, 'vault.db')) ? { found: 'damaged' } : { found: 'none' };
  try {
    // SECURITY: a size limit before parsing what somebody else may have put there.
    if (statSync(path).size > largestFile) return { found: 'damaged' };
    const raw: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const format = z.looseObject({ format: z.int().positive() }).safeParse(raw);
    if (format.success && format.data.format > vaultFileFormat) return { found: 'newer' };
    const file = fileSchema.safeParse(raw);
    return file.success ? { found: 'here', file: file.data } : { found: 'damaged' };
  } catch {
    return { found: 'damaged' };
  }
}

/** Writes `vault.keys` whole or not at all. @throws StoreError `disk-full`, `read-only`. */
export function writeVaultFile(dir: string, file: VaultFile): void {
  writeWhole(vaultFilePath(dir), Buffer.from(`${JSON.stringify(file, null, 1)}\n`, 'utf8'));
}
