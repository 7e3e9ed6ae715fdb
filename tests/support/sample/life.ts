import { addDays, daysBetween } from '../../../shared/domain/calendar.ts';
import type { Day } from '../../../shared/domain/plan.ts';
import type { Chance } from './chance.ts';
import * as content from './content.ts';

/** The last day of the vault: content is counted back from it, so that the same seed gives the same content. */
export const lastDay: Day = '2026-11-20';

/** A moment of a working day. */
export const momentOf = (day: Day, hour: number): Date =>
  new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);

/** One invented client's time with their ombudsperson. */
export interface Life {
  /** The one that has gone on for all the years, with a full folder. */
  longest: boolean;
  /** The folder was handed over to another ombudsperson's vault at the end. */
  handedOver: boolean;
  calledName: string;
  begun: Day;
  /** Null while it goes on. */
  ended: Day | null;
  /** Days on which something was noted, in order. */
  noted: Day[];
}

/** Average of 12-18 months, from one month up (facts on the personal ombudsman). */
const monthsOf = (chance: Chance): number =>
  Math.max(1, Math.round((chance.below(24) + chance.below(24)) / 2) + 3);

/** Invents one. The longest goes on for all the years, with a note a week. */
export function lifeOf(
  chance: Chance,
  how: { ended: boolean; longest: boolean; handedOver: boolean; years: number },
): Life {
  const all = how.years * 365;
  const length = how.longest && !how.ended ? all : Math.min(all, monthsOf(chance) * 30);
  const begun = how.ended
    ? addDays(lastDay, -chance.between(Math.min(length + 30, all), Math.max(all, length + 30)))
    : addDays(lastDay, -length);
  const until = how.ended ? addDays(begun, length) : lastDay;
  const noted: Day[] = [];
  for (
    let day = begun;
    daysBetween(day, until) > 0;
    day = addDays(day, how.longest ? 7 : chance.between(4, 16))
  )
    noted.push(day);
  return {
    longest: how.longest && !how.ended,
    handedOver: how.ended && (how.handedOver || chance.is(5)),
    calledName: chance.of(content.calledNames),
    begun,
    ended: how.ended ? until : null,
    noted,
  };
}

/** A moment when `percent` of the time has gone. */
export const momentWithin = (life: Life, percent: number, hour: number): Date => {
  const length = daysBetween(life.begun, life.ended ?? lastDay);
  return momentOf(addDays(life.begun, Math.round((length * percent) / 100)), hour);
};
