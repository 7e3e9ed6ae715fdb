import { z } from 'zod';
import { proposedAddressee } from '../../../../shared/domain/deficiency-ladder.ts';
import {
  deficiencyStates,
  type DeficiencyContent,
  type DeficiencyState,
  type Month,
  type ReleaseLimits,
} from '../../../../shared/domain/deficiency.ts';
import type { Id } from '../../../../shared/domain/plan.ts';
import type { Presence } from '../../keys/presence.ts';
import type { Random } from '../../ports.ts';
import { flag, many, one } from '../decode.ts';
import type { Db, WritableDb } from '../driver.ts';
import { isNumberUsed } from './deficiencies.ts';
import { contentCells, limitCells, listed, numberText } from './deficiency-rows.ts';
import { listAgencies } from './directory.ts';
import { insertRow } from './log-writer.ts';

/** What a client released, word for word. */
export interface ReleasedWording {
  number: string;
  content: DeficiencyContent;
  limits: ReleaseLimits;
  /** The log shows it from this month on: the first one after the release. */
  shownFrom: Month;
}

/**
 * Writes what a client released into the log, as a deficiency of its own. Doing it again does nothing: a crash between
 * the folder and the vault is made up for. Answers whether it was new.
 */
export function addReleased(
  db: WritableDb<'vault'>,
  // SECURITY: the type is the lock: without the client's key there is nothing to pass. Nothing of it is kept.
  _presence: Presence,
  wording: ReleasedWording,
  random: Random,
): boolean {
  return db.transaction((tx) => {
    if (isNumberUsed(tx, wording.number)) return false;
    // SECURITY: both ids are random and no time is written: nothing leads back to a folder, or tells when (rule 10).
    const deficiencyId = random(16).toString('hex');
    const addresseeId = proposedAddressee(wording.content.agencyId, listAgencies(tx));
    insertRow(tx, 'deficiency', { id: deficiencyId, state: 'released', addressee_id: addresseeId });
    insertRow(tx, 'deficiency_wording', {
      id: random(16).toString('hex'),
      number: wording.number,
      deficiency_id: deficiencyId,
      speaks: 1,
      origin: 'released',
      counts: 1,
      shown_from: wording.shownFrom,
      sent: 0,
      ...limitCells(wording.limits),
      ...contentCells(wording.content),
    });
    return true;
  });
}

/** The client has told: what waited for that may go. Answers whether it waited. */
export function liftUntilTold(db: WritableDb<'vault'>, number: string): boolean {
  const lift = (table: string): string =>
    `UPDATE ${table} SET until_told = 0 WHERE number = ? AND until_told = 1`;
  // Its number is in one of them only.
  return db.transaction(
    (tx) =>
      tx.run(lift('deficiency_wording'), [number]) + tx.run(lift('supervision_question'), [number]) === 1,
  );
}

/** How what a client released stands in the log; of a question for colleagues that is never more than released. */
export interface Standing {
  number: string;
  sent: boolean;
  state: DeficiencyState;
  untilTold: boolean;
}

const standingRow: z.ZodType<Standing> = z.object({
  number: numberText,
  sent: flag,
  state: z.enum(deficiencyStates),
  untilTold: flag,
});

/** How each of the numbers stands; one that is not in the log (any more), or was removed there, is left out. */
export function standingOfNumbers(db: Db<'vault'>, numbers: readonly string[]): Map<string, Standing> {
  const rows = many(
    db,
    standingRow,
    `SELECT * FROM (
       SELECT number, sent, state, until_told AS untilTold FROM deficiency_wording
       JOIN deficiency ON deficiency.id = deficiency_id WHERE removed_month IS NULL
       UNION ALL
       SELECT number, sent, 'released', until_told FROM supervision_question WHERE removed_month IS NULL)
     WHERE number IN (SELECT value FROM json_each(?))`,
    listed(numbers),
  );
  return new Map(rows.map((row) => [row.number, row]));
}

/**
 * Counts the client whose numbers these are once in each deficiency, however many of its wordings are theirs. What was
 * sent counts before what was not. Answers how many wordings count otherwise than before.
 */
export function countOnce(db: WritableDb<'vault'>, numbers: readonly string[]): number {
  return db.transaction((tx) =>
    tx.run(
      `UPDATE deficiency_wording SET counts = fresh.counts FROM (
         SELECT id, row_number() OVER (PARTITION BY deficiency_id ORDER BY sent DESC, counts DESC, id) = 1 AS counts
         FROM deficiency_wording WHERE origin = 'released' AND number IN (SELECT value FROM json_each(?))
       ) AS fresh
       WHERE deficiency_wording.id = fresh.id AND deficiency_wording.counts <> fresh.counts`,
      listed(numbers),
    ),
  );
}

/** Whose wording it is: its number, and whether a client released it. Throws nothing; null when it is not there. */
export const releasedNumber = (db: Db<'vault'>, wordingId: Id): string | null =>
  one(
    db,
    z.object({ number: numberText }),
    `SELECT number FROM deficiency_wording WHERE id = ? AND origin = 'released'`,
    [wordingId],
  )?.number ?? null;
