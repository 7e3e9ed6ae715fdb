import { z } from 'zod';
import type { ErasingFacts, SilentPerson, TakenOverPage, TakeoverState } from '../domain/ending.ts';
import type { FolderView } from '../domain/folder.ts';
import { call } from './call.ts';
import * as ending from './ending-inputs.ts';
import * as inp from './inputs.ts';
import { exiting, locked, nothing, one, open, saving, together, without } from './phrases.ts';
import type { Saved } from './values.ts';

/** The table: With, and beside before there is a key. */
const table = ['beside', 'with'] as const;

/** Pauses, the ending, erasing, and what happens when one of us is gone. */
export const endingCalls = {
  'pause.begin': call<FolderView>()({ input: nothing, modes: open, errors: ['no-folder'] }),
  'pause.end': call<FolderView>()({ input: nothing, modes: open, errors: ['no-folder'] }),

  /** What changed, what helped, next time: the client's words. */
  'ending.reflect': call<FolderView>()({ input: ending.reflection, modes: table, errors: ['no-folder'] }),
  /** The client ends it, at any time and without saying why; by phone, too. */
  'ending.end': call<FolderView>()({ input: nothing, modes: open, errors: ['no-folder'] }),
  'ending.resume': call<FolderView>()({ input: nothing, modes: open, errors: ['no-folder'] }),
  /** The client died; null: it was written by mistake. */
  'ending.died': call<FolderView>()({
    input: z.strictObject({ on: inp.day.nullable() }),
    modes: without,
    errors: ['no-folder', 'not-yet'],
  }),
  'ending.ifIDie': call<FolderView>()({ input: z.strictObject({ words: inp.someWords }), modes: together }),
  /** A note to keep about the ending: what was decided, and what is left where. */
  'ending.note': call<Saved>()({ input: nothing, modes: together, errors: exiting }),

  'counted.agree': call<FolderView>()({ input: ending.told, modes: together }),
  /** Saying no never needs a key (rule 2). */
  'counted.withdraw': call<FolderView>()({ input: nothing, modes: open, errors: ['no-folder'] }),

  /** What erasing leaves elsewhere, said before it is done. */
  'erase.facts': call<ErasingFacts>()({ input: nothing, modes: open, errors: ['no-folder'] }),
  /** The whole folder, now and for good. `false`: the place for the note was not chosen, and nothing was erased. */
  'erase.now': call<{ erased: boolean }>()({
    input: z.strictObject({ note: z.boolean() }),
    modes: table,
    errors: exiting,
  }),
  /** The whole folder, at the first unlocking after a day. It can be taken back until then. */
  'erase.after': call<FolderView>()({
    input: z.strictObject({ on: inp.day }),
    modes: table,
    errors: ['key-needed', 'past'],
  }),
  /** The folder is kept after all. */
  'erase.keep': call<FolderView>()({ input: nothing, modes: table }),
  /** Nobody has heard of the client for twelve months, or they died: the folder goes thirty days from now. */
  'erase.absent': call<null>()({
    input: z.strictObject({ id: inp.id, why: z.enum(['silence', 'death']) }),
    modes: without,
    errors: ['not-proposed'],
  }),
  /** The same, kept after all; also where the folder opens only with its client. */
  'erase.keepAbsent': call<null>()({ input: one, modes: without, errors: ['client-decided'] }),
  /** What the client had decided still holds, they say: a backup that was put back could not know. */
  'erase.confirmAbsent': call<null>()({ input: one, modes: without, errors: ['not-proposed'] }),
  /** Those for whom erasing is proposed. */
  'people.silent': call<SilentPerson[]>()({ input: nothing, modes: without }),

  // When one of us is gone
  'takeover.allow': call<FolderView>()({
    input: nothing,
    modes: together,
    errors: ['key-needed', 'key-just-set-anew'],
  }),
  'takeover.withdraw': call<FolderView>()({ input: nothing, modes: open, errors: ['no-folder'] }),
  'takeover.state': call<TakeoverState>()({ input: nothing, modes: without }),
  /** Makes a new takeover key; it counts when a group of each half was retyped. The old halves stop working then. */
  'takeover.make': call<{ ask: [number, number] }>()({
    input: z.strictObject({ first: inp.shortWords, second: inp.shortWords }),
    modes: without,
  }),
  /** Saves one half as a paper, for the one who will keep it. */
  'takeover.save': call<Saved>()({
    input: z.strictObject({ half: z.union([z.literal(1), z.literal(2)]) }),
    modes: without,
    errors: [...saving, 'nothing-made'],
  }),
  'takeover.confirm': call<TakeoverState>()({
    input: z.strictObject({ first: inp.secret, second: inp.secret }),
    modes: without,
    errors: ['nothing-made', 'groups-differ'],
  }),
  'takeover.cancel': call<null>()({ input: nothing, modes: without }),
  /** There is no takeover key any more. */
  'takeover.remove': call<TakeoverState>()({ input: nothing, modes: without }),
  /** Somebody has read that it was used. */
  'takeover.seen': call<TakeoverState>()({ input: nothing, modes: without }),
  /** Both halves: the front pages of those who said yes, to read. Written down before anything is shown. */
  'takeover.open': call<TakenOverPage[]>()({
    input: z.strictObject({ first: inp.secret, second: inp.secret }),
    modes: locked,
    errors: ['no-takeover', 'mistyped', 'wrong-secret', 'wait'],
  }),
} as const;
