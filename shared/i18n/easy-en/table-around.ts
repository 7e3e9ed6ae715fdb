import type { Unfinished } from '../shape.ts';
import type * as swedish from '../sv/table-around.ts';

/** How to reach me, in easier English. */
export const reach: Unfinished<typeof swedish.reach> = {
  nobodySees: 'Somebody must not see or hear. Leave no message anywhere.',
  words: 'Write a number, an address or what to do',
  mayLeave: 'You may leave a message this way',
};

/** Around me, in easier English. */
export const around: Unfinished<typeof swedish.around> = {
  help: 'First comes what you have yourself. For example strengths, animals, places and habits. Then come people and agencies.',
  sentence: (list) => `I am in the middle. This is around me: ${list}. What is nearest comes first.`,
};

/** The agreement between the two, in easier English. */
export const agreement: Unfinished<typeof swedish.agreement> = {
  help: 'You do not have to. Write only what you want. You can change it when you like.',
  waits: 'The agreement waits until you have your own key. What you say now can stand in the plan.',
  ending: 'What do we do if one of us wants to stop?',
  paperHelp: 'Do you want it on paper? Go to “Take it home”. The paper has lines to sign on.',
};

/** What is kept of the first meeting, in easier English. */
export const firstMeeting: Unfinished<typeof swedish.firstMeeting> = {
  came: 'How did we meet? (you do not have to say)',
  concern: {
    help: 'This program writes no notification of concern. Does somebody make one? It is written here only when you have been told.',
    dayNeeded: 'Write the day like this: 2026-03-24.',
  },
};
