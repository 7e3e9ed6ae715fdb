import { silentBefore } from '../../../../shared/domain/deficiency-before.ts';
import { shownNumber } from '../../../../shared/domain/deficiency-number.ts';
import { monthOf } from '../../../../shared/domain/month.ts';
import type { Report } from '../../../../shared/domain/report.ts';
import {
  inAskedOrder,
  isAsked,
  isOwed,
  reportParts,
  type ReportLine,
} from '../../../../shared/domain/report-line.ts';
import type { OutlineTable, ReportBlock } from '../../../../shared/domain/report-outline.ts';
import { oneLine } from '../../../../shared/domain/text.ts';
import type { ReportWords } from '../words.ts';
import { beforeWords } from './before.ts';
import { fullOf } from './full.ts';
import { patternBlocks } from './patterns.ts';

/** How much of what happened stands where a deficiency is only named. */
const longestShort = 140;
/** How many lines of each kind page one has room for, and how much of what happened there. */
const onPageOne = { owed: 4, owedAlone: 5, remedied: 3, text: 80 };

/** A deficiency in a line: its number, where it was unless that stands beside it, and how what happened begins. */
function shortly({ wording, agency }: ReportLine, beside = '', longest = longestShort): string {
  const signs = Array.from(oneLine(wording.happened));
  const text = signs.length <= longest ? signs.join('') : `${signs.slice(0, longest).join('').trimEnd()} …`;
  const where = agency === beside ? [] : [agency];
  return [shownNumber(wording.number), ...where, text].join(' · ');
}

/** A day in a narrow column: its number stands with the month. */
const inTable = (day: string): string => day.replace(' ', '\u00a0');

/** Who the report is to. */
const receiverOf = ({ receiver, channel }: Report, { report: t }: ReportWords): string =>
  receiver?.name ?? t.channels[channel];

function opening(report: Report, words: ReportWords): ReportBlock[] {
  const { report: t, day } = words;
  const period = t.period(monthOf(report.periodFrom), monthOf(report.periodUntil));
  const rows = [
    { name: t.facts.from, value: report.from },
    { name: t.facts.to, value: receiverOf(report, words) },
    { name: report.channel === 'body' ? t.facts.meeting : t.facts.sent, value: day(report.meetingOn) },
    { name: t.facts.period, value: period },
    { name: t.facts.made, value: day(report.madeOn) },
    { name: t.facts.answerBy, value: day(report.expectedOn) },
  ];
  return [
    { kind: 'title', text: t.title },
    { kind: 'facts', rows: rows.filter(({ value }) => value !== '') },
  ];
}

const isRemedied = ({ part }: ReportLine): boolean => part === 'remedied';
/** The latest first; of those as late, as they stand. */
const byLateness = (lines: readonly ReportLine[]): ReportLine[] =>
  [...lines].sort((one, other) => other.daysLate - one.daysLate);

function owedTable(
  owed: readonly ReportLine[],
  { channel }: Report,
  caption: string,
  { report: t, day }: ReportWords,
): ReportBlock {
  const rows = owed.map((line) => [
    line.owes?.name ?? t.nobody,
    shortly(line, line.owes?.name, onPageOne.text),
    inTable(day(line.promisedOn ?? line.silence.expectedOn ?? '')),
    String(line.daysLate),
    String(line.silence.meetings),
  ]);
  const times = channel === 'body' ? t.owing.meetings : t.owing.times;
  const columns = [t.owing.who, t.owing.what, t.owing.by, t.owing.late, times];
  return { kind: 'table', table: tableOf(caption, columns, rows, 2) };
}

/** How many who owe an answer page one names: more of them where nothing was remedied. */
const owedShown = (lines: readonly ReportLine[]): number =>
  lines.some(isRemedied) ? onPageOne.owed : onPageOne.owedAlone;

/** Who owes what, by when, how late, over how many meetings: those who have waited longest. */
function owing(report: Report, words: ReportWords): ReportBlock[] {
  const { lines, madeOn } = report;
  const { report: t, day } = words;
  const owed = byLateness(lines.filter(isOwed));
  const heading = { kind: 'heading', level: 2, text: t.owing.title } as const;
  if (owed.length === 0) {
    // Nothing is owed here; but who was asked before and said nothing is told instead.
    const silent = lines.some(({ before }) => silentBefore(before).length > 0);
    return silent ? [heading] : [heading, { kind: 'text', text: t.owing.none, quiet: false }];
  }
  const remedied = lines.filter(isRemedied).length;
  const shown = owedShown(lines);
  const more = owed.length - shown;
  const asOf = [t.owing.asOf(day(madeOn)), ...(more > 0 ? [t.owing.more(more)] : [])].join(' ');
  return [
    heading,
    { kind: 'text', text: t.owing.inShort(owed.length, owed[0]?.daysLate ?? 0, remedied), quiet: false },
    { kind: 'text', text: asOf, quiet: true },
    owedTable(owed.slice(0, shown), report, t.owing.title, words),
  ];
}

