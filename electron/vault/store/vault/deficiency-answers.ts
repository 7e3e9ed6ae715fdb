import { z } from 'zod';
import type { DeficiencyAnswer } from '../../../../shared/domain/deficiency.ts';
import type { Id } from '../../../../shared/domain/plan.ts';
import { pieceBytes, piecesOf } from '../../../../shared/domain/stored-paper.ts';
import { bytes, many, one } from '../decode.ts';
import type { Db } from '../driver.ts';
import { StoreError } from '../store-error.ts';
import { answerColumns, answerRow, type answerPaperTypes, type KeptAnswer } from './deficiency-rows.ts';
import type { LogWriter } from './log-writer.ts';

/** One answer. Throws `gone`. */
export function readAnswer(db: Db<'vault'>, id: Id): KeptAnswer {
  const found = one(db, answerRow, `SELECT ${answerColumns} FROM deficiency_answer WHERE id = ?`, [id]);
  if (!found) throw new StoreError('gone');
  return found;
}

/** Adds an answer; its paper follows by {@link setAnswerPaper}. */
export function addAnswer(
  writer: LogWriter,
  deficiencyId: Id,
  answer: Omit<DeficiencyAnswer, 'paper'>,
): void {
  writer.insert('deficiency_answer', {
    id: answer.id,
    deficiency_id: deficiencyId,
    report_id: answer.reportId,
    answered_by: answer.from,
    received_on: answer.receivedOn,
    way: answer.way,
    stance: answer.stance,
    text: answer.text,
    promised_on: answer.promisedOn,
  });
}

const partRow = z.object({ part: z.int() });

function removePaper(writer: LogWriter, answerId: Id): void {
  const sql = 'SELECT part FROM answer_paper WHERE answer_id = ? ORDER BY part';
  writer.removeAll(
    'answer_paper',
    many(writer.tx, partRow, sql, [answerId]).map(({ part }) => [answerId, part]),
  );
}

/** Takes an answer away, with its paper. Throws `gone`. */
export function removeAnswer(writer: LogWriter, id: Id): void {
  removePaper(writer, id);
  writer.remove('deficiency_answer', [id]);
}

/** Keeps the paper an answer came on; an earlier one leaves. Throws `gone`. */
export function setAnswerPaper(
  writer: LogWriter,
  answerId: Id,
  paper: { type: (typeof answerPaperTypes)[number]; bytes: Buffer },
): void {
  removePaper(writer, answerId);
  writer.update('deficiency_answer', [answerId], { paper_type: paper.type, paper_size: paper.bytes.length });
  for (let part = 0; part < piecesOf(paper.bytes.length); part += 1)
    writer.insert('answer_paper', {
      answer_id: answerId,
      part,
      bytes: paper.bytes.subarray(part * pieceBytes, (part + 1) * pieceBytes),
    });
}

const bytesRow = z.object({ bytes });

/** One megabyte of a paper, counted from 0. Throws `gone` when there is none. */
export function readAnswerPart(db: Db<'vault'>, answerId: Id, part: number): Buffer {
  const found = one(db, bytesRow, 'SELECT bytes FROM answer_paper WHERE answer_id = ? AND part = ?', [
    answerId,
    part,
  ]);
  if (!found) throw new StoreError('gone');
  return found.bytes;
}
