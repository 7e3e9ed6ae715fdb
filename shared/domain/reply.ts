import { isDay } from './calendar.ts';
import {
  deficiencyLimits,
  stances,
  type AnswerWay,
  type DeficiencyAnswer,
  type Stance,
} from './deficiency.ts';
import { readNumber } from './deficiency-number.ts';
import type { Day, Id } from './plan.ts';
import { clean, oneLine } from './text.ts';

/**
 * A reply that came on the app's own form or sheet, matched with the log by the numbers of the deficiencies. Nothing
 * here is believed: who answers, what is asked and what is answered are compared with what the log holds.
 */

/** What a form says it is, before its version. */
export const replyKind = 'deficiency-reply';
/** The version of the form that is made and, with the earlier ones, read. */
export const replyVersion = 1;
/** Longest name of who answers. */
export const longestSender = 200;

/** How a reply can come as a file. */
export type ReplyWay = Extract<AnswerWay, 'form' | 'sheet'>;

/** One row of a reply as it stands there. */
export interface ReplyRow {
  number: string;
  /** Tells the words of the question apart from others; empty: none. */
  mark: string;
  stance: string;
  text: string;
  promised: string;
}

/** A reply as it was read from a file, and nothing made of it yet. */
export interface ReadReply {
  way: ReplyWay;
  /** What it says it is: kind and version. */
  kind: string;
  reportId: string;
  from: string;
  /** The day it says it was written. */
  on: string;
  rows: readonly ReplyRow[];
}

/** What the log knows about a number that has stood in a report. */
export interface KnownNumber {
  deficiencyId: Id;
  /** What happened, in the words that were sent. */
  words: string;
  mark: string;
  /** It stood in the report that the reply answers. */
  inReport: boolean;
  /** Names that whoever owes the answer goes by, the agency's first; empty: nobody is named. */
  owes: readonly string[];
  answers: readonly Pick<DeficiencyAnswer, 'from' | 'stance' | 'text' | 'promisedOn'>[];
}

/** What a reply is matched with. */
export interface KnownForReply {
  /** Every report that was made, and whom it went to. */
  reports: ReadonlyMap<Id, string>;
  numbers: ReadonlyMap<string, KnownNumber>;
  /** Words that a stance goes by in forms, in any language. */
  stances: Readonly<Record<Stance, readonly string[]>>;
  /** Whether nothing in a text points out who it is about. */
  tellsNobody: (text: string) => boolean;
  today: Day;
}

/** Why an answer cannot be taken in. */
export const replyRefusals = [
  'unreadable-number',
  'unknown-number',
  'duplicate',
  'too-long',
  'known',
  'tells-somebody',
] as const;
export type ReplyRefusal = (typeof replyRefusals)[number];
/** What the ombudsperson is told of an answer that can be taken in all the same. */
export const replyNotes = [
  'other-report',
  'other-sender',
  'changed-words',
  'unread-stance',
  'unread-day',
] as const;
export type ReplyNote = (typeof replyNotes)[number];

/** An answer beside what it answers. */
export interface MatchedAnswer {
  /** As it is kept where it could be read, otherwise as it was written. */
  number: string;
  deficiencyId: Id | null;
  /** Our words of the question; empty when the number is not ours. */
  words: string;
  from: string;
  stance: Stance | null;
  text: string;
  promisedOn: Day | null;
  inReport: boolean;
  refused: ReplyRefusal | null;
  notes: ReplyNote[];
}

/** A reply beside what the log holds. */
export interface MatchedReply {
  way: ReplyWay;
  reportId: Id;
  /** The day it says it was written; null when it says none, or one that has not come. */
  writtenOn: Day | null;
  answers: MatchedAnswer[];
  /** Rows without an answer, which are left out. */
  empty: number;
}

/** Why a whole reply is refused. */
export type ReplyFault = 'reply-not-ours' | 'reply-newer' | 'reply-other-vault';

const bare = (text: string): string => oneLine(text).toLowerCase();
const written = (text: string): string => clean(text).trim();

const dayShapes = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];

/** A day as people and spreadsheets write it, the year first; null: it is none. */
export function dayWritten(text: string): Day | null {
  const line = oneLine(text);
  for (const shape of dayShapes) {
    const [, year, month, day] = shape.exec(line) ?? [];
    if (year === undefined || month === undefined || day === undefined) continue;
    const read = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isDay(read) ? read : null;
  }
  return null;
}

function stanceWritten(text: string, names: KnownForReply['stances']): Stance | null {
  const looked = bare(text);
  return stances.find((stance) => [stance, ...names[stance]].some((name) => bare(name) === looked)) ?? null;
}

/** Is that the name of one of them, alone or with more around it ("Anna, Försäkringskassan")? */
function isFrom(from: string, owes: readonly string[]): boolean {
  const looked = bare(from);
  return owes.some((name) => looked.includes(bare(name)) || bare(name).includes(looked));
}

const sameAnswer =
  (one: Pick<MatchedAnswer, 'from' | 'stance' | 'text' | 'promisedOn'>) =>
  (other: KnownNumber['answers'][number]): boolean =>
    one.from === other.from &&
    one.stance === other.stance &&
    one.text === other.text &&
    one.promisedOn === other.promisedOn;

