import { z } from 'zod';
import type { Day, Id } from '../../../../shared/domain/plan.ts';
import type { Confirmed, StillAsked } from '../../../../shared/domain/still-wanted.ts';
import { dayText, decoded, json, many, one } from '../decode.ts';
import type { Db } from '../driver.ts';
import type { ClientRecorder } from '../recorder.ts';
import { readMeta, writeMeta } from './meta.ts';

const confirmedRow: z.ZodType<Confirmed> = z.object({ id: z.string(), on: dayText });
const live = 'SELECT id, day AS "on" FROM still_confirmed WHERE deleted_at IS NULL';
const askedText = json(z.strictObject({ on: dayText, count: z.int().min(0) }));

/** What the client said still holds, and how many questions were asked on the last day any was. */
export function readStill(db: Db<'folder'>): StillAsked {
  const kept = readMeta(db, 'still-asked');
  return {
    confirmed: many(db, confirmedRow, `${live} ORDER BY id`),
    asked: kept === null ? null : decoded(askedText, kept),
  };
}

/** The client said that it still holds. */
export function confirmStill(recorder: ClientRecorder, id: Id, today: Day): void {
  const known = one(recorder.tx, confirmedRow, `${live} AND id = ?`, [id]);
  if (known === null) recorder.insert('still_confirmed', id, { day: today });
  else recorder.update('still_confirmed', id, { day: today });
}

/** Counts what was asked today, so that leaving the table for a while brings no further questions. */
export function countAsked(recorder: ClientRecorder, today: Day, more: number): void {
  const { asked } = readStill(recorder.tx);
  const count = (asked?.on === today ? asked.count : 0) + more;
  writeMeta(recorder.tx, 'still-asked', JSON.stringify({ on: today, count }));
}
