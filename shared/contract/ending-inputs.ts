import { z } from 'zod';
import { birthBands, genders, yesNo } from '../domain/ending.ts';
import { cameWays } from '../domain/first-meeting.ts';
import * as inp from './inputs.ts';

/** What the client wants to say at the end; a part that is left out stays as it is. */
export const reflection = z.strictObject({
  changed: inp.someWords.optional(),
  helped: inp.someWords.optional(),
  nextTime: inp.someWords.optional(),
});

/** What somebody who may be counted tells; null where they do not. */
export const told = z.strictObject({
  born: z.enum(birthBands).nullable(),
  gender: z.enum(genders).nullable(),
  children: z.enum(yesNo).nullable(),
  contact: z.enum(cameWays).nullable(),
  length: z.boolean(),
});
