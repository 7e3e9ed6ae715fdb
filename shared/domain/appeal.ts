import { addDays } from './calendar.ts';
import type { Day } from './plan.ts';
import { workingDayFrom } from './swedish-days.ts';

/** Weeks to appeal a decision of an authority. Source: förvaltningslagen (2017:900), section 44. */
const appealWeeks = 3;

/**
 * The last day to appeal, counted from the day the person was served the decision: that day itself is not counted, and
 * a last day that is no working day moves to the next one. Source: förvaltningslagen (2017:900), section 44; lag
 * (1930:173), sections 1 and 2. Throws RangeError when `served` is no day.
 */
export function appealUntil(served: Day, weeks = appealWeeks): Day {
  return workingDayFrom(addDays(served, weeks * 7));
}
