import { daysBetween } from './calendar.ts';
import type { Day } from './plan.ts';

/** Longest gap between two days of use that is believed, in days. */
const longestGap = 366;

/**
 * Did the clock leap ahead by more than a year since the last day of use (`lastUse`)? It can be ten years off; what it
 * says is believed from the next day of use on.
 */
export const clockLeapt = (today: Day, lastUse: Day | null): boolean =>
  lastUse !== null && daysBetween(lastUse, today) > longestGap;

/** The day by which things are cleared away for good: today, or the last day of use where the clock leapt. */
export const believedDay = (today: Day, lastUse: Day | null): Day =>
  lastUse !== null && clockLeapt(today, lastUse) ? lastUse : today;
