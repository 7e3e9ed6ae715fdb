import type { Shape } from '../shape.ts';
import type { backups as swedish } from '../sv/desk-backups.ts';

/** Backups on the desk, and putting one back. */
export const backups: Shape<typeof swedish> = {
  title: 'Backups',
  help: 'A backup is made by itself after each working day. It is locked with the passphrase the vault had then.',
  open: 'Backups',
  place: 'Where they are kept',
  noPlace: 'No place has been chosen yet. Choose a folder on a stick or another disk.',
  choose: 'Choose a place',
  change: 'Choose another place',
  away: 'The place is not here now. Put the stick in, and the backup is made.',
  now: 'Make a backup now',
  running: (done, of) =>
    of === 0 ? 'The backup is being made.' : `The backup is being made. ${done} of ${of} steps are done.`,
  stop: 'Stop',
  madeNow: 'The backup is made and checked.',
  trouble: {
    'no-place':
      'The backup was not made. The place went away. What had been written there does not count, and goes when the next backup is made.',
    'cannot-write':
      'The backup was not made. Nothing could be written there. If half a backup is left, it goes when the next is made.',
    'disk-full': 'The backup was not made. The place is full. Make room there, and try again.',
    differs: 'The backup was not made. What was written could not be read back the same. Try another stick.',
    stopped: 'The backup was stopped. No half backup is left.',
  },
  list: 'Backups there are',
  none: 'No backup has been made yet.',
  kept: 'Each of the last seven days is kept, then one a week, for 90 days.',
  made: (day, time) => `${day} at ${time}`,
  where: (place) => `In ${place}`,
  notHere: 'On something that is not here now',
  size: (megabytes) => `${megabytes} MB`,
  holds: (aliases) => `With: ${aliases}`,
  empty: 'There was nobody then',
  erased: (count) =>
    count === 1 ? 'And one who has been erased since' : `And ${count} who have been erased since`,
  back: 'Put back',
  other: 'Put back from another folder',
  restore: {
    title: 'Put back a backup',
    reading: 'The backup is being read and checked.',
    made: (day, time) => `The backup was made on ${day} at ${time}.`,
    follows:
      'What is here now is replaced by what was there then. It is wise to make a backup of what is here now first.',
    states: {
      same: 'the same now',
      older: 'what was written since then is lost',
      'not-now': 'is not here now, comes back',
      'not-then': 'is not in the backup, is lost',
      erased: 'Somebody who has been erased does not come back',
    },
    missing: (count) =>
      count === 1
        ? 'One folder was taken out of the backup, because the client wanted that.'
        : `${count} folders were taken out of the backup, because the clients wanted that.`,
    cannotKnow:
      'The list of what was erased is missing beside the backup. Somebody who has been erased, or something that was erased out of a folder, may come back. That must then be erased again.',
    away: 'Of what was erased while the backup was not plugged in it knows nothing. That may come back.',
    sleeps: 'Consents, mandates and yes in advance rest until each client has said yes again.',
    action: 'Replace with the backup',
    leave: 'Leave it as it is',
  },
  moveIn: {
    open: 'Put back a backup',
    title: 'Put back a backup',
    help: 'Have you changed computers, or did something break? Choose the folder where your backups are.',
    choose: 'Choose a folder',
    holds: (count, day, time) =>
      `The backup was made on ${day} at ${time}. It holds ${count === 1 ? 'one person' : `${count} people`}.`,
    passphrase: 'The passphrase the vault had then',
    needed: 'Type the passphrase.',
    action: 'Put back and open',
  },
};
