import type { Unfinished } from '../shape.ts';
import type { letters as swedish } from '../sv/table-letters.ts';

/** Letters out, in easier English. */
export const letters: Unfinished<typeof swedish> = {
  waits: 'Letters wait until you have your own key.',
  help: 'Here are letters to agencies and others. First a letter is a draft. You let it leave with your key.',
  kindHelp: {
    agency: 'Ask or tell something.',
    appeal:
      'The letter goes to those who made the decision. The decision says how long you have. It is usually three weeks. They count from the day you received it.',
    withdrawal: 'Somebody has the paper. The letter says that the paper is not valid.',
  },
  fields: {
    bodyHelp: 'Write after each colon (:). Take away what is not needed.',
    beside: 'The same in your own language (you can leave it empty)',
  },
  unfinished:
    'Write who the letter is to. Write what it is about. Write what you want to say. Then it can leave.',
  leaveHelp:
    'The letter is saved without a seal. Then nobody thinks something is wrong with the file. The proof stays in the folder.',
  yesDone: 'You have said yes. This letter may be sent, as it stands.',
  sentHelp: 'The letter has left. This is what it says. It does not change any more.',
  check: {
    help: 'Choose a file. Is it a letter that left the folder? Has anything changed? You will see.',
  },
};
