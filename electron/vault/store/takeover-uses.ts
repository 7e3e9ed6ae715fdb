import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Instant } from '../../../shared/domain/plan.ts';
import { instantText, json } from './decode.ts';
import { asStoreError } from './store-error.ts';
import { writeWhole } from './write-whole.ts';

const usesPath = (dir: string): string => join(dir, 'vault.keys.uses');
const largestFile = 64 * 1024;
const mostUses = 1000;
const uses = json(z.array(instantText).max(mostUses));

/** When the takeover key was used while the vault was locked: it waits here until the next unlocking. */
export function readUses(dir: string): Instant[] {
  const path = usesPath(dir);
  // SECURITY: a size limit before parsing what somebody else may have put there.
  if (!existsSync(path) || statSync(path).size > largestFile) return [];
  const read = uses.safeParse(readFileSync(path, 'utf8'));
  return read.success ? read.data : [];
}

/** Writes one use down, before anything is shown. Throws StoreError: then nothing may be shown. */
export function noteUse(dir: string, at: Instant): void {
  const all = [...readUses(dir), at].slice(-mostUses);
  writeWhole(usesPath(dir), Buffer.from(JSON.stringify(all), 'utf8'));
}

/** The vault knows of them by now. */
export function forgetUses(dir: string): void {
  try {
    rmSync(usesPath(dir), { force: true });
  } catch (error) {
    throw asStoreError(error);
  }
}
