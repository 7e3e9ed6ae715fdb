import { addDays, addMonths } from './calendar.ts';
import type { TermId } from './deficiency.ts';
import type { CameBy, ServiceGroup } from './first-meeting.ts';
import { clockLeapt } from './leapt-clock.ts';
import type { Day, Id, Instant } from './plan.ts';
import { isPast } from './thinking.ts';

/** A time when the work together rests. Why is never asked. */
export interface Pause {
  id: Id;
  since: Day;
  /** Null while it lasts. */
  until: Day | null;
}

/** What the client wants to say at the end, in their words; all of it may be empty (product.md, J9). */
export interface Reflection {
  changed: string;
  helped: string;
  nextTime: string;
}

/** Years somebody can be born in, wide enough that none of them points at one person. */
export const birthBands = [
  'before-1950',
  '1950-1959',
  '1960-1969',
  '1970-1979',
  '1980-1989',
  '1990-1999',
  '2000-later',
] as const;
export type BirthBand = (typeof birthBands)[number];

/** What somebody can say of their gender. */
export const genders = ['woman', 'man', 'other'] as const;
export type Gender = (typeof genders)[number];

export const yesNo = ['yes', 'no'] as const;
export type YesNo = (typeof yesNo)[number];

/** How long the contact was, in months. */
export const lengthBands = ['under-6', '6-11', '12-17', '18-35', '36-more'] as const;
export type LengthBand = (typeof lengthBands)[number];

/** Why it ended, where somebody wants to say. Nobody is asked otherwise (product.md, rule 9). */
export const endingReasons = [
  'done',
  'enough',
  'other-support',
  'moved',
  'another',
  'something-else',
] as const;
export type EndingReason = (typeof endingReasons)[number];

/** What somebody who may be counted wants to tell; null, or nothing chosen, where they do not. */
export interface Told {
  born: BirthBand | null;
  gender: Gender | null;
  /** Whether there are children at home. */
  children: YesNo | null;
  /** How contact came about. */
  contact: CameBy | null;
  /** Whether the length of the contact may be counted. */
  length: boolean;
  /** Which of the groups the service is for they see themselves in; several are possible. */
  groups: ServiceGroup[];
  /** What of life it was about, from the vault's list; several are possible. */
  areas: TermId[];
  reason: EndingReason | null;
}

/** Untold: counted as a number and nothing else. */
export const nothingTold: Told = {
  born: null,
  gender: null,
  children: null,
  contact: null,
  length: false,
  groups: [],
  areas: [],
  reason: null,
};

/** Why a folder is to be erased on a day: the client said so, or nobody has heard of them, or they died. */
export const erasingReasons = ['client', 'silence', 'death'] as const;
export type ErasingReason = (typeof erasingReasons)[number];

/** That a folder will be erased. It can be taken back until then. */
export interface PlannedErasing {
  on: Day;
  why: ErasingReason;
}

/** The same, as the folder shows it. */
export interface ErasingView extends PlannedErasing {
  /** A backup was put back: nobody knows whether it was taken back since, and nothing happens until somebody says. */
  asleep: boolean;
}

/** What is to happen if the ombudsperson falls ill or dies (product.md, rule 18). */
export interface TakeoverView {
  /** The two who hold a half each; null while the vault has no takeover key. */
  holders: readonly [string, string] | null;
  /** Since when a colleague may read the front page; null: they may not. */
  allowedAt: Instant | null;
}

/** The ending of the work together, as the folder shows it. */
export interface EndingView {
  /** The latest first. */
  pauses: Pause[];
  reflection: Reflection;
  endedOn: Day | null;
  /** The client died. It ends no mandate: that is law's business (product.md, rule 18). */
  diedOn: Day | null;
  ifIDie: string;
  /** Null: the client has not said yes to being counted. */
  counted: Told | null;
  /** A backup was put back: the yes sleeps until the client says it again. */
  countedAsleep: boolean;
  erasing: ErasingView | null;
  takeover: TakeoverView;
  /** The latest day that the client was heard of. */
  lastSign: Day;
}

