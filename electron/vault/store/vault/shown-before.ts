import { z } from 'zod';
import { publishedSubjects } from '../../../../shared/domain/statistics.ts';
import { changeOne, decoded, hexId, json, many } from '../decode.ts';
import type { Db, Tx, WritableDb } from '../driver.ts';
import { numberText } from './deficiency-rows.ts';
import { reportsOf } from './reports.ts';
import { readSetting, writeSetting } from './settings.ts';
import { notePublished, readPublished } from './statistics.ts';

/**
 * What left before a backup was put back. Numbers that were published stay published, whatever this vault has
 * forgotten of them: a later one must not differ from them by fewer than six (product.md, rule 12).
 */

/** What may have left without anybody here knowing: the backup came to a place without the vault that made it. */
export interface UnknownShown {
  /** Nobody knows what was published of people, contacts and mandates in this year, and in those before. */
  year: number;
  /** Numbers of wordings that a report may have counted people by. */
  numbers: readonly string[];
}

const unknown: z.ZodType<UnknownShown> = json(
  z.object({ year: z.int(), numbers: z.array(numberText).readonly() }),
);

/** What may have left unknown to this vault; null: nothing. */
export function readUnknownShown(db: Db<'vault'>): UnknownShown | null {
  const kept = readSetting(db, 'shown-unknown');
  return kept === null ? null : decoded(unknown, kept);
}

function addUnknown(tx: Tx<'vault'>, more: UnknownShown | null): void {
  if (more === null) return;
  const known = readUnknownShown(tx) ?? more;
  const numbers = [...new Set([...known.numbers, ...more.numbers])].sort();
  writeSetting(tx, 'shown-unknown', JSON.stringify({ year: Math.max(known.year, more.year), numbers }));
}

const numberRow = z.object({ number: numberText }).transform(({ number }) => number);
const numbersIn = (db: Db<'vault'>): string[] =>
  many(db, numberRow, 'SELECT number FROM deficiency_wording ORDER BY number');

/** From here on nobody knows what the vault that made this backup has shown since: not until `year` is over. */
export const noteUnknownShown = (db: WritableDb<'vault'>, year: number): void =>
  db.transaction((tx) => addUnknown(tx, { year, numbers: numbersIn(tx) }));

const publishedRow = z.object({ rowId: hexId, year: z.int() });

/** The counts as they left, those of both, in the order they did. */
function carryPublished(tx: Tx<'vault'>, live: Db<'vault'>): void {
  const all = publishedSubjects.flatMap((subject) => [tx, live].flatMap((db) => readPublished(db, subject)));
  const each = new Map(all.map((batch) => [JSON.stringify(batch), batch]));
  const batches = [...each.values()].sort((one, other) => one.madeOn.localeCompare(other.madeOn));
  tx.run('DELETE FROM published');
  notePublished(
    tx,
    batches.map((batch) => ({ ...batch, rowIds: [] })),
  );
  for (const row of many(live, publishedRow, 'SELECT row_id AS rowId, year FROM published_row'))
    tx.run('INSERT OR IGNORE INTO published_row (row_id, year) VALUES ($rowId, $year)', row);
}

// What stood in a report stands here where its wordings are; a draft of one's own may say something else than what left.
const stands = `INSERT INTO report_deficiency (report_id, deficiency_id, numbers)
  SELECT $report, deficiency_id, json_group_array(number) FROM deficiency_wording
  WHERE number IN (SELECT value FROM json_each($numbers))
    AND deficiency_id IN (SELECT id FROM deficiency WHERE state <> 'draft')
  GROUP BY deficiency_id`;
const sent = `UPDATE deficiency_wording SET sent = 1 WHERE number IN
  (SELECT value FROM report_deficiency, json_each(report_deficiency.numbers) WHERE report_id = ?)`;
const reported = `UPDATE deficiency SET state = 'reported' WHERE state = 'released'
  AND id IN (SELECT deficiency_id FROM report_deficiency WHERE report_id = ?)`;

const standInRow = z.object({ number: numberText, standIn: numberText });

/**
 * Numbers that this log does not have, and one that it has of the same deficiency: what was printed by the one is known by
 * the other, so that those who are left are not printed as if they never were.
 */
const standIns = (tx: Tx<'vault'>, live: Db<'vault'>): Map<string, string> =>
  new Map(
    many(
      live,
      standInRow,
      `SELECT gone.number, min(here.number) AS standIn
       FROM deficiency_wording AS gone JOIN deficiency_wording AS here USING (deficiency_id)
       WHERE here.number IN (SELECT value FROM json_each($here))
         AND gone.number NOT IN (SELECT value FROM json_each($here))
       GROUP BY gone.number`,
      { here: JSON.stringify(numbersIn(tx)) },
    ).map(({ number, standIn }) => [number, standIn]),
  );

const printed = z.looseObject({ people: z.array(z.looseObject({ number: numberText })) });

/** What a report showed of people, with the numbers that stand in for those this log does not have. */
function standingIn(published: unknown, instead: ReadonlyMap<string, string>): string {
  const { people, ...rest } = decoded(printed, published);
  const also = people.flatMap((one) => {
    const number = instead.get(one.number);
    return number === undefined ? [] : [{ ...one, number }];
  });
  return JSON.stringify({ ...rest, people: [...people, ...also] });
}

/** The reports that were made since: what they showed of people, and what of this log they took with them. */
function carryReports(tx: Tx<'vault'>, live: Db<'vault'>): void {
  const known = new Set(reportsOf(tx).map(({ id }) => id));
  const instead = standIns(tx, live);
  for (const { deficiencies, published, ...cells } of reportsOf(live)) {
    if (known.has(cells.id)) continue;
    changeOne(
      tx,
      `INSERT INTO report (id, channel, receiver_id, receiver, meeting_on, made_on, period_from, period_until,
         expected_on, language, digest, published)
       VALUES ($id, $channel, $receiverId, $receiver, $meetingOn, $madeOn, $periodFrom, $periodUntil, $expectedOn,
         $language, $digest, $published)`,
      { ...cells, published: standingIn(published, instead) },
    );
    const numbers = deficiencies.flatMap((stood) => stood.numbers);
    tx.run(stands, { report: cells.id, numbers: JSON.stringify(numbers) });
    for (const sql of [sent, reported]) tx.run(sql, [cells.id]);
  }
  tx.run(`UPDATE supervision_question SET sent = 1 WHERE number IN (SELECT value FROM json_each(?))`, [
    JSON.stringify(many(live, numberRow, 'SELECT number FROM supervision_question WHERE sent = 1')),
  ]);
}

/** A vault that is put back learns what left the one that is here. Nothing of a client is in that. */
export const carryShown = (then: WritableDb<'vault'>, live: Db<'vault'>): void =>
  then.transaction((tx) => {
    carryPublished(tx, live);
    carryReports(tx, live);
    addUnknown(tx, readUnknownShown(live));
  });
