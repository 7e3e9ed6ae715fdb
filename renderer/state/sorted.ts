import type { Day, Id, Plan, Suggestion } from '../../shared/domain/plan.ts';
import { folded } from '../../shared/domain/suggestions.ts';

/** Suggestions by where they are shown. */
export interface Sorted {
  /** New wishes that wait for an answer. */
  wishes: Suggestion[];
  /** How many wait by the wish they are about. */
  inPlace: number;
  /** "Not now", and those older than three months: one line at the bottom. */
  resting: Suggestion[];
  /** Those that wait, by wish. */
  by: (wish: Id) => Suggestion[];
}

const wishOf = (suggestion: Suggestion): Id | null =>
  suggestion.about.kind === 'wish' ? null : suggestion.about.wishId;

/** Sorts the suggestions that nobody has settled. */
export const sorted = (suggestions: readonly Suggestion[], plan: Plan, today: Day): Sorted => {
  const open = suggestions.filter((one) => one.state === 'waiting' || one.state === 'later');
  const parts = folded(open, today);
  const fresh = parts.shown.filter((one) => one.state === 'waiting');
  const here = (one: Suggestion): boolean =>
    plan.wishes.some((wish) => wish.id === wishOf(one) && wish.closed === null);
  return {
    wishes: fresh.filter((one) => wishOf(one) === null),
    inPlace: fresh.filter(here).length,
    resting: open.filter((one) => !fresh.includes(one) || (wishOf(one) !== null && !here(one))),
    by: (wish) => fresh.filter((one) => wishOf(one) === wish),
  };
};
