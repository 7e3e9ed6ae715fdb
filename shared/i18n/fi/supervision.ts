import type { Shape } from '../shape.ts';
import type { supervisionPaper as swedish } from '../sv/supervision.ts';

/** A question for colleagues, on paper, in Finnish. */
export const supervisionPaper: Shape<typeof swedish> = {
  title: 'Kysymys työtovereille',
  number: (number) => `Kysymys ${number}`,
  said: 'Mitä te sanotte?',
  footer: 'Tässä ei mainita ketään asiakasta. Älkää kirjoittako tähänkään, kenestä on kyse.',
};
