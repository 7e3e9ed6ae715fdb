import type { Channel, Deficiency, LoggedWording, Month } from './deficiency.ts';
import { isSettled, mayGo, reportDay, wasReported } from './deficiency-ladder.ts';
import { monthOf } from './month.ts';
import type { Day } from './plan.ts';
import { workingDaysBetween } from './swedish-days.ts';

/** Working days until an answer is late, and until it is very late. */
export interface AnswerDays {
  answerDays: number;
  veryLateDays: number;
}
export const usualAnswerDays: AnswerDays = { answerDays: 20, veryLateDays: 40 };

/** How long nobody has answered. Counts of days and meetings are exact (product.md, rule 12). */
export interface Silence {
  late: 'no' | 'late' | 'very-late';
  /** Working days since the first report that nobody answered. */
  workingDays: number;
  /** Working days since the answer was expected; 0 when it is not late. */
  daysLate: number;
  /** Meetings it was taken to without an answer. */
  meetings: number;
  /** By when the first unanswered report expected one; null: nothing is owed. */
  expectedOn: Day | null;
}
const noSilence: Silence = { late: 'no', workingDays: 0, daysLate: 0, meetings: 0, expectedOn: null };

type Answerable = Pick<Deficiency, 'state' | 'channel' | 'answers' | 'reports'>;

const latestOf = (days: readonly Day[]): Day | null => [...days].sort().at(-1) ?? null;

/** The reports that were made after the last answer, the earliest first. */
export const unansweredSince = (
  reports: Deficiency['reports'],
  answeredOn: Day | null,
): Deficiency['reports'] => reports.filter(({ madeOn }) => answeredOn === null || madeOn > answeredOn);

/** How many meetings these reports were taken to until a day: two reports to one meeting are one. */
export const meetingsUntil = (reports: Deficiency['reports'], day: Day): number =>
  new Set(reports.map(({ meetingOn }) => meetingOn).filter((meetingOn) => meetingOn <= day)).size;

/** The reports to the present channel that nobody has answered since, the earliest first. */
const unansweredReports = ({ channel, answers, reports }: Answerable): Deficiency['reports'] =>
  unansweredSince(
    reports.filter((report) => report.channel === channel),
    latestOf(answers.map(({ receivedOn }) => receivedOn)),
  );

const from = (earlier: Day, later: Day): number => Math.max(0, workingDaysBetween(earlier, later));

/**
 * How silent the one who owes an answer is today. An answer counts for every report made up to its day; what a report
 * asks anew after that is owed anew.
 */
export function silence(deficiency: Answerable, today: Day, { veryLateDays }: AnswerDays): Silence {
  if (!wasReported(deficiency.state) || isSettled(deficiency.state)) return noSilence;
  const unanswered = unansweredReports(deficiency);
  const [first] = unanswered;
  if (!first) return noSilence;
  const workingDays = from(reportDay(first), today);
  const isLate = today > first.expectedOn;
  return {
    late: !isLate ? 'no' : workingDays >= veryLateDays ? 'very-late' : 'late',
    workingDays,
    daysLate: from(first.expectedOn, today),
    meetings: meetingsUntil(unanswered, today),
    expectedOn: first.expectedOn,
  };
}

/** Why something is on the next agenda by itself. */
export type AgendaReason = 'new' | 'unanswered' | 'promise-past';
export interface AgendaItem {
  deficiency: Deficiency;
  why: AgendaReason;
  /** The wordings that may go: the client's limits keep the others back. */
  wordings: LoggedWording[];
}

/** The day that the latest answer promised something by; null when it promised none. */
export function promisedOn({ answers }: Pick<Deficiency, 'answers'>): Day | null {
  const latest = latestOf(answers.map(({ receivedOn }) => receivedOn));
  return latestOf(
    answers.flatMap(({ receivedOn, promisedOn: day }) =>
      receivedOn === latest && day !== null ? [day] : [],
    ),
  );
}

/** Whether what was reported is still owed: nobody answered since, or the day that was promised is past. */
export function isOwed(deficiency: Answerable, today: Day): boolean {
  if (isSettled(deficiency.state)) return false;
  const promised = promisedOn(deficiency);
  return unansweredReports(deficiency).length > 0 || (promised !== null && promised < today);
}

function reasonFor(
  deficiency: Deficiency,
  wordings: readonly LoggedWording[],
  today: Day,
): AgendaReason | null {
  const { channel, reports } = deficiency;
  const known = reports.some((report) => report.channel === channel);
  // The first speaks for all of them: what is merged into a known one tells nobody that another person met it.
  if (!known || wordings[0]?.sent === false) return 'new';
  if (!isOwed(deficiency, today)) return null;
  return unansweredReports(deficiency).length > 0 ? 'unanswered' : 'promise-past';
}

/** What is taken to a meeting by itself: what is new to this channel, what nobody answered, promises that are past. */
export function nextAgenda(
  log: readonly Deficiency[],
  { channel, today, month = monthOf(today) }: { channel: Channel; today: Day; month?: Month },
): AgendaItem[] {
  return log.flatMap((deficiency) => {
    if (deficiency.channel !== channel || deficiency.state === 'draft') return [];
    const wordings = deficiency.wordings.filter(({ limits }) => mayGo(limits, channel, month));
    const why = wordings.length === 0 ? null : reasonFor(deficiency, wordings, today);
    return why === null ? [] : [{ deficiency, why, wordings }];
  });
}
