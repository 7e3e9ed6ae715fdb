import { z } from 'zod';
import type { FolderView } from '../domain/folder.ts';
import type { LedgerEntry } from '../domain/ledger.ts';
import { call } from './call.ts';
import * as inp from './inputs.ts';
import { exiting, nothing, one, open, together } from './phrases.ts';
import { fileName, fileSize, piece, way } from './paper-inputs.ts';
import type { Saved } from './values.ts';

/** Why a file is not kept. */
const refusing = [
  'no-folder',
  'paper-empty',
  'paper-too-large',
  'papers-full',
  'paper-unknown',
  'paper-broken',
  'picture-too-large',
] as const;

/** Papers kept in the folder: added in pieces, read in pieces, let out whole. */
export const paperCalls = {
  /** A file that the screen was given (dragged in, pasted); one at a time, an earlier one is dropped. */
  'paper.begin': call<null>()({
    input: z.strictObject({ name: fileName, size: fileSize }),
    modes: open,
    errors: refusing,
  }),
  'paper.piece': call<null>()({
    input: z.strictObject({ bytes: piece }),
    modes: open,
    errors: [...refusing, 'nothing-begun'],
  }),
  'paper.finish': call<FolderView>()({ input: nothing, modes: open, errors: [...refusing, 'nothing-begun'] }),
  'paper.cancel': call<null>()({ input: nothing, modes: open }),
  /** The vault process opens the dialog and reads the file itself; when nothing is chosen, nothing changes. */
  'paper.choose': call<FolderView>()({ input: nothing, modes: open, errors: [...refusing, 'cannot-read'] }),
  'paper.change': call<FolderView>()({
    input: z.strictObject({ id: inp.id, name: inp.someShortWords, note: inp.someWords }),
    modes: open,
    errors: ['no-folder'],
  }),
  'paper.remove': call<FolderView>()({ input: one, modes: open, errors: ['no-folder', 'client-paper'] }),
  /** One piece of what a paper holds, counted from 0. */
  'paper.read': call<Uint8Array>()({
    input: z.strictObject({ id: inp.id, n: z.int().min(0).max(100) }),
    modes: open,
    errors: ['no-folder'],
  }),
  /** A copy of a paper leaves, with the client's key on the spot. */
  'exit.stored': call<Saved & { entry: LedgerEntry | null }>()({
    input: z.strictObject({
      id: inp.id,
      to: way,
      receiver: inp.someShortWords,
      purpose: inp.someShortWords,
    }),
    modes: together,
    errors: exiting,
  }),
} as const;
