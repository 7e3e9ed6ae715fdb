import type { ClientLanguage, DeskLanguage } from '../../shared/domain/folder.ts';
import type { Catalogue } from '../../shared/i18n/catalogue.ts';
import { en } from '../../shared/i18n/en/index.ts';
import { sv } from '../../shared/i18n/sv/index.ts';

/** The texts about law in the language the person reads, or the desk's where there are none in theirs. */
export function lawIn(
  language: ClientLanguage,
  desk: DeskLanguage,
): { shown: DeskLanguage; law: Catalogue['law'] } {
  const shown = language === 'sv' || language === 'en' ? language : desk;
  return { shown, law: (shown === 'en' ? en : sv).law };
}
