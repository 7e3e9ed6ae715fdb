import { z } from 'zod';
import { channels, type MadeReport, type Month } from '../../../../shared/domain/deficiency.ts';
import type { Id } from '../../../../shared/domain/plan.ts';
import { changeOne, countOf, dayText, hexId, json, many } from '../decode.ts';
import type { Db, Tx, WritableDb } from '../driver.ts';
import { StoreError } from '../store-error.ts';
import { numberList } from './deficiency-rows.ts';
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
       period_from AS periodFrom, period_until AS periodUntil, expected_on AS expectedOn, digest, published
     FROM report ORDER BY made_on, id`,
  ).map((report) => ({ ...report, deficiencies: stands.get(report.id) ?? [] }));
}

// SECURITY: what the client's limits keep back is in no report, whatever the caller believes (rule 10).
const kept = `SELECT count(*) AS n FROM deficiency_wording WHERE number IN (SELECT value FROM json_each($numbers))
  AND deficiency_id = $id
  AND until_told = 0 AND (not_before IS NULL OR not_before <= $month) AND (only_body = 0 OR $channel = 'body')
  AND deficiency_id IN (SELECT id FROM deficiency WHERE state <> 'draft' AND removed_month IS NULL)`;

function noteSent(tx: Tx<'vault'>, report: MadeReport, month: Month): void {
  for (const { deficiencyId: id, numbers } of report.deficiencies) {
    const list = JSON.stringify(numbers);
    const fits = countOf(tx, kept, { id, numbers: list, month, channel: report.channel });
    if (numbers.length === 0 || fits !== numbers.length) throw new StoreError('failed');
    changeOne(tx, 'INSERT INTO report_deficiency (report_id, deficiency_id, numbers) VALUES (?, ?, ?)', [
      report.id,
      id,
      list,
    ]);
    tx.run('UPDATE deficiency_wording SET sent = 1 WHERE number IN (SELECT value FROM json_each(?))', [list]);
    tx.run(`UPDATE deficiency SET state = 'reported' WHERE id = ? AND state = 'released'`, [id]);
  }
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
         expected_on, digest, published)
       VALUES ($id, $channel, $receiverId, $receiver, $meetingOn, $madeOn, $periodFrom, $periodUntil, $expectedOn,
         $digest, $published)`,
      { ...cells, published: JSON.stringify(published) },
    );
    noteSent(tx, report, month);
    tx.run('UPDATE deficiency_wording SET shown_from = $month WHERE shown_from > $month', { month });
  });
}

const numbersRow = z.object({ reportId: hexId, numbers: numberList });

/** The numbers by which one deficiency stood in each report. */
export const numbersInReports = (db: Db<'vault'>, deficiencyId: Id): Map<Id, string[]> =>
  new Map(
    many(
      db,
      numbersRow,
      'SELECT report_id AS reportId, numbers FROM report_deficiency WHERE deficiency_id = ? ORDER BY report_id',
      [deficiencyId],
    ).map(({ reportId, numbers }) => [reportId, numbers]),
  );

/** Sets by which numbers a deficiency stood in a report; by none: it did not. */
export function setNumbersInReport(
  writer: LogWriter,
  reportId: Id,
  deficiencyId: Id,
  numbers: readonly string[],
): void {
  const key = [reportId, deficiencyId];
  const stood = numbersInReports(writer.tx, deficiencyId).has(reportId);
  if (numbers.length === 0) {
    if (stood) writer.remove('report_deficiency', key);
    return;
  }
  const cells = { numbers: JSON.stringify(numbers) };
  if (stood) writer.update('report_deficiency', key, cells);
  else writer.insert('report_deficiency', { report_id: reportId, deficiency_id: deficiencyId, ...cells });
}
