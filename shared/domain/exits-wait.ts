import { isDay } from './calendar.ts';
import type { Day } from './plan.ts';

/** Days of use that a key set anew waits before anything may leave. Source: product.md, The client's key. */
export const datesOfUse = 7;

/**
 * How many dates of use remain before a key set anew lets anything out; 0 when the wait is over.
 *
 * `unlockDates` are the days the vault was unlocked, in the order they were written down; `highestSeen` is the
 * latest day the vault had ever seen when the key was set anew. A date counts once, when it is later than both the
 * day of setting anew and `highestSeen`, and than every date counted before it. So the day itself does not count,
 * days unlocked ahead of time (with the clock put forward first) do not, unlocking often on one day counts once,
 * and a clock set back counts for nothing. (A clock put forward seven times afterwards cannot be told from seven
 * days; product.md says that this slows a dishonest ombudsperson and cannot stop one.)
 *
 * Source: architecture.md, Keys.
 */
export function datesLeft(setAnewOn: Day, unlockDates: readonly Day[], highestSeen: Day): number {
  let latest = highestSeen > setAnewOn ? highestSeen : setAnewOn;
  let left = datesOfUse;
  for (const day of unlockDates) {
    // SECURITY: what is no calendar day counts for nothing.
    if (!isDay(day) || day <= latest) continue;
    latest = day;
    left -= 1;
  }
  return Math.max(0, left);
}

/**
 * Was the clock set back? Then today is earlier than a day the vault has already seen, and the folder notes it.
 */
export function clockWasSetBack(today: Day, highestSeen: Day): boolean {
  return today < highestSeen;
}
