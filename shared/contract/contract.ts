import { z } from 'zod';
import type { DeskLanguage, FolderView, FrontPage, KeyForm, PersonLine, Service } from '../domain/folder.ts';
import { deskLanguages } from '../domain/folder.ts';
import type { LedgerEntry } from '../domain/ledger.ts';
import type { PlanDocument } from '../domain/plan-document.ts';
import type { Id } from '../domain/plan.ts';
import type { WarrantRefusal } from '../domain/warrant.ts';
import { call, modes, type Answer, type Call, type Mode } from './call.ts';
import * as inp from './inputs.ts';

/** What the app can say of itself in any mode. */
export interface Status {
  mode: Mode;
  /** `none`: first start. `newer` and `damaged` are never touched. */
  vault: 'none' | 'here' | 'newer' | 'damaged';
  /** Where the first start was left: what still has to be done before the desk. */
  setup: 'recovery' | 'service' | 'done';
  language: DeskLanguage;
  theme: Theme;
  blur: boolean;
  /** Seconds before the next attempt is tried. */
  wait: number;
}
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** How strong a passphrase is. `bits` is an estimate of guesses, in bits; `enough` from 60. */
export interface Strength {
  bits: number;
  enough: boolean;
}

/** What is shown once while a client's key is made. Empty lists where the form has nothing to show. */
export interface KeyOffer {
  form: KeyForm;
  /** Four words, or the groups of the card. */
  shown: string[];
  spare: string[];
  /** With somebody who must not see the spare is offered only as a file. */
  spareAsFileOnly: boolean;
}

/** Whether something was written where the person chose; `false`: they changed their mind in the dialog. */
export interface Saved {
  saved: boolean;
}

/** What "Check a document" says. `by` tells whose key: this vault's, a folder's (by alias, on the desk only) or one used once. */
export type Verdict =
  | { verdict: 'unchanged'; by: 'folder' | 'vault' | 'once' | 'unknown'; alias: string; fingerprint: string; made: string }
  | { verdict: 'changed'; by: 'folder' | 'vault' | 'once' | 'unknown'; alias: string; fingerprint: string }
  | { verdict: 'not-ours' }
  | { verdict: 'not-a-pdf' }
  | { verdict: 'too-large' }
  | { verdict: 'unreadable' }
  | { verdict: 'none' };

const nothing = z.strictObject({});
const folder = z.strictObject({ id: inp.id });
const any = modes;
const L = ['locked'] as const;
const W = ['without'] as const;
const C = ['with'] as const;
const open = ['without', 'beside', 'with'] as const;
const wrong = ['wrong-secret', 'wait'] as const;
const opening = [...wrong, 'vault-in-use', 'newer', 'no-vault', 'not-enough-memory'] as const;
const saving = ['cannot-write'] as const;
const exiting = [...saving, 'key-needed', 'key-just-set-anew', 'no-key'] as const;

