import type { StoredPaper } from '../../../shared/domain/stored-paper.ts';
import type { Catalogue } from '../../../shared/i18n/catalogue.ts';

type StoredWords = Catalogue['common']['stored'];

/** What a paper is called on screen: its name, or what kind of paper it is. */
export const nameOf = (paper: StoredPaper, t: StoredWords): string => paper.name || t.kinds[paper.type];

/** How large a paper is, in megabytes with one decimal; never nothing. */
export function sizeOf(paper: StoredPaper, t: StoredWords, language: string): string {
  const megabytes = Math.max(0.1, paper.size / 1_048_576);
  return t.size(megabytes.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }));
}
