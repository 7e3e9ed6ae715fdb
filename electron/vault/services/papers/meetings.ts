import { meetingLines } from '../../../../shared/domain/meeting-lines.ts';
import type { PaperPartLines } from '../../../../shared/domain/paper-document.ts';
import type { DocumentWords } from '../../documents/words.ts';
import type { Db } from '../../store/driver.ts';
import { readMeetings } from '../../store/folder/meetings.ts';
import { readReview } from '../../store/folder/review.ts';

/** All meetings, the latest first, and when the plan is looked through next. */
export const meetingsPaper = (
  db: Db<'folder'>,
  { papers, meetings, day }: DocumentWords,
): PaperPartLines => ({
  title: papers.meetings,
  empty: '',
  lines: meetingLines(readMeetings(db, null), readReview(db), {
    when: (on, from, until) => meetings.when(day(on), from, until),
    review: (on) => meetings.review(day(on)),
  }),
});
