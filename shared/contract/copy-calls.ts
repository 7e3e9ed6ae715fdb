import { z } from 'zod';
import type { KeyForm } from '../domain/folder.ts';
import type { CopyView } from '../domain/own-copy.ts';
import type { PaperDocument } from '../domain/paper-document.ts';
import { call } from './call.ts';
import * as inp from './inputs.ts';
import * as own from './own-inputs.ts';
import { way } from './paper-inputs.ts';
import { exiting, locked, nothing, together, wrong } from './phrases.ts';
import type { Saved, Status } from './values.ts';

const copied = ['ownCopy'] as const;
const how = { named: z.boolean(), large: z.boolean() };
const letOut = { ...how, struck: z.array(z.string().max(80)).max(20_000), to: way, secret: inp.clientSecret };
const leaving = [
  ...wrong,
  'mistyped',
  'nothing-chosen',
  'not-enough-memory',
  'cannot-write',
  'cannot-print',
] as const;

/** The client's own copy: the folder file itself, and reading it anywhere without a vault. */
export const copyCalls = {
  /** The whole folder as one file, with the client's key on the spot. */
  'copy.take': call<Saved>()({ input: nothing, modes: together, errors: exiting }),
  /** Asks for a copy and says which forms of key open it; nothing of it is opened yet. */
  'copy.choose': call<{ chosen: boolean; forms: KeyForm[] }>()({
    input: nothing,
    modes: locked,
    errors: ['newer', 'not-a-copy'],
  }),
  'copy.open': call<Status>()({
    input: z.strictObject({ secret: inp.clientSecret }),
    modes: locked,
    errors: [...wrong, 'mistyped', 'nothing-chosen', 'newer', 'not-a-copy', 'not-enough-memory'],
  }),
  'copy.read': call<CopyView>()({ input: nothing, modes: copied }),
  'copy.preview': call<PaperDocument>()({
    input: z.strictObject({ parts: inp.paperParts, ...how }),
    modes: copied,
  }),
  /** A paper from the copy, with the key on the spot. Nothing is listed: a copy is never changed. */
  'copy.paper': call<Saved>()({
    input: z.strictObject({ parts: inp.paperParts, ...letOut }),
    modes: copied,
    errors: leaving,
  }),
  /** Pages only for me from the copy. */
  'copy.pages': call<Saved>()({
    input: z.strictObject({ pages: own.ownPages, ...letOut }),
    modes: copied,
    errors: [...leaving, 'newer'],
  }),
  /** A scan or file that is kept in the copy, as it is. */
  'copy.stored': call<Saved>()({
    input: z.strictObject({ id: inp.id, to: way, secret: inp.clientSecret }),
    modes: copied,
    errors: leaving,
  }),
} as const;
