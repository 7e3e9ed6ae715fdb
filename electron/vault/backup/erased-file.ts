import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Id } from '../../../shared/domain/plan.ts';
import { writeWhole } from '../store/write-whole.ts';

/** Random numbers of those who were erased, beside the backups: what a restore must never bring back (rule 14). */
const erasedPath = (place: string): string => join(place, 'erased.txt');
const largestFile = 2 * 1024 * 1024;
const line = /^[0-9a-f]{32}$/;

/** The numbers noted beside the backups, or null when there is no such note, or none that can be believed whole. */
export function readErasedBeside(place: string): Set<Id> | null {
  try {
    // SECURITY: a size limit before reading what somebody else may have put there.
    if (statSync(erasedPath(place)).size > largestFile) return null;
    const lines = readFileSync(erasedPath(place), 'utf8').split('\n').filter(Boolean);
    return lines.every((each) => line.test(each)) ? new Set(lines) : null;
  } catch {
    return null;
  }
}

/** Every line that is a number, also of a note that cannot be believed whole: none of them is lost by writing it anew. */
function linesBeside(place: string): Id[] {
  try {
    if (statSync(erasedPath(place)).size > largestFile) return [];
    return readFileSync(erasedPath(place), 'utf8')
      .split('\n')
      .filter((each) => line.test(each));
  } catch {
    return [];
  }
}

/** Notes these numbers too. Those already there stay, also when this vault does not know them. Throws StoreError. */
export function writeErasedBeside(place: string, numbers: ReadonlySet<Id>): void {
  const all = [...new Set([...linesBeside(place), ...numbers])].sort();
  writeWhole(erasedPath(place), Buffer.from(all.map((each) => `${each}\n`).join(''), 'utf8'));
}
