import { z } from 'zod';
import { aroundLayers } from '../domain/around.ts';
import { blankForms, cameWays } from '../domain/first-meeting.ts';
import { deskLanguages } from '../domain/folder.ts';
import { reachWays } from '../domain/reach.ts';
import { day, doer, id, someShortWords, someWords, shortWords, words } from './inputs.ts';

const reachShape = {
  way: z.enum(reachWays),
  words,
  times: someWords,
  mayLeaveMessage: z.boolean(),
};
/** A way to reach the client. */
export const reach = z.strictObject(reachShape);
export const oneReach = z.strictObject({ id, ...reachShape });

const aroundShape = {
  name: shortWords,
  what: someWords,
  layer: z.enum(aroundLayers),
  directoryId: id.nullable(),
};
/** Somebody or something around the client. */
export const around = z.strictObject(aroundShape);
export const oneAround = z.strictObject({ id, ...aroundShape });

export const agreement = z.strictObject({ goals: someWords, meeting: someWords, ending: someWords });

const taskShape = { what: words, doer, doerName: someShortWords };
/** What one of us does. */
export const task = z.strictObject(taskShape);
export const oneTask = z.strictObject({ id, ...taskShape });

/** How contact came about; null when it is not told. */
export const came = z.enum(cameWays).nullable();
export const concern = z.strictObject({ made: day, told: day.nullable() });
export const blank = z.strictObject({
  form: z.enum(blankForms),
  language: z.enum(deskLanguages),
  large: z.boolean(),
});
