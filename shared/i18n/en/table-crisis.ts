import type { Shape } from '../shape.ts';
import type * as swedish from '../sv/table-crisis.ts';

/** "If it gets hard", at the table. */
export const crisis: Shape<typeof swedish.crisis> = {
  help: 'How you want it if it gets really hard. Everything is optional, and you can change it when you like.',
  needsKey: 'This page waits until you have a key of your own. Then only you can write it.',
  person: 'What matters most',
  home: 'What must be looked after',
  partHelp: {
    signs:
      'What do others notice first? For example that you do not sleep, or do not answer when somebody calls.',
    helps: 'One thing on each line is easiest to read.',
    never: 'What makes it worse, also when somebody means well.',
    call: 'Names and numbers.',
    callNot: 'You do not have to say why.',
    involuntary: 'For example visits, watches that your rights are kept, helps you say what you want.',
    children: 'Who looks after them, and what do they need to know?',
    animals: 'Who feeds them?',
    keys: 'Who has a key to your home?',
    bills: 'What must be paid, and who can do it?',
  },
  asOf: (day) => `Written or confirmed ${day}`,
  onlyTitle: 'The folder opens only with you',
  only: 'Your ombudsperson cannot read this page without you, and cannot pass it on in advance. What they can read is what you write on the front page.',
  toFront: 'To the front page',
  yesTitle: 'Who may have this page without asking you again?',
  yesHelp:
    'If you say yes in advance, your ombudsperson can give the page to the one you choose, also when you have no strength to answer. You see each time.',
  yesMake: 'Say yes in advance to this page',
  takeHome: 'Take the page home',
};

/** The client's own words, and whether they still hold. */
export const ownWords: Shape<typeof swedish.ownWords> = {
  help: 'What you have said, word for word, with the day. If you change your mind the new words stand on top, and the old ones stay beneath.',
  needsKey:
    'Your words are collected here when you have a key of your own. Until then what you say is written down, and waits.',
  list: 'What I have said',
  empty: 'Nothing stands here yet.',
  addFirst: 'Write something you want to have said',
  add: 'Write something more',
  newLabel: 'What do you want to have said?',
  newHelp: 'It stays exactly as you write it.',
  addIt: 'Keep my words',
  added: 'It stands among your words.',
  confirmed: (day) => `You said that it held on ${day}`,
  change: 'It has changed',
  changeOf: (words) => `It has changed: ${words}`,
  changeLabel: 'How is it now?',
  changeHelp: 'Write in your own words. What you said before stays beneath.',
  keep: 'Keep the new words',
  kept: 'The new words stand on top. The old ones stay beneath.',
  end: 'It holds no more',
  ended: 'It holds no more. It can be read, but nobody goes by it.',
  earlier: (count) => (count === 1 ? 'What you said before' : `What you have said before, ${count} times`),
  remove: 'Remove',
  removeOf: (words) => `Remove: ${words}`,
  removed: 'Removed, with what stood beneath. You can undo for 30 days.',
};

/** The questions a meeting begins with. */
export const still: Shape<typeof swedish.still> = {
  title: 'Is this still what you want?',
  statement: (day) => `You said this, and it held on ${day}:`,
  wish: (day) => `You have wished for this since ${day}:`,
  crisis: (day) => `The page “If it gets hard” is from ${day}. It begins like this:`,
  yes: 'Yes, still',
  changed: 'It has changed',
  notToday: 'Not today',
  yesDone: 'It still holds.',
  notTodayDone: 'No more questions today.',
};

/** Other ways to make a plan. */
export const way: Shape<typeof swedish.way> = {
  help: 'The plan is yours, however you make it. Here are ways from other countries to borrow. You can change when you like, and nothing you have written is lost.',
  needsKey: 'Choosing a way waits until you have a key of your own.',
  choose: 'How do you want to make your plan?',
  chosen: (title) => `Now you make the plan like this: ${title}.`,
  steps: 'How it goes',
  write: 'In my words',
  reviewed: (months) => `The plan is looked through every ${months === 3 ? 'third' : 'sixth'} month.`,
  inPlan: 'Your words stand in “My plan”.',
  other: (title) => `What you have written in “${title}”`,
  open: 'Read and write',
};
