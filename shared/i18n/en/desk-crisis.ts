import type { Shape } from '../shape.ts';
import type { deskCrisis as swedish } from '../sv/desk-crisis.ts';

/** The crisis page, the client's own words and the way of the plan, as the ombudsperson reads them alone. */
export const deskCrisis: Shape<typeof swedish> = {
  help: (alias) => `${alias} has written this. You can read it, but only ${alias} changes it.`,
  asOf: (day) => `Written or confirmed ${day}`,
  paperTitle: 'The page on paper',
  paperHelp: (alias) =>
    `These may have the page without ${alias} being asked again. It is saved as a PDF where you choose, and ${alias} sees it each time.`,
  paperNone: (alias) =>
    `${alias} has not said yes in advance to anybody having the page. Without ${alias} it does not leave the folder.`,
  /** The button in the folder's head; `keys` is told beside it. */
  give: (receiver) => `Crisis page to ${receiver}`,
  choose: 'Crisis page on paper',
  keys: 'Ctrl Shift K',
  for: (purpose, left, until) => `For: ${purpose}. ${left}. ${until}.`,
  busy: 'Making the page …',
  given: (receiver, alias) =>
    `The page to ${receiver} is saved. ${alias} sees it under “What has been shared”.`,
  frontOnly: (alias) =>
    `Only what is written here can be read without ${alias}. Everything else, “If it gets hard” too, opens with ${alias}.`,
  ownHelp: (alias) => `As ${alias} has said it, the latest first.`,
  said: (day) => `Said ${day}`,
  confirmed: (day) => `Still held ${day}`,
  ended: (day) => `Has not held since ${day}`,
  earlier: (count) => (count === 1 ? 'Said before' : `Said before, ${count} times`),
  wayHelp: (alias) => `A way of making the plan that ${alias} has chosen, in their own words.`,
  steps: 'How it goes',
};
