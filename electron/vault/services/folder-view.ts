import { datesLeft } from '../../../shared/domain/exits-wait.ts';
import type { FolderView, KeyForm, KeyState } from '../../../shared/domain/folder.ts';
import { isSpare, type SlotForm } from '../keys/client-slots.ts';
import type { Beside, OpenFolder, OpenVault, With, Without } from '../session.ts';
import { readClientKey } from '../store/folder/client-key.ts';
import { readFrontPageKept } from '../store/folder/front-page.ts';
import { readNotes } from '../store/folder/notes.ts';
import { readPerson } from '../store/folder/person.ts';
import { readPlan } from '../store/folder/plan.ts';
import { readReading } from '../store/folder/reading.ts';
import { readStatements } from '../store/folder/statements.ts';
import { readSuggestions } from '../store/folder/suggestions.ts';
import { readWarrants, warrantView } from '../store/folder/warrants.ts';
import { nextChanges } from '../store/history.ts';
import { slotFormsOf } from '../store/vault/client-slots.ts';
import { readFolder, type FolderRecord } from '../store/vault/people.ts';
import { unlockDaysAfter } from '../store/vault/unlock-dates.ts';
import { firstReading } from './first-reading.ts';
import { papersOf } from './paper-parts.ts';

/** A session in which a folder can be open. */
export type OpenSession = Without | Beside | With;

/** What the vault keeps of the open folder. Throws StoreError `gone`. */
export const folderOf = (session: { vault: OpenVault }, folder: OpenFolder): FolderRecord =>
  readFolder(session.vault.db, folder.id);

const isKeyForm = (form: SlotForm): form is KeyForm => !isSpare(form);

/** The state of the client's key; how long a key set anew still waits. */
export function keyState(session: OpenSession, folder: OpenFolder): KeyState {
  const kept = readClientKey(folder.db);
  const forms = slotFormsOf(session.vault.db, folder.id);
  const on = kept?.setAnewOn ?? null;
  // Days before one already seen are never noted, so the day of setting anew is the highest there was.
  const left = on === null ? 0 : datesLeft(on, unlockDaysAfter(session.vault.db, on), on);
  return {
    exists: forms.length > 0,
    forms: forms.filter(isKeyForm),
    hasSpare: forms.some(isSpare),
    setAnew: on === null ? null : { on, datesLeft: left, clockSetBackOn: kept?.clockSetBackOn ?? null },
  };
}

/** Everything the open folder shows. */
export function viewed(session: OpenSession, folder: OpenFolder): FolderView {
  const record = folderOf(session, folder);
  const { db } = folder;
  const next = nextChanges(db);
  const mayTurn = (change: { needsClient: boolean } | null): boolean =>
    change !== null && (session.mode === 'with' || !change.needsClient);
  return {
    id: record.id,
    alias: record.alias,
    choice: record.choice,
    key: keyState(session, folder),
    person: readPerson(db),
    reading: readReading(db) ?? firstReading,
    front: readFrontPageKept(db),
    plan: readPlan(db),
    notes: readNotes(db),
    statements: readStatements(db),
    suggestions: readSuggestions(db),
    warrants: readWarrants(db).map(warrantView),
    papers: papersOf(db),
    canUndo: mayTurn(next.undo),
    canRedo: mayTurn(next.redo),
  };
}
