import { z } from 'zod';
import type { Id } from '../../../../shared/domain/plan.ts';
import {
  defaultWay,
  planWays,
  type PlanWay,
  type WayAnswer,
  type WayPage,
} from '../../../../shared/domain/way.ts';
import { hexId, many, one } from '../decode.ts';
import type { Db } from '../driver.ts';
import type { ClientRecorder } from '../recorder.ts';

const wayId = 'way';
const wayRow: z.ZodType<{ way: PlanWay }> = z.object({ way: z.enum(planWays) });
const answerRow: z.ZodType<WayAnswer> = z.object({
  way: z.enum(planWays),
  prompt: z.string(),
  words: z.string(),
});
const chosen = 'SELECT way FROM plan_way WHERE deleted_at IS NULL AND id = ?';

/** The way of this plan, and everything written in any way. */
export function readWay(db: Db<'folder'>): WayPage {
  return {
    way: one(db, wayRow, chosen, [wayId])?.way ?? defaultWay,
    answers: many(
      db,
      answerRow,
      'SELECT way, prompt, words FROM way_answer WHERE deleted_at IS NULL ORDER BY rowid',
    ),
  };
}

/** Chooses another way. What is written in the old one stays. */
export function chooseWay(recorder: ClientRecorder, way: PlanWay): void {
  if (one(recorder.tx, wayRow, chosen, [wayId]) === null) recorder.insert('plan_way', wayId, { way });
  else recorder.update('plan_way', wayId, { way });
}

/** Keeps the client's words to one prompt; `id` is used when there were none before. */
export function writeWayAnswer(recorder: ClientRecorder, answer: WayAnswer, id: Id): void {
  const { way, prompt, words } = answer;
  const sql = 'SELECT id FROM way_answer WHERE deleted_at IS NULL AND way = $way AND prompt = $prompt';
  const known = one(recorder.tx, z.object({ id: hexId }), sql, { way, prompt });
  if (known === null) recorder.insert('way_answer', id, { way, prompt, words });
  else recorder.update('way_answer', known.id, { words });
}
