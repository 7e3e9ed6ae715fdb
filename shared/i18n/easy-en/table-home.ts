import type { Unfinished } from '../shape.ts';
import type { home as swedish } from '../sv/table-home.ts';

/** Taking the plan home, in easier English. */
export const home: Unfinished<typeof swedish> = {
  apart: (mine, ending) =>
    `You take mandates, letters and papers home one at a time. They are on their own pages. Pages that are only yours are under “${mine}”. Do you want everything at once? Take the whole folder as one file. You do that under “${ending}”.`,
  unnamedHelp: 'The paper does not say who you are. But somebody who knows you may know your words.',
  readHelp: 'This is what it will say. Should a line not come along? Take away the tick beside it.',
  keyHelp:
    'Your key opens what you have chosen. It puts your seal inside the file. Then you have two minutes.',
  saveHelp: 'Choose where the file goes. The file is not locked. Anyone who finds it can read it.',
  saveHelpLocked: 'Choose where the file goes. People need the password to read it.',
  saveHelpUnseen:
    'Think of who can find the file. It is not locked. You can carry it with you on a stick. That is safer than a folder at home.',
  receiptHelp: 'Do you want a note to keep? It says what was shared. It says when and with whom, too.',
};
