import { addMonths } from './calendar.ts';
import type { Month } from './deficiency.ts';
import type { Day } from './plan.ts';

/** The month a day lies in. */
export const monthOf = (day: Day): Month => day.slice(0, 7);

/** The month `count` months later; earlier when negative. Throws RangeError outside the years 1 to 9999. */
export const monthAfter = (month: Month, count: number): Month => monthOf(addMonths(`${month}-01`, count));

/** From which month on the log shows what is released on a day: the first one after it (product.md, rule 10). */
export const shownFrom = (released: Day): Month => monthAfter(monthOf(released), 1);

/** What was removed in an earlier month than this is forgotten: it waits at least a whole month. */
export const keptSince = (today: Day): Month => monthAfter(monthOf(today), -1);