/** The pause that lasts now, or null. */
export const pauseNow = (pauses: readonly Pause[]): Pause | null =>
  pauses.find(({ until }) => until === null) ?? null;

/** Months without a sign after which erasing is proposed. Source: product.md, rule 18. */
const silentMonths = 12;

/** The latest of the days that tell of somebody; `begun` is always one. */
export const latestSign = (begun: Day, days: readonly (Day | null)[]): Day =>
  days.reduce<Day>((latest, day) => (day !== null && day > latest ? day : latest), begun);

/** Why erasing is proposed now, or null: the client died, or twelve months have gone without a sign. */
export function erasingProposed(given: {
  lastSign: Day;
  diedOn: Day | null;
  today: Day;
}): 'silence' | 'death' | null {
  if (given.diedOn !== null) return 'death';
  return addMonths(given.lastSign, silentMonths) <= given.today ? 'silence' : null;
}

/** Days that a folder waits when the client was not there to say that it should be erased. */
export const silentWaitDays = 30;

/** The day after which a folder is erased that nobody can be asked about. */
export const eraseAfterSilence = (today: Day): Day => addDays(today, silentWaitDays);

/**
 * Is a planned erasing due? On the first day of use after it. A clock that leapt ahead since the last day of use
 * (`lastUse`) erases nothing yet.
 */
export function isErasingDue(on: Day, today: Day, lastUse: Day | null): boolean {
  // SECURITY: erasing cannot be undone, and a clock can be ten years off.
  return isPast(on, today) && !clockLeapt(today, lastUse);
}

/** Whole months from one day to another; 0 when `to` is earlier. */
function monthsBetween(from: Day, to: Day): number {
  let months = 0;
  while (addMonths(from, months + 1) <= to) months += 1;
  return months;
}

/** How long the contact was. */
export function lengthBand(begun: Day, ended: Day): LengthBand {
  const months = monthsBetween(begun, ended);
  if (months < 6) return 'under-6';
  if (months < 12) return '6-11';
  if (months < 18) return '12-17';
  return months < 36 ? '18-35' : '36-more';
}

/** The unlinked row that somebody leaves who may be counted: what they told, and nothing else. */
export interface StatRow extends Omit<Told, 'length'> {
  year: number;
  length: LengthBand | null;
}

/** What is counted of somebody whose contact lasted from `begun` to `ended`. */
export function statRowOf(told: Told, begun: Day, ended: Day): StatRow {
  const { length, ...rest } = told;
  return { ...rest, year: Number(ended.slice(0, 4)), length: length ? lengthBand(begun, ended) : null };
}

/** A year's totals, exact and crossed with nothing (product.md, rule 12). */
export interface YearTotal {
  year: number;
  begun: number;
  ended: number;
}

/** The plain totals that a grant account asks for. */
export interface Totals {
  /** The latest year first. */
  years: YearTotal[];
  /** Who has begun and not ended, today. */
  ongoing: number;
}

/** A backup that still holds a folder. */
export interface HeldBy {
  made: Instant;
  /** Where it lies. */
  place: string;
  /** Whether it can be reached now, and so loses the folder with the erasing. */
  within: boolean;
}

/** What erasing leaves elsewhere, said before it is done (product.md, rules 14 and 17). */
export interface ErasingFacts {
  backups: HeldBy[];
  /** How many things have been shared: those who have them keep them. */
  shared: number;
  municipal: boolean;
}

/** Somebody of whom nothing has been heard, or who died. */
export interface SilentPerson {
  id: Id;
  alias: string;
  lastSign: Day;
  why: 'silence' | 'death';
}

/** What the two halves open: the front pages of those who said yes, to read and nothing else. */
export interface TakenOverPage {
  alias: string;
  reach: string;
  nextMeeting: string;
  crisis: string;
}

/** The takeover key as "This vault" shows it. */
export interface TakeoverState {
  made: Instant | null;
  holders: readonly [string, string] | null;
  /** How many have said yes. */
  allowed: number;
  /** When it was used, the latest first; `told` when somebody has read that it was. */
  uses: { at: Instant; told: boolean }[];
}
