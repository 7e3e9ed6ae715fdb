import { daysBetween } from './calendar.ts';
import { channels, type Channel, type Deficiency, type DeficiencyAnswer } from './deficiency.ts';
import { reportDay } from './deficiency-ladder.ts';
import { meetingsUntil, unansweredSince } from './deficiency-silence.ts';
import type { Day } from './plan.ts';
import { workingDaysBetween } from './swedish-days.ts';

/** How one channel took what was passed on from it. Counts of days and meetings are exact (product.md, rule 12). */
export interface AskedBefore {
  channel: Channel;
  /** For which meeting it was first asked; of a board, when it was sent there. */
  firstOn: Day;
  /** Meetings it was taken to, or reports it was sent in. */
  times: number;
  /** The last answer that came from there; null: none did. */
  answer: Pick<DeficiencyAnswer, 'from' | 'receivedOn' | 'stance' | 'promisedOn'> | null;
  /** How long nobody there answered, since the first report that has no answer until the next channel was asked. */
  silent: { times: number; workingDays: number; days: number };
}

type Asked = Pick<Deficiency, 'answers' | 'reports'>;

/** Whose answer it is: by the report it answers, otherwise by who had been asked last when it came. */
function channelOf(answer: DeficiencyAnswer, reports: Asked['reports']): Channel | undefined {
  const answers = reports.find(({ reportId }) => reportId === answer.reportId);
  return (answers ?? reports.filter(({ madeOn }) => madeOn <= answer.receivedOn).at(-1))?.channel;
}

/** The last one to come; of the same day, the last one written down. */
const lastOf = (answers: readonly DeficiencyAnswer[]): DeficiencyAnswer | null =>
  answers.reduce<DeficiencyAnswer | null>(
    (last, one) => (last !== null && one.receivedOn < last.receivedOn ? last : one),
    null,
  );

function silentIn(reports: Asked['reports'], answeredOn: Day | null, until: Day): AskedBefore['silent'] {
  const unanswered = unansweredSince(reports, answeredOn);
  const [first] = unanswered;
  const since = first ? reportDay(first) : until;
  // A meeting that had not been when the next channel was asked had not been silent either.
  if (since >= until) return { times: 0, workingDays: 0, days: 0 };
  return {
    times: meetingsUntil(unanswered, until),
    workingDays: workingDaysBetween(since, until),
    days: daysBetween(since, until),
  };
}

/**
 * Who was asked before this channel, the nearest to the client first, and what came of it: how long each stayed silent
 * until the next was asked, or what it answered (product.md, rule 11).
 * @param today the day of the report, until which the last of them has stayed silent where this channel has no report
 */
export function askedBefore({ answers, reports }: Asked, channel: Channel, today: Day): AskedBefore[] {
  const asked = channels
    .slice(0, channels.indexOf(channel) + 1)
    .map((one) => ({ one, reports: reports.filter((report) => report.channel === one) }));
  return asked.flatMap(({ one, reports: there }, at) => {
    const [first] = there;
    if (one === channel || !first) return [];
    const next = asked.slice(at + 1).flatMap((after) => after.reports)[0];
    const until = next?.madeOn ?? today;
    const last = lastOf(answers.filter((answer) => channelOf(answer, reports) === one));
    return {
      channel: one,
      firstOn: first.meetingOn,
      times: new Set(there.map(({ meetingOn }) => meetingOn)).size,
      answer: last && {
        from: last.from,
        receivedOn: last.receivedOn,
        stance: last.stance,
        promisedOn: last.promisedOn,
      },
      silent: silentIn(there, last?.receivedOn ?? null, until),
    };
  });
}

/** Those who stayed silent. */
export const silentBefore = (before: readonly AskedBefore[]): AskedBefore[] =>
  before.filter(({ silent, answer }) => silent.days > 0 || answer === null);
