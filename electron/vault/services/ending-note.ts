import type { ErasingFacts } from '../../../shared/domain/ending.ts';
import type { ClientLanguage } from '../../../shared/domain/folder.ts';
import type { Saved } from '../../../shared/contract/contract.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import { done, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import { notePdf, type NoteSection } from '../documents/note-pdf.ts';
import { seal } from '../documents/seal.ts';
import { head, markFailed, readLedger } from '../ledger/ledger.ts';
import type { With } from '../session.ts';
import { readPerson } from '../store/folder/person.ts';
import { removedFromBackups } from './backups-holding.ts';
import { documentLanguage, documentWords, lawWords } from './document-words.ts';
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
  language: ClientLanguage,
): NoteSection[] {
  const { ending: t } = documentWords(language);
  const law = lawWords(language).erasing;
  const view = endingView(session.vault, session.folder);
  const planned = view.erasing?.on ?? null;
  const decided = [
    ...(view.endedOn === null ? [] : [t.endedOn(view.endedOn)]),
    erased ? t.erasedOn(today(app.outside.clock)) : planned === null ? t.kept : t.erasePlanned(planned),
  ];
  if (!erased && planned === null) return [{ heading: t.decided, sentences: decided }];
  const left = [
    ...facts.backups.map(({ made, place }) => t.backup(made.slice(0, 10), place)),
    ...(facts.backups.length === 0 ? [t.noBackups] : []),
    t.shared(facts.shared),
    t.totals,
    ...(view.counted === null ? [] : [t.counted]),
    facts.municipal ? law.municipal : law.other,
  ];
  return [
    { heading: t.decided, sentences: decided },
    { heading: t.left, sentences: left },
  ];
}

/**
 * Lets out the note to keep about the ending, sealed and listed. `erased`: the folder goes next, so backups within reach
 * lose it now, and the note names those that keep it.
 */
export async function endingNoteSaved(
  app: App,
  session: With,
  erased: boolean,
): Promise<Outcome<Saved, NoteError>> {
  const { folder, vault } = session;
  const about = aboutPlan(session);
  const before = mayLeave(app, session, about);
  if (!before.allowed) return refused(before.why);
  const path = await chosenPdf(app);
  if (path === null) return done({ saved: false });
  // The dialog may have stood open for long: what decides is the moment the note leaves.
  const now = mayLeave(app, session, about);
  if (!now.allowed) return refused(now.why);
  if (erased) removedFromBackups(vault.db, folder.id);
  const person = readPerson(folder.db);
  const language = documentLanguage(person.language);
  const words = documentWords(language);
  const pdf = await notePdf(
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
  const bytes = await seal(pdf, clientSigner(now.presence), app.outside.clock.now());
  const entry = listed(app, session, folder, { kind: 'receipt.pdf', digest: digestOf(bytes) }, now.presence);
  const result = written(app, path, bytes);
  if (!result.ok) {
    markFailed(folder.db, entry.id);
    return result;
  }
  return done({ saved: true });
}
