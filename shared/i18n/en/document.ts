import type { Shape } from '../shape.ts';
import type { document as swedish } from '../sv/document.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-02-03` as "3 February 2026"; anything else as it is. */
function day(date: string): string {
  const [year, month, number] = date.split('-').map(Number);
  const name = months[(month ?? 0) - 1];
  return year === undefined || name === undefined || number === undefined
    ? date
    : `${number} ${name} ${year}`;
}

/** Words on paper and in PDF files. */
export const document: Shape<typeof swedish> = {
  day,
  page: (page, of) => `Page ${page} of ${of}`,
  forWhom: (name) => `For ${name}`,
  made: (date) => `Made on ${day(date)}`,
  seal: 'Seal that shows whether the document has been changed',
  /** Name of a paper that holds several parts. */
  fromFolder: 'From my folder',
  /** What can be on a paper. */
  papers: {
    plan: 'My plan',
  },
  plan: {
    title: 'My plan',
    footer: 'This is no longer encrypted. Think about where you keep it and who can read it.',
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
  receipt: {
    title: 'Note to keep',
    intro: 'This note is yours. It shows what has been shared, with whom and when.',
    what: 'What',
    whatKinds: {
      'paper.pdf': 'Papers from my folder, as a PDF',
      'receipt.pdf': 'A note to keep',
      'warrant.made': 'A yes in advance',
      'warrant.used': 'My plan, by my yes in advance',
      'warrant.withdrawn': 'A yes in advance was taken back',
      'key.made': 'My key was made',
      'key.set-anew': 'My key was made anew without the old one',
      'key.slot-added': 'A new form of my key was added',
      'key.slot-removed': 'A form of my key was removed',
      'choice.changed': 'Who can open my folder was changed',
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
