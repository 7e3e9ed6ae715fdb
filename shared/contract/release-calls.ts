import { z } from 'zod';
import type { FolderView } from '../domain/folder.ts';
import { stuckBeginnings, stuckKinds, type FieldHits, type ReleaseStanding } from '../domain/release.ts';
import { call } from './call.ts';
import * as log from './deficiency-inputs.ts';
import * as inp from './inputs.ts';
import { nothing, one, together } from './phrases.ts';

/** Drafts are no part of the plan; before there is a key the table only reads. */
const either = ['without', 'with'] as const;

const text = z.strictObject({
  content: log.content.partial().optional(),
  beside: log.content.shape.happened.optional(),
  interpreter: inp.someShortWords.optional(),
});

/** What did not work: drafts in the folder, and their release to the log. */
export const releaseCalls = {
  /** Begins a draft, with what it began with where there is something. The newest stands first. */
  'stuck.begin': call<FolderView>()({
    input: z.strictObject({
      kind: z.enum(stuckKinds),
      from: z.strictObject({ kind: z.enum(stuckBeginnings), id: inp.id }).nullable(),
    }),
    modes: either,
    errors: ['no-folder'],
  }),
  'stuck.change': call<FolderView>()({
    input: z.strictObject({ id: inp.id, text }),
    modes: either,
    errors: ['no-folder'],
  }),
  'stuck.remove': call<FolderView>()({ input: one, modes: either, errors: ['no-folder'] }),
  /** A new draft that begins as a released wording reads: changed words are a new release. */
  'stuck.again': call<FolderView>()({ input: one, modes: either, errors: ['no-folder'] }),
  /** What the guard finds in a draft, with what this folder knows. */
  'stuck.guard': call<FieldHits[]>()({ input: one, modes: either, errors: ['no-folder'] }),

  /** "Ja, berätta vidare": word for word as the client read it, by their key on the spot. */
  'release.release': call<FolderView>()({
    input: z.strictObject({
      stuckId: inp.id,
      /** What they read: a draft that says anything else is not released. */
      read: log.content,
      limits: log.limits,
      /** Hits that the client has seen once more and lets stand (`hitKey`). */
      confirmed: z.array(z.string().max(12_000)).max(2_000),
    }),
    modes: together,
    errors: [
      'key-needed',
      'key-just-set-anew',
      'no-key',
      'differs',
      'nothing-written',
      'tells-somebody',
      'not-confirmed',
    ],
  }),
  /** Saying no never needs a key (rule 2). What has been sent cannot be called back. */
  'release.withdraw': call<FolderView>()({
    input: one,
    modes: either,
    errors: ['no-folder', 'already-sent'],
  }),
  /** The client says that what waited for their word may go now. */
  'release.tell': call<FolderView>()({
    input: one,
    modes: together,
    errors: ['key-needed', 'key-just-set-anew', 'no-key', 'not-in-log'],
  }),
  /** The folder forgets its words for good. What was not sent is taken back first; that something left stays listed. */
  'release.erase': call<FolderView>()({ input: one, modes: together, errors: ['no-key', 'not-now'] }),
  /** How the client's own released wordings stand in the log. */
  'release.standing': call<ReleaseStanding[]>()({ input: nothing, modes: together }),
} as const;
