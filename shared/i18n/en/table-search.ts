import type { Shape } from '../shape.ts';
import type { search as swedish } from '../sv/table-search.ts';

/** Searching in my folder, as the client reads it. */
export const search: Shape<typeof swedish> = {
  open: 'Search my folder',
  title: 'Search my folder',
  help: 'Words or parts of words. What you have written only for you is not searched.',
  label: 'Search for',
  find: 'Find it',
  found: (total) => (total === 0 ? 'Nothing was found.' : total === 1 ? 'One hit.' : `${total} hits.`),
  shown: (shown, total) => `${shown} of ${total} are shown: whole words first, then the newest.`,
  list: 'What was found',
  more: 'Show more',
  kinds: {
    plan: 'My plan',
    notes: 'Notes',
    said: 'What you said by phone',
    suggestions: 'Suggestions for you',
    person: 'About you',
  },
};
