import type { Unfinished } from '../shape.ts';
import type { guard as swedish } from '../sv/guard.ts';

/** Why a part of a wording is marked, in easier English. */
export const guard: Unfinished<typeof swedish.reasons> = {
  alias: 'This is what the folder is called. That name should stay here.',
  property: 'This looks like a property. Anybody can find out who owns it.',
  official: 'This looks like a name. It may be somebody who works there. Their name should not be here.',
  'age-and-place': 'This fits few people. Those who live near can understand who it is about.',
};
