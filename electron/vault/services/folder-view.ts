import { notesAtHand } from '../../../shared/domain/contact.ts';
import { datesLeft } from '../../../shared/domain/exits-wait.ts';
import type { FolderView, KeyForm, KeyState } from '../../../shared/domain/folder.ts';
import { isSpare, type SlotForm } from '../keys/client-slots.ts';
import { certificateDigest } from '../keys/signing.ts';
import type { Beside, OpenFolder, OpenVault, With, Without } from '../session.ts';
import { readApplications } from '../store/folder/applications.ts';
import { readAgreement } from '../store/folder/agreement.ts';
import { readAround } from '../store/folder/around.ts';
import { readClientKey } from '../store/folder/client-key.ts';
import { readCame, readConcerns } from '../store/folder/first-meeting.ts';
import { readCrisisPage } from '../store/folder/crisis.ts';
import { readFeedback } from '../store/folder/feedback.ts';
import { readFrontPageKept } from '../store/folder/front-page.ts';
import { readLetters } from '../store/folder/letters.ts';
import { readMandates } from '../store/folder/mandates.ts';
import { readMeetings } from '../store/folder/meetings.ts';
import { readMeta } from '../store/folder/meta.ts';
import { countNotes, readNotes } from '../store/folder/notes.ts';
import { readOwnWords } from '../store/folder/own-words.ts';
import { readPapers } from '../store/folder/papers.ts';
import { readPerson } from '../store/folder/person.ts';
import { readPlan } from '../store/folder/plan.ts';
import { readReach } from '../store/folder/reach.ts';
import { readReading } from '../store/folder/reading.ts';
import { readReleases } from '../store/folder/releases.ts';
import { readReview } from '../store/folder/review.ts';
import { readStatements } from '../store/folder/statements.ts';
import { readStill } from '../store/folder/still.ts';
import { readStuck } from '../store/folder/stuck.ts';
import { readSuggestions } from '../store/folder/suggestions.ts';
import { readWarrants, warrantView } from '../store/folder/warrants.ts';
import { readWay } from '../store/folder/way.ts';
import { nextChanges } from '../store/history.ts';
import { slotFormsOf } from '../store/vault/client-slots.ts';
import { readFolder, type FolderRecord } from '../store/vault/people.ts';
import { unlockDaysAfter } from '../store/vault/unlock-dates.ts';
import { endingView } from './ending-view.ts';
import { firstReading } from './first-reading.ts';
import { papersOf } from './papers-held.ts';

/** A session in which a folder can be open. */
export type OpenSession = Without | Beside | With;

/** What the vault keeps of the open folder. Throws StoreError `gone`. */
export const folderOf = (session: { vault: OpenVault }, folder: OpenFolder): FolderRecord =>
  readFolder(session.vault.db, folder.id);

/** Meetings that the open folder shows, past and to come. */
const meetingsAtHand = 60;

const isKeyForm = (form: SlotForm): form is KeyForm => !isSpare(form);

/** The state of the client's key; how long a key set anew still waits. */
export function keyState(session: OpenSession, folder: OpenFolder): KeyState {
  const kept = readClientKey(folder.db);
  const forms = slotFormsOf(session.vault.db, folder.id);
  const on = kept?.setAnewOn ?? null;
  // Days before one already seen are never noted, so the day of setting anew is the highest there was.
  // The waiting of this very key may have been over before the folder came here.
  const waited = kept && readMeta(folder.db, 'waited-elsewhere') === certificateDigest(kept.certificate);
  const left = on === null || waited === true ? 0 : datesLeft(on, unlockDaysAfter(session.vault.db, on), on);
  return {
    exists: forms.length > 0,
    forms: forms.filter(isKeyForm),
    hasSpare: forms.some(isSpare),
    setAnew: on === null ? null : { on, datesLeft: left, clockSetBackOn: kept?.clockSetBackOn ?? null },
  };
}

/** Whether the last change can be undone, or done again, by who is here. */
function turning(session: OpenSession, db: OpenFolder['db']): Pick<FolderView, 'canUndo' | 'canRedo'> {
  const next = nextChanges(db);
  const mayTurn = (change: { needsClient: boolean } | null): boolean =>
    change !== null && (session.mode === 'with' || !change.needsClient);
  return { canUndo: mayTurn(next.undo), canRedo: mayTurn(next.redo) };
}

/** Everything the open folder shows. */
export function viewed(session: OpenSession, folder: OpenFolder): FolderView {
  const record = folderOf(session, folder);
  const { db } = folder;
  return {
    id: record.id,
    alias: record.alias,
    choice: record.choice,
    key: keyState(session, folder),
    person: readPerson(db),
    reading: readReading(db) ?? firstReading,
    front: readFrontPageKept(db),
    plan: readPlan(db),
    notes: readNotes(db, { skip: 0, count: notesAtHand }),
    noteCount: countNotes(db),
    applications: readApplications(db),
    meetings: readMeetings(db, meetingsAtHand),
    review: readReview(db),
    statements: readStatements(db),
    suggestions: readSuggestions(db),
    crisis: readCrisisPage(db),
    ownWords: readOwnWords(db),
    still: readStill(db),
    way: readWay(db),
    warrants: readWarrants(db).map(warrantView),
    mandates: readMandates(db),
    letters: readLetters(db),
    reach: readReach(db),
    around: readAround(db),
    agreement: readAgreement(db),
    came: readCame(db),
    concerns: readConcerns(db),
    ending: endingView(session.vault, folder),
    stuck: readStuck(db),
    releases: readReleases(db),
    papers: papersOf(db),
    stored: readPapers(db),
    feedback: readFeedback(db),
    ...turning(session, db),
  };
}
