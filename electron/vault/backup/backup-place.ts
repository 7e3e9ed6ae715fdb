import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { asStoreError } from '../store/store-error.ts';
import { listPath } from './list-file.ts';

const named = /^backup-\d{8}-\d{6}$/;
const unfinished = /^backup-\d{8}-\d{6}\.part$/;

/** What a backup made at this moment is called: the time and nothing else. */
export const backupName = (made: Date): string =>
  `backup-${made.toISOString().slice(0, 19).replace(/[-:]/gu, '').replace('T', '-')}`;

/** Whether there is a folder at this path now. */
export const isReachable = (place: string): boolean =>
  statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Removes what a process that died half-way left of its backups. Throws what the disk does. */
export function clearUnfinished(place: string): void {
  for (const each of readdirSync(place).filter((found) => unfinished.test(found)))
    rmSync(join(place, each), { recursive: true, force: true });
}

/** Where a backup lies until it is whole, with the rooms of a vault. What was left unfinished there before goes. */
export function freshPart(place: string, name: string): string {
  try {
    clearUnfinished(place);
    const part = join(place, `${name}.part`);
    for (const room of ['', 'folders', 'front']) mkdirSync(join(part, room), { mode: 0o700 });
    return part;
  } catch (error) {
    throw asStoreError(error);
  }
}

/** The backup at a path somebody chose: the folder itself, or the newest of those that lie in it. Null: none. */
export function backupAt(path: string): string | null {
  if (existsSync(listPath(path))) return path;
  try {
    const newest = readdirSync(path)
      .filter((name) => named.test(name) && existsSync(listPath(join(path, name))))
      .sort()
      .at(-1);
    return newest === undefined ? null : join(path, newest);
  } catch {
    return null;
  }
}
