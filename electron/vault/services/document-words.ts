import type { ClientLanguage, DeskLanguage } from '../../../shared/domain/folder.ts';
import { document as arabic } from '../../../shared/i18n/ar/document.ts';
import { document as english } from '../../../shared/i18n/en/document.ts';
import { law as englishLaw } from '../../../shared/i18n/en/law.ts';
import { reportPaper as englishReport } from '../../../shared/i18n/en/report.ts';
import { document as finnish } from '../../../shared/i18n/fi/document.ts';
import { document as swedish } from '../../../shared/i18n/sv/document.ts';
import { law as swedishLaw } from '../../../shared/i18n/sv/law.ts';
import { reportPaper as swedishReport } from '../../../shared/i18n/sv/report.ts';
import type { DocumentWords, ReportWords } from '../documents/words.ts';

const documents: Readonly<Record<ClientLanguage, DocumentWords>> = {
  sv: swedish,
  en: english,
  ar: arabic,
  fi: finnish,
};

/** Words of the documents, in the client's own language. */
export const documentWords = (language: ClientLanguage): DocumentWords => documents[language];

/** The language of a document that quotes the texts about law: these are in Swedish and English only. */
export const lawLanguage = (language: ClientLanguage): DeskLanguage => (language === 'en' ? 'en' : 'sv');

/** The texts about law. */
export const lawWords = (language: DeskLanguage): typeof swedishLaw =>
  language === 'en' ? englishLaw : swedishLaw;

/** Words of the report, in the language it is asked for in. */
export const reportWords = (language: DeskLanguage): ReportWords => ({
  ...documentWords(language),
  report: language === 'en' ? englishReport : swedishReport,
});
