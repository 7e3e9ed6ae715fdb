import { z } from 'zod';
import {
  feedbackKinds,
  type AnsweredQuestion,
  type FeedbackQuestion,
} from '../../../../shared/domain/feedback.ts';
import type { Id } from '../../../../shared/domain/plan.ts';
import type { Random } from '../../ports.ts';
import { changeOne, hexId, many } from '../decode.ts';
import type { Db, WritableDb } from '../driver.ts';
import { readSetting, writeSetting } from './settings.ts';

const questionRow: z.ZodType<FeedbackQuestion> = z.object({
  id: hexId,
  kind: z.enum(feedbackKinds),
  sv: z.string(),
  en: z.string(),
});

/** The questions that are asked now, in their order. */
export function readQuestions(db: Db<'vault'>): FeedbackQuestion[] {
  return many(
    db,
    questionRow,
    'SELECT id, kind, sv, en FROM feedback_question WHERE asked = 1 ORDER BY position, id',
  );
}

/** The questions that are asked now, where the service set them itself; none as long as it did not. */
export const ownQuestions = (db: Db<'vault'>): FeedbackQuestion[] =>
  readSetting(db, 'feedback-set') === null ? [] : readQuestions(db);

/** The questions that were ever asked and are counted, in their order. */
export function readAllQuestions(db: Db<'vault'>): FeedbackQuestion[] {
  return many(
    db,
    questionRow,
    'SELECT id, kind, sv, en FROM feedback_question ORDER BY asked DESC, position, id',
  );
}

/**
 * What is asked from now on. A question that reads otherwise than before, or is new, becomes one of its own; the others
 * are no longer asked, and leave when nothing was ever counted by them.
 */
export function writeQuestions(
  db: WritableDb<'vault'>,
  questions: readonly (Omit<FeedbackQuestion, 'id'> & { id: Id | null })[],
  freshId: () => Id,
): void {
  db.transaction((tx) => {
    const known = readQuestions(tx);
    writeSetting(tx, 'feedback-set', 'yes');
    tx.run('UPDATE feedback_question SET asked = 0');
    for (const [position, given] of questions.entries()) {
      const same = known.find(
        ({ id, kind, sv, en }) =>
          id === given.id && kind === given.kind && sv === given.sv && en === given.en,
      );
      const { kind, sv, en } = given;
      if (same)
        changeOne(tx, 'UPDATE feedback_question SET asked = 1, position = ? WHERE id = ?', [
          position,
          same.id,
        ]);
      else
        changeOne(
          tx,
          `INSERT INTO feedback_question (id, kind, sv, en, position, asked)
           VALUES ($id, $kind, $sv, $en, $position, 1)`,
          { id: freshId(), kind, sv, en, position },
        );
    }
    tx.run(
      `DELETE FROM feedback_question WHERE asked = 0 AND id NOT IN (SELECT question_id FROM feedback_count)`,
    );
  });
}

/**
 * Counts answers: one row each, under a random id, with the half-year and nothing else. Two answers of one person are
 * not to be told apart from those of two.
 */
export function countAnswers(
  db: WritableDb<'vault'>,
  answers: readonly AnsweredQuestion[],
  passed: readonly string[],
  period: string,
  random: Random,
): void {
  // SECURITY: no client, no time and no order of arrival: nothing here leads back to a folder (rule 12).
  const id = (): Id => random(16).toString('hex');
  db.transaction((tx) => {
    for (const { id: question, answer } of answers)
      changeOne(tx, 'INSERT INTO feedback_count (id, question_id, answer, period) VALUES (?, ?, ?, ?)', [
        id(),
        question,
        answer,
        period,
      ]);
    for (const words of passed)
      changeOne(tx, 'INSERT INTO feedback_words (id, words, period) VALUES (?, ?, ?)', [id(), words, period]);
  });
}

/** How many answered what, in one half-year. */
export interface AnswerCount {
  question: Id;
  answer: string;
  period: string;
  count: number;
}

const countRow: z.ZodType<AnswerCount> = z.object({
  question: z.string(),
  answer: z.string(),
  period: z.string(),
  count: z.int(),
});

/** All counts, exact. What is shown of them is suppressed first. */
export function readCounts(db: Db<'vault'>): AnswerCount[] {
  return many(
    db,
    countRow,
    `SELECT question_id AS question, answer, period, count(*) AS count FROM feedback_count
     GROUP BY question_id, answer, period`,
  );
}

const wordsRow = z.object({ words: z.string(), period: z.string() });

/** All words that were passed on, in no order that tells anything. */
export function readPassedWords(db: Db<'vault'>): { words: string; period: string }[] {
  return many(db, wordsRow, 'SELECT words, period FROM feedback_words ORDER BY id');
}
