import { canLeave } from '../../../shared/domain/letter.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import { isPast } from '../../../shared/domain/thinking.ts';
import { clean, oneLine } from '../../../shared/domain/text.ts';
import type { NamedLetter, WarrantStatement } from '../../../shared/domain/warrant.ts';
import { decideWarrantUse } from '../../../shared/domain/warrant-use.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import type { Handlers } from '../handler.ts';
import { privateKeyOf, signatureOver } from '../keys/signing.ts';
import { signedStatement, Warrant } from '../keys/warrant.ts';
import { markFailed } from '../ledger/ledger.ts';
import type { OpenFolder, Without } from '../session.ts';
import { readClientKey } from '../store/folder/client-key.ts';
import { letterWords, readLetter } from '../store/folder/letters.ts';
import {
  addWarrant,
  addWarrantUse,
  readWarrants,
  takeBackWarrantUse,
  withdrawWarrant,
  type WarrantRecord,
} from '../store/folder/warrants.ts';
import { StoreError } from '../store/store-error.ts';
import { readVaultSigning } from '../store/vault/vault-signing.ts';
import { freshExit } from './exit-key.ts';
import { digestOf } from './exits.ts';
import { keyState, viewed } from './folder-view.ts';
import { leaving, type Leaving } from './leaving.ts';
import { listed } from './listed.ts';
import { newId, now, today } from './now.ts';
import { paperBytes, paperDocument } from './paper-parts.ts';
import { chosenWay, sentOut } from './save.ts';

interface Asked {
  receiver: string;
  page: WarrantStatement['page'];
  /** Which letter, when the page is one. */
  letter?: Id | null | undefined;
}

/** A letter as it reads now, to be signed for or compared; null when there is none, or it says too little to leave. */
function letterNow(
  folder: OpenFolder,
  { page, letter: id }: Pick<Asked, 'page' | 'letter'>,
): NamedLetter | null {
  const letter = page === 'letter' && typeof id === 'string' ? readLetter(folder.db, id) : null;
  return letter === null || !canLeave(letter) ? null : { id: letter.id, words: letterWords(letter) };
}

/** The yes in advance, when it covers exactly what is asked. Deciding is `shared/domain`'s. */
function covering(
  app: App,
  folder: OpenFolder,
  id: string,
  asked: Asked,
): Outcome<Warrant, Extract<ReturnType<typeof decideWarrantUse>, { allowed: false }>['why']> {
  const kept: WarrantRecord | undefined = readWarrants(folder.db).find((each) => each.id === id);
  const certificate = readClientKey(folder.db)?.certificate;
  if (!kept || !certificate) return failed('gone');
  const warrant = Warrant.verified(kept, folder.id, certificate);
  const decision = decideWarrantUse(kept.statement, {
    receiver: asked.receiver,
    page: asked.page,
    // SECURITY: the words as they are now; a letter changed after the client's yes is another letter.
    letter: letterNow(folder, asked),
    today: today(app.outside.clock),
    usesSoFar: kept.uses.length,
    withdrawn: kept.withdrawn !== null,
    asleep: kept.asleep,
    signatureValid: warrant !== null,
  });
  if (!decision.allowed) return failed(decision.why);
  return warrant ? done(warrant) : failed('bad-signature');
}

/** The page as a warrant lets it out, sealed or proved by the vault's key and not the client's (rule 4). */
async function signedByVault(
  app: App,
  session: Without,
  folder: OpenFolder,
  warrant: Warrant,
): Promise<Leaving> {
  const signing = readVaultSigning(session.vault.db);
  if (!signing) throw new StoreError('damaged');
  const key = privateKeyOf(signing.privateDer);
  const { named, page, letter } = warrant.statement;
  const parts = [{ kind: page, id: letter?.id ?? null }];
  const document = paperDocument(app, folder, parts, { named, large: false });
  const pdf = await paperBytes(app, folder, document, named);
  const signer = {
    certificateDer: signing.certificate,
    sign: (data: Uint8Array) => signatureOver(key, data),
  };
  return leaving(app, folder, { document, parts, pdf, struck: 0 }, signer);
}

export const warrantHandlers = {
  'warrant.make': (app, session, given) => {
    const { setAnew } = keyState(session, session.folder);
    if (setAnew && setAnew.datesLeft > 0) return failed('key-just-set-anew', setAnew.datesLeft);
    const presence = freshExit(app, session);
    if (!presence) return failed('key-needed');
    if (isPast(given.until, today(app.outside.clock))) return failed('past');
    const letter = letterNow(session.folder, given);
    if (given.page === 'letter' && letter === null) return failed('gone');
    const statement: WarrantStatement = {
      ...given,
      letter,
      receiver: oneLine(clean(given.receiver)),
      purpose: oneLine(clean(given.purpose)),
    };
    const id = newId(app.outside.random);
    const { text, signature } = signedStatement(presence, id, statement);
    const { receiver, purpose, named } = statement;
    listed(
      app,
      session,
      session.folder,
      { kind: 'warrant.made', what: [statement.page], receiver, purpose, named, warrantId: id },
      presence,
      (tx) =>
        addWarrant(tx, {
          id,
          text,
          signature,
          certificate: presence.certificate,
          made: now(app.outside.clock),
        }),
    );
    session.exit = null;
    return done(viewed(session, session.folder));
  },
  'warrant.use': async (app, session, { id, to = 'file', ...asked }) => {
    const folder = session.folder;
    if (!folder) return failed('no-folder');
    const before = covering(app, folder, id, asked);
    if (!before.ok) return before;
    const { bytes, keep } = await signedByVault(app, session, folder, before.value);
    const way = await chosenWay(app, to);
    if (way === null) return done({ saved: false });
    const warrant = covering(app, folder, id, asked);
    if (!warrant.ok) return warrant;
    const { receiver, purpose, named, page } = warrant.value.statement;
    const listing = {
      kind: way.to === 'print' ? ('warrant.printed' as const) : ('warrant.used' as const),
      what: [page],
      receiver,
      purpose,
      named,
      warrantId: id,
      digest: digestOf(bytes),
    };
    const entry = listed(app, session, folder, listing, null, (tx, made) => {
      addWarrantUse(tx, id, made.at);
      keep(tx, made);
    });
    const result = await sentOut(app, way, bytes);
    if (result.ok) return done({ saved: true });
    folder.db.transaction((tx) => {
      markFailed(tx, entry.id);
      // What the client said yes to so many times was not let out this time.
      takeBackWarrantUse(tx, id, entry.at);
    });
    return result;
  },
  'warrant.withdraw': (app, session, { id }) => {
    const folder = session.folder;
    if (!folder) return failed('no-folder');
    const kept = readWarrants(folder.db).find((each) => each.id === id);
    if (!kept || kept.withdrawn !== null) return failed('gone');
    const { receiver, purpose, named } = kept.statement;
    const presence = session.mode === 'with' ? session.presence : null;
    listed(
      app,
      session,
      folder,
      { kind: 'warrant.withdrawn', what: [kept.statement.page], receiver, purpose, named, warrantId: id },
      presence,
      (tx, entry) => withdrawWarrant(tx, id, entry.at),
    );
    return done(viewed(session, folder));
  },
} satisfies Partial<Handlers>;
