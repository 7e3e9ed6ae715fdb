import { firstMeeting, reach as reachAtTable } from './table-around.ts';
import { feedback as feedbackAtTable } from './table-feedback.ts';
import { shared as sharedAtTable } from './table-shared.ts';

/** Areas of the folder on paper, as the client would say it: the paper is theirs. */

/** What is known beside the plan. */
export const me = {
  called: 'Det här vill jag kallas',
  alias: 'I mitt ombuds lista står jag som',
  language: 'Mitt språk',
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

/** The page that the ombudsperson may read alone. */
export const front = {
  reach: 'Så når man mig',
  nextMeeting: 'Nästa möte',
  crisis: 'Om jag mår riktigt dåligt vill jag att',
};

/** What the client said without their key, and how it stands. */
export const said = {
  phone: (day: string) => `Jag sa på telefon ${day}`,
  message: (day: string) => `Jag skrev i ett meddelande ${day}`,
  beforeKey: (day: string) => `Jag sa ${day}, innan jag hade en nyckel`,
  states: {
    waiting: 'väntar på mitt ja',
    confirmed: 'jag har sagt ja till det',
    struck: 'struket av mig',
  },
};

/** What the ombudsperson suggested, and what the client answered. */
export const suggestion = {
  wish: 'Förslag: en ny önskan',
  step: (wish: string) => (wish === '' ? 'Förslag: ett steg' : `Förslag: ett steg för ”${wish}”`),
  reword: (wish: string) => (wish === '' ? 'Förslag: andra ord' : `Förslag: andra ord för ”${wish}”`),
  answers: {
    waiting: 'inte besvarat',
    yes: 'jag sa ja',
    no: 'jag sa nej',
    later: 'jag sa inte nu',
  },
};

/** Yes in advance; to whom and how often as at the table. */
export const yes = {
  line: sharedAtTable.warrant.line,
  uses: sharedAtTable.warrant.uses,
  usedOn: sharedAtTable.warrant.usedOn,
  until: (day: string) => `till och med ${day}`,
  withdrawn: (day: string) => `jag tog tillbaka det ${day}`,
  standing: {
    asleep: 'vilar tills jag säger ja igen',
    past: 'tiden har gått ut',
    'used-up': 'använt färdigt',
  },
};
