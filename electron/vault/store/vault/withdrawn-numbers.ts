import { z } from 'zod';
import type { Id } from '../../../../shared/domain/plan.ts';
import { hexId, many } from '../decode.ts';
import type { Db, Tx } from '../driver.ts';
import { erasedMark } from '../erased-mark.ts';
import { StoreError } from '../store-error.ts';
import { addErasedThings } from './backups.ts';
import { readSetting } from './settings.ts';
import { listed, numberText } from './deficiency-rows.ts';

/** Numbers of released wordings that were taken back. They say nothing of what they were, or whose. */
const numberRow = z.object({ number: numberText }).transform(({ number }) => number);

/**
 * How a number that was taken back is noted beside the backups: a mark that only this vault can make, so that a computer
 * that never saw the vault knows it again. Throws `damaged` where the vault has no key for it.
 */
export const withdrawnMarks = (db: Db<'vault'>): ((number: string) => Id) => marksOf(db, 'withdrawn');

/** How it is noted that it went by what its words said: they may have been another's, who said the same. */
const sameWordsMarks = (db: Db<'vault'>): ((number: string) => Id) => marksOf(db, 'same-words');

function marksOf(db: Db<'vault'>, what: string): (number: string) => Id {
  const key = readSetting(db, 'withdrawn-key');
  if (key === null) throw new StoreError('damaged');
  return (number) => erasedMark(key, `${what}|${number}`);
}

/** Nothing brings these numbers into the log again: no crash that is made up for, and no backup (rule 14). */
export function noteWithdrawn(tx: Tx<'vault'>, numbers: readonly string[]): void {
  addErasedThings(tx, numbers.map(withdrawnMarks(tx)));
  tx.run('INSERT OR IGNORE INTO withdrawn_number (number) SELECT value FROM json_each(?)', listed(numbers));
}

/** Notes that this one went without its number being read. */
export function noteSameWords(tx: Tx<'vault'>, number: string): void {
  addErasedThings(tx, [sameWordsMarks(tx)(number)]);
}

const markRow = z.object({ mark: hexId });

/** Which of these numbers went without being read. */
export function goneBySameWords(db: Db<'vault'>, numbers: readonly string[]): Set<string> {
  const markOf = sameWordsMarks(db);
  const sql = 'SELECT mark FROM erased_thing WHERE mark IN (SELECT value FROM json_each(?))';
  const noted = new Set(many(db, markRow, sql, listed(numbers.map(markOf))).map(({ mark }) => mark));
  return new Set(numbers.filter((number) => noted.has(markOf(number))));
}

/** Every number that was taken back. */
export const withdrawnNumbers = (db: Db<'vault'>): string[] =>
  many(db, numberRow, 'SELECT number FROM withdrawn_number ORDER BY number');
