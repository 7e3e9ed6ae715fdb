import type { FeedbackKind, FeedbackQuestion } from '../../shared/domain/feedback.ts';
import type { ClientLanguage } from '../../shared/domain/folder.ts';
import type { Catalogue } from '../../shared/i18n/catalogue.ts';

type FeedbackWords = Catalogue['table']['feedback'];

/** The question in the reader's language; Swedish where there is no other. */
export const questionWords = (question: FeedbackQuestion, language: ClientLanguage): string =>
  language === 'en' ? question.en : question.sv;

/** An option's name in words; what somebody wrote stays as it is. */
export function answerWords(kind: FeedbackKind, answer: string, t: FeedbackWords): string {
  const named: Partial<Record<string, string>> =
    kind === 'scale' ? t.scale : kind === 'yes-no' ? t.yesNo : {};
  return named[answer] ?? answer;
}
