import type { Shape } from '../shape.ts';
import type { today as sv } from '../sv/desk-today.ts';

/** Today's page on the desk. */
export const today: Shape<typeof sv> = {
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  title: (weekday: string, day: string) => `${weekday} ${day}`,
  sum: (meetings: number, waiting: number) => {
    const met =
      meetings === 0
        ? 'No meetings today.'
        : meetings === 1
          ? 'One meeting today.'
          : `${meetings} meetings today.`;
    const waits =
      waiting === 0
        ? ''
        : waiting === 1
          ? ' One thing is waiting for you.'
          : ` ${waiting} things are waiting for you.`;
    return `${met}${waits}`;
  },
  loading: 'Fetching the day …',
  write: 'Write a note',
  nobody: 'There is nobody here yet. Add the first person when you have met.',
  empty: 'Nothing is waiting for you today. It is a good day to call somebody you think of.',
  clock: (last: string) =>
    `The clock of this computer shows a day before ${last}, when you last unlocked. Check the clock: otherwise no date here is right.`,
  only: (count: number) =>
    count === 1 ? 'One folder opens only with its client.' : `${count} folders open only with their client.`,
  unreadable: (count: number) =>
    count === 1
      ? 'One folder could not be read. Open it from the list to see why.'
      : `${count} folders could not be read. Open them from the list to see why.`,
  meetings: 'Meetings',
  noMeetings: 'No meetings today.',
  coming: 'The coming week',
  open: 'Open',
  openOf: (alias: string) => `Open ${alias}`,
  steps: 'My own steps',
  longAgo: 'Own steps from long ago',
  longAgoOf: (count: number) =>
    count === 1
      ? 'One step of your own was due more than three months ago'
      : `${count} steps of your own were due more than three months ago`,
  both: 'both of you',
  due: (day: string) => `by ${day}`,
  running: 'Running out',
  kinds: {
    mandate: 'A mandate or consent runs out',
    confirm: 'Ask whether it still holds',
    appeal: 'Can be appealed',
    review: 'Look through the plan',
    thinking: 'Thinking about it',
  },
  until: (day: string) => `until ${day}`,
  left: (days: number) =>
    days < 0
      ? days === -1
        ? 'one day late'
        : `${-days} days late`
      : days === 0
        ? 'today'
        : days === 1
          ? 'tomorrow'
          : `${days} days left`,
  times: 'Save the times for a calendar',
  timesHelp: 'Only the times of meetings to come. No names and no aliases.',
  timesSaved: 'The times are saved.',
  timesNot: 'Nothing was saved.',
  note: {
    title: 'A note',
    who: 'About whom?',
    whoHelp: 'Type the beginning of the alias and press Enter. Ctrl+N goes here.',
    nobody: 'Nobody has that alias.',
    found: (count: number) => (count === 1 ? 'One person.' : `${count} people.`),
    people: 'People',
    about: (alias: string) => `About ${alias}`,
    other: 'Somebody else',
    text: 'What happened?',
    textTo: (alias: string) => `What happened? ${alias}`,
    box: (alias: string) => `It goes into the letter box. You and ${alias} read it together.`,
    folder: (alias: string) => `${alias} can read it.`,
    save: 'Save as',
    keys: { beside: 'F2', phone: 'F3', 'no-name': 'F4' },
    saved: (alias: string) => `Saved with ${alias}.`,
    put: (alias: string) => `It lies in the letter box for ${alias}.`,
    putAside: 'Put aside',
  },
  had: {
    title: 'How the day went',
    line: (alias: string, time: string) => `Met ${alias} ${time}: a line?`,
    skip: 'Skip',
    skipOf: (alias: string, time: string) => `Skip: ${alias} ${time}`,
    skipped: 'You will not be asked again.',
  },
};
