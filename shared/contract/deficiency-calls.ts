import { z } from 'zod';
import type { Deficiency, Term } from '../domain/deficiency.ts';
import type { GuardHit } from '../domain/guard/guard.ts';
import type { Day, Id } from '../domain/plan.ts';
import { call } from './call.ts';
import * as inp from './inputs.ts';
import * as log from './deficiency-inputs.ts';
import { nothing, one, open, without } from './phrases.ts';

/** The log as the desk shows it. No client is in it. */
export interface DeficiencyLog {
  deficiencies: Deficiency[];
  /** Released wordings that show with the next report or the month's end; only how many they are. */
  waiting: number;
  /** How many were removed and can still be put back. */
  removed: number;
  canUndo: boolean;
  /** The ombudsperson's settings. */
  answerDays: number;
  veryLateDays: number;
  today: Day;
}

/** The log of deficiencies, Without. Every change answers with the log as it is then. */
export const deficiencyCalls = {
  'log.read': call<DeficiencyLog>()({ input: nothing, modes: without }),
  /** The ombudsperson's own observation, as a draft. */
  'log.add': call<{ log: DeficiencyLog; id: Id }>()({
    input: z.strictObject({ content: log.content }),
    modes: without,
  }),
  /** Rewords an own observation that has not been sent. */
  'log.reword': call<DeficiencyLog>()({
    input: z.strictObject({ wordingId: inp.id, content: log.content }),
    modes: without,
    errors: ['already-sent', 'needs-release', 'nothing-written', 'tells-somebody'],
  }),
  /** What the guard finds in an own observation; nothing of any folder is known here. */
  'log.guard': call<GuardHit[]>()({
    input: z.strictObject({ text: inp.someWords }),
    modes: without,
  }),
  /** An own observation is ready to be reported. */
  'log.ready': call<DeficiencyLog>()({
    input: one,
    modes: without,
    errors: ['not-now', 'nothing-written', 'tells-somebody'],
  }),
  'log.setState': call<DeficiencyLog>()({
    input: z.strictObject({ id: inp.id, state: log.state }),
    modes: without,
    errors: ['not-reported-yet', 'not-now'],
  }),
  'log.setTheme': call<DeficiencyLog>()({
    input: z.strictObject({ ids: z.array(inp.id).min(1).max(500), theme: log.theme }),
    modes: without,
  }),
  'log.setAddressee': call<DeficiencyLog>()({
    input: z.strictObject({ id: inp.id, addresseeId: inp.id.nullable() }),
    modes: without,
  }),
  /** Takes it on to the next channel; it is owed an answer there when it is next reported. */
  'log.passOn': call<DeficiencyLog>()({
    input: z.strictObject({ id: inp.id, channel: log.channel, addresseeId: inp.id.nullable() }),
    modes: without,
    errors: ['only-body', 'not-reported-yet', 'not-now'],
  }),
  /** The same barrier, met by several: one deficiency from now on. */
  'log.merge': call<DeficiencyLog>()({
    input: z.strictObject({ into: inp.id, from: z.array(inp.id).min(1).max(100) }),
    modes: without,
    errors: ['not-now'],
  }),
  /** A wording becomes a deficiency of its own again. */
  'log.split': call<DeficiencyLog>()({
    input: z.strictObject({ wordingId: inp.id }),
    modes: without,
    errors: ['not-now'],
  }),
  /** Which wording speaks for its deficiency. */
  'log.speaks': call<DeficiencyLog>()({
    input: z.strictObject({ wordingId: inp.id }),
    modes: without,
  }),
  'log.answer': call<{ log: DeficiencyLog; answerId: Id }>()({
    input: z.strictObject({
      id: inp.id,
      from: inp.shortWords,
      receivedOn: inp.day,
      way: log.answerWay,
      stance: log.stance.nullable(),
      text: log.answerText,
      promisedOn: inp.day.nullable(),
    }),
    modes: without,
    errors: ['nothing-written', 'not-reported-yet', 'not-yet', 'before-report', 'tells-somebody'],
  }),
  /** Words in the log that are not saved yet, kept by the vault. An empty text removes them. */
  'log.keepDraft': call<null>()({
    input: log.draft.extend({ text: z.string().max(inp.longestDraft) }),
    modes: without,
  }),
  'log.readDraft': call<string>()({ input: log.draft, modes: without }),
  'log.removeAnswer': call<DeficiencyLog>()({ input: z.strictObject({ answerId: inp.id }), modes: without }),
  /** Asks for the paper an answer came on; null log: the person changed their mind. */
  'log.answerPaper': call<DeficiencyLog | null>()({
    input: z.strictObject({ answerId: inp.id }),
    modes: without,
    errors: [
      'paper-empty',
      'paper-too-large',
      'answer-paper-unknown',
      'paper-broken',
      'picture-too-large',
      'cannot-read',
    ],
  }),
  /** One piece of the paper of an answer, counted from 0, as `paper.read` gives them. */
  'log.readPaper': call<Uint8Array>()({
    input: z.strictObject({ answerId: inp.id, n: z.int().min(0).max(20) }),
    modes: without,
  }),
  'log.setChanged': call<DeficiencyLog>()({
    input: z.strictObject({ id: inp.id, changed: log.changed, changedOn: inp.day.nullable() }),
    modes: without,
    errors: ['not-yet', 'tells-somebody'],
  }),
  /** Removes what was never sent, or takes back a released wording the client withdrew by phone. */
  'log.remove': call<DeficiencyLog>()({ input: one, modes: without, errors: ['already-sent'] }),
  'log.withdraw': call<DeficiencyLog>()({
    input: z.strictObject({ wordingId: inp.id }),
    modes: without,
    errors: ['already-sent'],
  }),
  'log.removed': call<Deficiency[]>()({ input: nothing, modes: without }),
  'log.putBack': call<DeficiencyLog>()({ input: one, modes: without }),
  'log.undo': call<DeficiencyLog>()({ input: nothing, modes: without, errors: ['nothing-to-undo'] }),
  'log.setDays': call<DeficiencyLog>()({
    input: z.strictObject({
      answerDays: z.int().min(1).max(250),
      veryLateDays: z.int().min(2).max(500),
    }),
    modes: without,
    errors: ['days-in-order'],
  }),

  'terms.read': call<Term[]>()({ input: nothing, modes: open }),
  'terms.set': call<Term[]>()({
    input: z.strictObject({
      list: log.termList,
      id: log.termId.nullable(),
      sv: inp.shortWords,
      en: inp.shortWords,
      hidden: z.boolean(),
    }),
    modes: without,
  }),
} as const;
