import { z } from 'zod';
import type { Day } from '../../../../shared/domain/plan.ts';
import { dayText, many, one } from '../decode.ts';
import type { Db, WritableDb } from '../driver.ts';

/** The latest day the vault was unlocked on, or null. */
export function lastUnlockDate(db: Db<'vault'>): Day | null {
  const row = z.object({ day: dayText.nullable() });
  return one(db, row, 'SELECT max(day) AS day FROM unlock_date')?.day ?? null;
}

/**
 * Notes that the vault was unlocked today. A day before the latest one is not noted, for then the clock was set back:
 * the answer says so (architecture.md, Keys).
 */
export function noteUnlock(db: WritableDb<'vault'>, today: Day): { clockSetBack: boolean } {
  return db.transaction((tx) => {
    const last = lastUnlockDate(tx);
    if (last !== null && today < last) return { clockSetBack: true };
    tx.run('INSERT OR IGNORE INTO unlock_date (day) VALUES (?)', [today]);
    return { clockSetBack: false };
  });
}

/** The different dates after `day` that the vault was unlocked on, the earliest first. */
export function unlockDaysAfter(db: Db<'vault'>, day: Day): Day[] {
  const row = z.object({ day: dayText });
  return many(db, row, 'SELECT day FROM unlock_date WHERE day > ? ORDER BY day', [day]).map(
    (each) => each.day,
  );
}

/** The latest day before `day` that the vault was unlocked on, or null. */
export function lastUseBefore(db: Db<'vault'>, day: Day): Day | null {
  const row = z.object({ day: dayText.nullable() });
  return one(db, row, 'SELECT max(day) AS day FROM unlock_date WHERE day < ?', [day])?.day ?? null;
}
