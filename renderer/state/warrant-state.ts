import type { Letter } from '../../shared/domain/letter.ts';
import type { WarrantView } from '../../shared/domain/warrant.ts';
import type { Catalogue } from '../../shared/i18n/catalogue.ts';

/** What a yes in advance is about: a page, or one letter by its heading. */
export const warrantPageName = (
  { page, letter }: Pick<WarrantView, 'page' | 'letter'>,
  letters: readonly Letter[],
  papers: Catalogue['document']['papers'],
): string => {
  const matter = letters.find((one) => one.id === letter?.id)?.matter ?? '';
  return page === 'letter' && matter !== '' ? `${papers.letter}: ${matter}` : papers[page];
};
