import { addDays } from './calendar.ts';
import type { Day } from './plan.ts';

/** Days that an alias is kept while the person thinks about it. Source: product.md, J2. */
export const thinkingDays = 60;

/** The last day on which somebody who began to think on `day` is kept. */
export function thinkingUntil(day: Day): Day {
  return addDays(day, thinkingDays);
}

/**
 * Whether a backup that was put back brought them back: they may have begun since it was made, so they are asked about
 * and never forgotten unasked (product.md, rule 14).
 */
export const mayHaveBegunSince = (begun: Day, restoredOn: Day | null): boolean =>
  restoredOn !== null && begun <= restoredOn;

/** Is `until` over? The day itself is not. */
export function isPast(until: Day, today: Day): boolean {
  return today > until;
}
