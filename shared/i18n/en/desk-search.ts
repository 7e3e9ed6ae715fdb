import type { Shape } from '../shape.ts';
import type { removed as svRemoved, search as svSearch } from '../sv/desk-search.ts';

/** Searching all folders that the ombudsperson may open, and what was removed from one. */
export const search: Shape<typeof svSearch> = {
  rail: 'Search',
  title: 'Search the folders',
  help: 'Words or parts of words, with or without accents. Ctrl+K comes here.',
  label: 'Search for',
  kind: 'Where?',
  everywhere: 'Everywhere',
  kinds: {
    plan: 'The plan',
    notes: 'Notes',
    said: 'Said by phone',
    suggestions: 'Suggestions',
    person: 'About the person',
  },
  from: 'From (you can leave it empty)',
  until: 'Until (you can leave it empty)',
  dayUnclear: 'The day cannot be read. Write it as 2026-03-24, or leave it empty.',
  find: 'Find it',
  found: (total: number) =>
    total === 0 ? 'Nothing was found.' : total === 1 ? 'One hit.' : `${total} hits.`,
  shown: (shown: number, total: number) =>
    `${shown} of ${total} are shown: whole words first, then the newest.`,
  onlyWithClient: (count: number) =>
    count === 1
      ? 'One folder opens only with its client. It was not searched.'
      : `${count} folders open only with their client. They were not searched.`,
  unreadable: (count: number) =>
    count === 1
      ? 'One folder could not be opened. It was not searched.'
      : `${count} folders could not be opened. They were not searched.`,
  list: 'What was found',
  more: 'Show more',
  where: (alias: string, kind: string) => `${alias}, ${kind}`,
};

/** What was removed from the open folder. */
export const removed: Shape<typeof svRemoved> = {
  open: 'Removed in the last 30 days',
  title: 'Removed in the last 30 days',
  help: 'After 30 days it is gone for good.',
  none: 'Nothing is removed.',
  on: (day: string) => `removed ${day}`,
  noWords: 'without words',
  putBack: 'Put back',
  putBackOf: (words: string) => `Put back: ${words}`,
  isBack: 'It is back. You can undo.',
  needsClient: (alias: string) => `Was removed with ${alias}, and is put back when you meet.`,
};