/** Every call between a screen and the vault process. Server, client and test double derive from it. */
export const contract = {
  // The vault as a whole
  'app.status': call<Status>()({ input: nothing, modes: any }),
  'app.active': call<null>()({ input: nothing, modes: any }),
  'app.lock': call<null>()({ input: nothing, modes: any }),
  'app.appearance': call<Status>()({
    input: z.strictObject({
      language: z.enum(deskLanguages).optional(),
      theme: z.enum(themes).optional(),
      blur: z.boolean().optional(),
    }),
    modes: ['locked', 'without'],
  }),
  'vault.propose': call<{ passphrase: string; bits: number }>()({
    input: z.strictObject({ language: z.enum(deskLanguages) }),
    modes: ['locked', 'without'],
  }),
  'vault.measure': call<Strength>()({
    input: z.strictObject({ passphrase: z.string().max(inp.longestSecret) }),
    modes: ['locked', 'without'],
  }),
  /** Derives nothing; starts loading what unlocking needs while the passphrase is typed. */
  'vault.warm': call<null>()({ input: nothing, modes: L }),
  'vault.create': call<Status>()({
    input: z.strictObject({ passphrase: inp.secret, language: z.enum(deskLanguages) }),
    modes: L,
    errors: ['too-weak', 'vault-exists', 'vault-in-use', 'not-enough-memory'],
  }),
  'vault.unlock': call<Status>()({ input: z.strictObject({ passphrase: inp.secret }), modes: L, errors: opening }),
  'vault.recover': call<Status>()({
    input: z.strictObject({ groups: inp.secret, passphrase: inp.secret }),
    modes: L,
    errors: [...opening, 'too-weak', 'mistyped'],
  }),
  'vault.changePassphrase': call<null>()({
    input: z.strictObject({ current: inp.secret, next: inp.secret }),
    modes: W,
    errors: [...wrong, 'too-weak', 'not-enough-memory'],
  }),
  /** Makes a new recovery secret; the old paper stops working once two groups were retyped. */
  'recovery.make': call<{ groups: string[]; ask: [number, number] }>()({ input: nothing, modes: W }),
  'recovery.save': call<Saved>()({ input: nothing, modes: W, errors: [...saving, 'nothing-made'] }),
  'recovery.confirm': call<Status>()({
    input: z.strictObject({ first: inp.secret, second: inp.secret }),
    modes: W,
    errors: ['groups-differ', 'nothing-made'],
  }),
  'service.read': call<Service>()({ input: nothing, modes: open }),
  'service.save': call<Status>()({ input: inp.service, modes: W }),
  'document.check': call<Verdict>()({ input: nothing, modes: ['locked', 'without', 'with'] }),

  // People, by alias
  'people.list': call<PersonLine[]>()({ input: nothing, modes: W }),
  'people.proposeAlias': call<string>()({ input: z.strictObject({ language: z.enum(deskLanguages) }), modes: W }),
  'people.add': call<{ id: Id }>()({
    input: z.strictObject({
      alias: inp.shortWords,
      calledName: inp.someShortWords,
      language: inp.clientLanguage,
      safety: inp.safety,
      rightsTalkedOn: inp.day.nullable(),
      beginning: inp.beginning,
    }),
    modes: W,
    errors: ['alias-taken'],
  }),
  /** The person who wanted to think, or had nothing written, begins now. */
  'people.begin': call<FolderView>()({ input: folder, modes: W, errors: ['only-with-client', 'newer', 'wrong-vault'] }),
  /** The person said no after thinking: nothing is kept. Allowed only while they think. */
  'people.forget': call<null>()({ input: folder, modes: W, errors: ['not-thinking'] }),

  // The open folder
  'folder.open': call<FolderView>()({
    input: folder,
    modes: W,
    errors: ['only-with-client', 'newer', 'wrong-vault'],
  }),
  'folder.close': call<null>()({ input: nothing, modes: W }),
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
  'folder.undo': call<FolderView>()({ input: nothing, modes: open, errors: ['no-folder', 'nothing-to-undo', 'needs-client'] }),
  'folder.redo': call<FolderView>()({ input: nothing, modes: open, errors: ['no-folder', 'nothing-to-undo', 'needs-client'] }),
  /** A text not yet finished, kept by the name of its field. An empty text removes it. */
  'draft.keep': call<null>()({
    input: z.strictObject({ place: z.string().max(80), text: z.string().max(inp.longestDraft) }),
    modes: open,
    errors: ['no-folder'],
  }),
  'draft.read': call<string>()({ input: z.strictObject({ place: z.string().max(80) }), modes: open, errors: ['no-folder'] }),

  // Without the client
  'note.add': call<FolderView>()({
    input: z.strictObject({ text: inp.words, kind: inp.noteKind }),
    modes: W,
    errors: ['no-folder'],
  }),
  'note.change': call<FolderView>()({
    input: z.strictObject({ id: inp.id, text: inp.words, kind: inp.noteKind }),
    modes: W,
    errors: ['no-folder'],
  }),
  'note.remove': call<FolderView>()({ input: folder, modes: W, errors: ['no-folder'] }),
  'statement.add': call<FolderView>()({
    input: z.strictObject({ said: inp.words, channel: inp.channel, change: inp.planChange.nullable() }),
    modes: ['without', 'beside'],
    errors: ['no-folder'],
  }),
  'statement.remove': call<FolderView>()({ input: folder, modes: ['without', 'beside'], errors: ['no-folder', 'settled'] }),
  'suggestion.add': call<FolderView>()({
    input: z.strictObject({ about: inp.suggestionAbout, words: inp.words }),
    modes: W,
    errors: ['no-folder'],
  }),
  'suggestion.remove': call<FolderView>()({ input: folder, modes: W, errors: ['no-folder', 'settled'] }),
  /** What came of a step that is the ombudsperson's own. */
  'step.tell': call<FolderView>()({
    input: z.strictObject({ id: inp.id, outcome: inp.someWords, done: z.boolean() }),
    modes: W,
    errors: ['no-folder', 'not-your-step'],
  }),
  'front.read': call<FrontPage>()({ input: folder, modes: W }),
  'letter.add': call<null>()({
    input: z.strictObject({ id: inp.id, text: inp.words, kind: inp.noteKind }),
    modes: W,
    errors: ['not-only'],
  }),
  'warrant.use': call<Saved>()({
    input: z.strictObject({ id: inp.id, receiver: inp.shortWords, page: inp.warrantPage }),
    modes: W,
    errors: ['no-folder', ...saving, ...(['withdrawn', 'asleep', 'used-up', 'past', 'other-page', 'other-receiver', 'bad-signature'] as const satisfies readonly WarrantRefusal[])],
  }),
  /** Saying no never needs a key (rule 2). */
  'warrant.withdraw': call<FolderView>()({ input: folder, modes: open, errors: ['no-folder'] }),

  // The client's key
  'key.offer': call<KeyOffer>()({
    input: z.strictObject({ form: inp.keyForm, language: z.enum(deskLanguages), anew: z.boolean() }),
    modes: open,
    errors: ['no-folder', 'has-key', 'only-either'],
  }),
  /** Saves what is shown once: the card or the spare as a paper, or either as a file. */
  'key.save': call<Saved>()({
    input: z.strictObject({ what: z.enum(['card', 'spare-paper', 'stick', 'spare-stick']) }),
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

  // Coming together
  'beside.enter': call<null>()({ input: folder, modes: W, errors: ['has-key'] }),
  'with.enter': call<null>()({
    input: z.strictObject({ id: inp.id, secret: inp.clientSecret }),
    modes: W,
    errors: [...wrong, 'no-key', 'nothing-chosen', 'mistyped', 'newer', 'wrong-vault', 'not-enough-memory'],
  }),
  'choice.set': call<FolderView>()({
    input: z.strictObject({ choice: z.enum(['either', 'only']), front: inp.frontPage }),
    modes: C,
  }),
  'front.set': call<FolderView>()({ input: inp.frontPage, modes: C }),

  // The plan, With
  'wish.add': call<FolderView>()({ input: z.strictObject({ words: inp.words }), modes: C }),
  'wish.reword': call<FolderView>()({ input: z.strictObject({ id: inp.id, words: inp.words }), modes: C }),
  'wish.move': call<FolderView>()({ input: z.strictObject({ id: inp.id, to: z.int().min(0).max(10_000) }), modes: C }),
  'wish.choose': call<FolderView>()({ input: z.strictObject({ id: inp.id, chosen: z.boolean() }), modes: C }),
  'wish.close': call<FolderView>()({ input: z.strictObject({ id: inp.id, closing: inp.someWords }), modes: C }),
  'wish.reopen': call<FolderView>()({ input: folder, modes: C }),
  'wish.remove': call<FolderView>()({ input: folder, modes: C }),
  'step.add': call<FolderView>()({
    input: z.strictObject({
      wishId: inp.id,
      words: inp.words,
      doer: inp.doer,
      doerName: inp.someShortWords,
      due: inp.day.nullable(),
    }),
    modes: C,
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
    modes: C,
  }),
  'step.remove': call<FolderView>()({ input: folder, modes: C }),
  'suggestion.answer': call<FolderView>()({
    input: z.strictObject({ id: inp.id, answer: z.enum(['yes', 'no', 'later']) }),
    modes: C,
    errors: ['settled'],
  }),
  'statement.settle': call<FolderView>()({
    input: z.strictObject({ id: inp.id, answer: z.enum(['confirm', 'strike']) }),
    modes: C,
    errors: ['settled'],
  }),
  'statement.settleAll': call<FolderView>()({ input: z.strictObject({ answer: z.enum(['confirm', 'strike']) }), modes: C }),

  // Letting out, With
  'exit.preview': call<PlanDocument>()({
    input: z.strictObject({ named: z.boolean(), large: z.boolean() }),
    modes: C,
  }),
  /** The client's key on the spot; what follows within two minutes may leave. */
  'exit.key': call<{ seconds: number }>()({
    input: z.strictObject({ secret: inp.clientSecret }),
    modes: C,
    errors: [...wrong, 'mistyped', 'nothing-chosen', 'key-just-set-anew', 'not-enough-memory'],
  }),
  'exit.plan': call<Saved & { entry: LedgerEntry | null }>()({
    input: z.strictObject({
      named: z.boolean(),
      large: z.boolean(),
      struck: z.array(z.string().max(80)).max(20_000),
      receiver: inp.someShortWords,
      purpose: inp.someShortWords,
    }),
    modes: C,
    errors: exiting,
  }),
  /** The note to keep about one entry of the ledger. */
  'exit.receipt': call<Saved>()({ input: z.strictObject({ entry: inp.id }), modes: C, errors: exiting }),
  'warrant.make': call<FolderView>()({
    input: z.strictObject({
      receiver: inp.shortWords,
      purpose: inp.shortWords,
      page: inp.warrantPage,
      named: z.boolean(),
      count: z.int().min(1).max(100),
      until: inp.day,
    }),
    modes: C,
    errors: ['key-needed', 'key-just-set-anew', 'past'],
  }),
  'ledger.read': call<LedgerEntry[]>()({ input: nothing, modes: ['without', 'with'], errors: ['no-folder'] }),
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type Input<N extends CallName> = z.infer<Contract[N]['input']>;
export type Output<N extends CallName> = Contract[N] extends Call<z.ZodType, infer O, string> ? O : never;
/** The modes a call may be made in, as a union. */
export type ModesOf<N extends CallName> = Contract[N]['modes'][number];
export type Errors<N extends CallName> = Contract[N]['errors'][number];
export type AnswerOf<N extends CallName> = Answer<Output<N>, Errors<N>>;
/** Every error code any call can answer with, so that the catalogue must word each. */
export type ErrorCode = { [N in CallName]: Errors<N> }[CallName] | import('./call.ts').CommonError;
