import type { Term, TermId, TermList } from './deficiency.ts';

const nameOf = ({ list, id }: Pick<Term, 'list' | 'id'>): string => `${list}|${id}`;

/**
 * The words of the lists as this vault has them: the shipped ones as it changed them, then its own. Nothing that was
 * ever a word leaves; one that is no longer wanted is hidden.
 */
export function effectiveTerms(shipped: readonly Term[], changed: readonly Term[]): Term[] {
  const byName = new Map([...shipped, ...changed].map((term) => [nameOf(term), term]));
  return [...byName.values()];
}

/** One word by its id, hidden or not; null when no list of this vault has it. */
export const findTerm = (terms: readonly Term[], list: TermList, id: TermId): Term | null =>
  terms.find((term) => term.list === list && term.id === id) ?? null;

/** What can be chosen in a list: what is not hidden, and what is chosen already. */
export const offeredTerms = (
  terms: readonly Term[],
  list: TermList,
  chosen: readonly TermId[] = [],
): Term[] => terms.filter((term) => term.list === list && (!term.hidden || chosen.includes(term.id)));
