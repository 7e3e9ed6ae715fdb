import type { Shape } from '../shape.ts';
import type { directory as sv } from '../sv/desk-directory.ts';

/** The directory of agencies, services and groups. */
export const directory: Shape<typeof sv> = {
  rail: 'Directory',
  title: 'Directory',
  help: 'Agencies, services and groups. Nothing here is about a client.',
  empty: 'The directory is empty so far.',
  add: 'Add',
  addFirst: 'Add the first one',
  read: 'Read in a file',
  save: 'Save as a file',
  saved: 'The directory is saved as a file.',
  undo: 'Undo',
  undone: 'That is undone.',
  look: 'Look in the directory',
  kind: 'Kind',
  all: 'All kinds',
  onlyBody: 'Only those with a seat in the management body',
  list: 'The directory, in alphabetical order',
  found: (count: number) =>
    count === 0 ? 'There is nothing like that.' : count === 1 ? 'One entry.' : `${count} entries.`,
  more: (count: number) => `Show ${count} more`,
  member: (name: string) =>
    name === '' ? 'has a seat in the management body' : `${name} sits in the management body`,
  answered: (name: string) => `${name} answers in the management body`,
  back: 'To the directory',
  newTitle: 'Add to the directory',
  name: 'Name',
  nameNeeded: 'Write a name first.',
  level: 'Who is responsible?',
  offers: 'What they offer',
  area: 'Area they serve',
  opening: 'Opening times',
  waysIn: 'Ways in: how does somebody come there the first time?',
  languages: 'Languages',
  body: 'The management body',
  inBody: 'They have a seat in the management body',
  memberName: 'Who sits there?',
  answeredBy: 'Who in the management body answers for them?',
  nobody: 'Nobody yet',
  contacts: 'Contact persons',
  contactsHelp: 'Only what belongs to their work.',
  contact: (n: number) => `Contact person ${n}`,
  contactName: 'Name',
  role: 'Role',
  phone: 'Telephone',
  mail: 'E-mail',
  addContact: 'Add a contact person',
  removeContact: (n: number) => `Remove contact person ${n}`,
  remove: 'Remove from the directory',
  removed: (name: string) => `${name} is removed. You can undo for 30 days.`,
  removedTitle: 'Removed in the last 30 days',
  removedOpen: (count: number) => `Removed (${count})`,
  removedOn: (day: string) => `removed ${day}`,
  nothingRemoved: 'Nothing is removed.',
  putBack: 'Put back',
  putBackOf: (name: string) => `Put back: ${name}`,
  isBack: (name: string) => `${name} is back in the directory.`,
  table: {
    title: 'Read in a file',
    help: (rows: number) =>
      `The file has ${rows === 1 ? 'one row' : `${rows} rows`}. See that each column is right. Nothing is kept until you say so.`,
    column: (header: string) => `The column “${header}” is`,
    noHeader: (n: number) => `Column ${n} is`,
    leave: 'Left out',
    columns: {
      name: 'Name',
      kind: 'Kind',
      level: 'Level',
      offers: 'What they offer',
      area: 'Area',
      opening: 'Opening times',
      waysIn: 'Ways in',
      languages: 'Languages',
      inBody: 'Seat in the management body',
      memberName: 'Member',
      answeredBy: 'Who answers',
      'contact-name': 'Contact person',
      'contact-role': 'Role of the contact person',
      'contact-phone': 'Telephone of the contact person',
      'contact-mail': 'E-mail of the contact person',
    },
    first: 'The first rows',
    nameNeeded: 'Choose which column is the name.',
    take: 'Read in all rows',
    cancel: 'Do not read in',
    taken: (added: number) =>
      added === 0
        ? 'There was nothing new in the file.'
        : added === 1
          ? 'One entry is read in.'
          : `${added} entries are read in.`,
    known: (count: number) =>
      count === 1
        ? 'One was there already and is as before.'
        : `${count} were there already and are as before.`,
    unanswered: (count: number) =>
      count === 1
        ? 'For one, whoever answers in the management body was not found.'
        : `For ${count}, whoever answers in the management body was not found.`,
  },
};
