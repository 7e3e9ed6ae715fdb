import type { Unfinished } from '../shape.ts';
import type { shared as swedish } from '../sv/table-shared.ts';

/** What has been shared, and yes in advance, in easier English. */
export const shared: Unfinished<typeof swedish> = {
  help: 'Here is everything that has left your folder. The latest comes first.',
  kinds: {
    'erase.planned': 'You decided on a day, then the folder is erased',
    'takeover.allowed': 'You said yes: others may read the front page if your ombudsperson is gone',
    'takeover.withdrawn': 'Your yes was taken back: others may not read the front page',
    'takeover.used': 'Two people read the front page with one half each',
    'handed-over': 'You gave the folder to another ombudsperson',
    received: 'A new ombudsperson got the folder, with your key',
  },
  warrant: {
    help: 'You can say yes in advance. Then your plan can be shared when you are not there. It can also be about the page “If it gets hard”. You decide to whom and why. You decide how many times and until when.',
    untilUnclear: 'Write the day like this: 2026-03-24. The day must not be over.',
    keyHelp: 'Your key signs it. After that your ombudsperson cannot change anything in it.',
    asleep: 'It rests. Should it count? Say yes again.',
  },
};
