import type { Shape } from '../shape.ts';
import type { applications as svApplications, meetings as svMeetings } from '../sv/table-contacts.ts';

/** What is applied for, where, and how it goes; read on the desk, too. */
export const applications: Shape<typeof svApplications> = {
  help: 'Here you follow what you have applied for: what is needed, what is sent, and what they answer.',
  none: 'Nothing is applied for yet.',
  add: 'Add an application',
  addTitle: 'A new application',
  sought: 'What is it about?',
  soughtNeeded: 'Write what the application is about.',
  agency: 'Where? (you can leave it empty)',
  addIt: 'Add it',
  added: 'The application is in the list now.',
  list: 'Applications',
  open: 'Show and change',
  openOf: (words: string) => `Show and change: ${words}`,
  shut: 'Show less',
  shutOf: (words: string) => `Show less: ${words}`,
  papers: 'Papers that are needed',
  noPapers: 'No papers are written down.',
  paper: 'One more paper',
  addPaper: 'Add',
  paperNeeded: 'Write which paper.',
  removePaper: (words: string) => `Remove the paper: ${words}`,
  got: (count: number, of: number) => `${count} of ${of} papers are here`,
  sent: 'Sent',
  askedOn: 'They asked for more',
  askedFor: 'What did they ask for?',
  decidedOn: 'The decision came',
  decision: 'The decision',
  decisions: {
    none: 'No decision yet',
    granted: 'Yes',
    partly: 'Yes in part',
    refused: 'No',
  },
  served: 'The day the decision was received',
  appealHelp:
    'The time to appeal is counted from the day the decision was received. Most often it is three weeks. Read the decision: what it says counts.',
  appealUntil: 'Appeal at the latest',
  appealCounted: (day: string) => `Counted to ${day}. If the decision names another day you can change it.`,
  appealAgain: 'Count again',
  appealOpen: (day: string) => `can be appealed until ${day}`,
  appealed: 'Appealed',
  begun: 'Paid, or begun',
  remove: 'Remove the application',
  removed: 'The application is removed. It can be undone for 30 days.',
  dayUnclear: 'The day cannot be read. Write it like 2026-03-24, or leave it empty.',
  readOnly: 'When you have a key you can correct what stands here. Tell your ombudsperson until then.',
};

/** Meetings, and when the plan is looked through; read on the desk, too. */
export const meetings: Shape<typeof svMeetings> = {
  help: 'When you meet, and when the plan is looked through.',
  none: 'No meeting is set.',
  coming: 'Meetings to come',
  had: 'Meetings that were',
  add: 'Set a meeting',
  addTitle: 'A new meeting',
  day: 'Which day?',
  time: 'What time?',
  minutes: 'How long?',
  lasts: (minutes: number) =>
    minutes < 60
      ? `${minutes} minutes`
      : minutes === 60
        ? 'one hour'
        : minutes % 60 === 0
          ? `${minutes / 60} hours`
          : `${Math.floor(minutes / 60)} h ${minutes % 60} min`,
  what: 'What? (you can leave it empty)',
  place: 'Where? (you can leave it empty)',
  people: 'With whom? (you can leave it empty)',
  addIt: 'Save the meeting',
  dayNeeded: 'Write the day like 2026-03-24.',
  timeNeeded: 'Write the time like 14:00.',
  added: 'The meeting is saved.',
  at: (day: string, time: string) => `${day} at ${time}`,
  change: 'Change',
  changeOf: (when: string) => `Change the meeting ${when}`,
  cancel: 'Cancel it',
  cancelOf: (when: string) => `Cancel the meeting ${when}`,
  cancelled: 'The meeting is cancelled.',
  changed: 'The meeting is changed.',
  onlyTimes: 'Only the time is kept. Nothing else is written.',
  review: {
    title: 'Looking through the plan',
    help: 'How often do you want to read the plan together and see whether it is right?',
    often: 'How often?',
    none: 'Not by the calendar',
    three: 'Every third month',
    six: 'Every sixth month',
    next: 'Next time',
    done: 'We have looked through it today',
    doneNow: 'Good. The next time is set.',
  },
  calendar: {
    title: 'For my calendar',
    help: 'The meetings to come can be saved in a file that a phone or computer can read. It is not encrypted: whoever finds it can read where and when.',
    save: 'Save my meetings in a file',
    useKey: 'Use my key and save',
    saved: 'The file is saved. It stands in “What has been shared”.',
    notSaved: 'Nothing was saved. You can try again.',
  },
};
