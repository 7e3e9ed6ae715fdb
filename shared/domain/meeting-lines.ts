import { dayOfTime, endOf, hourOfTime, type Meeting } from './meeting.ts';
import type { DocumentLine } from './paper-document.ts';
import type { Day } from './plan.ts';
import type { Review } from './review.ts';

/** Words that meetings need on paper, from the catalogue of its language. */
export interface MeetingPaperWords {
  /** When a meeting is: the day, and its hours as `14:00`. */
  when: (day: Day, from: string, until: string) => string;
  review: (day: Day) => string;
}

/** Meetings as lines of a paper, each with what, where and with whom; and when the plan is looked through next. */
export function meetingLines(
  meetings: readonly Meeting[],
  review: Review,
  words: MeetingPaperWords,
): DocumentLine[] {
  const looked: DocumentLine[] =
    review.next === null
      ? []
      : [{ id: 'meeting:review', kind: 'heading', number: 1, text: words.review(review.next), detail: '' }];
  return [
    ...looked,
    ...meetings.map((meeting, at): DocumentLine => ({
      id: `meeting:${meeting.id}`,
      kind: 'heading',
      number: looked.length + at + 1,
      text: words.when(dayOfTime(meeting.starts), hourOfTime(meeting.starts), hourOfTime(endOf(meeting))),
      detail: [meeting.what, meeting.place, meeting.people].filter((part) => part !== '').join(' · '),
    })),
  ];
}
