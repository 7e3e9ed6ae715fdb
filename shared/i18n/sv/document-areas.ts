import { firstMeeting, reach as reachAtTable } from './table-around.ts';
import { feedback as feedbackAtTable } from './table-feedback.ts';

/** Areas of the folder on paper, as the client would say it: the paper is theirs. */

/** What is known beside the plan. */
export const me = {
  someone: 'Någon får inte se mina papper eller höra mina meddelanden',
  noMessage: 'Lämna inga meddelanden till mig',
  rights: (day: string) => `Vi pratade om mina rättigheter ${day}`,
  came: (how: string) => `Så fick vi kontakt: ${how}`,
  cameBy: { ...firstMeeting.cameBy, person: 'jag själv' },
  concern: (made: string, told: string) => `En orosanmälan gjordes ${made}. Jag fick veta det ${told}.`,
};

/** Ways to reach the client. */
export const reach = {
  ways: reachAtTable.ways,
  leave: reachAtTable.leave,
  leaveNone: reachAtTable.leaveNone,
};

/** Meetings, and when the plan is looked through. */
export const meetings = {
  when: (day: string, from: string, until: string) => `${day} klockan ${from}–${until}`,
  review: (day: string) => `Vi går igenom planen ${day}`,
};

/** The ombudsperson's notes. */
export const notes = {
  kinds: {
    beside: 'vi satt tillsammans',
    phone: 'på telefon',
    'no-name': 'utan att säga mitt namn',
    letter: 'från brevlådan',
  },
  ways: {
    meeting: 'möte',
    call: 'telefonsamtal',
    message: 'meddelande',
    letter: 'brev',
    agency: 'med en myndighet',
  },
  agency: (name: string) => `med ${name}`,
  said: (comment: string) => `Jag sa om den: ${comment}`,
  struck: (day: string) => `struken av mig ${day}`,
};

/** What the client thinks of the service. */
export const feedback = { scale: feedbackAtTable.scale, yesNo: feedbackAtTable.yesNo };

/** What has been shared; the kinds are those of the note to keep. */
export const shared = {
  to: (receiver: string) => `till ${receiver}`,
  toMe: 'till mig själv',
  purpose: (purpose: string) => `för: ${purpose}`,
  named: 'med namn',
  unnamed: 'utan namn',
  struck: (count: number) => (count === 1 ? 'en rad struken' : `${count} rader strukna`),
  failed: 'Filen kunde inte sparas. Inget lämnades ut.',
};
