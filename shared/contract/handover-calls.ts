import { z } from 'zod';
import type { KeyForm } from '../domain/folder.ts';
import type { Id } from '../domain/plan.ts';
import { call } from './call.ts';
import * as inp from './inputs.ts';
import { exiting, nothing, together, without, wrong } from './phrases.ts';
import type { Saved } from './values.ts';

/** From one ombudsperson to another, with the client there at both ends (J9). */
export const handoverCalls = {
  /** The whole folder as one file for a new ombudsperson, with the client's key on the spot. Both vaults list it. */
  'handover.take': call<Saved>()({
    input: z.strictObject({ receiver: inp.shortWords }),
    modes: together,
    errors: exiting,
  }),
  /** Asks for such a file, or any copy that a client took; nothing of it is opened yet. */
  'receive.choose': call<{ chosen: boolean; forms: KeyForm[] }>()({
    input: nothing,
    modes: without,
    errors: ['newer', 'not-a-copy', 'already-here'],
  }),
  /** The client uses their own key, and their folder is in this vault from then on. `choice` is theirs (rule 8). */
  'receive.take': call<{ id: Id }>()({
    input: z.strictObject({
      alias: inp.shortWords,
      choice: z.enum(['either', 'only']),
      secret: inp.clientSecret,
    }),
    modes: without,
    errors: [
      ...wrong,
      'mistyped',
      'nothing-chosen',
      'newer',
      'not-a-copy',
      'already-here',
      'alias-taken',
      'not-enough-memory',
    ],
  }),
} as const;
