import type { Unfinished } from '../shape.ts';
import type * as swedish from '../sv/table-contacts.ts';

/** What is applied for, in easier English. */
export const applications: Unfinished<typeof swedish.applications> = {
  help: 'Here is what you have applied for. Here is what is needed and what is sent. Here is what they answer, too.',
  appealHelp:
    'Do you want to appeal? The time begins on the day the decision was received. It is most often three weeks. Read the decision. What it says counts.',
  appealCounted: (day) => `Counted to ${day}. Does the decision name another day? Then you can change it.`,
  removed: 'The application is removed. You can undo for 30 days.',
  dayUnclear: 'We cannot read the day. Write it like this: 2026-03-24. Or leave it empty.',
  readOnly: 'You can correct this when you have a key. Tell your ombudsperson until then.',
};

/** Meetings, in easier English. */
export const meetings: Unfinished<typeof swedish.meetings> = {
  help: 'Here you see when you meet. You also see when you look through the plan.',
  dayNeeded: 'Write the day like this: 2026-03-24.',
  timeNeeded: 'Write the time like this: 14:00.',
  review: { help: 'You read the plan together. You see if it is right. How often do you want to do that?' },
  calendar: {
    help: 'You can save the meetings to come in a file. A phone or a computer can read the file. The file is not locked. Anyone who finds it can read where and when.',
  },
};
