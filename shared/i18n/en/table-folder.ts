import type { Shape } from '../shape.ts';
import type { folder as swedish } from '../sv/table-folder.ts';

/** My folder: who can open it, front page, key, reading, about me. */
export const folder: Shape<typeof swedish> = {
  open: 'My folder',
  title: 'My folder',
  help: 'Here you decide how your folder works.',
  choice: {
    title: 'Who can open the folder?',
    either: 'Either of us',
    eitherHelp: 'You, or your ombudsperson. Your ombudsperson can read and write notes between meetings.',
    only: 'Only with you',
    onlyHelp: 'The folder opens only when your key is there.',
    isEither: 'Now you and your ombudsperson can both open the folder.',
    isOnly: 'Now the folder opens only with you.',
    change: 'Change who can open it',
    before: 'Read this before you choose “Only with you”',
    cannot: [
      'Your ombudsperson cannot read your plan or the notes between meetings.',
      'What you say by phone goes into a letter box. You read it together.',
      'Your ombudsperson cannot use a yes in advance.',
      'Your ombudsperson sees only the front page, if you write something there.',
    ],
    lost: 'If both your key and your spare are lost, the folder is lost for good. Nobody can open it then.',
    noSpare: 'You have no spare yet. Make a spare first, that is safest.',
    understood: 'I have read this, and it is what I want',
    backups:
      'Older copies of the folder, which your ombudsperson can open, are still in backups that could not be reached:',
    backup: (day, place) => `${day}, ${place}`,
    needUnderstood: 'Tick that you have read it.',
    set: 'Change it with my key',
    done: 'It is changed.',
  },
  front: {
    title: 'The front page',
    help: 'Your ombudsperson can read the front page without you. You choose what it says. It may be empty.',
    reach: 'How to reach me',
    nextMeeting: 'Next meeting',
    crisis: 'When I feel really bad I want',
  },
  key: {
    title: 'My key',
    forms: (list) => `Your key is ${list}.`,
    words: 'four words',
    card: 'a card with a code',
    stick: 'a file on a stick',
    and: 'and',
    spare: 'You have a spare.',
    noSpare: 'You have no spare.',
    setAnew: (day, left) =>
      left === 0
        ? `The key was made anew on ${day}, without the old one.`
        : `The key was made anew on ${day}, without the old one. Nothing can leave the folder until the computer has been used on ${left === 1 ? 'one more day' : `${left} more days`}.`,
    more: 'Another form, or a new spare',
    moreHelp: 'The key gets a new form and a new spare. The old ones stop working.',
  },
  reading: {
    title: 'Reading and locking',
    lockMinutes: 'Lock after this many minutes without anybody touching the computer (5 to 60)',
    lockUnclear: 'Write a whole number from 5 to 60.',
  },
  me: {
    title: 'About me',
    calledName: 'What I want to be called',
    language: 'My language',
    someone: 'Somebody must not see my papers or hear my messages',
    someoneHelp: 'Then nothing is suggested on paper, and nothing saved has the name of this program.',
    who: 'Who? (you can leave it empty)',
    mayLeaveMessage: 'It is all right to leave a message',
    rights: (day) => `You talked about your rights on ${day}.`,
    rightsNot: 'You have not talked about your rights yet.',
    rightsToday: 'We have talked about them today',
  },
};
