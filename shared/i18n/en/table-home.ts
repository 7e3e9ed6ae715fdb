import type { Shape } from '../shape.ts';
import type { home as swedish } from '../sv/table-home.ts';

/** Taking the plan home (product.md, J7). */
export const home: Shape<typeof swedish> = {
  open: 'Take it home',
  title: 'Take home from my folder',
  help: 'You choose what comes along. Nothing leaves the folder without your key.',
  steps: { choose: 'Choose', read: 'Read', key: 'Your key', save: 'Save' },
  at: (n, of, name) => `Step ${n} of ${of}: ${name}`,
  what: 'What do you want to take with you?',
  whatNeeded: 'Choose at least one.',
  apart: (mine, ending) =>
    `Mandates, letters and papers are taken home one by one, from where they are. Pages that are only yours are taken home from “${mine}”. To have everything at once, take the whole folder along as one file, under “${ending}”.`,
  name: 'Your name on the paper',
  named: 'With what I want to be called',
  unnamed: 'Without name',
  unnamedHelp: 'The paper does not say who you are. Somebody who knows you may still recognise your words.',
  size: 'Size of the text',
  normal: 'Ordinary text',
  large: 'Large text',
  who: 'Who gets it?',
  me: 'I take it home',
  someone: 'Someone else gets it',
  receiver: 'Who gets it?',
  purpose: 'What do they need it for?',
  receiverNeeded: 'Write who gets it.',
  purposeNeeded: 'Write what they need it for.',
  toRead: 'Read it through',
  read: 'Read before you save',
  readHelp: 'This is what it will say. Take away the tick beside a line that should not come along.',
  include: (text) => `Include: ${text}`,
  forWhom: (name) => `For ${name}`,
  struck: (count) =>
    count === 0
      ? 'All lines come along.'
      : count === 1
        ? 'One line is struck.'
        : `${count} lines are struck.`,
  nothingLeft: 'All lines are struck. Include at least one line.',
  change: 'Change the choices',
  toKey: 'This is right',
  keyTitle: 'Your key',
  keyHelp:
    'Your key opens what you have chosen, and puts your seal inside the file. Then you have two minutes.',
  useKey: 'Use my key',
  saveTitle: 'Save the file',
  saveHelp: 'Now you choose where the file goes. It is not encrypted: whoever finds it can read it.',
  saveHelpLocked: 'Now you choose where the file goes. Whoever finds it needs the password to read it.',
  saveHelpUnseen:
    'Think of who can find the file. It is not encrypted. A stick that you carry is safer than a folder at home.',
  save: 'Choose a place and save',
  notSaved: 'Nothing was saved. You can try again.',
  secondsOver: 'The two minutes are over. Use your key again.',
  doneTitle: 'It is saved',
  done: 'It is now listed in “What has been shared”.',
  receiptHelp: 'Would you like a note to keep? It says what was shared, when, and with whom.',
  receipt: 'Save a note',
  receiptSaved: 'The note is saved.',
  again: 'Take something more home',
};
