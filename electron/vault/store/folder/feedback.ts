import { z } from 'zod';
import type { Feedback } from '../../../../shared/domain/feedback.ts';
import type { Id } from '../../../../shared/domain/plan.ts';
import { hexId, instantText, json, many } from '../decode.ts';
import type { Db } from '../driver.ts';
import type { ClientRecorder } from '../recorder.ts';
import { keptAnswers } from './own-text.ts';

const feedbackRow: z.ZodType<Feedback> = z.object({ id: hexId, at: instantText, answers: json(keptAnswers) });

/** Answers that the client keeps where both can read them, the newest first. */
export function readFeedback(db: Db<'folder'>): Feedback[] {
  return many(
    db,
    feedbackRow,
    'SELECT id, at, answers FROM feedback WHERE deleted_at IS NULL ORDER BY at DESC, id',
  );
}

/** Keeps what the client answered. */
export function addFeedback(recorder: ClientRecorder, feedback: Feedback): void {
  recorder.insert('feedback', feedback.id, { at: feedback.at, answers: JSON.stringify(feedback.answers) });
}

/** Takes answers away; they wait 30 days. Throws `gone`. */
export function removeFeedback(recorder: ClientRecorder, id: Id): void {
  recorder.remove('feedback', id);
}
