import { z } from 'zod';
import type { FolderView } from '../domain/folder.ts';
import type { LedgerEntry } from '../domain/ledger.ts';
import type { PaperDocument } from '../domain/paper-document.ts';
import { call } from './call.ts';
import * as inp from './inputs.ts';
import { exiting, nothing, one, together, without, wrong } from './phrases.ts';
import { paperPassword, way } from './paper-inputs.ts';
import { type Saved } from './values.ts';

/** Coming together, the plan With, and letting out. */
export const togetherCalls = {
  'beside.enter': call<null>()({ input: one, modes: without, errors: ['has-key'] }),
  'with.enter': call<null>()({
    input: z.strictObject({ id: inp.id, secret: inp.clientSecret }),
    modes: without,
    errors: [...wrong, 'no-key', 'nothing-chosen', 'mistyped', 'newer', 'wrong-vault', 'not-enough-memory'],
  }),
  'choice.set': call<FolderView>()({
    input: z.strictObject({ choice: z.enum(['either', 'only']), front: inp.frontPage }),
    modes: together,
    errors: ['key-needed'],
  }),
  'front.set': call<FolderView>()({ input: inp.frontPage, modes: together }),

  // The plan, With
  'wish.add': call<FolderView>()({ input: z.strictObject({ words: inp.words }), modes: together }),
  'wish.reword': call<FolderView>()({
    input: z.strictObject({ id: inp.id, words: inp.words }),
    modes: together,
  }),
  'wish.move': call<FolderView>()({
    input: z.strictObject({ id: inp.id, to: z.int().min(0).max(10_000) }),
    modes: together,
  }),
  'wish.choose': call<FolderView>()({
    input: z.strictObject({ id: inp.id, chosen: z.boolean() }),
    modes: together,
  }),
  'wish.close': call<FolderView>()({
    input: z.strictObject({ id: inp.id, closing: inp.someWords }),
    modes: together,
  }),
  'wish.reopen': call<FolderView>()({ input: one, modes: together }),
  'wish.remove': call<FolderView>()({ input: one, modes: together }),
  'step.add': call<FolderView>()({
    input: z.strictObject({
      wishId: inp.id,
      words: inp.words,
      doer: inp.doer,
      doerName: inp.someShortWords,
      due: inp.day.nullable(),
    }),
    modes: together,
  }),
  'step.change': call<FolderView>()({
    input: z.strictObject({
      id: inp.id,
      words: inp.words,
      doer: inp.doer,
      doerName: inp.someShortWords,
      due: inp.day.nullable(),
      outcome: inp.someWords,
      done: z.boolean(),
    }),
    modes: together,
  }),
  'step.remove': call<FolderView>()({ input: one, modes: together }),
  'suggestion.answer': call<FolderView>()({
    input: z.strictObject({ id: inp.id, answer: z.enum(['yes', 'no', 'later']) }),
    modes: together,
    errors: ['settled'],
  }),
  'statement.settle': call<FolderView>()({
    input: z.strictObject({ id: inp.id, answer: z.enum(['confirm', 'strike']) }),
    modes: together,
    errors: ['settled'],
  }),
  'statement.settleAll': call<FolderView>()({
    input: z.strictObject({ answer: z.enum(['confirm', 'strike']) }),
    modes: together,
  }),

  // Letting out, With
  'exit.preview': call<PaperDocument>()({
    input: z.strictObject({ parts: inp.paperParts, named: z.boolean(), large: z.boolean() }),
    modes: together,
  }),
  /** The client's key on the spot; what follows within two minutes may leave. */
  'exit.key': call<{ seconds: number }>()({
    input: z.strictObject({ secret: inp.clientSecret }),
    modes: together,
    errors: [...wrong, 'mistyped', 'nothing-chosen', 'key-just-set-anew', 'not-enough-memory'],
  }),
  'exit.paper': call<Saved & { entry: LedgerEntry | null }>()({
    input: z.strictObject({
      parts: inp.paperParts,
      named: z.boolean(),
      large: z.boolean(),
      struck: z.array(z.string().max(80)).max(20_000),
      receiver: inp.someShortWords,
      purpose: inp.someShortWords,
      to: way.optional(),
      /** For the file alone; it is kept nowhere. */
      password: paperPassword.optional(),
    }),
    modes: together,
    errors: exiting,
  }),
  /** The note to keep about one entry of the ledger. */
  'exit.receipt': call<Saved>()({
    input: z.strictObject({ entry: inp.id, to: way.optional() }),
    modes: together,
    errors: exiting,
  }),
  'warrant.make': call<FolderView>()({
    input: z.strictObject({
      receiver: inp.shortWords,
      purpose: inp.shortWords,
      page: inp.warrantPage,
      /** Which letter, when the page is one. */
      letter: inp.id.nullable().optional(),
      named: z.boolean(),
      count: z.int().min(1).max(100),
      until: inp.day,
    }),
    modes: together,
    errors: ['key-needed', 'key-just-set-anew', 'past'],
  }),
  'ledger.read': call<LedgerEntry[]>()({ input: nothing, modes: ['without', 'with'], errors: ['no-folder'] }),
} as const;
