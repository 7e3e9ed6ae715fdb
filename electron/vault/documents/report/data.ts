import type { Report } from '../../../../shared/domain/report.ts';
import { reportFields, reportRows, reportSchema } from '../../../../shared/domain/report-data.ts';

/** A report as data: the same rows as its tables, with what it is about before them. */
export function reportJson(report: Report): Record<string, unknown> {
  const { channel, language, from, receiver, meetingOn, madeOn, periodFrom, periodUntil, expectedOn } =
    report;
  const rows = reportRows(report);
  const named = (table: keyof typeof rows): Record<string, unknown>[] =>
    rows[table].map((row) =>
      Object.fromEntries(reportFields[table].map(({ name }, at) => [name, row[at] ?? null])),
    );
  return {
    schema: reportSchema,
    report: {
      channel,
      language,
      from,
      to: receiver?.name ?? null,
      meeting_on: meetingOn,
      made_on: madeOn,
      period_from: periodFrom,
      period_until: periodUntil,
      answer_by: expectedOn,
    },
    deficiencies: named('deficiencies'),
    asked_before: named('asked_before'),
    answers: named('answers'),
    patterns: named('patterns'),
  };
}

/** The same as text. */
export const dataText = (report: Report): string => `${JSON.stringify(reportJson(report), null, 2)}\n`;
