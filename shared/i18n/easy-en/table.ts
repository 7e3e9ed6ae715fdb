import type { Unfinished } from '../shape.ts';
import type { table as swedish } from '../sv/table.ts';
import { ownCopy } from './own-copy.ts';
import { stuck } from './release.ts';
import { agreement, around, firstMeeting, reach } from './table-around.ts';
import { complaint } from './table-complaint.ts';
import { applications, meetings } from './table-contacts.ts';
import { crisis, ownWords, still, way } from './table-crisis.ts';
import { ending } from './table-ending.ts';
import { feedback } from './table-feedback.ts';
import { folder } from './table-folder.ts';
import { home } from './table-home.ts';
import { key } from './table-key.ts';
import { letters } from './table-letters.ts';
import { mandates } from './table-mandates.ts';
import { password } from './table-password.ts';
import { onlyMine } from './table-private.ts';
import { removed } from './table-removed.ts';
import { search } from './table-search.ts';
import { shared } from './table-shared.ts';

/** The table in easier English: one thing a sentence, everyday words. */
export const table: Unfinished<typeof swedish> = {
  back: 'Go back to my plan',
  cover: {
    title: 'The screen is hidden',
    help: 'Nobody has touched the computer for a while. Press a key. Or press the button.',
  },
  beside: {
    title: 'You have no key yet',
    help: 'We write down what you say. It waits. When you have your own key you can say yes. Then it becomes your plan.',
    hasKey: 'Press “Stop”. Begin again with your key. Then you say yes to what you have said here.',
    later: 'Taking home waits until you have a key. Sharing waits, too. Saying yes in advance waits, too.',
    takeBack: 'Take away what I said',
  },
  waiting: {
    title: 'This is waiting for you',
    help: 'You said this without your key. It does not count yet. It counts when you say yes.',
    confirm: 'Yes, it is right',
    strike: 'No, take it away',
    confirmAll: 'Yes, all of it is right',
    strikeAll: 'No, take it all away',
    onlySaid: 'The plan stays the same.',
    confirmed: 'Now it counts.',
    struck: 'Now it is taken away.',
    allConfirmed: 'Now all that you said counts.',
    allStruck: 'Now all of it is taken away.',
    more: (count) =>
      count === 1
        ? 'Read further down in the plan. There is a suggestion for you.'
        : `Read further down in the plan. There are ${count} suggestions for you.`,
    would: { gone: 'This was about something no longer in the plan.' },
  },
  suggestion: {
    wish: 'Your ombudsperson asks if you want this in the plan:',
    step: 'Your ombudsperson asks if you want to do this:',
    reword: 'Your ombudsperson asks if you want to write it like this:',
  },
  plan: {
    help: 'The plan is yours. You decide what comes first.',
    list: 'What I want',
    empty: 'Nothing is here.',
    addFirst: 'Write something you want',
    add: 'Write one more thing you want',
    newLabel: 'What do you want?',
    newHelp: 'Write it in your own words.',
    addIt: 'Put it in',
    cancel: 'No, wait',
    open: 'Show more',
    openOf: (words) => `Show more: ${words}`,
    words: 'What I want, in my words',
    wordsNeeded: 'Write at least one word. What you wrote before is kept.',
    begin: 'We start with this',
    notBegun: 'You have not chosen what to begin with.',
    close: 'This is done',
    closeTitle: 'Is it done?',
    closeLabel: 'How did it go? (you can skip this)',
    closeIt: 'Yes, it is done',
    closedNow: (words) => `“${words}” is done now.`,
    reopen: 'I want it again',
  },
  step: {
    title: 'How we do it',
    none: 'We have not decided how to do it.',
    add: 'Write what somebody will do',
    addTo: (words) => `Write what somebody will do: ${words}`,
    words: 'What will somebody do?',
    who: 'Who?',
    both: 'We two',
    due: 'When? (you can skip this)',
    addIt: 'Put it in',
    outcome: 'How did it go? (you can skip this)',
    reopen: 'It is not done',
    reopenOf: (words) => `It is not done: ${words}`,
    wordsNeeded: 'Write at least one word. What you wrote before is kept.',
    nameNeeded: 'Write who. Or choose something else.',
    dayUnclear: 'We cannot read the day. Write it like this: 2026-03-24. Or leave it empty.',
  },
  notes: {
    help: 'Your ombudsperson has written this. You may read all of it.',
    isStruck: 'You have struck the note. Your ombudsperson sees that.',
    keyFirst: 'You need a key first. Then you can say something about a note. You can also strike it.',
  },
  reach,
  around,
  agreement,
  firstMeeting,
  applications,
  meetings,
  home,
  shared,
  ending,
  folder,
  removed,
  search,
  key,
  crisis,
  ownWords,
  still,
  way,
  mandates,
  letters,
  stuck,
  onlyMine,
  feedback,
  complaint,
  ownCopy,
  password,
};
