import { createHash } from 'node:crypto';
import type { LedgerEntry } from '../../../shared/domain/ledger.ts';
import { decideExport, type ExportRefusal } from '../../../shared/domain/decide-export.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import type { PlanDocument } from '../../../shared/domain/plan-document.ts';
import { planLines, struckIds, withoutStruck } from '../../../shared/domain/plan-lines.ts';
import { oneLine, clean } from '../../../shared/domain/text.ts';
import { done, failed } from '../answer.ts';
import type { App } from '../app.ts';
import { planPdf } from '../documents/plan-pdf.ts';
import { receiptPdf } from '../documents/receipt-pdf.ts';
import { seal, type Signer } from '../documents/seal.ts';
import type { Handlers } from '../handler.ts';
import type { Presence } from '../keys/presence.ts';
import { freshPair, privateKeyOf, signatureOver } from '../keys/signing.ts';
import { head, markFailed, readLedger } from '../ledger/ledger.ts';
import type { OpenFolder, With } from '../session.ts';
import { readPerson } from '../store/folder/person.ts';
import { readPlan } from '../store/folder/plan.ts';
import { documentLanguage, documentWords } from './document-words.ts';
import { exitKeyFor } from './exit-key.ts';
import { keyState } from './folder-view.ts';
import { listed } from './listed.ts';
import { today } from './now.ts';
import { ownCertificate } from './own-certificate.ts';
import { chosenPdf, written } from './save.ts';

/** What the plan document says, as preview, PDF and data file all have it. */
export function planDocument(
  app: App,
  folder: OpenFolder,
  how: { named: boolean; large: boolean },
): PlanDocument {
  const person = readPerson(folder.db);
  const words = documentWords(person.language).plan;
  return {
    title: words.title,
    forWhom: how.named ? person.calledName : '',
    language: documentLanguage(person.language),
    made: today(app.outside.clock),
    lines: planLines(readPlan(folder.db), words),
    large: how.large,
    footer: words.footer,
  };
}

/** Renders the plan; nothing of it is written anywhere yet. */
export async function planBytes(
  app: App,
  folder: OpenFolder,
  document: PlanDocument,
  named: boolean,
): Promise<Uint8Array> {
  return planPdf(document, documentWords(document.language), {
    made: app.outside.clock.now(),
    discreet: readPerson(folder.db).safety.someone,
    // A head on a paper without name would tie it to the folder.
    record: named ? (head(folder.db).hash?.toString('hex') ?? '') : '',
  });
}

/** SHA-256 of a document, hexadecimal, as the ledger keeps it. */
export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const clientSigner = (presence: Presence): Signer => ({
  certificateDer: presence.certificate,
  sign: (data) => presence.sign(data),
});

/** A key made for one paper without name, and forgotten with it (rule 4). */
async function onceSigner(app: App): Promise<Signer> {
  const pair = freshPair();
  const key = privateKeyOf(pair.privateDer);
  const certificateDer = await ownCertificate(pair, app.outside.clock.now(), app.outside.random);
  return { certificateDer, sign: (data) => signatureOver(key, data) };
}

/**
 * The client's key given for this exit, or why nothing may leave. Deciding is `shared/domain`'s. `about` is the entry a
 * note to keep tells of; null for everything else.
 */
function mayLeave(
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
const refused = (why: ExportRefusal): { ok: false; code: ExitError } =>
  failed(why === 'wrong-folder' || why === 'not-with' ? 'key-needed' : why);

export const exitHandlers = {
  'exit.preview': (app, session, how) => done(planDocument(app, session.folder, how)),
  'exit.plan': async (app, session, { named, large, struck, receiver, purpose }) => {
    const before = mayLeave(app, session, null);
    if (!before.allowed) return refused(before.why);
    const whole = planDocument(app, session.folder, { named, large });
    const strikes = struckIds(whole.lines, struck);
    const document = { ...whole, lines: withoutStruck(whole.lines, struck) };
    const signer = named ? clientSigner(before.presence) : await onceSigner(app);
    const bytes = await seal(
      await planBytes(app, session.folder, document, named),
      signer,
      app.outside.clock.now(),
    );
    const path = await chosenPdf(app);
    if (path === null) return done({ saved: false, entry: null });
    // The dialog may have stood open for long: what decides is the moment the paper leaves.
    const now = mayLeave(app, session, null);
    if (!now.allowed) return refused(now.why);
    const entry = listed(
      app,
      session,
      session.folder,
      {
        kind: 'plan.pdf',
        receiver: oneLine(clean(receiver)),
        purpose: oneLine(clean(purpose)),
        named,
        struck: strikes.length,
        digest: digestOf(bytes),
      },
      now.presence,
    );
    const result = written(app, path, bytes);
    if (!result.ok) {
      markFailed(session.folder.db, entry.id);
      return result;
    }
    // One key, one paper: what may follow is only the note to keep about it.
    session.exit = { presence: now.presence, usedFor: entry.id };
    return done({ saved: true, entry });
  },
  'exit.receipt': async (app, session, { entry: id }) => {
    const before = mayLeave(app, session, id);
    if (!before.allowed) return refused(before.why);
    const entry: LedgerEntry | undefined = readLedger(session.folder.db).find((each) => each.id === id);
    if (!entry) return failed('gone');
    const person = readPerson(session.folder.db);
    const language = documentLanguage(person.language);
    const pdf = await receiptPdf(
      {
        entry,
        forWhom: entry.named ? person.calledName : '',
        language,
        made: app.outside.clock.now(),
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        head: head(session.folder.db).hash?.toString('hex') ?? '',
        large: false,
        discreet: person.safety.someone,
      },
      documentWords(language),
    );
    const bytes = await seal(pdf, clientSigner(before.presence), app.outside.clock.now());
    const path = await chosenPdf(app);
    if (path === null) return done({ saved: false });
    const now = mayLeave(app, session, id);
    if (!now.allowed) return refused(now.why);
    const listing = listed(
      app,
      session,
      session.folder,
      { kind: 'receipt.pdf', named: entry.named, digest: digestOf(bytes) },
      now.presence,
    );
    const result = written(app, path, bytes);
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
