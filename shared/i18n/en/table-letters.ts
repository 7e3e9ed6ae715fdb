import type { Shape } from '../shape.ts';
import type { letters as swedish } from '../sv/table-letters.ts';

/** Letters out, as client and ombudsperson both read it. */
export const letters: Shape<typeof swedish> = {
  help: 'Letters to agencies and others. A letter is a draft until you let it leave with your key.',
  waits: 'Letters wait until you have a key of your own.',
  none: 'There are no letters here.',
  list: 'The letters',
  begin: 'Write a letter',
  back: 'To all letters',
  open: 'Open',
  openOf: (what) => `Open: ${what}`,
  untitled: 'Letter without a heading',
  to: (receiver) => `to ${receiver}`,
  begun: (day) => `begun ${day}`,
  states: {
    draft: 'Draft, not sent',
    sent: (day) => `Left ${day}`,
    changed: (day) => `Left ${day}, changed since`,
  },
  kinds: {
    agency: 'Letter to an agency',
    appeal: 'Appeal',
    complaint: 'Complaint',
    withdrawal: 'Take back a mandate or consent',
  },
  kindHelp: {
    agency: 'Ask, request or tell something.',
    appeal:
      'Sent to those who made the decision. How long you have stands in the decision, usually three weeks from the day you received it.',
    complaint: 'When something has gone wrong.',
    withdrawal: 'So that those who have the paper know that it is not valid.',
  },
  start: {
    title: 'A new letter',
    kind: 'What kind of letter is it?',
    which: 'What is taken back?',
    none: 'None of those in the folder',
    language: 'In which language?',
    go: 'Begin writing',
  },
  languages: { sv: 'Swedish', en: 'English' },
  fields: {
    receiver: 'To whom?',
    receiverHelp: 'Name and address, as on an envelope.',
    matter: 'What is it about?',
    reference: 'Their number of the matter (can be left empty)',
    body: 'The letter',
    bodyHelp: 'Write after each colon, and take away what is not needed.',
    name: 'Name under the letter',
    nameHelp: 'The name is kept in this letter only.',
    beside: "The same in one's own language (can be left empty)",
    interpreter: 'Who interpreted? (leave empty if nobody did)',
  },
  unfinished: 'Write who it is to, what it is about and what you want to say. Then the letter can leave.',
  leave: 'Let the letter leave',
  leaveHelp:
    'The letter is saved without a seal, so that nobody thinks something is wrong with the file. The proof stays in the folder.',
  yes: 'Say yes to my ombudsperson sending it',
  yesDone: 'You have said yes to this letter being sent, as it stands.',
  sentHelp: 'The letter has left as it stands here, and does not change any more.',
  copy: 'Write a new one from this',
  remove: 'Remove',
  removed: 'Removed. You can undo it for 30 days.',
  check: {
    title: 'Check a letter',
    help: 'Choose a file, and you see whether it is a letter that left the folder and whether anything has changed.',
    choose: 'Choose a file',
  },
};
