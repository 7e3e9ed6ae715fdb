import type { Day, Id } from './plan.ts';

/** How contact can have come about; always with the person's own wish (WHO text, section 2.5). */
export const cameWays = [
  'person',
  'health',
  'social',
  'user-organisation',
  'relative',
  'friend',
  'outreach',
] as const;
export type CameBy = (typeof cameWays)[number];

/**
 * The groups the service is for (WHO text, section 2.5): only talked about, and kept only where a client wants to be
 * counted by them.
 */
export const serviceGroups = [
  'withdrawn',
  'too-little',
  'does-not-fit',
  'uncoordinated',
  'too-extensive',
  'unable',
] as const;
export type ServiceGroup = (typeof serviceGroups)[number];

/** What counts when there is a queue; only talked about, never kept. */
export const queueReasons = ['children', 'young', 'home', 'suicide', 'alone'] as const;
export type QueueReason = (typeof queueReasons)[number];

/** Kinds of places to turn to when the answer is no; no numbers, since they differ from place to place. */
export const placesToTurn = [
  'social',
  'health',
  'emergency',
  'region',
  'user-organisation',
  'guardian',
] as const;
export type PlaceToTurn = (typeof placesToTurn)[number];

/** That a notification of concern was made, kept only once the person had been told. */
export interface ConcernNote {
  id: Id;
  made: Day;
  told: Day;
}

/** Why a notification cannot be noted: the person has not been told, or the day has not been yet. */
export type ConcernRefusal = 'not-told' | 'not-yet';

/** Whether a notification of concern may be noted; null when it may. Days compare as text. */
export function concernRefusal(made: Day, told: Day | null, today: Day): ConcernRefusal | null {
  if (told === null) return 'not-told';
  return made > today || told > today ? 'not-yet' : null;
}

/** Papers that can be printed blank, without a key: they hold nothing of anybody. */
export const blankForms = ['plan', 'mandate', 'feedback', 'complaint'] as const;
export type BlankForm = (typeof blankForms)[number];
