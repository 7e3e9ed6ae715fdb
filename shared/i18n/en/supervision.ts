import type { Shape } from '../shape.ts';
import type { supervision as swedish, supervisionPaper as swedishPaper } from '../sv/supervision.ts';
import { month } from './month.ts';

/** A question for colleagues, on paper. */
export const supervisionPaper: Shape<typeof swedishPaper> = {
  title: 'A question for colleagues',
  number: (number) => `Question ${number}`,
  said: 'What do you say?',
  footer: 'No client is named here. Do not write here either who it is about.',
};

/** Questions for colleagues on the desk. */
export const supervision: Shape<typeof swedish> = {
  rail: 'Questions for colleagues',
  title: 'Questions for colleagues',
  help: 'For supervision. Nothing here says who it is about. A question from a client was released by the client, word for word.',
  waiting: (count) =>
    count === 1
      ? "A question from a client comes into the list at the month's end."
      : `${count} questions from clients come into the list at the month's end.`,
  empty: 'There are no questions here yet.',
  add: 'Write a question',
  list: 'Questions for colleagues',
  own: 'your own',
  released: 'released by a client',
  asked: 'has been asked',
  notAsked: 'has not been asked',
  answered: 'what colleagues said is here',
  untitled: 'A question without words yet',
  undo: 'Undo',
  undone: 'It is undone.',
  back: 'To all questions',
  number: (number) => `Question ${number}`,
  question: 'What do you want to ask?',
  questionHelp:
    'Write so that nobody can be recognised: no names, no days, no numbers. It is saved as you write.',
  releasedHelp: 'The client released exactly these words. They do not change here.',
  untilTold: 'The client wants to wait. The question may be asked only when the client says so.',
  notBefore: (from) => `The client wants to wait. The question may be asked from ${month(from)}.`,
  ask: 'Ask it',
  askHelp:
    'When the page is saved or printed, the question counts as asked. Then it can no longer be changed or taken back.',
  againHelp: 'The question has been asked. The same page can be saved and printed again.',
  mustGo: 'Something in the text must go before the question can be asked.',
  writeFirst: 'Write the question first.',
  save: 'Save as PDF',
  saved: 'The page is saved.',
  print: 'Print',
  printed: 'The page is open in a window of its own. Print it there.',
  said: 'I have asked by word of mouth',
  saidNow: 'The question is asked.',
  learnedTitle: 'What the colleagues said',
  learned: 'What do you take with you?',
  learnedHelp: 'Write about the question, not about any person. It is saved as you write.',
  remove: 'Remove the question',
  removed: 'The question is removed. You can undo.',
  removedTitle: 'Removed questions',
  removedHelp: "This month's and last month's. Older ones go by themselves.",
  removedOpen: (count) => `Removed (${count})`,
  nothingRemoved: 'Nothing is removed.',
  putBack: 'Put back',
  putBackOf: (question) => `Put back: ${question}`,
  isBack: 'The question is back.',
  withdraw: 'The client has taken it back',
  withdrawTitle: 'Has the client taken the question back?',
  withdrawHelp: 'The question is removed for good. It cannot be undone.',
  withdrawYes: 'Yes, remove it',
  withdrawn: 'The question is removed for good.',
  cancel: 'Cancel',
};
