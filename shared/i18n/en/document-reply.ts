import type { Shape } from '../shape.ts';
import type { reply as swedish } from '../sv/document-reply.ts';

/** Words of the form and the sheet that a report is answered by. What is read back is found by them. */
export const reply: Shape<typeof swedish> = {
  title: 'Reply to what doesn’t work',
  intro:
    'Write your answer at each number and send the file back. Fill it in on the screen. Do not change the numbers or the questions.',
  about: (receiver, meeting) => `To ${receiver}. The report to the meeting on ${meeting}.`,
  aboutSent: (receiver, day) => `To ${receiver}. The report that was sent on ${day}.`,
  form: 'Form',
  report: 'Report',
  from: 'Who answers (agency or service)',
  on: 'Date (year-month-day)',
  unchanged: 'Do not change',
  number: 'Number',
  happened: 'What happened',
  ledTo: 'What it led to',
  remedy: 'What would remedy it',
  stance: 'What will come of it?',
  text: 'What will you do, and how?',
  promised: 'Done by (year-month-day)',
  choose: 'Choose from the list, or leave it empty.',
  stances: {
    'will-remedy': 'We will remedy it',
    remedied: 'It is remedied',
    'looking-into': 'We are looking into it',
    'not-ours': 'It is not our responsibility',
    'will-not': 'We will not remedy it',
  },
  oneOf: (choices) => `At “What will come of it?” write one of these: ${choices}. Or leave it empty.`,
  footer: 'Please write no names of individual people in the answer.',
  sheet: 'Reply',
};
