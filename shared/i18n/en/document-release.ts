import type { Shape } from '../shape.ts';
import type { release as swedish } from '../sv/document-release.ts';
import { month } from './month.ts';

/** What the client released, on paper, and how the list of what has been shared calls its receiver. */
export const release: Shape<typeof swedish> = {
  receiver: {
    deficiency: "the list of what doesn't work, for the management body",
    supervision: 'colleagues in supervision, without a name',
  },
  kinds: { deficiency: "This doesn't work", supervision: 'A question for colleagues' },
  released: (day) => `I said yes to passing it on ${day}`,
  withdrawn: (day) => `I took it back ${day}`,
  draft: (day) => `Draft from ${day}, not passed on`,
  ledTo: (words) => `It led to: ${words}`,
  remedy: (words) => `This would help: ${words}`,
  place: (words) => `Place: ${words}`,
  onlyBody: 'Only to the management body',
  notBefore: (from) => `Not before ${month(from)}`,
  untilTold: 'Not until I say so',
  interpreted: (who) => `Interpreted by ${who}`,
};
