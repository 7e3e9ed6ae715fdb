import { isFresh } from '../../../shared/domain/decide-export.ts';
import { createHash } from 'node:crypto';
import type { ClientSecret } from '../../../shared/contract/inputs.ts';
import type { CopyPart } from '../../../shared/domain/own-copy.ts';
import { withoutStruck, type PaperDocument } from '../../../shared/domain/paper-document.ts';
import type { PaperPart } from '../../../shared/domain/paper-part.ts';
import type { StoredType } from '../../../shared/domain/stored-paper.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import { seal } from '../documents/seal.ts';
import type { Handlers } from '../handler.ts';
import { Presence } from '../keys/presence.ts';
import type { OpenFolder, OwnCopy } from '../session.ts';
import { readClientKey } from '../store/folder/client-key.ts';
import { readLetters } from '../store/folder/letters.ts';
import { readMandates } from '../store/folder/mandates.ts';
import { readPaper, readPaperBytes, readPapers } from '../store/folder/papers.ts';
import { readPerson } from '../store/folder/person.ts';
import { readReading } from '../store/folder/reading.ts';
import { copyClientKey } from './copy-opening.ts';
import { clientSigner, onceSigner } from './exits.ts';
import { firstReading } from './first-reading.ts';
import { ownPaper, ownPaperBytes } from './own-paper.ts';
import { ownText } from './own-text.ts';
import { paperBytes, paperDocument } from './paper-parts.ts';
import { papersOf } from './papers-held.ts';
import { chosenPdf, chosenWay, sentOut, type Way } from './save.ts';

/** Every part there is something of: whole areas, and each mandate and letter by itself. */
function partsOf({ db }: OpenFolder): PaperPart[] {
  return [
    ...papersOf(db).map((kind) => ({ kind, id: null })),
    ...readMandates(db).map(({ id }) => ({ kind: 'mandate' as const, id })),
    ...readLetters(db).map(({ id }) => ({ kind: 'letter' as const, id })),
  ];
}

type KeyErrors = 'wrong-secret' | 'wait' | 'mistyped' | 'nothing-chosen';

/** The client's key as it is given for what leaves now. */
async function onTheSpot(
  app: App,
  session: OwnCopy,
  secret: ClientSecret,
): Promise<Outcome<Presence, KeyErrors>> {
  const key = await copyClientKey(app, session.header, secret);
  if (!key.ok) return key;
  const kept = readClientKey(session.folder.db);
  const presence = kept && Presence.of(session.folder.id, key.value, kept, app.outside.clock.now().getTime());
  return presence ? done(presence) : failed('damaged');
}

/** Lets something out: the place first, then the key, so that it is used for what leaves at that moment. */
async function letOut(
  app: App,
  session: OwnCopy,
  given: { secret: ClientSecret; to: Way['to']; type: StoredType },
  rendered: (presence: Presence) => Promise<Uint8Array | null>,
): Promise<Outcome<{ saved: boolean }, KeyErrors | 'cannot-write' | 'cannot-print'>> {
  const presence = await onTheSpot(app, session, given.secret);
  if (!presence.ok) return presence;
  const bytes = await rendered(presence.value);
  if (!bytes) return failed('damaged');
  const place =
    given.type === 'pdf'
      ? chosenPdf
      : (asked: App) => asked.outside.choose('save-paper', `papper.${given.type}`);
  const way = await chosenWay(app, given.to, place);
  if (way === null) return done({ saved: false });
  // SECURITY: the dialog may have stood open for long; a key that is no longer fresh lets nothing out (rule 4).
  if (!isFresh(presence.value.madeAt, app.outside.clock.now().getTime())) return done({ saved: false });
  const result = await sentOut(app, way, bytes, given.type);
  return result.ok ? done({ saved: true }) : result;
}

/** A letter to somebody outside carries no seal (rule 4); everything else the client's, or one used once. */
async function sealed(
  app: App,
  document: PaperDocument,
  pdf: Uint8Array,
  named: boolean,
  presence: Presence,
): Promise<Uint8Array> {
  if (document.letter === true) return pdf;
  return seal(pdf, named ? clientSigner(presence) : await onceSigner(app), app.outside.clock.now());
}

export const copyReadingHandlers = {
  'copy.read': (app, { folder, forms }) => {
    const { db } = folder;
    const { calledName, language } = readPerson(db);
    const parts = partsOf(folder).map((part): CopyPart => ({
      part,
      document: paperDocument(app, folder, [part], { named: true, large: false }),
    }));
    return done({
      calledName,
      language,
      reading: readReading(db) ?? firstReading,
      forms,
      parts,
      stored: readPapers(db),
    });
  },
  'copy.preview': (app, session, { parts, ...how }) => done(paperDocument(app, session.folder, parts, how)),
  'copy.paper': (app, session, { parts, named, large, struck, to, secret }) => {
    const whole = paperDocument(app, session.folder, parts, { named, large });
    const document = { ...whole, lines: withoutStruck(whole.lines, struck) };
    return letOut(app, session, { secret, to, type: 'pdf' }, async (presence) =>
      sealed(app, document, await paperBytes(app, session.folder, document, named), named, presence),
    );
  },
  'copy.pages': async (app, session, { pages, named, large, struck, to, secret }) => {
    const text = ownText(app, session);
    if (!text.ok) return text;
    const whole = ownPaper(app, session.folder, text.value, pages, { named, large });
    const document = { ...whole, lines: withoutStruck(whole.lines, struck) };
    return letOut(app, session, { secret, to, type: 'pdf' }, async (presence) =>
      sealed(app, document, await ownPaperBytes(app, session.folder, document), named, presence),
    );
  },
  'copy.stored': async (app, session, { id, to, secret }) => {
    const paper = readPaper(session.folder.db, id);
    if (!paper) return failed('gone');
    return letOut(app, session, { secret, to, type: paper.type }, () => {
      const bytes = readPaperBytes(session.folder.db, paper);
      const same = createHash('sha256').update(bytes).digest('hex') === paper.sha256;
      return Promise.resolve(same ? bytes : null);
    });
  },
} satisfies Partial<Handlers>;
