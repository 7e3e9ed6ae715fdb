import { z } from 'zod';
import { crisisParts } from '../domain/crisis.ts';
import type { FolderView } from '../domain/folder.ts';
import { crisisId } from '../domain/still-wanted.ts';
import { planWays } from '../domain/way.ts';
import { call } from './call.ts';
import * as inp from './inputs.ts';
import { one, together } from './phrases.ts';

/** If it gets hard, the client's own words, and the way the plan is made: all of it With. */
export const crisisCalls = {
  /** One part of the page at a time, so that two fields saved at once do not undo each other. */
  'crisis.set': call<FolderView>()({
    input: z.strictObject({ part: z.enum(crisisParts), words: inp.someWords }),
    modes: together,
  }),
  /**
   * `replaces` is the older statement that stays beneath; null for a new matter. `asked`: it answers one of the
   * questions the meeting begins with, which counts it.
   */
  'own.add': call<FolderView>()({
    input: z.strictObject({ words: inp.words, replaces: inp.id.nullable(), asked: z.boolean() }),
    modes: together,
  }),
  /** It holds no more; it stays to be read. */
  'own.end': call<FolderView>()({
    input: z.strictObject({ id: inp.id, asked: z.boolean() }),
    modes: together,
  }),
  'own.remove': call<FolderView>()({ input: one, modes: together }),
  /**
   * The answer to "is this still what you want?". "Changed" leads to where a wish or the page is written; a statement is
   * answered with its new words. "Not today" ends the questions of the meeting.
   */
  'still.answer': call<FolderView>()({
    input: z.strictObject({
      id: z.union([inp.id, z.literal(crisisId)]),
      answer: z.enum(['yes', 'changed', 'not-today']),
    }),
    modes: together,
  }),
  'way.choose': call<FolderView>()({ input: z.strictObject({ way: z.enum(planWays) }), modes: together }),
  /** The person's own words to one prompt of a way. `gone`: the way has no such prompt. */
  'way.answer': call<FolderView>()({
    input: z.strictObject({ way: z.enum(planWays), prompt: z.string().max(40), words: inp.someWords }),
    modes: together,
  }),
} as const;
