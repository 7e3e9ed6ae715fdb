import type { Unfinished } from '../shape.ts';
import type { mandates as swedish } from '../sv/table-mandates.ts';

/** Mandates and consents at the table, in easier English. */
export const mandates: Unfinished<typeof swedish> = {
  help: 'Who may do things for you? Who may tell about you? You decide that here. You can take it back when you want.',
  waits: 'Mandates and consents wait until you have your own key.',
  none: 'You have given no mandate. You have given no consent.',
  asleep: 'The folder was restored from a backup. That is why this rests. It rests until you confirm it.',
  form: {
    recordsHelp: 'For example: decisions and papers from your doctor, from 2025 on.',
    mandateHelp: 'Somebody may do things for you.',
    agencyHelp: 'Here it only says that it exists. It says what it is about, too.',
    who: { mandate: 'Who may do things for you?' },
    matterHelp: 'Write one thing at a time. For example: my application for housing supplement.',
    general: 'This sounds like everything. Agencies usually say no to that. Write what it is about.',
    dayUnclear: 'We cannot read the day. Write it like this: 2026-03-24.',
    beforeFrom: 'The last day is before the first. That does not work.',
    remind: 'When shall we ask if it still holds?',
  },
  printHelp:
    'Sign the paper by hand. Write your name there. Write your personal identity number, too. They are not in here.',
  withdrawHelp:
    'Here it stops being valid at once. Then send a letter. Those who have the paper will know then.',
  letterHelp: 'They still have the paper. It may look valid. So they need to know.',
};
