import { z } from 'zod';
import { stepDoers, type Day, type Id, type StepDoer } from '../../../../shared/domain/plan.ts';
import { dayText, hexId, many } from '../decode.ts';
import type { Db } from '../driver.ts';

/** A step that somebody has to do by a day. */
export interface DueStep {
  id: Id;
  words: string;
  doer: StepDoer;
  due: Day;
}

const stepRow: z.ZodType<DueStep> = z.object({
  id: hexId,
  words: z.string(),
  doer: z.enum(stepDoers),
  due: dayText,
});

/** Open steps of open wishes that are due by `until` or were, and are the ombudsperson's own or of both. */
export const ownStepsDue = (db: Db<'folder'>, until: Day): DueStep[] =>
  many(
    db,
    stepRow,
    `SELECT step.id, step.words, step.doer, step.due FROM step JOIN wish ON wish.id = step.wish_id
     WHERE step.deleted_at IS NULL AND wish.deleted_at IS NULL AND wish.closed IS NULL AND step.done IS NULL
       AND step.doer IN ('ombudsperson', 'both') AND step.due <= ? ORDER BY step.due, step.rowid`,
    [until],
  );
