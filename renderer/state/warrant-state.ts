import type { Letter } from '../../shared/domain/letter.ts';
import type { Day } from '../../shared/domain/plan.ts';
import type { WarrantView } from '../../shared/domain/warrant.ts';
import type { Catalogue } from '../../shared/i18n/catalogue.ts';

/** How a yes in advance stands today. */
export type WarrantState = 'lasts' | 'withdrawn' | 'asleep' | 'past' | 'used-up';

/** What a yes in advance is about: a page, or one letter by its heading. */
export const warrantPageName = (
  { page, letter }: Pick<WarrantView, 'page' | 'letter'>,
  letters: readonly Letter[],
  papers: Catalogue['document']['papers'],
): string => {
  const matter = letters.find((one) => one.id === letter?.id)?.matter ?? '';
  return page === 'letter' && matter !== '' ? `${papers.letter}: ${matter}` : papers[page];
};

/** What somebody should know first about a yes in advance. */
export const warrantState = (warrant: WarrantView, today: Day): WarrantState => {
  if (warrant.withdrawn !== null) return 'withdrawn';
  if (warrant.uses.length >= warrant.count) return 'used-up';
  if (warrant.until < today) return 'past';
  return warrant.asleep ? 'asleep' : 'lasts';
};
