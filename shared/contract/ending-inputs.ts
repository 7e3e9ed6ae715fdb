import { z } from 'zod';
import { birthBands, endingReasons, genders, yesNo } from '../domain/ending.ts';
import { cameWays, serviceGroups } from '../domain/first-meeting.ts';
import { termId } from './deficiency-inputs.ts';
import * as inp from './inputs.ts';

/** What the client wants to say at the end; a part that is left out stays as it is. */
export const reflection = z.strictObject({
  changed: inp.someWords.optional(),
  helped: inp.someWords.optional(),
  nextTime: inp.someWords.optional(),
});

/** What somebody who may be counted tells; null, or nothing chosen, where they do not. */
export const told = z.strictObject({
  born: z.enum(birthBands).nullable(),
  gender: z.enum(genders).nullable(),
  children: z.enum(yesNo).nullable(),
  contact: z.enum(cameWays).nullable(),
  length: z.boolean(),
  groups: z.array(z.enum(serviceGroups)).max(serviceGroups.length),
  areas: z.array(termId).max(100),
  reason: z.enum(endingReasons).nullable(),
});
