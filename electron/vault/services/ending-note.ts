import { rmSync } from 'node:fs';
import type { ErasingFacts } from '../../../shared/domain/ending.ts';
import type { DeskLanguage } from '../../../shared/domain/folder.ts';
import type { Saved } from '../../../shared/contract/contract.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import { done, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import { notePdf, type NoteSection } from '../documents/note-pdf.ts';
import { seal } from '../documents/seal.ts';
import { head, markFailed, readLedger } from '../ledger/ledger.ts';
import type { With } from '../session.ts';
import { readPerson } from '../store/folder/person.ts';
import { backupsKeeping } from './backups-holding.ts';
import { lawLanguage, documentWords, lawWords } from './document-words.ts';
import { endingView } from './ending-view.ts';
import { erasingFacts } from './erasing.ts';
import { clientSigner, digestOf, mayLeave, refused } from './exits.ts';
import { listed } from './listed.ts';
import { today } from './now.ts';
import { chosenPdf, written } from './save.ts';

type NoteError = 'key-needed' | 'key-just-set-anew' | 'no-key' | 'cannot-write';

/** After planning an erasing the same key lets out the note about it (rule 4); a key not used yet does, too. */
function aboutPlan(session: With): Id | null {
  const used = session.exit?.usedFor ?? null;
  const entry = readLedger(session.folder.db).find(({ id }) => id === used);
  return entry?.kind === 'erase.planned' ? entry.id : null;
}

/** What the note says: what was decided, and what is left where. */
function sectionsOf(
  app: App,
  session: With,
  erased: boolean,
  facts: ErasingFacts,
  language: DeskLanguage,
): NoteSection[] {
  const { ending: t } = documentWords(language);
  const law = lawWords(language).erasing;
  const view = endingView(session.vault, session.folder);
  const planned = view.erasing === null || view.erasing.asleep ? null : view.erasing.on;
  const decided = [
    ...(view.endedOn === null ? [] : [t.endedOn(view.endedOn)]),
    erased ? t.erasedOn(today(app.outside.clock)) : planned === null ? t.kept : t.erasePlanned(planned),
  ];
  if (!erased && planned === null) return [{ heading: t.decided, sentences: decided }];
  // The folder that goes now leaves the backups that can be written; what is planned says who holds it today.
  const backups = erased ? backupsKeeping(session.vault.db, session.folder.id) : facts.backups;
  const left = [
    ...backups.map(({ made, place }) => t.backup(made.slice(0, 10), place)),
    ...(backups.length === 0 ? [t.noBackups] : []),
    t.shared(facts.shared),
    t.totals,
    ...(view.counted === null || view.countedAsleep ? [] : [t.counted]),
    facts.municipal ? law.municipal : law.other,
  ];
  return [
    { heading: t.decided, sentences: decided },
    { heading: t.left, sentences: left },
  ];
}

/** The note as a PDF without a seal. */
function noteOf(app: App, session: With, erased: boolean): Promise<Uint8Array> {
  const { folder, vault } = session;
  const person = readPerson(folder.db);
  const language = lawLanguage(person.language);
  const words = documentWords(language);
  return notePdf(
    {
      title: words.ending.noteTitle,
      forWhom: person.calledName,
      sections: sectionsOf(app, session, erased, erasingFacts(vault, folder), language),
      footer: words.receipt.footer,
      language,
      made: app.outside.clock.now(),
      record: head(folder.db).hash?.toString('hex') ?? '',
      discreet: person.safety.someone,
    },
    words,
  );
}

/**
 * Lets out the note to keep about the ending, sealed and listed. `erase`: the folder goes as soon as the note is
 * written, and the note names the backups that keep it. Nothing is done by halves: a note that cannot be written stops
 * the erasing, and when the erasing fails the note goes.
 */
export async function endingNoteSaved(
  app: App,
  session: With,
  erase: (() => void) | null,
): Promise<Outcome<Saved, NoteError>> {
  const { folder } = session;
  const about = aboutPlan(session);
  const before = mayLeave(app, session, about);
  if (!before.allowed) return refused(before.why);
  const path = await chosenPdf(app);
  if (path === null) return done({ saved: false });
  // The dialog may have stood open for long: what decides is the moment the note leaves.
  const now = mayLeave(app, session, about);
  if (!now.allowed) return refused(now.why);
  const pdf = await noteOf(app, session, erase !== null);
  const bytes = await seal(pdf, clientSigner(now.presence), app.outside.clock.now());
  const entry = listed(app, session, folder, { kind: 'receipt.pdf', digest: digestOf(bytes) }, now.presence);
  const result = written(app, path, bytes);
  if (!result.ok) {
    markFailed(folder.db, entry.id);
    return result;
  }
  try {
    erase?.();
  } catch (error) {
    // The vault has not forgotten the folder, so it is still open: a note that says otherwise must not be left.
    rmSync(path, { force: true });
    if (app.session === session) markFailed(folder.db, entry.id);
    throw error;
  }
  return done({ saved: true });
}
