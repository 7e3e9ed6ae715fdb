import type { FeedbackQuestion } from '../../../shared/domain/feedback.ts';
import type { DeskLanguage } from '../../../shared/domain/folder.ts';
import { blank as english } from '../../../shared/i18n/en/blank.ts';
import { law as englishLaw } from '../../../shared/i18n/en/law.ts';
import { feedback as englishFeedback } from '../../../shared/i18n/en/table-feedback.ts';
import { blank as swedish } from '../../../shared/i18n/sv/blank.ts';
import { law as swedishLaw } from '../../../shared/i18n/sv/law.ts';
import { feedback as swedishFeedback } from '../../../shared/i18n/sv/table-feedback.ts';
import type { BlankQuestion, BlankWords } from '../documents/blank-forms.ts';

/** Words of the blank papers; those of the mandate stand with the texts about law. */
export const blankWords = (language: DeskLanguage): BlankWords =>
  language === 'en'
    ? { ...english, mandate: englishLaw.blankMandate, answers: englishFeedback }
    : { ...swedish, mandate: swedishLaw.blankMandate, answers: swedishFeedback };

/** The service's own questions as they stand on the paper. */
export const blankQuestions = (
  questions: readonly FeedbackQuestion[],
  language: DeskLanguage,
): BlankQuestion[] => questions.map((question) => ({ kind: question.kind, text: question[language] }));
