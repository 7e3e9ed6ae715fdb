import type { Shape } from '../shape.ts';
import type { first as swedish } from '../sv/desk-first.ts';

/** The first meeting, and what belongs to it: the talking card, pointing on, blank papers. */
export const first: Shape<typeof swedish> = {
  agreementHelp: (alias: string) => `It changes when ${alias} is there.`,
  reachHelp: (alias) => `${alias} chooses what stands here, and can change it at any time.`,
  aroundHelp: (alias) =>
    `What ${alias} has themselves first: strengths, animals, places, habits. Then people and places. What you write is marked until ${alias} keeps it.`,
  card: 'Talking card: whom is it for?',
  noAndOn: 'No, but show me where I can turn',
  noAndOnHelp: 'Nothing is kept. You see where other support is.',
  done: 'Done',
  pointOn: {
    title: 'Where you point on to',
    help: "Shown to who says no, or cannot be helped here. Write where the municipality's support is.",
    words: 'Here in the municipality',
    change: 'Change the text',
    save: 'Save',
    saved: 'The text is saved.',
  },
  blanks: {
    title: 'Blank papers',
    help: 'To write on by hand. They hold nothing of anybody, so no key is needed.',
    open: 'Choose a paper',
    form: 'Which paper?',
    forms: {
      plan: 'My plan',
      mandate: 'Mandate',
      feedback: 'What do you think?',
      complaint: 'Complaint',
    },
    language: 'Language',
    large: 'Large text',
    save: 'Choose a place and save',
    saved: 'The paper is saved.',
    notSaved: 'Nothing was saved.',
  },
  concernHelp: (alias: string) =>
    `Nothing is noted. If a notification is made it is noted once ${alias} has been told.`,
  hasTold: (alias: string) => `Have you told ${alias}?`,
};
