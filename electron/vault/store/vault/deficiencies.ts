import { z } from 'zod';
import { deficiencyNumber, randomDigits } from '../../../../shared/domain/deficiency-number.ts';
import type { Deficiency, Month } from '../../../../shared/domain/deficiency.ts';
import type { Id } from '../../../../shared/domain/plan.ts';
import type { Random } from '../../ports.ts';
import { countOf, hexId, many, one } from '../decode.ts';
import type { Db, WritableDb } from '../driver.ts';
import {
  answerColumns,
  answerRow,
  headColumns,
  headRow,
  listed,
  stoodRow,
  wordingColumns,
  wordingRow,
  type DeficiencyHead,
} from './deficiency-rows.ts';

/** A month after every other: also what the log does not show yet, for a report that is being made. */
export const everyMonth: Month = '9999-12';

/** What belongs to one deficiency, by its number. */
function byDeficiency<T extends { deficiencyId: Id }>(rows: readonly T[]): Map<Id, T[]> {
  const groups = new Map<Id, T[]>();
  for (const row of rows) {
    const group = groups.get(row.deficiencyId);
    if (group) group.push(row);
    else groups.set(row.deficiencyId, [row]);
  }
  return groups;
}

const among = 'IN (SELECT value FROM json_each(?))';

const wordingsOf = `SELECT ${wordingColumns} FROM deficiency_wording
  WHERE deficiency_id ${among} AND (sent = 1 OR shown_from <= ?) ORDER BY speaks DESC, id`;
const answersOf = `SELECT ${answerColumns} FROM deficiency_answer WHERE deficiency_id ${among}
  ORDER BY received_on, id`;
const reportsOf = `SELECT deficiency_id AS deficiencyId, report_id AS reportId, channel, meeting_on AS meetingOn,
    made_on AS madeOn, expected_on AS expectedOn
  FROM report_deficiency JOIN report ON report.id = report_id WHERE deficiency_id ${among}
  ORDER BY made_on, report_id`;

/** Everything about the deficiencies given, put together by a few questions however many there are. */
function wholeOnes(db: Db<'vault'>, heads: readonly DeficiencyHead[], shownMonth: Month): Deficiency[] {
  const [ids] = listed(heads.map(({ id }) => id));
  const wordings = byDeficiency(many(db, wordingRow, wordingsOf, [ids, shownMonth]));
  const answers = byDeficiency(many(db, answerRow, answersOf, [ids]));
  const reports = byDeficiency(many(db, stoodRow, reportsOf, [ids]));
  return heads.flatMap((head) => {
    const said = wordings.get(head.id) ?? [];
    if (said.length === 0) return [];
    return {
      ...head,
      wordings: said.map(({ wording }) => wording),
      people: said.filter(({ counts }) => counts).length,
      answers: (answers.get(head.id) ?? []).map(({ answer }) => answer),
      reports: (reports.get(head.id) ?? []).map(({ report }) => report),
    };
  });
}

// SECURITY: by random id, never by arrival: the order of rows tells nothing (rule 10).
const heads = (which: string): string => `SELECT ${headColumns} FROM deficiency WHERE ${which} ORDER BY id`;
const inTheLog = 'removed_month IS NULL';

/**
 * The log as it shows in a month. A wording that a client released shows from the month after, or once it stands in a
 * report; {@link everyMonth} shows all.
 */
export const readLog = (db: Db<'vault'>, shownMonth: Month): Deficiency[] =>
  wholeOnes(db, many(db, headRow, heads(inTheLog)), shownMonth);

/** Those of the log that are named, as they show in a month; one that it does not show is left out. */
export const readDeficiencies = (db: Db<'vault'>, shownMonth: Month, ids: readonly Id[]): Deficiency[] =>
  wholeOnes(db, many(db, headRow, heads(`${inTheLog} AND id ${among}`), listed(ids)), shownMonth);

const belongsRow = z.object({ deficiencyId: hexId });

/** The deficiency that a wording belongs to, shown or not; null when there is no such wording. */
export const deficiencyOfWording = (db: Db<'vault'>, wordingId: Id): Id | null =>
  one(db, belongsRow, 'SELECT deficiency_id AS deficiencyId FROM deficiency_wording WHERE id = ?', [
    wordingId,
  ])?.deficiencyId ?? null;

/** What was removed and can still be put back. */
export const readRemoved = (db: Db<'vault'>, shownMonth: Month): Deficiency[] =>
  wholeOnes(db, many(db, headRow, heads('removed_month IS NOT NULL')), shownMonth);

/** How many were removed and can still be put back. */
export const countRemovedDeficiencies = (db: Db<'vault'>): number =>
  countOf(db, 'SELECT count(*) AS n FROM deficiency WHERE removed_month IS NOT NULL');

/** How many released wordings do not show yet. */
export const countWaiting = (db: Db<'vault'>, shownMonth: Month): number =>
  countOf(db, 'SELECT count(*) AS n FROM deficiency_wording WHERE sent = 0 AND shown_from > ?', [shownMonth]);

/** Forgets what was removed the month before last, or earlier: what was removed waits at least a whole month. */
export function purgeLog(db: WritableDb<'vault'>, lastKept: Month): void {
  db.transaction((tx) => tx.run('DELETE FROM deficiency WHERE removed_month < ?', [lastKept]));
}

const bytesForDigits = 4;
const numbers = 10 ** randomDigits;
/** The largest multiple of all numbers that four bytes hold: above it a draw would favour small numbers. */
const fair = Math.floor(2 ** (8 * bytesForDigits) / numbers) * numbers;

/** Does anything in the vault go by this number, or did before it was taken back? Words and questions share one series. */
export const isNumberUsed = (db: Db<'vault'>, number: string): boolean =>
  countOf(
    db,
    `SELECT (SELECT count(*) FROM deficiency_wording WHERE number = $number)
       + (SELECT count(*) FROM supervision_question WHERE number = $number)
       + (SELECT count(*) FROM withdrawn_number WHERE number = $number) AS n`,
    { number },
  ) > 0;

/** A number that nothing in the vault goes by, or went by before it was taken back. */
export function freshNumber(db: Db<'vault'>, random: Random): string {
  for (;;) {
    const drawn = random(bytesForDigits).readUInt32BE(0);
    if (drawn >= fair) continue;
    const number = deficiencyNumber(String(drawn % numbers).padStart(randomDigits, '0'));
    if (!isNumberUsed(db, number)) return number;
  }
}

const peopleRow = z.object({ id: z.string(), people: z.int() });

/** How many clients the wordings named count, of each deficiency. A count of people (rule 12). */
export function peopleOf(db: Db<'vault'>, named: readonly string[]): Map<Id, number> {
  const rows = many(
    db,
    peopleRow,
    `SELECT deficiency_id AS id, sum(counts) AS people FROM deficiency_wording
     WHERE number ${among} GROUP BY deficiency_id`,
    listed(named),
  );
  return new Map(rows.map(({ id, people }) => [id, people]));
}
