import { backups } from './desk-backups.ts';
import { feedback } from './desk-feedback.ts';
import { deskCrisis } from './desk-crisis.ts';
import { first } from './desk-first.ts';
import { ending } from './desk-ending.ts';
import { directory } from './desk-directory.ts';
import { deficiencies } from './deficiencies.ts';
import { deskFolder } from './desk-folder.ts';
import { removed, search } from './desk-search.ts';
import { letters, mandates } from './desk-mandates.ts';
import { stuckOnDesk } from './release.ts';
import { receive } from './desk-receive.ts';
import { statistics } from './statistics.ts';
import { replies } from './reply.ts';
import { reports } from './report.ts';
import { supervision } from './supervision.ts';
import { today } from './desk-today.ts';
import type { Shape } from '../shape.ts';
import type { desk as sv } from '../sv/desk.ts';

/** The desk: the ombudsperson's work without the client. */
export const desk: Shape<typeof sv> = {
  lock: 'Lock now',
  backups,
  replies,
  reports,
  supervision,
  rail: {
    name: 'Menu',
    today: 'Today',
    people: 'People',
    check: 'Check a document',
    vault: 'This vault',
    lockKeys: 'Ctrl Shift L',
  },
  people: {
    title: 'People',
    help: (count: number) =>
      count === 0
        ? 'Only aliases show here.'
        : count === 1
          ? 'One person. Only aliases show here.'
          : `${count} people. Only aliases show here.`,
    look: 'Look for an alias',
    found: (count: number) =>
      count === 0 ? 'Nobody has that alias.' : count === 1 ? 'One person.' : `${count} people.`,
    list: 'People, in alphabetical order',
    empty: 'There is nobody here yet.',
    add: 'Add a person',
    begun: (day: string) => `began ${day}`,
    nothingWritten: 'nothing written',
    thinking: (day: string) => `thinking, kept until ${day}`,
    thinkingOver: (day: string) => `thought until ${day}, waits for you to ask`,
    noKey: 'no key yet',
    either: 'both of you can open',
    only: 'opens only with the client',
    letters: (count: number) =>
      count === 1 ? 'one letter in the letter box' : `${count} letters in the letter box`,
  },
  add: {
    title: 'Add a person',
    step: (n: number, of: number) => `Step ${n} of ${of}`,
    aliasTitle: 'An alias, not a name',
    aliasHelp:
      "The alias is all that shows before the folder is opened. The proposal is random. Never write the person's name here.",
    alias: 'Alias',
    another: 'Propose another',
    aliasNeeded: 'Write an alias first.',
    meTitle: 'Ask the person',
    meHelp: 'None of this has to be filled in.',
    calledName: 'What do you want to be called?',
    language: 'Which language do you want to read?',
    someone: 'Somebody must not see papers or hear messages',
    someoneHelp:
      'Then nothing is suggested on paper, and nothing that is saved has the name of this program.',
    who: 'Who? (you can leave it empty)',
    mayLeaveMessage: 'It is all right to leave a message',
    talked: 'We have talked about the rights today',
    beginTitle: 'How do you want to begin?',
    beginHelp: 'The person answers this.',
    begin: 'The answer',
    start: 'We start',
    startHelp: 'An empty plan is put in the folder.',
    nothing: 'We start with nothing written',
    nothingHelp:
      'Only the alias is kept, and the answers about papers and messages. You are not asked again.',
    think: 'I want to think about it',
    thinkHelp: 'The alias is kept for 60 days, and the answers about papers and messages.',
    no: 'No',
    noHelp: 'Nothing is kept.',
    beginNeeded: 'Choose one of the answers first.',
    finish: 'Done',
    nothingKept: 'Nothing was kept.',
    added: (alias: string) => `${alias} is now in the list.`,
  },
  think: {
    title: (alias: string) => `${alias} wants to think`,
    help: (day: string) => `The alias is kept until ${day}.`,
    over: (day: string) =>
      `The time to think ended on ${day}. A backup was put back, so the person may have begun since it was made. Nothing is removed until you have asked.`,
    begin: 'The person wants to begin',
    forget: 'The person said no: remove everything',
    sure: 'Remove everything?',
    sureHelp: 'The alias and the folder are removed at once. It cannot be undone.',
    yes: 'Yes, remove everything',
    forgotten: 'Nothing is left.',
  },
  vault: {
    title: 'This vault',
    passphrase: 'Passphrase',
    passphraseHelp: 'The old one stops working when you have chosen a new one.',
    change: 'Change the passphrase',
    current: 'Your passphrase now',
    currentNeeded: 'Type the passphrase you have now.',
    changed: 'The new passphrase counts from now on.',
    recovery: 'Recovery paper',
    recoveryHelp: 'Make a new one if somebody may have seen the old one, or if it is lost.',
    newRecovery: 'Make a new paper',
    service: 'The service',
    serviceHelp: 'Shown on the page about rights.',
    changeService: 'Change the service',
    looks: 'Language and looks',
    language: 'Language',
    theme: 'Colours',
    themes: { system: 'Same as the computer', light: 'Light', dark: 'Dark' },
    blur: 'Blur the screen while another window is in use',
    blurHelp: 'So that nobody reads over your shoulder.',
    kept: 'It is changed.',
  },
  first,
  mandates,
  letters,
  stuck: stuckOnDesk,
  today,
  ending,
  receive,
  folder: deskFolder,
  directory,
  deficiencies,
  search,
  removed,
  crisis: deskCrisis,
  feedback,
  statistics,
};
