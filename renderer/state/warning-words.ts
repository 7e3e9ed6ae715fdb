import type { ClientLanguage } from '../../shared/domain/folder.ts';
import type { Catalogue } from '../../shared/i18n/catalogue.ts';
import { warning as arabic } from '../../shared/i18n/ar/release.ts';
import { warning as easyEnglish } from '../../shared/i18n/easy-en/release.ts';
import { warning as easySwedish } from '../../shared/i18n/easy-sv/release.ts';
import { warning as english } from '../../shared/i18n/en/release.ts';
import { warning as finnish } from '../../shared/i18n/fi/release.ts';
import { warning as swedish } from '../../shared/i18n/sv/release.ts';

/** What is said before a client releases words. */
export type Warning = Catalogue['table']['stuck']['release']['warning'];

const plain: Record<ClientLanguage, Warning> = { sv: swedish, en: english, ar: arabic, fi: finnish };

const easy: Partial<Record<ClientLanguage, Warning>> = { sv: easySwedish, en: easyEnglish };

/** The same in easier words, where the language has them and the screen does not already say them. */
export const easierWarning = (language: ClientLanguage, said: Warning): Warning | null => {
  const easier = easy[language];
  return easier === undefined || easier.title === said.title ? null : easier;
};

/** The same in the client's own language beside it; null where the screen already speaks it (rule 6). */
export const ownWarning = (own: ClientLanguage, screen: ClientLanguage): Warning | null =>
  own === screen ? null : plain[own];
