import type { ClientLanguage } from '../../../shared/domain/folder.ts';
import type { MandateLanguage, MandateLanguages } from '../../../shared/domain/mandate-lines.ts';
import { day as arabicDay, mandate as arabic } from '../../../shared/i18n/ar/document-mandates.ts';
import { day as finnishDay, mandate as finnish } from '../../../shared/i18n/fi/document-mandates.ts';
import { documentWords } from './document-words.ts';

/** The fixed sentences of mandates in one language. These are whole in every language a client can have. */
function inLanguage(language: ClientLanguage): MandateLanguage {
  switch (language) {
    case 'sv':
    case 'en': {
      const words = documentWords(language);
      return { words: words.mandate, day: words.day };
    }
    case 'fi':
      return { words: finnish, day: finnishDay };
    case 'ar':
      return { words: arabic, day: arabicDay };
  }
}

/** Swedish, which agencies read, and the client's own language beside it (rule 6). */
export const mandateLanguages = (own: ClientLanguage): MandateLanguages => ({
  main: inLanguage('sv'),
  beside: own === 'sv' ? null : inLanguage(own),
});
