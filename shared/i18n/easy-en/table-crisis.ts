import type { Unfinished } from '../shape.ts';
import type * as swedish from '../sv/table-crisis.ts';

/** "If it gets hard", in easier English. */
export const crisis: Unfinished<typeof swedish.crisis> = {
  help: 'Sometimes it can get really hard. How do you want it then? You do not have to write. You can change it when you like.',
  needsKey: 'The page waits until you have your own key. Then only you can write on it.',
  partHelp: {
    signs:
      'What do others notice first? Maybe you do not sleep. Maybe you do not answer when somebody calls.',
    never: 'What makes it worse? Also when somebody means well.',
    involuntary: 'For example: visits you. Watches that your rights are kept. Helps you say what you want.',
    children: 'Who looks after them? What do they need to know?',
    bills: 'What must be paid? Who can do it?',
  },
  only: 'Your ombudsperson cannot read this page without you. They cannot pass it on in advance. They can read what you write on the front page.',
  yesHelp:
    'You can say yes in advance. Then your ombudsperson can give it to the one you choose. Nobody else gets it that way. It works also when you have no strength to answer. You see each time.',
};

/** The client's own words, in easier English. */
export const ownWords: Unfinished<typeof swedish.ownWords> = {
  help: 'Here is what you have said, word for word. Here is the day, too. Do you change your mind? Then the new words stand on top. The old words stay beneath.',
  needsKey:
    'When you have your own key, your words are kept here. For now we write down what you say. It waits.',
  ended: 'It holds no more. It can be read. But nobody goes by it.',
  removed: 'It is removed. What stood beneath is removed too. You can undo for 30 days.',
};

/** The questions a meeting begins with, in easier English. */
export const still: Unfinished<typeof swedish.still> = {
  title: 'Do you still want this?',
  statement: (day) => `You said this. It held on ${day}:`,
  wish: (day) => `You have wanted this since ${day}:`,
};

/** Other ways to make a plan, in easier English. */
export const way: Unfinished<typeof swedish.way> = {
  help: 'The plan is yours. You can make it in different ways. Here are ways from other countries. You can change when you like. What you have written stays.',
  needsKey: 'You can choose a way when you have your own key.',
  reviewed: (months) => `You look through the plan every ${months === 3 ? 'third' : 'sixth'} month.`,
};
