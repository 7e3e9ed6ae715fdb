import { z } from 'zod';
import type { Channel } from '../domain/deficiency.ts';
import type { Day, Id } from '../domain/plan.ts';
import type { MatchedReply } from '../domain/reply.ts';
import { call } from './call.ts';
import type { DeficiencyLog } from './deficiency-calls.ts';
import * as inp from './inputs.ts';
import { nothing, one, saving, without } from './phrases.ts';
import type { Saved } from './values.ts';

/** Who owes answers to a report, each for a form of their own. */
export interface OwedReplies {
  /** Everything in it that is owed an answer. */
  count: number;
  members: { id: Id; name: string; count: number }[];
}

/** A reply as it is looked through before anything of it is taken in. */
export interface ReplyPreview extends MatchedReply {
  /** Whom the report went to, for which meeting (of a board: when it was sent), and when it was made. */
  receiver: string;
  channel: Channel;
  meetingOn: Day;
  madeOn: Day;
  /** The same file was taken in before. */
  before: boolean;
}

/** What a file can be that a member answers on. */
export const replyKinds = ['pdf', 'xlsx', 'ods', 'csv'] as const;
export type ReplyKind = (typeof replyKinds)[number];

/** Reports are answered on the app's own form, and the answers read in. */
export const replyCalls = {
  'reply.owed': call<OwedReplies>()({ input: one, modes: without }),
  /** Saves the form for one member, or for everything that is owed an answer. */
  'reply.form': call<Saved>()({
    input: z.strictObject({ reportId: inp.id, memberId: inp.id.nullable(), kind: z.enum(replyKinds) }),
    modes: without,
    errors: [...saving, 'nothing-owed'],
  }),
  /** Asks for a reply and reads it; null: the person changed their mind. Nothing of it is in the log yet. */
  'reply.open': call<ReplyPreview | null>()({
    input: nothing,
    modes: without,
    errors: [
      'cannot-read',
      'reply-unknown-file',
      'reply-damaged',
      'reply-locked',
      'reply-too-large',
      'reply-too-many-rows',
      'reply-formula',
      'reply-not-ours',
      'reply-newer',
      'reply-other-vault',
    ],
  }),
  /** Takes in the answers named, each confirmed by the ombudsperson; all of them or none. */
  'reply.take': call<{ log: DeficiencyLog; taken: number }>()({
    input: z.strictObject({
      numbers: z
        .array(z.string().regex(/^[0-9]{8}$/))
        .min(1)
        .max(5_000),
      receivedOn: inp.day,
    }),
    modes: without,
    errors: ['no-reply', 'differs', 'not-yet', 'before-report'],
  }),
  'reply.close': call<null>()({ input: nothing, modes: without }),
} as const;
