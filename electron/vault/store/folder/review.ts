import { z } from 'zod';
import { noReview, type Review } from '../../../../shared/domain/review.ts';
import { dayText, one } from '../decode.ts';
import type { Db } from '../driver.ts';
import type { Recorder } from '../recorder.ts';

const reviewRow: z.ZodType<Review> = z.object({
  months: z.union([z.literal(3), z.literal(6)]).nullable(),
  next: dayText.nullable(),
});

const kept = (db: Db<'folder'>): Review | null =>
  one(db, reviewRow, `SELECT months, next FROM review WHERE id = 'review' AND deleted_at IS NULL`);

/** When the plan is looked through next. */
export const readReview = (db: Db<'folder'>): Review => kept(db) ?? noReview;

/** Sets it, whether or not it was set before. */
export function setReview(recorder: Recorder, review: Review): void {
  const cells = { months: review.months, next: review.next };
  if (kept(recorder.tx) === null) recorder.insert('review', 'review', cells);
  else recorder.update('review', 'review', cells);
}