/** What a row says, and what of it could not be read: that is kept in its words, so that nothing is lost. */
function saidIn(
  row: ReplyRow,
  names: KnownForReply['stances'],
): Pick<MatchedAnswer, 'stance' | 'text' | 'promisedOn' | 'notes'> {
  const [stanceText, dayText] = [oneLine(row.stance), oneLine(row.promised)];
  const stance = stanceWritten(stanceText, names);
  const promisedOn = dayWritten(dayText);
  const unreadStance = stance === null && stanceText !== '';
  const unreadDay = promisedOn === null && dayText !== '';
  const parts = [unreadStance ? stanceText : '', written(row.text), unreadDay ? dayText : ''];
  return {
    stance,
    text: parts.filter((part) => part !== '').join('\n'),
    promisedOn,
    notes: [
      ...(unreadStance ? ['unread-stance' as const] : []),
      ...(unreadDay ? ['unread-day' as const] : []),
    ],
  };
}

/** Does a row say anything? */
const saysNothing = ({ stance, text, promised }: ReplyRow): boolean =>
  [stance, text, promised].every((words) => written(words) === '');

function notesOf(row: ReplyRow, from: string, known: KnownNumber): ReplyNote[] {
  const otherSender = from !== '' && known.owes.length > 0 && !isFrom(from, known.owes);
  return [
    ...(known.inReport ? [] : ['other-report' as const]),
    ...(otherSender ? ['other-sender' as const] : []),
    ...(row.mark === known.mark ? [] : ['changed-words' as const]),
  ];
}

/** Numbers that stand in more than one row. */
function twiceIn(rows: readonly ReplyRow[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { number } of rows) {
    const read = readNumber(number);
    if ('fault' in read) continue;
    (seen.has(read.number) ? twice : seen).add(read.number);
  }
  return twice;
}

/** Why an answer that can be kept is not taken in: it is there already, or it tells of somebody. */
function refusalOf(
  answer: Pick<MatchedAnswer, 'from' | 'stance' | 'text' | 'promisedOn'>,
  { answers }: KnownNumber,
  { tellsNobody }: KnownForReply,
): ReplyRefusal | null {
  if (answers.some(sameAnswer(answer))) return 'known';
  // SECURITY: what an agency writes stands in later reports; an identifier in it leaves by none (rule 10).
  return [answer.from, answer.text].every(tellsNobody) ? null : 'tells-somebody';
}

function matchedRow(
  row: ReplyRow,
  given: { from: string; receiver: string; twice: ReadonlySet<string> },
  known: KnownForReply,
): MatchedAnswer {
  const read = readNumber(row.number);
  const said = saidIn(row, known.stances);
  const unknown = { deficiencyId: null, words: '', from: given.from, inReport: false, ...said };
  if ('fault' in read) return { ...unknown, number: oneLine(row.number), refused: 'unreadable-number' };
  const { number } = read;
  const found = known.numbers.get(number);
  if (!found) return { ...unknown, number, refused: 'unknown-number' };
  const from = given.from === '' ? (found.owes[0] ?? given.receiver) : given.from;
  const answer = { ...said, from };
  const tooLong = from.length > longestSender || said.text.length > deficiencyLimits.answer;
  const { deficiencyId, words, inReport } = found;
  return {
    ...answer,
    number,
    deficiencyId,
    words,
    inReport,
    notes: [...notesOf(row, given.from, found), ...said.notes],
    refused: given.twice.has(number) ? 'duplicate' : tooLong ? 'too-long' : refusalOf(answer, found, known),
  };
}

/** What a form says it is: its version, or null when it is none of ours. */
function versionOf(kind: string): number | null {
  const [, version] = new RegExp(`^${replyKind}/([0-9]{1,6})$`).exec(oneLine(kind)) ?? [];
  return version === undefined ? null : Number(version);
}

/** Was a form made by a newer version? What else stands in it may then be anything. */
export const isNewerReply = (kind: string): boolean => (versionOf(kind) ?? 0) > replyVersion;

/** Matches a reply with the log, row by row; or tells why it is refused as a whole. */
export function matchReply(
  reply: ReadReply,
  known: KnownForReply,
): { ok: true; reply: MatchedReply } | { ok: false; why: ReplyFault } {
  const version = versionOf(reply.kind);
  if (version === null || version === 0) return { ok: false, why: 'reply-not-ours' };
  if (isNewerReply(reply.kind)) return { ok: false, why: 'reply-newer' };
  const reportId = oneLine(reply.reportId);
  const receiver = known.reports.get(reportId);
  if (receiver === undefined) return { ok: false, why: 'reply-other-vault' };
  const rows = reply.rows.filter((row) => !saysNothing(row));
  const given = { from: oneLine(reply.from), receiver, twice: twiceIn(rows) };
  const on = dayWritten(reply.on);
  return {
    ok: true,
    reply: {
      way: reply.way,
      reportId,
      writtenOn: on !== null && on <= known.today ? on : null,
      answers: rows.map((row) => matchedRow(row, given, known)),
      empty: reply.rows.length - rows.length,
    },
  };
}
