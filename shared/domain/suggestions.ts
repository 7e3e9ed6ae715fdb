import { addMonths } from './calendar.ts';
import type { Day, Suggestion } from './plan.ts';

/** Months after which a suggestion folds. Source: product.md, rule 2. */
export const foldAfterMonths = 3;

/**
 * Splits suggestions into those shown and those that fold into one line: older than three months, whatever was
 * said to them. Nothing is left out; the folded ones can be unfolded and read. Order is kept.
 */
export function folded(
  suggestions: readonly Suggestion[],
  today: Day,
): { shown: Suggestion[]; folded: Suggestion[] } {
  const oldest = addMonths(today, -foldAfterMonths);
  const isOld = (suggestion: Suggestion): boolean => suggestion.at.slice(0, 10) < oldest;
  return {
    shown: suggestions.filter((suggestion) => !isOld(suggestion)),
    folded: suggestions.filter(isOld),
  };
}
