import type { ClientLanguage } from '../../../shared/domain/folder.ts';
import { document as english } from '../../../shared/i18n/en/document.ts';
import { law as englishLaw } from '../../../shared/i18n/en/law.ts';
import { document as swedish } from '../../../shared/i18n/sv/document.ts';
import { law as swedishLaw } from '../../../shared/i18n/sv/law.ts';

/** Words of the documents. A language whose catalogue is not whole yet is printed in Swedish. */
export const documentWords = (language: ClientLanguage): typeof swedish =>
  language === 'en' ? english : swedish;

/** The language a document is really in. */
export const documentLanguage = (language: ClientLanguage): ClientLanguage =>
  language === 'en' ? 'en' : 'sv';

/** The texts about law, in the language that a document is really in. */
export const lawWords = (language: ClientLanguage): typeof swedishLaw =>
  language === 'en' ? englishLaw : swedishLaw;
