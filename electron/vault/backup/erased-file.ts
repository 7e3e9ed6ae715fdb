import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Id } from '../../../shared/domain/plan.ts';
import { writeWhole } from '../store/write-whole.ts';

/** What is noted beside the backups of who and what was erased. */
export interface ErasedBeside {
  /** Every number that can be read, also of a note that is damaged. */
  numbers: ReadonlySet<Id>;
  /** The note is there and every line of it can be read: nobody is missing as far as can be seen. */
  whole: boolean;
}

/** Random numbers of who and what was erased, beside the backups: what a restore must never bring back (rule 14). */
const erasedPath = (place: string): string => join(place, 'erased.txt');
// A long life of a vault: every meeting With notes at least eight numbers of 33 bytes.
const largestFile = 16 * 1024 * 1024;
const line = /^[0-9a-f]{32}$/;

/** The text of the note, as far as there may be one. */
function textBeside(place: string): { text: string; all: boolean } {
  const file = openSync(erasedPath(place), 'r');
  try {
    const { size } = fstatSync(file);
    // SECURITY: a size limit before reading what somebody else may have put there.
    const bytes = Buffer.alloc(Math.min(size, largestFile));
    const read = readSync(file, bytes);
    return { text: bytes.toString('utf8', 0, read), all: read === size };
  } finally {
    closeSync(file);
  }
}

/** The numbers noted beside the backups. No line is left out because another one is damaged. */
export function readErasedBeside(place: string): ErasedBeside {
  try {
    const { text, all } = textBeside(place);
    // A stick that was looked through on another system may have its ends of lines.
    const lines = text.split(/\r?\n/u).filter((each) => each !== '');
    const good = lines.filter((each) => line.test(each));
    return { numbers: new Set(good), whole: all && good.length === lines.length };
  } catch {
    return { numbers: new Set(), whole: false };
  }
}

/** Notes these numbers too. Those already there stay, also when this vault does not know them. Throws StoreError. */
export function writeErasedBeside(place: string, numbers: ReadonlySet<Id>): void {
  const all = [...new Set([...readErasedBeside(place).numbers, ...numbers])].sort();
  writeWhole(erasedPath(place), Buffer.from(all.map((each) => `${each}\n`).join(''), 'utf8'));
}
