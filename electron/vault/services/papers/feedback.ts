import { feedbackLines } from '../../../../shared/domain/feedback-lines.ts';
import type { ClientLanguage } from '../../../../shared/domain/language.ts';
import type { PaperPartLines } from '../../../../shared/domain/paper-document.ts';
import type { DocumentWords } from '../../documents/words.ts';
import type { Db } from '../../store/driver.ts';
import { readFeedback } from '../../store/folder/feedback.ts';
import { dayHere } from '../now.ts';

/** What the client thinks of the service, where they let both read it. */
export const feedbackPaper = (
  db: Db<'folder'>,
  language: ClientLanguage,
  { papers, feedback, day }: DocumentWords,
): PaperPartLines => ({
  title: papers.feedback,
  empty: '',
  lines: feedbackLines(readFeedback(db), language, { ...feedback, day }, dayHere),
});
