import {
  feedback,
  front,
  me,
  meetings,
  notes,
  reach,
  said,
  shared,
  suggestion,
  yes,
} from './document-areas.ts';
import { letter } from './document-letters.ts';
import { mandate } from './document-mandates.ts';
import { release } from './document-release.ts';
import { supervisionPaper } from './supervision.ts';
import { month, months } from './month.ts';
import type { Shape } from '../shape.ts';
import type { document as swedish } from '../sv/document.ts';
import { ways } from './ways.ts';

/** `2026-02-03` as "3 February 2026"; anything else as it is. */
function day(date: string): string {
  const [year, inYear, number] = date.split('-').map(Number);
  const name = months[(inYear ?? 0) - 1];
  return year === undefined || name === undefined || number === undefined
    ? date
    : `${number} ${name} ${year}`;
}

/** Words on paper and in PDF files. */
export const document: Shape<typeof swedish> = {
  day,
  month,
  page: (page, of) => `Page ${page} of ${of}`,
  forWhom: (name) => `For ${name}`,
  made: (date) => `Made on ${day(date)}`,
  seal: 'Seal that shows whether the document has been changed',
  /** Name of a paper that holds several parts. */
  fromFolder: 'From my folder',
  /** What can be on a paper. */
  papers: {
    plan: 'My plan',
    me: 'About me',
    reach: 'How to reach me',
    meetings: 'Meetings',
    applications: 'My applications',
    around: 'Around me',
    agreement: 'Agreement',
    crisis: 'If it gets hard',
    'own-words': 'My words',
    way: 'My way of making a plan',
    mandate: 'Mandate or consent',
    'mandate-withdrawal': 'Letter that takes back',
    letter: 'Letter',
    released: "What doesn't work, as I passed it on",
    notes: 'Notes',
    feedback: 'What I think',
    ending: 'The ending, in my words',
    shared: 'What has been shared',
    front: 'The front page',
    said: 'What I have said without my key',
    suggestions: 'Suggestions for me',
    stuck: 'What doesn’t work, not passed on',
    yes: 'My yes in advance',
  },
  mandate,
  letter,
  release,
  supervision: supervisionPaper,
  me,
  front,
  reach,
  said,
  suggestion,
  yes,
  meetings,
  notes,
  feedback,
  shared,
  crisis: {
    asOf: (date) => `Written or confirmed ${day(date)}`,
    parts: {
      signs: 'Signs that it is getting hard',
      helps: 'What helps',
      never: 'What never helps',
      call: 'Call these',
      callNot: 'Do not call these',
      involuntary: 'If I am under involuntary care, my ombudsperson does this',
      children: 'My children',
      animals: 'My animals',
      keys: 'My keys',
      bills: 'My bills',
    },
  },
  ownWords: {
    said: (date) => `Said ${day(date)}`,
    earlier: (date) => `Before, ${day(date)}`,
    ended: (said, ended) => `Said ${day(said)}, has not held since ${day(ended)}`,
  },
  ways,
  plan: {
    title: 'My plan',
    footer: 'This is no longer encrypted. Think about where you keep it and who can read it.',
    footerLocked:
      'This file is locked with a password. Whoever has the password, or guesses it, can read it. Printed, it is not locked.',
    doer: (doer, name) => {
      if (doer === 'me') return 'I do it';
      if (doer === 'ombudsperson') return 'My ombudsperson does it';
      if (doer === 'both') return 'We do it together';
      return name === '' ? 'Somebody else does it' : `${name} does it`;
    },
    due: (date) => `by ${day(date)}`,
    done: (date) => `done ${day(date)}`,
    chosen: 'We begin here',
    closed: (date) => `Closed ${day(date)}`,
    wish: (number) => `Wish ${number}`,
    empty: 'There is nothing in the plan yet.',
    data: 'The same text as data',
    record: (digits) => `My folder’s list of what has been shared: ${digits}`,
  },
  /** Pages that only the client can read. */
  own: {
    title: 'My pages',
    untitled: 'Without a heading',
  },
  around: {
    empty: 'Nothing stands here yet.',
    layers: {
      own: 'What I have myself',
      close: 'Family and friends',
      community: 'Groups and associations',
      focused: 'Focused support',
      services: 'Authorities and care',
    },
  },
  agreement: {
    empty: 'Nothing is agreed yet.',
    goals: 'What we want to reach',
    tasks: 'Who does what',
    meeting: 'How we meet',
    ending: 'How we end it, if either of us wants to',
    signing: 'We agree',
    signClient: "My signature and today's date",
    signOmbudsperson: "My ombudsperson's signature and today's date",
  },
  applications: {
    states: {
      preparing: 'not sent yet',
      sent: 'sent, waiting for an answer',
      asked: 'they asked for more',
      granted: 'granted',
      partly: 'granted in part',
      refused: 'refused',
      appealed: 'appealed',
      begun: 'paid or begun',
    },
    at: (agency: string) => `At ${agency}`,
    paperGot: 'here',
    paperNeeded: 'needed',
    sent: (date: string) => `Sent ${day(date)}`,
    asked: (date: string, what: string) =>
      what === '' ? `They asked for more ${day(date)}` : `They asked for more ${day(date)}: ${what}`,
    decided: (date: string, decision: 'granted' | 'partly' | 'refused' | null) => {
      if (decision === 'granted') return `Decision ${day(date)}: yes`;
      if (decision === 'partly') return `Decision ${day(date)}: yes in part`;
      return decision === 'refused' ? `Decision ${day(date)}: no` : `Decision ${day(date)}`;
    },
    served: (date: string) => `I got the decision ${day(date)}`,
    appealUntil: (date: string) => `Can be appealed until ${day(date)}`,
    appealed: (date: string) => `Appealed ${day(date)}`,
    begun: (date: string) => `Paid or begun ${day(date)}`,
  },
  calendar: {
    meeting: 'Meeting',
  },
  ending: {
    noteTitle: 'Note to keep',
    changed: 'What has changed?',
    helped: 'What helped?',
    nextTime: 'For next time',
    ifIDie: 'If I die',
    decided: 'What I have decided',
    endedOn: (date) => `We ended it ${day(date)}.`,
    kept: 'The folder stays.',
    erasedOn: (date) => `The whole folder was to be erased ${day(date)}.`,
    erasePlanned: (date) =>
      `The folder is erased the first time the computer is unlocked after ${day(date)}.`,
    left: 'What is left elsewhere',
    backup: (date, place) =>
      `A backup from ${day(date)} holds the folder, in ${place}. It is removed when it is 90 days old, and cannot be put back.`,
    noBackups: 'No backup that the app knows of holds the folder.',
    shared: (count) =>
      count === 0
        ? 'Nothing has been shared.'
        : count === 1
          ? 'One thing has been shared. Whoever got it still has it.'
          : `${count} things have been shared. Those who got them still have them.`,
    totals: 'That one person began and ended is counted in the year’s total. It says nothing of me.',
    counted: 'I have said yes to being counted, in a line without a name that cannot be tied to me.',
  },
  takeover: {
    title: (half) => `Half ${half} of 2`,
    keptBy: (name) => `Kept by ${name}`,
    intro:
      'This half opens nothing alone. Together with the other half it can read the front pages of the clients who said yes, if the ombudsperson is gone. Nothing more.',
    groups: 'The groups',
    alt: (groups) => `QR code with the groups: ${groups}`,
    use: 'How you use it',
    useSteps: [
      'Be two: one has this half, one has the other.',
      'Open Egenmakt on the ombudsperson’s computer. The passphrase is not needed.',
      'Choose “Take over with two halves”.',
      'Write the groups from both papers. Each time is written down, and the clients are told.',
    ],
    keep: 'How you keep it',
    keepSteps: [
      'Put it in a safe place, not together with the other half or the computer.',
      'Say so if you leave, or if somebody else may have seen it. Then a new one is made.',
    ],
    footer: 'Keep this paper where nobody else can read it.',
  },
  receipt: {
    title: 'Note to keep',
    intro: 'This note is yours. It shows what has been shared, with whom and when.',
    what: 'What',
    whatKinds: {
      'paper.pdf': 'Papers from my folder, as a PDF',
      'paper.print': 'Papers from my folder, printed',
      'stored.file': 'A copy of a paper in my folder',
      'stored.print': 'A paper in my folder, printed',
      'receipt.pdf': 'A note to keep',
      'receipt.print': 'A note to keep, printed',
      'warrant.made': 'A yes in advance',
      'warrant.used': 'From my folder, by my yes in advance',
      'warrant.printed': 'My plan, printed with my yes in advance',
      'warrant.withdrawn': 'A yes in advance was taken back',
      'mandate.withdrawn': 'A mandate or consent was taken back',
      release: "What doesn't work, passed on",
      'release.withdrawn': 'Something I had passed on was taken back',
      'key.made': 'My key was made',
      'key.set-anew': 'My key was made anew without the old one',
      'key.slot-added': 'A new form of my key was added',
      'key.slot-removed': 'A form of my key was removed',
      'choice.changed': 'Who can open my folder was changed',
      'erase.planned': 'That the folder is to be erased after a day',
      'erase.taken-back': 'The folder is not to be erased',
      'takeover.allowed': 'Yes to others reading the front page if my ombudsperson is gone',
      'takeover.withdrawn': 'The yes to others reading the front page was taken back',
      'takeover.used': 'The front page was read with two halves',
      'calendar.ics': 'My meetings, for a calendar',
      'feedback.passed': 'What I think was passed on, without name',
      'folder.copy': 'A copy of my whole folder',
      'handed-over': 'My folder, handed over to another ombudsperson',
      received: 'My folder, received by a new ombudsperson',
    },
    parts: 'On it',
    toWhom: 'To',
    toMe: 'Myself',
    why: 'Why',
    when: 'When',
    moment: (date, time) => `${day(date)} at ${time}`,
    name: 'My name',
    named: 'Is in the document',
    unnamed: 'Is not in the document',
    struck: 'Lines left out',
    struckCount: (count) => (count === 1 ? '1 line' : `${count} lines`),
    failed: 'The file could not be saved. Nothing was shared.',
    document: 'The document’s check characters',
    list: 'The list’s check characters',
    how: 'How to check',
    howDocument:
      'Open “Check a document” and choose the file. Read the check characters aloud and compare. If they are the same, it is the same file, unchanged.',
    howList:
      'The list’s check characters show how the list of what has been shared stood when this note was made. If something is taken out of the list, they no longer match.',
    footer: 'This is no longer encrypted. Think about where you keep it and who can read it.',
  },
  recovery: {
    title: 'Recovery paper',
    intro: (count) =>
      `These ${count} groups open your vault in Egenmakt if you have forgotten the passphrase.`,
    groups: 'The groups',
    group: (number) => `Group ${number}`,
    picture: 'The same groups as a picture',
    pictureHelp: 'For another device that can read a QR code. Egenmakt never uses the camera.',
    alt: (groups) => `QR code with the groups: ${groups}`,
    use: 'How to use this paper',
    useSteps: [
      'Open Egenmakt.',
      'Choose “I have my recovery paper”.',
      'Type the groups in order. Capital and small letters are the same, and hyphens are not needed.',
      'Choose a new passphrase.',
    ],
    keep: 'How to keep it',
    keepSteps: [
      'Put the paper in a safe place, not together with the computer.',
      'Whoever has both the paper and the computer can read all that you can read.',
      'If you saved the paper as a file: print it and delete the file.',
      'Make a new paper if somebody may have seen this one. Then the old one stops working.',
    ],
    signs: '0 is the digit zero and 1 is the digit one. The letters I, L, O and U are not used.',
    footer: 'Keep this paper where nobody else can read it.',
  },
  card: {
    title: 'My key',
    titleDiscreet: 'Card',
    intro:
      'Cut out the card and keep it with you. You need the card and your secret code, six digits that only you know.',
    introDiscreet: 'Cut out the card.',
    groups: 'The code on the card',
    alt: (groups) => `QR code with the characters: ${groups}`,
    help: 'Good to know',
    helpSteps: [
      'Never write the secret code on the card.',
      'The picture is for another device that can read a QR code. The camera of this computer is never used.',
      'If you lose the card: tell your ombudsperson. With your spare key you make a new key together.',
    ],
    signs: '0 is the digit zero and 1 is the digit one. The letters I, L, O and U are not used.',
    footer: 'This is yours alone. Keep it where nobody else can read it.',
    footerDiscreet: 'Keep this to yourself.',
  },
  spare: {
    title: 'My spare key',
    titleDiscreet: 'Spare',
    intro: 'These characters open your folder if you have lost your key. No secret code is needed.',
    introDiscreet: 'Keep these characters. Type them in order when you need them.',
    groups: 'The characters',
    alt: (groups) => `QR code with the characters: ${groups}`,
    help: 'Good to know',
    helpSteps: [
      'Put the paper in a safe place, or with somebody you trust.',
      'Whoever has the paper can use your key.',
      'You need it only if you lose your ordinary key.',
    ],
    signs: '0 is the digit zero and 1 is the digit one. The letters I, L, O and U are not used.',
    footer: 'This is yours alone. Keep it where nobody else can read it.',
    footerDiscreet: 'Keep this to yourself.',
  },
};
