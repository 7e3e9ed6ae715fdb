import type { ClientLanguage } from '../domain/language.ts';

/** What each language calls itself. */
export const languageNames: Record<ClientLanguage, string> = {
  sv: 'Svenska',
  en: 'English',
  ar: 'العربية',
  fi: 'Suomi',
};
