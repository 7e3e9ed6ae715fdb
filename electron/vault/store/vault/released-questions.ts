import { z } from 'zod';
import type { Month, ReleaseLimits } from '../../../../shared/domain/deficiency.ts';
import type { Id } from '../../../../shared/domain/plan.ts';
import type { Presence } from '../../keys/presence.ts';
import type { Random } from '../../ports.ts';
import { asFlag, changeOne, countOf, flag, hexId, many, one } from '../decode.ts';
import type { Db, Tx, WritableDb } from '../driver.ts';
import { listed, numberText } from './deficiency-rows.ts';
import { withdrawByNumber, type Withdrawn } from './released.ts';
import { noteAllWithdrawn, noteWithdrawn, wasWithdrawn, withdrawnMark } from './withdrawn-numbers.ts';

/** A question for colleagues that a client released, word for word. */
export interface ReleasedQuestion {
  number: string;
  question: string;
  notBefore: Month | null;
  untilTold: boolean;
  /** It shows from this month on: the first one after the release. */
  shownFrom: Month;
}

/** Writes it among the questions. Doing it again does nothing; answers whether it was new. */
export function addReleasedQuestion(
  db: WritableDb<'vault'>,
  // SECURITY: the type is the lock: without the client's key there is nothing to pass. Nothing of it is kept.
  _presence: Presence,
  { number, question, notBefore, untilTold, shownFrom }: ReleasedQuestion,
  random: Random,
): boolean {
  return db.transaction((tx) => {
    const known = 'SELECT count(*) AS n FROM supervision_question WHERE number = ?';
    if (countOf(tx, known, [number]) > 0 || wasWithdrawn(tx, number)) return false;
    // SECURITY: a random id and no time: nothing leads back to a folder, or tells when (rule 10).
    changeOne(
      tx,
      `INSERT INTO supervision_question (id, number, origin, shown_from, not_before, until_told, sent, question)
       VALUES ($id, $number, 'released', $shownFrom, $notBefore, $untilTold, 0, $question)`,
      {
        id: random(16).toString('hex'),
        number,
        shownFrom,
        notBefore,
        untilTold: asFlag(untilTold),
        question,
      },
    );
    return true;
  });
}

const foundRow = z.object({ id: hexId, number: numberText, sent: flag });
const found = `SELECT id, number, sent FROM supervision_question WHERE origin = 'released'`;

function takenOut(tx: Tx<'vault'>, question: z.infer<typeof foundRow> | null): Withdrawn {
  if (question === null) return 'not-there';
  if (question.sent) return 'already-sent';
  changeOne(tx, 'DELETE FROM supervision_question WHERE id = ?', [question.id]);
  noteWithdrawn(tx, question.number);
  return 'withdrawn';
}

/** Takes a question back by the number that the client's folder holds. */
export const withdrawQuestion = (db: WritableDb<'vault'>, number: string): Withdrawn =>
  db.transaction((tx) => {
    const came = takenOut(tx, one(tx, foundRow, `${found} AND number = ?`, [number]));
    // A backup may still have it.
    if (came === 'not-there') noteWithdrawn(tx, number);
    return came;
  });

/**
 * Takes back, by phone, what asks the same word for word; one that was not sent before one that was, and one that is
 * kept back as this one was.
 */
export const withdrawSameQuestion = (
  db: WritableDb<'vault'>,
  question: string,
  { notBefore, untilTold }: Pick<ReleaseLimits, 'notBefore' | 'untilTold'>,
): Withdrawn =>
  db.transaction((tx) => {
    const asked = `${found} AND question = $question
      ORDER BY sent, not_before IS NOT $notBefore, until_told <> $untilTold, id`;
    return takenOut(tx, one(tx, foundRow, asked, { question, notBefore, untilTold: asFlag(untilTold) }));
  });

/** The client has told: what waited for that may go. */
export function liftQuestion(db: WritableDb<'vault'>, number: string): void {
  const sql = 'UPDATE supervision_question SET until_told = 0 WHERE number = ? AND until_told = 1';
  db.transaction((tx) => tx.run(sql, [number]));
}

const standingRow = z.object({ number: numberText, sent: flag, untilTold: flag });

/** How each of the numbers stands; one that is not among the questions (any more) is left out. */
export function standingOfQuestions(
  db: Db<'vault'>,
  numbers: readonly string[],
): Map<string, { sent: boolean; untilTold: boolean }> {
  const rows = many(
    db,
    standingRow,
    `SELECT number, sent, until_told AS untilTold FROM supervision_question
     WHERE removed_month IS NULL AND number IN (SELECT value FROM json_each(?))`,
    listed(numbers),
  );
  return new Map(rows.map(({ number, ...standing }) => [number, standing]));
}

const numberRow = z.object({ number: numberText }).transform(({ number }) => number);

/** Numbers of everything that clients released and that is in the log. */
const releasedNumbers = (db: Db<'vault'>): string[] =>
  many(
    db,
    numberRow,
    `SELECT number FROM deficiency_wording WHERE origin = 'released'
     UNION SELECT number FROM supervision_question WHERE origin = 'released'`,
  );

/**
 * A backup may bring back what a client took back since. What is known to be taken back leaves the log again; everything
 * else that they released and was not sent waits for their word (product.md, rule 14).
 * @param known numbers that were taken back, where the vault as it was last is here
 * @param beside what is noted beside the backups: without that vault it is what tells
 */
export function putReleasedToSleep(
  db: WritableDb<'vault'>,
  known: readonly string[],
  beside: ReadonlySet<Id>,
): void {
  const takenBack = [
    ...known,
    ...releasedNumbers(db).filter((number) => beside.has(withdrawnMark(db, number))),
  ];
  noteAllWithdrawn(db, takenBack);
  for (const number of takenBack) {
    withdrawByNumber(db, number);
    withdrawQuestion(db, number);
  }
  db.transaction((tx) => {
    for (const table of ['deficiency_wording', 'supervision_question'])
      tx.run(`UPDATE ${table} SET until_told = 1 WHERE origin = 'released' AND sent = 0`);
  });
}
