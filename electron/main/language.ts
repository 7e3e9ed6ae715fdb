import type { DeskLanguage } from '../../shared/domain/folder.ts';
import { system as en } from '../../shared/i18n/en/system.ts';
import { system as sv } from '../../shared/i18n/sv/system.ts';

/** The words main needs, in one language. */
export type SystemWords = typeof sv;

export const wordsIn = (language: DeskLanguage): SystemWords => ({ sv, en })[language];

/**
 * The language of a first start: the one given, else the first of the person's system languages that the desk
 * speaks, else Swedish.
 * @param preferred BCP 47 tags, most wanted first
 */
export function firstLanguage(given: DeskLanguage | null, preferred: readonly string[]): DeskLanguage {
  if (given !== null) return given;
  for (const tag of preferred) {
    const language = tag.toLowerCase().split(/[-_]/)[0];
    if (language === 'sv' || language === 'en') return language;
  }
  return 'sv';
}
