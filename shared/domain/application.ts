import { appealUntil } from './appeal.ts';
import type { Day, Id } from './plan.ts';

/** What an agency decided. */
export const decisions = ['granted', 'partly', 'refused'] as const;
export type Decision = (typeof decisions)[number];

/** One paper that an application needs. */
export interface NeededPaper {
  words: string;
  /** It is here. */
  got: boolean;
}

/** Something sought from an agency, from the first paper to the first payment. It tracks; it is no part of the plan. */
export interface Application {
  id: Id;
  /** What is sought. */
  sought: string;
  /** Where; may be empty. */
  agency: string;
  papers: NeededPaper[];
  sent: Day | null;
  /** They asked for more. */
  askedOn: Day | null;
  askedFor: string;
  decidedOn: Day | null;
  decision: Decision | null;
  /** The day the person was served the decision. */
  served: Day | null;
  /** The last day to appeal as it was set by hand; null when it is counted from `served`. */
  appealSet: Day | null;
  appealed: Day | null;
  /** Paid out, or the help began. */
  begun: Day | null;
}

/** What can be changed of an application. */
export type ApplicationChange = Partial<Omit<Application, 'id'>>;

/** The last day to appeal: as set, or counted; null while nothing is known to count from. */
export function lastAppealDay(application: Pick<Application, 'served' | 'appealSet'>): Day | null {
  if (application.appealSet !== null) return application.appealSet;
  return application.served === null ? null : appealUntil(application.served);
}

/** How an application stands, the furthest it has come. */
export type ApplicationState =
  'preparing' | 'sent' | 'asked' | 'granted' | 'partly' | 'refused' | 'appealed' | 'begun';

/** How it stands now. */
export function applicationState(application: Application): ApplicationState {
  if (application.begun !== null) return 'begun';
  if (application.appealed !== null) return 'appealed';
  if (application.decision !== null) return application.decision;
  if (application.askedOn !== null) return 'asked';
  return application.sent === null ? 'preparing' : 'sent';
}

/**
 * The day until which it can still be appealed; null when there is nothing to remind of: no such decision, appealed
 * already, or the day is over.
 */
export function openAppeal(application: Application, today: Day): Day | null {
  const state = applicationState(application);
  if (state !== 'partly' && state !== 'refused') return null;
  const until = lastAppealDay(application);
  return until === null || until < today ? null : until;
}
