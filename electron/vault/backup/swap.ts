import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyBeside } from '../store/migrations/migrate.ts';
import { asStoreError } from '../store/store-error.ts';
import { settle, writeWhole } from '../store/write-whole.ts';

/** What a vault consists of, in the order it is put in place: the slots last, since they say that a vault is there. */
const items = ['folders', 'front', 'vault.db', 'vault.keys'] as const;

/** Where a backup is laid beside what is here. */
export const stagedDir = (dir: string): string => join(dir, 'restoring');
const replacedDir = (dir: string): string => join(dir, 'replaced');
/** What was there before a restore, and could not be opened. */
const keptDir = (dir: string): string => join(dir, 'before-restore');
const readyPath = (dir: string): string => join(stagedDir(dir), 'ready');

/** An empty place for a backup, beside what is here. Throws StoreError. */
export function freshStage(dir: string): string {
  try {
    const stage = stagedDir(dir);
    rmSync(stage, { recursive: true, force: true });
    for (const room of ['', 'folders', 'front'])
      mkdirSync(join(stage, room), { recursive: true, mode: 0o700 });
    return stage;
  } catch (error) {
    throw asStoreError(error);
  }
}

/** Removes what was laid beside and is not wanted. */
export function clearStage(dir: string): void {
  rmSync(stagedDir(dir), { recursive: true, force: true });
}

/**
 * From here on the backup takes the place of what is here, also when the computer stops in the middle. What was there
 * before is kept beside it where it could not be opened: it may be newer.
 */
export function readyStage(dir: string, before: 'goes' | 'is-kept' = 'goes'): void {
  writeWhole(readyPath(dir), Buffer.from(before, 'utf8'));
}

/**
 * Puts in place what was made ready; what was there before goes. Cut short anywhere, the next start goes on from there.
 * What was laid beside and never made ready is removed.
 */
export function finishSwap(dir: string): void {
  const stage = stagedDir(dir);
  if (!existsSync(stage)) {
    rmSync(replacedDir(dir), { recursive: true, force: true });
    return;
  }
  if (!existsSync(readyPath(dir))) {
    clearStage(dir);
    return;
  }
  mkdirSync(replacedDir(dir), { recursive: true, mode: 0o700 });
  for (const item of items) {
    if (!existsSync(join(stage, item))) continue;
    const [here, there] = [join(dir, item), join(replacedDir(dir), item)];
    if (existsSync(here)) {
      rmSync(there, { recursive: true, force: true });
      renameSync(here, there);
    }
    // SECURITY: what a crash left to be rolled back was the old file's; under the same key it would fit into the new one.
    for (const left of [`${here}-journal`, copyBeside(here)]) rmSync(left, { force: true });
    renameSync(join(stage, item), here);
  }
  const kept = readFileSync(readyPath(dir), 'utf8') === 'is-kept';
  if (kept && !existsSync(keptDir(dir))) renameSync(replacedDir(dir), keptDir(dir));
  settle(dir);
  rmSync(stage, { recursive: true, force: true });
  rmSync(replacedDir(dir), { recursive: true, force: true });
}
