import type { Unfinished } from '../shape.ts';
import type { ending as swedish } from '../sv/table-ending.ts';

/** The ending, and what is to happen when one of us is gone, in easier English. */
export const ending: Unfinished<typeof swedish> = {
  help: 'You decide when it ends. You decide what happens to the folder. You need not say why.',
  pause: { help: 'You can rest for a while. Then you can go on. Nobody asks why.' },
  reflect: { nextTime: 'What do you want to take to next time?' },
  end: {
    help: 'You can end it. The folder stays for now. Then you decide what happens to it.',
  },
  take: {
    help: 'You can take all of it. You can also leave some. Anyone who finds it can read it.',
    wait: 'You can take something when you have a key.',
  },
  handOver: {
    help: 'The whole folder becomes one file. Only your key opens the file. Take the file and your key to the new ombudsperson. There you receive the folder together. It is written down in both places.',
    wait: 'You can hand over when you have a key.',
    sleeps:
      'Your yes in advance sleeps with the new ombudsperson. Your mandates sleep too. They sleep until you say yes again.',
    receiverHelp: 'Write the ombudsperson or the service. It will stand in “What has been shared”.',
    saved: 'The file is saved. Has it not been received yet? Then it is wise to wait with erasing.',
  },
  counted: {
    help: 'The service counts how many it has met. Do you say yes? Then there will be one line without a name. The line cannot be tied to you. You choose what it says.',
    length: 'The time we have been in contact may be counted, too',
    groups: 'What is true of you? You can choose several. You can also choose nothing.',
    groupNames: { withdrawn: 'I kept to myself, or did not get to help' },
    areas: 'Which parts of life was it about? You can choose several. You can also choose nothing.',
  },
  erase: {
    help: 'The whole folder is erased. The plan is erased. The notes, the papers and your key are erased. All the rest is erased too.',
    beyond:
      'The folder stays in that copy. When the copy is 90 days old the folder is gone. It cannot be put back.',
    noBackups: 'The app knows of no backup that holds the folder.',
    totals: 'One person began and ended. That is counted in the year’s total. It says nothing of you.',
    onUnclear: 'Write the day like this: 2026-03-24. The day must not be over.',
    laterHelp:
      'That day passes. The next time the computer is unlocked the folder is erased. Until then you can change your mind.',
    note: 'First save a note about what is left',
    noteHelp: 'The note says that you have had a folder here. Think of who could find the note.',
    asleep: (day) =>
      `The folder was to be erased after ${day}. You had decided that. Then a backup was put back. Now nothing is erased. Do you want to erase it? Say it again.`,
    notSaved: 'No note was saved. Nothing was erased. You can try again.',
    done: 'All that was in the folder is gone from this computer.',
  },
  gone: {
    notMade: 'The service has not chosen who can take over. You can answer all the same.',
    help: 'Your ombudsperson may fall ill or die. You may die, too. What is to happen then?',
    holders: (one, other) =>
      `${one} and ${other} have one half each of a key. They must do it together. Then they can read your front page. They can read nothing more.`,
    front: 'How are they to reach you? Write that on the front page.',
    allowedNow: 'Is your ombudsperson gone? Then they may read your front page.',
  },
};
