import { z } from 'zod';
import { stepDoers, type Id, type Plan, type Step, type Wish } from '../../../../shared/domain/plan.ts';
import { dayText, flag, hexId, many, one } from '../decode.ts';
import type { Db } from '../driver.ts';

const wishRow: z.ZodType<Omit<Wish, 'steps'>> = z.object({
  id: hexId,
  words: z.string(),
  chosen: flag,
  closed: dayText.nullable(),
  closing: z.string(),
  added: dayText,
});

const stepRow: z.ZodType<Step> = z.object({
  id: hexId,
  wishId: hexId,
  words: z.string(),
  doer: z.enum(stepDoers),
  doerName: z.string(),
  due: dayText.nullable(),
  outcome: z.string(),
  done: dayText.nullable(),
});

const stepColumns = 'step.id, wish_id AS wishId, step.words, doer, doer_name AS doerName, due, outcome, done';
/** A step of a deleted wish is deleted with it. */
const liveSteps = `SELECT ${stepColumns} FROM step JOIN wish ON wish.id = step.wish_id
  WHERE step.deleted_at IS NULL AND wish.deleted_at IS NULL`;

/** The whole plan in the client's order, with two questions. */
export function readPlan(db: Db<'folder'>): Plan {
  const steps = many(db, stepRow, `${liveSteps} ORDER BY step.position, step.rowid`);
  const byWish = new Map<Id, Step[]>();
  for (const step of steps) byWish.set(step.wishId, [...(byWish.get(step.wishId) ?? []), step]);
  const wishes = many(
    db,
    wishRow,
    'SELECT id, words, chosen, closed, closing, added FROM wish WHERE deleted_at IS NULL ORDER BY position, rowid',
  );
  return { wishes: wishes.map((wish) => ({ ...wish, steps: byWish.get(wish.id) ?? [] })) };
}

/** One step, or null. */
export function readStep(db: Db<'folder'>, id: Id): Step | null {
  return one(db, stepRow, `${liveSteps} AND step.id = ?`, [id]);
}
