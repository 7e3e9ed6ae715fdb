import { z } from 'zod';
import type { FeedbackAnswer, FeedbackPeriod, FeedbackQuestion } from '../domain/feedback.ts';
import type { FolderView } from '../domain/folder.ts';
import type { OwnView } from '../domain/own-page.ts';
import type { PaperDocument } from '../domain/paper-document.ts';
import type { Id } from '../domain/plan.ts';
import { call } from './call.ts';
import * as inp from './inputs.ts';
import * as own from './own-inputs.ts';
import { exiting, nothing, one, together, without } from './phrases.ts';
import { type Saved } from './values.ts';

const opens = ['newer'] as const;
const changes = [...opens, 'no-room'] as const;

/** Pages only for me (rule 7), and what the client thinks of the service. None of it is in the folder's own view. */
export const ownCalls = {
  'private.read': call<OwnView>()({ input: nothing, modes: ['with', 'ownCopy'], errors: opens }),
  'private.add': call<{ view: OwnView; id: Id }>()({
    input: z.strictObject({ title: inp.someShortWords, text: own.ownText }),
    modes: together,
    errors: changes,
  }),
  'private.change': call<OwnView>()({
    input: z.strictObject({
      id: inp.id,
      title: inp.someShortWords.optional(),
      text: own.ownText.optional(),
      day: inp.day.optional(),
    }),
    modes: together,
    errors: changes,
  }),
  /** Takes a page away; it waits 30 days in the same blocks. */
  'private.remove': call<OwnView>()({ input: one, modes: together, errors: changes }),
  'private.putBack': call<OwnView>()({ input: one, modes: together, errors: changes }),
  /** A page says again what it said in an earlier version, counted from 0. */
  'private.version': call<OwnView>()({
    input: z.strictObject({ id: inp.id, version: z.int().min(0).max(100_000) }),
    modes: together,
    errors: changes,
  }),
  /** Erases a page, or answers kept here, at once and with every version. */
  'private.erase': call<OwnView>()({ input: one, modes: together, errors: changes }),
  /** Erases the earlier versions of a page, which makes room. */
  'private.forget': call<OwnView>()({ input: one, modes: together, errors: changes }),
  'private.preview': call<PaperDocument>()({
    input: z.strictObject({ pages: own.ownPages, named: z.boolean(), large: z.boolean() }),
    modes: ['with', 'ownCopy'],
    errors: opens,
  }),
  /** Lets pages out by the client's key on the spot; listed inside the same blocks and nowhere else. */
  'private.exit': call<Saved>()({
    input: z.strictObject({
      pages: own.ownPages,
      named: z.boolean(),
      large: z.boolean(),
      struck: z.array(z.string().max(80)).max(20_000),
    }),
    modes: together,
    errors: [...exiting, ...changes],
  }),

  // What the client thinks
  'feedback.questions': call<FeedbackQuestion[]>()({ input: nothing, modes: ['without', 'with'] }),
  'feedback.setQuestions': call<FeedbackQuestion[]>()({
    input: z.strictObject({ questions: own.feedbackQuestions }),
    modes: without,
  }),
  /** Answers half given are kept where only the client's key opens. */
  'feedback.keepDraft': call<null>()({
    input: z.strictObject({ answers: own.feedbackAnswers }),
    modes: together,
    errors: changes,
  }),
  'feedback.readDraft': call<{ answers: FeedbackAnswer[]; counted: boolean }>()({
    input: nothing,
    modes: together,
    errors: opens,
  }),
  /** Ends answering: where the answers stay, whether they may be counted, and which words may be passed on. */
  'feedback.finish': call<FolderView>()({
    input: z.strictObject({
      answers: own.feedbackAnswers,
      place: own.feedbackPlace,
      count: z.boolean(),
      pass: z.array(inp.id).max(8),
    }),
    modes: together,
    errors: [...changes, 'key-needed', 'key-just-set-anew', 'no-key', 'already-counted', 'nothing-answered'],
  }),
  'feedback.remove': call<FolderView>()({ input: one, modes: together }),
  /** Half-years that are over, as counts that identify nobody and words that were passed on. */
  'feedback.results': call<FeedbackPeriod[]>()({ input: nothing, modes: without }),
} as const;
