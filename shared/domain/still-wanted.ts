import { daysBetween } from './calendar.ts';
import { writtenParts, type CrisisPage } from './crisis.ts';
import { ownThreads, type OwnStatement } from './own-words.ts';
import type { Day, Id, Plan } from './plan.ts';
import type { PlanWay } from './way.ts';

/**
 * "Is this still what you want?": a meeting begins with at most three such questions, about what the client has not
 * said yes to for the longest. Source: WHO technical package on community outreach, section 2.4 (staff continually check
 * with clients about any changes in preferences).
 */
export const stillKinds = ['statement', 'wish', 'crisis'] as const;
export type StillKind = (typeof stillKinds)[number];

/** The name the crisis page goes by where a statement or a wish has its own. */
export const crisisId = 'crisis';

/** At most so many in one meeting: more would be an interrogation. */
export const mostQuestions = 3;

/** Days after which each may be asked about. Words age first; a page written for a crisis is not rewritten each month. */
export const stillAfterDays: Readonly<Record<StillKind, number>> = { statement: 30, wish: 90, crisis: 180 };

/** Something the client has said, and since when nobody has asked whether it holds. */
export interface Aged {
  kind: StillKind;
  /** A statement's or a wish's identifier, or `crisisId`. */
  id: Id;
  words: string;
  since: Day;
}

/** A day on which the client said that something still holds. */
export interface Confirmed {
  id: Id;
  on: Day;
}

/** What the folder remembers of the questions. */
export interface StillAsked {
  confirmed: Confirmed[];
  /** How many were asked on the last day any was; "not today" counts as all of them. */
  asked: { on: Day; count: number } | null;
}

/** What the questions are made of. */
export interface StillFacts {
  ownWords: readonly OwnStatement[];
  plan: Plan;
  crisis: CrisisPage;
  way: PlanWay;
  still: StillAsked;
}

const later = (one: Day, other: Day | undefined): Day => (other !== undefined && other > one ? other : one);

/** Everything that can be asked about, aged or not: what holds of the client's own words, open wishes, the crisis page. */
export function askable({ ownWords, plan, crisis, still }: StillFacts): Aged[] {
  const confirmed = new Map(still.confirmed.map(({ id, on }) => [id, on]));
  const statements = ownThreads(ownWords)
    .filter(({ current }) => current.ended === null)
    .map(({ current: { id, words, saidOn } }): Aged => ({ kind: 'statement', id, words, since: saidOn }));
  const wishes = plan.wishes
    .filter(({ closed }) => closed === null)
    .map(({ id, words, added }): Aged => ({ kind: 'wish', id, words, since: added }));
  const [part] = writtenParts(crisis);
  const page: Aged[] =
    part === undefined || crisis.changedOn === null
      ? []
      : [{ kind: 'crisis', id: crisisId, words: crisis.words[part], since: crisis.changedOn }];
  return [...statements, ...wishes, ...page].map((one) => ({
    ...one,
    since: later(one.since, confirmed.get(one.id)),
  }));
}

/** Days after which each may be asked about in this plan: Naya Daur's way asks about the person's words every time. */
export const afterDaysIn = (way: PlanWay): Readonly<Record<StillKind, number>> =>
  way === 'naya-daur' ? { ...stillAfterDays, statement: 1 } : stillAfterDays;

/**
 * The most aged first, `most` at most. A day that lies ahead, as after a clock was set back, has not aged.
 * @param after days after which each kind may be asked about
 */
export function agedFirst(
  things: readonly Aged[],
  today: Day,
  most: number,
  after: Readonly<Record<StillKind, number>> = stillAfterDays,
): Aged[] {
  return things
    .filter(({ kind, since }) => daysBetween(since, today) >= after[kind])
    .toSorted((one, other) => daysBetween(other.since, one.since))
    .slice(0, Math.max(0, most));
}

/** The questions that are left today. */
export function stillQuestions(facts: StillFacts, today: Day): Aged[] {
  const { asked } = facts.still;
  const left = asked?.on === today ? mostQuestions - asked.count : mostQuestions;
  return agedFirst(askable(facts), today, left, afterDaysIn(facts.way));
}
