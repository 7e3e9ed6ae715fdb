import { addMonths } from './calendar.ts';
import type { Day } from './plan.ts';

/** How often the plan is looked through together: every third month, every sixth, or never by the calendar. */
export type ReviewMonths = 3 | 6;

/** When the plan is looked through next. */
export interface Review {
  months: ReviewMonths | null;
  next: Day | null;
}

/** Nothing was said of it. */
export const noReview: Review = { months: null, next: null };

/** The review after one that is held today, or the first when it is agreed on today. */
export function reviewFrom(months: ReviewMonths | null, today: Day): Review {
  return { months, next: months === null ? null : addMonths(today, months) };
}
