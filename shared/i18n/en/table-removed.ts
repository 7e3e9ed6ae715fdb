import type { Shape } from '../shape.ts';
import type { removed as sv } from '../sv/table-removed.ts';

/** What was removed from my folder, as the client reads it. */
export const removed: Shape<typeof sv> = {
  open: 'What I have removed',
  title: 'Removed in the last 30 days',
  help: 'You can put it back. After 30 days it is gone for good.',
  none: 'Nothing is removed.',
  on: (day: string) => `Removed ${day}`,
  noWords: 'Without words',
  kinds: {
    plan: 'From the plan',
    notes: 'A note',
    said: 'Something you said by phone',
    suggestions: 'A suggestion',
    person: 'About you',
  },
  putBack: 'Put back',
  putBackOf: (words: string) => `Put back: ${words}`,
  isBack: 'It is back. You can undo.',
  needsYou: 'It is put back when you use your key.',
  erase: 'Erase now',
  eraseOf: (words: string) => `Erase now: ${words}`,
  sure: 'Erase for good?',
  sureHelp:
    'The words, older words and drafts are gone now, and it cannot be undone. Backups may still hold it for up to 90 days. If it was shared, it still says that something was, but not what.',
  yes: 'Yes, erase for good',
  erased: 'It is erased.',
};
