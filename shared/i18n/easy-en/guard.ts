import type { Unfinished } from '../shape.ts';
import type { guard as swedish } from '../sv/guard.ts';

/** Why a part of a wording is marked, in easier English. */
export const guard: Unfinished<typeof swedish.reasons> = {
  'age-and-place': 'It fits few people. Those who live near can understand who it is about.',
};
