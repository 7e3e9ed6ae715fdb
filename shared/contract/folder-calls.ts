import { z } from 'zod';
import { deskLanguages } from '../domain/folder.ts';
import type { FolderView, FrontPage } from '../domain/folder.ts';
import type { WarrantRefusal } from '../domain/warrant.ts';
import { call } from './call.ts';
import { note } from './contact-inputs.ts';
import * as inp from './inputs.ts';
import { nothing, one, open, saving, without } from './phrases.ts';
import { way } from './paper-inputs.ts';
import { type KeyOffer, type Saved } from './values.ts';

/** The open folder, what is written Without, and the client's key. */
export const folderCalls = {
  'folder.open': call<FolderView>()({
    input: one,
    modes: without,
    errors: ['only-with-client', 'newer', 'wrong-vault'],
  }),
  'folder.close': call<null>()({ input: nothing, modes: without }),
  'folder.read': call<FolderView>()({ input: nothing, modes: open, errors: ['no-folder'] }),
  'person.change': call<FolderView>()({
    input: z.strictObject({
      alias: inp.shortWords.optional(),
      calledName: inp.someShortWords.optional(),
      language: inp.clientLanguage.optional(),
      safety: inp.safety.optional(),
      rightsTalkedOn: inp.day.nullable().optional(),
    }),
    modes: open,
    errors: ['no-folder', 'alias-taken'],
  }),
  'reading.set': call<FolderView>()({ input: inp.reading, modes: ['beside', 'with'] }),
  'folder.undo': call<FolderView>()({
    input: nothing,
    modes: open,
    errors: ['no-folder', 'nothing-to-undo', 'needs-client', 'alias-taken'],
  }),
  'folder.redo': call<FolderView>()({
    input: nothing,
    modes: open,
    errors: ['no-folder', 'nothing-to-undo', 'needs-client', 'alias-taken'],
  }),
  /** A text not yet finished, kept by the name of its field. An empty text removes it. */
  'draft.keep': call<null>()({
    input: z.strictObject({ place: z.string().max(80), text: z.string().max(inp.longestDraft) }),
    modes: open,
    errors: ['no-folder'],
  }),
  'draft.read': call<string>()({
    input: z.strictObject({ place: z.string().max(80) }),
    modes: open,
    errors: ['no-folder'],
  }),

  // Without the client
  'note.add': call<FolderView>()({
    input: z.strictObject(note),
    modes: without,
    errors: ['no-folder'],
  }),
  /** What the client has commented on or struck is theirs to settle. */
  'note.change': call<FolderView>()({
    input: z.strictObject({ id: inp.id, ...note }),
    modes: without,
    errors: ['no-folder', 'settled'],
  }),
  'note.remove': call<FolderView>()({ input: one, modes: without, errors: ['no-folder', 'settled'] }),
  'statement.add': call<FolderView>()({
    input: z.strictObject({ said: inp.words, channel: inp.channel, change: inp.planChange.nullable() }),
    modes: ['without', 'beside'],
    errors: ['no-folder'],
  }),
  'statement.remove': call<FolderView>()({
    input: one,
    modes: ['without', 'beside'],
    errors: ['no-folder', 'settled'],
  }),
  'suggestion.add': call<FolderView>()({
    input: z.strictObject({ about: inp.suggestionAbout, words: inp.words }),
    modes: without,
    errors: ['no-folder'],
  }),
  'suggestion.remove': call<FolderView>()({ input: one, modes: without, errors: ['no-folder', 'settled'] }),
  /** What came of a step that is the ombudsperson's own. */
  'step.tell': call<FolderView>()({
    input: z.strictObject({ id: inp.id, outcome: inp.someWords, done: z.boolean() }),
    modes: without,
    errors: ['no-folder', 'not-your-step'],
  }),
  'front.read': call<FrontPage>()({ input: one, modes: without }),
  'letter.add': call<null>()({
    input: z.strictObject({ id: inp.id, text: inp.words, kind: inp.noteKind }),
    modes: without,
    errors: ['not-only'],
  }),
  /** A letter that is not in the box yet, kept by the vault. An empty text removes it. */
  'letter.keepDraft': call<null>()({
    input: z.strictObject({ id: inp.id, text: z.string().max(inp.longestDraft) }),
    modes: without,
    errors: ['not-only'],
  }),
  'letter.readDraft': call<string>()({ input: one, modes: without }),
  'warrant.use': call<Saved>()({
    input: z.strictObject({
      id: inp.id,
      receiver: inp.shortWords,
      page: inp.warrantPage,
      letter: inp.id.nullable().optional(),
      to: way.optional(),
    }),
    modes: without,
    errors: [
      'no-folder',
      ...saving,
      ...([
        'withdrawn',
        'asleep',
        'used-up',
        'past',
        'other-page',
        'other-letter',
        'other-receiver',
        'bad-signature',
      ] as const satisfies readonly WarrantRefusal[]),
    ],
  }),
  /** Saying no never needs a key (rule 2). */
  'warrant.withdraw': call<FolderView>()({ input: one, modes: open, errors: ['no-folder'] }),

  // The client's key
  'key.offer': call<KeyOffer>()({
    input: z.strictObject({ form: inp.keyForm, language: z.enum(deskLanguages), anew: z.boolean() }),
    modes: open,
    errors: ['no-folder', 'has-key', 'only-either', 'key-needed'],
  }),
  /** Saves what is shown once: the card or the spare as a paper, or either as a file. */
  'key.save': call<Saved>()({
    input: z.strictObject({
      what: z.enum(['card', 'spare-paper', 'stick', 'spare-stick']),
      to: way.optional(),
    }),
    modes: open,
    errors: [...saving, 'nothing-made', 'no-paper'],
  }),
  /** Retyped by the client; makes the key real. For a stick, the file that was saved is read back. */
  'key.finish': call<FolderView>()({
    input: z.strictObject({ secret: inp.clientSecret, pinAgain: inp.secret.optional() }),
    modes: open,
    errors: ['nothing-made', 'differs', 'bad-pin', 'nothing-chosen', 'spare-not-saved', 'not-enough-memory'],
  }),
  'key.cancel': call<null>()({ input: nothing, modes: open }),
} as const;
