import type { Shape } from '../shape.ts';
import type * as swedish from '../sv/document-areas.ts';
import { firstMeeting, reach as reachAtTable } from './table-around.ts';
import { feedback as feedbackAtTable } from './table-feedback.ts';
import { shared as sharedAtTable } from './table-shared.ts';

/** Areas of the folder on paper, as the client would say it: the paper is theirs. */

/** What is known beside the plan. */
export const me: Shape<typeof swedish.me> = {
  called: 'What I want to be called',
  alias: 'In my ombudsperson’s list I am',
  language: 'My language',
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

/** The page that the ombudsperson may read alone. */
export const front: Shape<typeof swedish.front> = {
  reach: 'How to reach me',
  nextMeeting: 'Next meeting',
  crisis: 'When I feel really bad I want',
};

/** What the client said without their key, and how it stands. */
export const said: Shape<typeof swedish.said> = {
  phone: (day) => `I said by phone on ${day}`,
  message: (day) => `I wrote in a message on ${day}`,
  beforeKey: (day) => `I said on ${day}, before I had a key`,
  states: {
    waiting: 'waits for my yes',
    confirmed: 'I have said yes to it',
    struck: 'crossed out by me',
  },
};

/** What the ombudsperson suggested, and what the client answered. */
export const suggestion: Shape<typeof swedish.suggestion> = {
  wish: 'Suggestion: a new wish',
  step: (wish) => (wish === '' ? 'Suggestion: a step' : `Suggestion: a step for “${wish}”`),
  reword: (wish) => (wish === '' ? 'Suggestion: other words' : `Suggestion: other words for “${wish}”`),
  answers: {
    waiting: 'not answered',
    yes: 'I said yes',
    no: 'I said no',
    later: 'I said not now',
  },
};

/** Yes in advance; to whom and how often as at the table. */
export const yes: Shape<typeof swedish.yes> = {
  line: sharedAtTable.warrant.line,
  uses: sharedAtTable.warrant.uses,
  usedOn: sharedAtTable.warrant.usedOn,
  until: (day) => `until ${day}`,
  withdrawn: (day) => `I took it back on ${day}`,
  standing: {
    asleep: 'rests until I say yes again',
    past: 'its time is over',
    'used-up': 'used up',
  },
};
