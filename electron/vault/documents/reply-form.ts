import type { DeficiencyContent } from '../../../shared/domain/deficiency.ts';
import { shownNumber } from '../../../shared/domain/deficiency-number.ts';
import type { DeskLanguage } from '../../../shared/domain/folder.ts';
import type { PrintedWording } from '../../../shared/domain/report-wording.ts';
import type { Shape } from '../../../shared/i18n/shape.ts';
import type { reply } from '../../../shared/i18n/sv/document-reply.ts';

/** Words of the reply form in one language. */
export type ReplyWords = Shape<typeof reply>;

/** What can be asked and answered on one form. Its questions can be nothing but words that may leave. */
export interface ReplyForm {
  reportId: string;
  language: DeskLanguage;
  /** Whom the report went to, and the meeting it was for or the day it was sent, in a sentence. */
  about: string;
  made: Date;
  /** Who is to answer; empty: whoever fills it in says. */
  from: string;
  questions: readonly PrintedWording[];
}

/** What stands above a question. */
export const questionTitle = ({ number }: { number: string }, words: ReplyWords): string =>
  `${words.number} ${shownNumber(number)}`;

/** The words of a question as they are printed, each in a paragraph. */
export const printedTexts = (
  { happened, ledTo, remedy }: Pick<DeficiencyContent, 'happened' | 'ledTo' | 'remedy'>,
  words: ReplyWords,
): string[] => [
  happened,
  ...(ledTo === '' ? [] : [`${words.ledTo}: ${ledTo}`]),
  ...(remedy === '' ? [] : [`${words.remedy}: ${remedy}`]),
];
