import { z } from 'zod';
import { channels, type MadeReport, type Month } from '../../../../shared/domain/deficiency.ts';
import { deskLanguages } from '../../../../shared/domain/folder.ts';
import type { Id } from '../../../../shared/domain/plan.ts';
import type { PublishedPeople } from '../../../../shared/domain/shown-people.ts';
import { changeOne, countOf, dayText, decoded, hexId, json, many } from '../decode.ts';
import type { Db, Tx, WritableDb } from '../driver.ts';
import { StoreError } from '../store-error.ts';
import { listed, numberList } from './deficiency-rows.ts';
import type { LogWriter } from './log-writer.ts';

const reportRow: z.ZodType<Omit<MadeReport, 'deficiencies'>> = z.object({
  id: hexId,
  channel: z.enum(channels),
  receiverId: hexId.nullable(),
  receiver: z.string(),
  meetingOn: dayText,
  madeOn: dayText,
  periodFrom: dayText,
  periodUntil: dayText,
  expectedOn: dayText,
  language: z.enum(deskLanguages),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  published: json(z.unknown()),
});
const standsRow = z.object({ reportId: hexId, deficiencyId: hexId, numbers: numberList });

/** All reports that were made, the earliest first. */
export function reportsOf(db: Db<'vault'>): MadeReport[] {
  const stands = new Map<Id, MadeReport['deficiencies']>();
  const sql = `SELECT report_id AS reportId, deficiency_id AS deficiencyId, numbers FROM report_deficiency
    ORDER BY deficiency_id`;
  for (const { reportId, ...row } of many(db, standsRow, sql))
    stands.set(reportId, [...(stands.get(reportId) ?? []), row]);
  return many(
    db,
    reportRow,
    `SELECT id, channel, receiver_id AS receiverId, receiver, meeting_on AS meetingOn, made_on AS madeOn,
       period_from AS periodFrom, period_until AS periodUntil, expected_on AS expectedOn, language, digest, published
     FROM report ORDER BY made_on, id`,
  ).map((report) => ({ ...report, deficiencies: stands.get(report.id) ?? [] }));
}

const count = z.int().min(0);
const published: z.ZodType<{ people: PublishedPeople[] }> = z.object({
  people: z.array(
    z.object({
      number: z.string(),
      people: z.union([
        z.object({ shown: z.enum(['exactly', 'at-least']), count }),
        z.object({ shown: z.enum(['fewer-than-6', 'not-shown']) }),
      ]),
    }),
  ),
});

/** The counts of people that a report showed, in the order of its deficiencies. */
export const publishedIn = (report: Pick<MadeReport, 'published'>): PublishedPeople[] =>
  decoded(published, report.published).people;

/** Pairs of a deficiency and one of its numbers, given as one value. */
const pairs = `SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each($pairs)`;
// SECURITY: what the client's limits keep back is in no report, whatever the caller believes (rule 10).
const kept = `SELECT count(*) AS n FROM deficiency_wording WHERE (deficiency_id, number) IN (${pairs})
  AND until_told = 0 AND (not_before IS NULL OR not_before <= $month) AND (only_body = 0 OR $channel = 'body')
  AND deficiency_id IN (SELECT id FROM deficiency WHERE state <> 'draft' AND removed_month IS NULL)`;

/** However many there are, each thing is one statement. */
function noteSent(tx: Tx<'vault'>, { id, channel, deficiencies }: MadeReport, month: Month): void {
  const sent = deficiencies.flatMap(({ deficiencyId, numbers }) =>
    numbers.map((number) => [deficiencyId, number]),
  );
  const given = { pairs: JSON.stringify(sent) };
  const fits = countOf(tx, kept, { ...given, month, channel });
  if (deficiencies.some(({ numbers }) => numbers.length === 0) || fits !== sent.length)
    throw new StoreError('failed');
  tx.run(
    `INSERT INTO report_deficiency (report_id, deficiency_id, numbers)
     SELECT $id, json_extract(value, '$.deficiencyId'), json_extract(value, '$.numbers') FROM json_each($stands)`,
    { id, stands: JSON.stringify(deficiencies) },
  );
  tx.run(`UPDATE deficiency_wording SET sent = 1 WHERE (deficiency_id, number) IN (${pairs})`, given);
  tx.run(
    `UPDATE deficiency SET state = 'reported' WHERE state = 'released'
       AND id IN (SELECT json_extract(value, '$[0]') FROM json_each($pairs))`,
    given,
  );
}

/**
 * Notes a report that was made: its wordings are sent and can no longer be taken back, its deficiencies are reported
 * (or keep their later state), and every released wording that waited for the next report shows from now on. Throws
 * StoreError `failed` when a wording may not go there, and then nothing is noted.
 */
export function noteReport(db: WritableDb<'vault'>, report: MadeReport, month: Month): void {
  db.transaction((tx) => {
    const { deficiencies: _stands, published, ...cells } = report;
    changeOne(
      tx,
      `INSERT INTO report (id, channel, receiver_id, receiver, meeting_on, made_on, period_from, period_until,
         expected_on, language, digest, published)
       VALUES ($id, $channel, $receiverId, $receiver, $meetingOn, $madeOn, $periodFrom, $periodUntil, $expectedOn,
         $language, $digest, $published)`,
      { ...cells, published: JSON.stringify(published) },
    );
    noteSent(tx, report, month);
    tx.run('UPDATE deficiency_wording SET shown_from = $month WHERE shown_from > $month', { month });
  });
}

/** The numbers by which a deficiency stood in a report. */
export interface Stood {
  reportId: Id;
  deficiencyId: Id;
  numbers: readonly string[];
}
const stoodRow: z.ZodType<Stood> = z.object({ reportId: hexId, deficiencyId: hexId, numbers: numberList });

/** By which numbers these deficiencies stood in reports. */
export const numbersInReports = (db: Db<'vault'>, deficiencyIds: readonly Id[]): Stood[] =>
  many(
    db,
    stoodRow,
    `SELECT report_id AS reportId, deficiency_id AS deficiencyId, numbers FROM report_deficiency
     WHERE deficiency_id IN (SELECT value FROM json_each(?)) ORDER BY report_id, deficiency_id`,
    listed(deficiencyIds),
  );

/** Sets by which numbers deficiencies stood in reports. By none: it did, and does not any more. */
export function setNumbersInReports(writer: LogWriter, stood: readonly Stood[]): void {
  const gone = stood.filter(({ numbers }) => numbers.length === 0);
  writer.removeAll(
    'report_deficiency',
    gone.map(({ reportId, deficiencyId }) => [reportId, deficiencyId]),
  );
  writer.putAll(
    'report_deficiency',
    stood
      .filter(({ numbers }) => numbers.length > 0)
      .map(({ reportId, deficiencyId, numbers }) => ({
        report_id: reportId,
        deficiency_id: deficiencyId,
        numbers: JSON.stringify(numbers),
      })),
  );
}
