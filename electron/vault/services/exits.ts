import { createHash } from 'node:crypto';
import type { Input } from '../../../shared/contract/contract.ts';
import type { LedgerEntry } from '../../../shared/domain/ledger.ts';
import { decideExport, type ExportRefusal } from '../../../shared/domain/decide-export.ts';
import { inPaperOrder } from '../../../shared/domain/paper-part.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import { struckIds, withoutStruck } from '../../../shared/domain/paper-document.ts';
import { oneLine, clean } from '../../../shared/domain/text.ts';
import { done, failed } from '../answer.ts';
import type { App } from '../app.ts';
import { receiptPdf } from '../documents/receipt-pdf.ts';
import { seal, type Signer } from '../documents/seal.ts';
import type { Handlers } from '../handler.ts';
import type { Presence } from '../keys/presence.ts';
import { freshPair, privateKeyOf, signatureOver } from '../keys/signing.ts';
import { head, markFailed, readLedger } from '../ledger/ledger.ts';
import type { OpenFolder, With } from '../session.ts';
import { readPerson } from '../store/folder/person.ts';
import { documentWords } from './document-words.ts';
import { exitKeyFor } from './exit-key.ts';
import { keyState } from './folder-view.ts';
import { leaving } from './leaving.ts';
import { listed } from './listed.ts';
import { ownCertificate } from './own-certificate.ts';
import { paperBytes, paperDocument } from './paper-parts.ts';
import { chosenWay, sentOut } from './save.ts';

/** SHA-256 of a document, hexadecimal, as the ledger keeps it. */
export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The client's key, for sealing what they take. */
export const clientSigner = (presence: Presence): Signer => ({
  certificateDer: presence.certificate,
  sign: (data) => presence.sign(data),
});

/** A key made for one paper without name, and forgotten with it (rule 4). */
export async function onceSigner(app: App): Promise<Signer> {
  const pair = freshPair();
  const key = privateKeyOf(pair.privateDer);
  const certificateDer = await ownCertificate(pair, app.outside.clock.now(), app.outside.random);
  return { certificateDer, sign: (data) => signatureOver(key, data) };
}

/**
 * The client's key given for this exit, or why nothing may leave. Deciding is `shared/domain`'s. `about` is the entry a
 * note to keep tells of; null for everything else.
 */
export function mayLeave(
  app: App,
  session: With,
  about: Id | null,
): { allowed: true; presence: Presence } | { allowed: false; why: ExportRefusal } {
  const presence = exitKeyFor(session, about);
  const decision = decideExport({
    mode: session.mode,
    hasKey: true,
    presence: presence && { folderId: presence.folderId, madeAtMs: presence.madeAt },
    folderId: session.folder.id,
    nowMs: app.outside.clock.now().getTime(),
    setAnew: keyState(session, session.folder).setAnew,
  });
  if (!decision.allowed) return decision;
  return presence ? { allowed: true, presence } : { allowed: false, why: 'key-needed' };
}

type ExitError = 'key-needed' | 'key-just-set-anew' | 'no-key';
/** Why nothing may leave, as a call answers it. */
export const refused = (why: ExportRefusal): { ok: false; code: ExitError } =>
  failed(why === 'wrong-folder' || why === 'not-with' ? 'key-needed' : why);

/** The note to keep about an entry, with room for its seal. */
function noteToKeep(app: App, folder: OpenFolder, entry: LedgerEntry): Promise<Uint8Array> {
  const person = readPerson(folder.db);
  const { language } = person;
  return receiptPdf(
    {
      entry,
      forWhom: entry.named ? person.calledName : '',
      language,
      made: app.outside.clock.now(),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      head: head(folder.db).hash?.toString('hex') ?? '',
      large: false,
      discreet: person.safety.someone,
    },
    documentWords(language),
  );
}

/** The paper as it will leave, without what the client struck; nothing of it is written anywhere yet. */
async function readyPaper(
  app: App,
  { folder }: With,
  presence: Presence,
  { parts, named, large, struck, to = 'file', password = '' }: Input<'exit.paper'>,
): Promise<Awaited<ReturnType<typeof leaving>> & { isNamed: boolean; strikes: number }> {
  const whole = paperDocument(app, folder, parts, { named, large });
  const strikes = struckIds(whole.lines, struck).length;
  const document = { ...whole, lines: withoutStruck(whole.lines, struck) };
  // A letter is proved by the client's own key: it says who writes.
  const isNamed = named || document.letter === true;
  const signer = isNamed ? clientSigner(presence) : await onceSigner(app);
  // What is printed needs no password: it is on paper.
  const pdf = await paperBytes(app, folder, document, isNamed, to === 'file' ? password : '');
  const left = await leaving(app, folder, { document, parts, pdf, struck: strikes }, signer);
  return { ...left, isNamed, strikes };
}

export const exitHandlers = {
  'exit.preview': (app, session, { parts, ...how }) => done(paperDocument(app, session.folder, parts, how)),
  'exit.paper': async (app, session, asked) => {
    const { parts, receiver, purpose, to = 'file' } = asked;
    const before = mayLeave(app, session, null);
    if (!before.allowed) return refused(before.why);
    const { bytes, keep, isNamed, strikes } = await readyPaper(app, session, before.presence, asked);
    const way = await chosenWay(app, to);
    if (way === null) return done({ saved: false, entry: null });
    // The dialog may have stood open for long: what decides is the moment the paper leaves.
    const now = mayLeave(app, session, null);
    if (!now.allowed) return refused(now.why);
    const entry = listed(
      app,
      session,
      session.folder,
      {
        kind: way.to === 'print' ? 'paper.print' : 'paper.pdf',
        what: inPaperOrder(parts).map(({ kind }) => kind),
        receiver: oneLine(clean(receiver)),
        purpose: oneLine(clean(purpose)),
        named: isNamed,
        struck: strikes,
        digest: digestOf(bytes),
      },
      now.presence,
      keep,
    );
    const result = await sentOut(app, way, bytes);
    if (!result.ok) {
      markFailed(session.folder.db, entry.id);
      return result;
    }
    // One key, one paper: what may follow is only the note to keep about it.
    session.exit = { presence: now.presence, usedFor: entry.id };
    return done({ saved: true, entry });
  },
  'exit.receipt': async (app, session, { entry: id, to = 'file' }) => {
    const before = mayLeave(app, session, id);
    if (!before.allowed) return refused(before.why);
    const entry: LedgerEntry | undefined = readLedger(session.folder.db).find((each) => each.id === id);
    if (!entry) return failed('gone');
    const pdf = await noteToKeep(app, session.folder, entry);
    const bytes = await seal(pdf, clientSigner(before.presence), app.outside.clock.now());
    const way = await chosenWay(app, to);
    if (way === null) return done({ saved: false });
    const now = mayLeave(app, session, id);
    if (!now.allowed) return refused(now.why);
    const listing = listed(
      app,
      session,
      session.folder,
      {
        kind: way.to === 'print' ? 'receipt.print' : 'receipt.pdf',
        named: entry.named,
        digest: digestOf(bytes),
      },
      now.presence,
    );
    const result = await sentOut(app, way, bytes);
    if (!result.ok) {
      markFailed(session.folder.db, listing.id);
      return result;
    }
    session.exit = null;
    return done({ saved: true });
  },
  'ledger.read': (_app, session) =>
    session.folder ? done(readLedger(session.folder.db)) : failed('no-folder'),
} satisfies Partial<Handlers>;
