import { z } from 'zod';
import type { FolderView } from '../domain/folder.ts';
import type { PaperDocument } from '../domain/paper-document.ts';
import { call } from './call.ts';
import * as inp from './inputs.ts';
import { confirmMonths, letterChange, letterStart, mandateTerms } from './mandate-inputs.ts';
import { one, together } from './phrases.ts';

/** A folder is open, and who is there may write what lets nothing out. */
const either = ['without', 'with'] as const;

/** Mandates and consents, and letters out. */
export const mandateCalls = {
  'mandate.make': call<FolderView>()({
    input: z.strictObject({ terms: mandateTerms, signed: inp.day.nullable() }),
    modes: together,
  }),
  /** Until it is signed; then it is made anew instead. */
  'mandate.change': call<FolderView>()({
    input: z.strictObject({ id: inp.id, terms: mandateTerms }),
    modes: together,
    errors: ['signed'],
  }),
  'mandate.sign': call<FolderView>()({
    input: z.strictObject({ id: inp.id, on: inp.day }),
    modes: together,
    errors: ['signed'],
  }),
  /** It still holds, says the client. */
  'mandate.confirm': call<FolderView>()({ input: one, modes: together }),
  'mandate.remind': call<FolderView>()({
    input: z.strictObject({ id: inp.id, confirmMonths }),
    modes: together,
  }),
  'mandate.remove': call<FolderView>()({ input: one, modes: together, errors: ['signed'] }),
  /** The signed scan among the folder's papers, or none. */
  'mandate.paper': call<FolderView>()({
    input: z.strictObject({ id: inp.id, paper: inp.id.nullable() }),
    modes: either,
    errors: ['no-folder'],
  }),
  /** Saying no never needs a key (rule 2). It is not undone by undoing. */
  'mandate.withdraw': call<FolderView>()({ input: one, modes: either, errors: ['no-folder'] }),
  /** What the letter that takes it back says, to be read on screen. On paper it leaves only with the client's key. */
  'mandate.withdrawal': call<PaperDocument>()({ input: one, modes: either, errors: ['no-folder'] }),

  // Letters out: drafts, until the client lets one leave
  'outgoing.begin': call<FolderView>()({ input: letterStart, modes: either, errors: ['no-folder'] }),
  'outgoing.change': call<FolderView>()({
    input: z.strictObject({ id: inp.id, text: letterChange }),
    modes: either,
    errors: ['no-folder', 'letter-sent'],
  }),
  /** A new draft that begins as this letter reads. */
  'outgoing.copy': call<FolderView>()({ input: one, modes: either, errors: ['no-folder'] }),
  /** A letter that has left is removed only With. */
  'outgoing.remove': call<FolderView>()({ input: one, modes: either, errors: ['no-folder', 'letter-sent'] }),
} as const;
