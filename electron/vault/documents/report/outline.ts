import { shownNumber } from '../../../../shared/domain/deficiency-number.ts';
import { monthOf } from '../../../../shared/domain/month.ts';
import type { Report } from '../../../../shared/domain/report.ts';
import { isAsked, reportParts, type ReportLine } from '../../../../shared/domain/report-line.ts';
import type { OutlineTable, ReportBlock } from '../../../../shared/domain/report-outline.ts';
import { oneLine } from '../../../../shared/domain/text.ts';
import type { ReportWords } from '../words.ts';
import { fullOf } from './full.ts';
import { patternBlocks } from './patterns.ts';

/** How much of what happened stands where a deficiency is only named. */
const longestShort = 140;

/** A deficiency in a line: its number, where it was unless that stands beside it, and how what happened begins. */
function shortly({ wording, agency }: ReportLine, beside = ''): string {
  const signs = Array.from(oneLine(wording.happened));
  const text = signs.length <= longestShort ? signs.join('') : `${signs.slice(0, longestShort).join('')} …`;
  const where = agency === beside ? [] : [agency];
  return [shownNumber(wording.number), ...where, text].join(' · ');
}

/** Who the report is to. */
const receiverOf = ({ receiver, channel }: Report, { report: t }: ReportWords): string =>
  receiver?.name ?? t.channels[channel];

function opening(report: Report, words: ReportWords): ReportBlock[] {
  const { report: t, day } = words;
  const period = t.period(monthOf(report.periodFrom), monthOf(report.periodUntil));
  const rows = [
    { name: t.facts.from, value: report.from },
    { name: t.facts.to, value: receiverOf(report, words) },
    { name: t.facts.meeting, value: day(report.meetingOn) },
    { name: t.facts.period, value: period },
    { name: t.facts.made, value: day(report.madeOn) },
    { name: t.facts.answerBy, value: day(report.expectedOn) },
  ];
  return [
    { kind: 'title', text: t.title },
    { kind: 'facts', rows: rows.filter(({ value }) => value !== '') },
  ];
}

/** Who owes what, by when, how late, over how many meetings. */
function owing({ lines, madeOn }: Report, { report: t, day }: ReportWords): ReportBlock[] {
  const owed = lines.filter(({ part }) => part === 'unanswered' || part === 'promise-past');
  const heading = { kind: 'heading', level: 2, text: t.owing.title } as const;
  if (owed.length === 0) return [heading, { kind: 'text', text: t.owing.none, quiet: false }];
  const rows = owed.map((line) => [
    line.owes?.name ?? t.nobody,
    shortly(line, line.owes?.name),
    day(line.promisedOn ?? line.silence.expectedOn ?? ''),
    String(line.daysLate),
    String(line.silence.meetings),
  ]);
  const columns = [t.owing.who, t.owing.what, t.owing.by, t.owing.late, t.owing.meetings];
  const table = tableOf(t.owing.title, columns, rows, 2);
  const latest = Math.max(...owed.map(({ daysLate }) => daysLate));
  const remedied = lines.filter(({ part }) => part === 'remedied').length;
  return [
    heading,
    { kind: 'text', text: t.owing.inShort(owed.length, latest, remedied), quiet: false },
    { kind: 'text', text: t.owing.asOf(day(madeOn)), quiet: true },
    { kind: 'table', table },
  ];
}

/** A table whose last columns are numbers. */
function tableOf(
  caption: string,
  names: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: number,
): OutlineTable {
  const columns = names.map((name, at) => ({ name, number: at >= names.length - numbers }));
  return { caption, columns, rows };
}

function ledTo({ lines }: Report, { report: t }: ReportWords): ReportBlock[] {
  const remedied = lines.filter(({ part }) => part === 'remedied');
  if (remedied.length === 0) return [];
  const items = remedied.map(
    (line) => `${shortly(line)}\n${line.changed.trim() === '' ? t.ledTo.unsaid : line.changed}`,
  );
  return [
    { kind: 'heading', level: 2, text: t.ledTo.title },
    { kind: 'list', items },
  ];
}

function parts({ lines }: Report, { report: t }: ReportWords): ReportBlock[] {
  return reportParts.flatMap((part): ReportBlock[] => {
    const items = lines.filter((line) => line.part === part);
    if (items.length === 0) return [];
    return [
      { kind: 'heading', level: 2, text: t.parts[part] },
      { kind: 'text', text: t.count(items.length), quiet: true },
      { kind: 'list', items: items.map((line) => shortly(line)) },
    ];
  });
}

/** What is asked of whom by when. */
function asked({ lines, expectedOn }: Report, { report: t, day }: ReportWords): ReportBlock[] {
  const rows = lines
    .filter(isAsked)
    .map((line) => [line.owes?.name ?? t.nobody, shortly(line, line.owes?.name), day(expectedOn)])
    .sort(([one = ''], [other = '']) => (one < other ? -1 : one > other ? 1 : 0));
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: t.asked.title },
    { kind: 'text', text: t.asked.help(day(expectedOn)), quiet: false },
    { kind: 'table', table: tableOf(t.asked.title, [t.owing.who, t.owing.what, t.asked.by], rows, 0) },
  ];
}

/** A report in words, in the order it is read: page one first, then each part, the patterns, and everything in full. */
export function reportOutline(report: Report, words: ReportWords): ReportBlock[] {
  const { report: t } = words;
  const told: ReportBlock[] = [
    { kind: 'text', text: t.intro, quiet: false },
    { kind: 'text', text: t.nobodyKnown, quiet: true },
  ];
  if (report.lines.length === 0)
    return [...opening(report, words), { kind: 'text', text: t.nothing, quiet: false }];
  return [
    ...opening(report, words),
    ...owing(report, words),
    ...ledTo(report, words),
    ...told,
    ...parts(report, words),
    ...patternBlocks(report, words),
    ...fullOf(report, words),
    ...asked(report, words),
  ];
}
