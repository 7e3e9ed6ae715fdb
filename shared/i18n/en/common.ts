import type { Shape } from '../shape.ts';
import type { common as sv } from '../sv/common.ts';
import { stored } from './stored.ts';

/** Words that every screen shares; the client reads them too. */
export const common: Shape<typeof sv> = {
  product: 'Egenmakt',
  loading: 'Fetching …',
  saved: (time: string) => `Saved ${time}`,
  notSaved: (why: string) => `Not saved yet. The text is still here. ${why}`,
  undo: 'Undo',
  redo: 'Redo',
  undone: 'That is undone.',
  redone: 'That is done again.',
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  next: 'Next',
  noCopy: 'Text cannot be copied or dragged from here.',
  lockSoon: (seconds: number) =>
    `The screen locks in ${seconds === 1 ? 'one second' : `${seconds} seconds`}. What you have written is kept.`,
  stay: 'I am still here',
  show: 'Show',
  showOf: (label: string) => `Show: ${label}`,
  hide: 'Hide',
  hideOf: (label: string) => `Hide: ${label}`,
  shown: 'You have written',
  stored,
  reading: {
    tools: 'Reading aids',
    listen: 'Listen',
    stopListening: 'Stop reading',
    size: 'Text size',
    sizes: { '1': 'Usual', '1.25': 'Larger', '1.5': 'Much larger', '2': 'Largest' },
    easier: 'Easier words',
    language: 'Language',
  },
};
