import { z } from 'zod';
import type { Id } from '../../../../shared/domain/plan.ts';
import { countOf, many } from '../decode.ts';
import type { Db, Tx, WritableDb } from '../driver.ts';
import { erasedMark } from '../erased-mark.ts';
import { StoreError } from '../store-error.ts';
import { addErasedThings } from './backups.ts';
import { readSetting } from './settings.ts';
import { numberText } from './deficiency-rows.ts';

/** Numbers of released wordings that were taken back. They say nothing of what they were, or whose. */
const numberRow = z.object({ number: numberText }).transform(({ number }) => number);

/**
 * How a number that was taken back is noted beside the backups: a mark that only this vault can make, so that a computer
 * that never saw the vault knows it again. Throws `damaged` where the vault has no key for it.
 */
export function withdrawnMark(db: Db<'vault'>, number: string): Id {
  const key = readSetting(db, 'withdrawn-key');
  if (key === null) throw new StoreError('damaged');
  return erasedMark(key, `withdrawn|${number}`);
}

/** Nothing brings this number into the log again: no crash that is made up for, and no backup (rule 14). */
export function noteWithdrawn(tx: Tx<'vault'>, number: string): void {
  addErasedThings(tx, [withdrawnMark(tx, number)]);
  tx.run('INSERT INTO withdrawn_number (number) VALUES (?) ON CONFLICT (number) DO NOTHING', [number]);
}

/** Was it taken back? */
export const wasWithdrawn = (db: Db<'vault'>, number: string): boolean =>
  countOf(db, 'SELECT count(*) AS n FROM withdrawn_number WHERE number = ?', [number]) > 0;

/** Every number that was taken back. */
export const withdrawnNumbers = (db: Db<'vault'>): string[] =>
  many(db, numberRow, 'SELECT number FROM withdrawn_number ORDER BY number');

/** Notes numbers that another state of this vault knew to be taken back. */
export const noteAllWithdrawn = (db: WritableDb<'vault'>, numbers: readonly string[]): void =>
  db.transaction((tx) => {
    for (const number of numbers) noteWithdrawn(tx, number);
  });
