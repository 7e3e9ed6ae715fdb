import { isPast } from '../../../shared/domain/thinking.ts';
import { clean, oneLine } from '../../../shared/domain/text.ts';
import type { WarrantStatement } from '../../../shared/domain/warrant.ts';
import { decideWarrantUse } from '../../../shared/domain/warrant-use.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import { seal } from '../documents/seal.ts';
import type { Handlers } from '../handler.ts';
import { privateKeyOf, signatureOver } from '../keys/signing.ts';
import { signedStatement, Warrant } from '../keys/warrant.ts';
import { markFailed } from '../ledger/ledger.ts';
import type { OpenFolder, Without } from '../session.ts';
import { readClientKey } from '../store/folder/client-key.ts';
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
import { listed } from './listed.ts';
import { newId, now, today } from './now.ts';
import { paperBytes, paperDocument } from './paper-parts.ts';
import { chosenPdf, written } from './save.ts';

interface Asked {
  receiver: string;
  page: WarrantStatement['page'];
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
    ...asked,
    today: today(app.outside.clock),
    usesSoFar: kept.uses.length,
    withdrawn: kept.withdrawn !== null,
    asleep: kept.asleep,
    signatureValid: warrant !== null,
  });
  if (!decision.allowed) return failed(decision.why);
  return warrant ? done(warrant) : failed('bad-signature');
}

/** The page as a warrant lets it out, sealed by the vault's key and not the client's (rule 4). */
async function sealedByVault(
  app: App,
  session: Without,
  folder: OpenFolder,
  warrant: Warrant,
): Promise<Uint8Array> {
  const signing = readVaultSigning(session.vault.db);
  if (!signing) throw new StoreError('damaged');
  const key = privateKeyOf(signing.privateDer);
  const { named, page } = warrant.statement;
  const document = paperDocument(app, folder, [{ kind: page, id: null }], { named, large: false });
  const pdf = await paperBytes(app, folder, document, named);
  const signer = {
    certificateDer: signing.certificate,
    sign: (data: Uint8Array) => signatureOver(key, data),
  };
  return seal(pdf, signer, app.outside.clock.now());
}

export const warrantHandlers = {
  'warrant.make': (app, session, given) => {
    const { setAnew } = keyState(session, session.folder);
    if (setAnew && setAnew.datesLeft > 0) return failed('key-just-set-anew', setAnew.datesLeft);
    const presence = freshExit(app, session);
    if (!presence) return failed('key-needed');
    if (isPast(given.until, today(app.outside.clock))) return failed('past');
    const statement: WarrantStatement = {
      ...given,
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
  'warrant.use': async (app, session, { id, ...asked }) => {
    const folder = session.folder;
    if (!folder) return failed('no-folder');
    const before = covering(app, folder, id, asked);
    if (!before.ok) return before;
    const bytes = await sealedByVault(app, session, folder, before.value);
    const path = await chosenPdf(app);
    if (path === null) return done({ saved: false });
    const warrant = covering(app, folder, id, asked);
    if (!warrant.ok) return warrant;
    const { receiver, purpose, named, page } = warrant.value.statement;
    const listing = {
      kind: 'warrant.used' as const,
      what: [page],
      receiver,
      purpose,
      named,
      warrantId: id,
      digest: digestOf(bytes),
    };
    const entry = listed(app, session, folder, listing, null, (tx, made) => addWarrantUse(tx, id, made.at));
    const result = written(app, path, bytes);
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
