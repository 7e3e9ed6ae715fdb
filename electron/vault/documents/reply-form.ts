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
  /** Whom the report went to, and the meeting it was for, as words. */
  receiver: string;
  meeting: string;
  made: Date;
  /** Who is to answer; empty: whoever fills it in says. */
  from: string;
  questions: readonly PrintedWording[];
}
