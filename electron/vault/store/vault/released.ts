import { z } from 'zod';
import { proposedAddressee } from '../../../../shared/domain/deficiency-ladder.ts';
import {
  deficiencyStates,
  noLimits,
  type DeficiencyContent,
  type DeficiencyState,
  type Month,
  type ReleaseLimits,
} from '../../../../shared/domain/deficiency.ts';
import type { Id } from '../../../../shared/domain/plan.ts';
import type { Presence } from '../../keys/presence.ts';
import type { Random } from '../../ports.ts';
import { changeOne, countOf, flag, hexId, many, one } from '../decode.ts';
import type { Db, Tx, WritableDb } from '../driver.ts';
import { contentCells, limitCells, listed, numberText } from './deficiency-rows.ts';
import { listAgencies } from './directory.ts';
import { noteWithdrawn, wasWithdrawn } from './withdrawn-numbers.ts';
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
    const known = 'SELECT count(*) AS n FROM deficiency_wording WHERE number = ?';
    if (countOf(tx, known, [wording.number]) > 0 || wasWithdrawn(tx, wording.number)) return false;
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

const foundRow = z.object({ id: hexId, number: numberText, deficiencyId: hexId, sent: flag });
const found = `SELECT id, number, deficiency_id AS deficiencyId, sent FROM deficiency_wording WHERE origin = 'released'`;

/** What came of withdrawing: it is out of the log, it was sent and stays, or it is not there (any more). */
export type Withdrawn = 'withdrawn' | 'already-sent' | 'not-there';

/** Takes a wording out of the log for good. Another one speaks for the deficiency, or it goes too. */
function takenOut(tx: Tx<'vault'>, { id, number, deficiencyId, sent }: z.infer<typeof foundRow>): Withdrawn {
  if (sent) return 'already-sent';
  changeOne(tx, 'DELETE FROM deficiency_wording WHERE id = ?', [id]);
  noteWithdrawn(tx, number);
  tx.run(
    `UPDATE deficiency_wording SET speaks = 1 WHERE id = (
       SELECT min(id) FROM deficiency_wording WHERE deficiency_id = $id HAVING max(speaks) = 0)`,
    { id: deficiencyId },
  );
  tx.run(
    `DELETE FROM deficiency WHERE id = $id
     AND NOT EXISTS (SELECT 1 FROM deficiency_wording WHERE deficiency_id = $id)`,
    { id: deficiencyId },
  );
  return 'withdrawn';
}

/** Withdraws by the number that the client's folder holds, or by phone at the log itself. */
export function withdrawByNumber(db: WritableDb<'vault'>, number: string): Withdrawn {
  return db.transaction((tx) => {
    const wording = one(tx, foundRow, `${found} AND number = ?`, [number]);
    if (wording) return takenOut(tx, wording);
    // A backup may still have it.
    noteWithdrawn(tx, number);
    return 'not-there';
  });
}

const cells = [
  'happened',
  'led_to',
  'remedy',
  'agency_id',
  'agency_kind',
  'level',
  'life_area',
  'barrier',
] as const;
const sameWords = [...cells, 'rights', 'place', 'month', 'met']
  .map((name) => `${name} IS $${name}`)
  .join(' AND ');

/**
 * Withdraws by phone, when nobody can read the number: what says the same, word for word. Of several that say the same
 * an unsent one goes, and one that is kept back as this one was: another client's limits stay with their words.
 */
export function withdrawWaitingBySameWords(
  db: WritableDb<'vault'>,
  content: DeficiencyContent,
  limits: ReleaseLimits = noLimits,
): Withdrawn {
  return db.transaction((tx) => {
    const asked = `${found} AND ${sameWords} ORDER BY sent, only_body <> $only_body,
      not_before IS NOT $not_before, until_told <> $until_told, counts, id`;
    const [first] = many(tx, foundRow, asked, { ...contentCells(content), ...limitCells(limits) });
    return first ? takenOut(tx, first) : 'not-there';
  });
}

/** The client has told: what waited for that may go. Answers whether it waited. */
export function liftUntilTold(db: WritableDb<'vault'>, number: string): boolean {
  const sql = 'UPDATE deficiency_wording SET until_told = 0 WHERE number = ? AND until_told = 1';
  return db.transaction((tx) => tx.run(sql, [number]) === 1);
}

/** How what a client released stands in the log. */
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
    `SELECT number, sent, state, until_told AS untilTold FROM deficiency_wording
     JOIN deficiency ON deficiency.id = deficiency_id
     WHERE removed_month IS NULL AND number IN (SELECT value FROM json_each(?))`,
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