/** Those who owe an answer that page one has no room for. */
function owingMore(report: Report, words: ReportWords): ReportBlock[] {
  const { lines } = report;
  const { rest: title } = words.report.owing;
  const rest = byLateness(lines.filter(isOwed)).slice(owedShown(lines));
  if (rest.length === 0) return [];
  return [{ kind: 'heading', level: 2, text: title }, owedTable(rest, report, title, words)];
}

/** In a sentence: how many somebody else was asked about before, and how long that stayed without an answer. */
function beforeInShort({ lines }: Report, { report: t }: ReportWords): ReportBlock[] {
  const passedOn = lines.filter(({ before }) => before.length > 0);
  if (passedOn.length === 0) return [];
  const silent = passedOn.map(({ before }) => silentBefore(before)).filter(({ length }) => length > 0);
  const longest = Math.max(0, ...silent.flat().map((one) => one.silent.workingDays));
  const text = t.before.inShort(passedOn.length, silent.length, longest);
  return [{ kind: 'text', text, quiet: false }];
}

/** Everybody who was asked before and stayed silent, the longest silence first. */
function silentTable({ lines }: Report, { report: t, day }: ReportWords): ReportBlock[] {
  const silent = lines
    .flatMap((line) => silentBefore(line.before).map((one) => ({ line, one })))
    .sort((a, b) => b.one.silent.workingDays - a.one.silent.workingDays);
  if (silent.length === 0) return [];
  const rows = silent.map(({ line, one }) => [
    t.before.names[one.channel],
    shortly(line, '', onPageOne.text),
    inTable(day(one.firstOn)),
    String(one.silent.workingDays),
    String(one.silent.times),
  ]);
  const times = silent.every(({ one }) => one.channel === 'body') ? t.owing.meetings : t.before.times;
  const columns = [t.owing.who, t.owing.what, t.before.since, t.before.silentDays, times];
  return [
    { kind: 'heading', level: 2, text: t.before.title },
    { kind: 'table', table: tableOf(t.before.title, columns, rows, 2) },
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

/** What remedied ones led to: those that page one has room for, or the rest. */
function ledTo({ lines }: Report, { report: t }: ReportWords, where: 'page-one' | 'rest'): ReportBlock[] {
  const remedied = lines.filter(isRemedied);
  const told = where === 'rest' ? remedied.slice(onPageOne.remedied) : remedied.slice(0, onPageOne.remedied);
  if (told.length === 0) return [];
  const items = told.map(
    (line) =>
      `${shortly(line, '', onPageOne.text)}\n${line.changed.trim() === '' ? t.ledTo.unsaid : line.changed}`,
  );
  return [
    { kind: 'heading', level: 2, text: where === 'rest' ? t.ledTo.rest : t.ledTo.title },
    { kind: 'list', items },
  ];
}

function parts({ lines }: Report, words: ReportWords): ReportBlock[] {
  const { report: t } = words;
  // What is new here need not be new: who was asked before stands with it.
  const told = (line: ReportLine): string =>
    [shortly(line), ...line.before.map((one) => beforeWords(one, words))].join('\n');
  return reportParts.flatMap((part): ReportBlock[] => {
    const items = lines.filter((line) => line.part === part);
    if (items.length === 0) return [];
    return [
      { kind: 'heading', level: 2, text: t.parts[part] },
      { kind: 'text', text: t.count(items.length), quiet: true },
      { kind: 'list', items: items.map(told) },
    ];
  });
}

/** What is asked of whom by when. */
function asked({ lines, expectedOn, language }: Report, { report: t, day }: ReportWords): ReportBlock[] {
  const rows = inAskedOrder(lines.filter(isAsked), language).map((line) => [
    line.owes?.name ?? t.nobody,
    shortly(line, line.owes?.name),
    inTable(day(expectedOn)),
  ]);
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
    ...beforeInShort(report, words),
    ...ledTo(report, words, 'page-one'),
    ...silentTable(report, words),
    ...owingMore(report, words),
    ...ledTo(report, words, 'rest'),
    ...told,
    ...parts(report, words),
    ...patternBlocks(report, words),
    ...fullOf(report, words),
    ...asked(report, words),
  ];
}
