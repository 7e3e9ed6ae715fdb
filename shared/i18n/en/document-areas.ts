import type { Shape } from '../shape.ts';
import type * as swedish from '../sv/document-areas.ts';
import { firstMeeting, reach as reachAtTable } from './table-around.ts';
import { feedback as feedbackAtTable } from './table-feedback.ts';

/** Areas of the folder on paper, as the client would say it: the paper is theirs. */

/** What is known beside the plan. */
export const me: Shape<typeof swedish.me> = {
  someone: 'Somebody must not see my papers or hear my messages',
  noMessage: 'Leave no messages for me',
  rights: (day) => `We talked about my rights on ${day}`,
  came: (how) => `How contact came about: ${how}`,
  cameBy: { ...firstMeeting.cameBy, person: 'I came myself' },
  concern: (made, told) => `A notification of concern was made on ${made}. I was told on ${told}.`,
};

/** Ways to reach the client. */
export const reach: Shape<typeof swedish.reach> = {
  ways: reachAtTable.ways,
  leave: reachAtTable.leave,
  leaveNone: reachAtTable.leaveNone,
};

/** Meetings, and when the plan is looked through. */
export const meetings: Shape<typeof swedish.meetings> = {
  when: (day, from, until) => `${day} at ${from}–${until}`,
  review: (day) => `We look through the plan on ${day}`,
};

/** The ombudsperson's notes. */
export const notes: Shape<typeof swedish.notes> = {
  kinds: {
    beside: 'we sat together',
    phone: 'by phone',
    'no-name': 'without saying my name',
    letter: 'from the letter box',
  },
  ways: {
    meeting: 'meeting',
    call: 'phone call',
    message: 'message',
    letter: 'letter',
    agency: 'with an agency',
  },
  agency: (name) => `with ${name}`,
  said: (comment) => `I said about it: ${comment}`,
  struck: (day) => `struck by me on ${day}`,
};

/** What the client thinks of the service. */
export const feedback: Shape<typeof swedish.feedback> = {
  scale: feedbackAtTable.scale,
  yesNo: feedbackAtTable.yesNo,
};

/** What has been shared; the kinds are those of the note to keep. */
export const shared: Shape<typeof swedish.shared> = {
  to: (receiver) => `to ${receiver}`,
  toMe: 'to myself',
  purpose: (purpose) => `for: ${purpose}`,
  named: 'with name',
  unnamed: 'without name',
  struck: (count) => (count === 1 ? 'one line left out' : `${count} lines left out`),
  failed: 'The file could not be saved. Nothing was shared.',
};
