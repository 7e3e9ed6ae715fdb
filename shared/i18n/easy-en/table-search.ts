import type { Unfinished } from '../shape.ts';
import type { search as swedish } from '../sv/table-search.ts';

/** Searching in my folder, in easier English. */
export const search: Unfinished<typeof swedish> = {
  help: 'Write a word or a part of a word. We do not search in “Only for me”.',
  shown: (shown, total) => `You see ${shown} of ${total}. Whole words come first. Then comes the newest.`,
};
