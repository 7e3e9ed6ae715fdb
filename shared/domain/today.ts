import { addDays, addMonths } from './calendar.ts';
import type { SilentPerson } from './ending.ts';
import { dayOfTime, endOf, hourOfTime, isOver, type MeetingTime, type WallTime } from './meeting.ts';
import type { Day, Id, StepDoer } from './plan.ts';

/** Today's page on the desk: what waits, by alias, from every folder that the ombudsperson may open alone. */

/** Whose it is. */
export interface Whose {
  folderId: Id;
  alias: string;
}

/** A meeting today or in the coming week. The words are empty where the folder opens only with its client. */
export interface TodayMeeting extends MeetingTime, Whose {
  what: string;
  place: string;
  /** The desk asked for a line about it, and will not ask again. */
  asked: boolean;
}

/** A step of the ombudsperson's own, or of both, that is due soon or was due. */
export interface TodayStep extends Whose {
  id: Id;
  words: string;
  doer: StepDoer;
  due: Day;
}

/** What runs out. */
export type RunningKind = 'mandate' | 'confirm' | 'appeal' | 'review' | 'thinking';

/** Something that ends on a day; `words` say what, and are empty where the kind says all. */
export interface TodayRunning extends Whose {
  kind: RunningKind;
  words: string;
  until: Day;
}

/** Everything Today's page shows. */
export interface TodayView {
  today: Day;
  /** The latest day the vault was unlocked on, when the clock now shows an earlier one; otherwise null. */
  clockBehind: Day | null;
  meetings: TodayMeeting[];
  /** Meetings had today about which a line is asked for now. */
  ask: TodayMeeting[];
  steps: TodayStep[];
  running: TodayRunning[];
  /** Those for whom erasing is proposed (product.md, rule 18). */
  silent: SilentPerson[];
  /** Folders that open only with their client: what is in them is not here. */
  onlyWithClient: number;
  unreadable: number;
}

/** Days ahead that Today's page looks. What mandates need is said by `mandatesDue`. */
export const daysAhead: Readonly<Record<'meeting' | 'step' | 'appeal' | 'review' | 'thinking', number>> = {
  meeting: 7,
  step: 7,
  appeal: 21,
  review: 7,
  thinking: 14,
};

/** The last day that Today's page looks at for one kind of thing. */
export const lookUntil = (kind: keyof typeof daysAhead, today: Day): Day => addDays(today, daysAhead[kind]);

/** Months after which a step that was due folds away: what is nearest is to be seen first. */
const longDueAfter = 3;

/** Steps that are due or were lately, and those that were due more than three months ago; order is kept. */
export function byLateness<T extends { due: Day }>(
  steps: readonly T[],
  today: Day,
): { lately: T[]; longAgo: T[] } {
  const oldest = addMonths(today, -longDueAfter);
  return {
    lately: steps.filter(({ due }) => due >= oldest),
    longAgo: steps.filter(({ due }) => due < oldest),
  };
}

/** From this time on the day is nearly over. */
const lateFrom = '15:00';

/**
 * The meetings had today about which a line is asked for: after the last one of the day, or from three in the
 * afternoon. None is asked about twice.
 */
export function linesToAsk<T extends MeetingTime & { asked: boolean }>(
  meetings: readonly T[],
  now: WallTime,
): T[] {
  const todays = meetings.filter((meeting) => dayOfTime(meeting.starts) === dayOfTime(now));
  const isEvening = hourOfTime(now) >= lateFrom || todays.every((meeting) => isOver(meeting, now));
  if (!isEvening) return [];
  return todays
    .filter((meeting) => !meeting.asked && isOver(meeting, now))
    .toSorted((one, other) => (endOf(one) < endOf(other) ? -1 : 1));
}
