import { z } from 'zod';
import { wordingOrigins, type Month } from '../../../../shared/domain/deficiency.ts';
import type { Id } from '../../../../shared/domain/plan.ts';
import type { SupervisionQuestion } from '../../../../shared/domain/supervision.ts';
import { changeOne, countOf, flag, hexId, many } from '../decode.ts';
import type { Db, WritableDb } from '../driver.ts';
import { monthText, numberText } from './deficiency-rows.ts';
import type { LogWriter } from './log-writer.ts';

const questionRow: z.ZodType<SupervisionQuestion> = z.object({
  id: hexId,
  number: numberText,
  origin: z.enum(wordingOrigins),
  question: z.string(),
  notBefore: monthText.nullable(),
  untilTold: flag,
  sent: flag,
  learned: z.string(),
});

// SECURITY: by random id, never by arrival; what a client released does not show before its month (rule 10).
const shown = (removed: boolean): string =>
  `SELECT id, number, origin, question, not_before AS notBefore, until_told AS untilTold, sent, learned
   FROM supervision_question
   WHERE removed_month IS ${removed ? 'NOT ' : ''}NULL AND (sent = 1 OR shown_from <= ?) ORDER BY id`;

/** The questions for colleagues as they show in a month. */
export const readSupervision = (db: Db<'vault'>, month: Month): SupervisionQuestion[] =>
  many(db, questionRow, shown(false), [month]);

/** What was removed and can still be put back. */
export const readRemovedSupervision = (db: Db<'vault'>, month: Month): SupervisionQuestion[] =>
  many(db, questionRow, shown(true), [month]);

/** How many released ones do not show yet. */
export const countWaitingSupervision = (db: Db<'vault'>, month: Month): number =>
  countOf(db, 'SELECT count(*) AS n FROM supervision_question WHERE sent = 0 AND shown_from > ?', [month]);

/** Forgets what was removed before that month. */
export function purgeSupervision(db: WritableDb<'vault'>, lastKept: Month): void {
  db.transaction((tx) => tx.run('DELETE FROM supervision_question WHERE removed_month < ?', [lastKept]));
}

/** Adds an own question. It needs no release: nobody but the ombudsperson is in it. */
export function addOwnQuestion(
  writer: LogWriter,
  { id, number, question }: Pick<SupervisionQuestion, 'id' | 'number' | 'question'>,
): void {
  writer.insert('supervision_question', {
    id,
    number,
    origin: 'own',
    shown_from: '',
    until_told: 0,
    sent: 0,
    question,
  });
}

/** It left on a page: that cannot be undone. Throws `gone`. */
export function noteAsked(db: WritableDb<'vault'>, id: Id): void {
  db.transaction((tx) => changeOne(tx, 'UPDATE supervision_question SET sent = 1 WHERE id = ?', [id]));
}
