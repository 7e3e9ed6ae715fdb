import { usualLockMinutes } from '../../../shared/domain/silence.ts';
import { clean, oneLine } from '../../../shared/domain/text.ts';
import type { FolderView, Person } from '../../../shared/domain/folder.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import type { Handlers } from '../handler.ts';
import { folderKeyByShare } from '../keys/folder-key.ts';
import type { OpenFolder, Session } from '../session.ts';
import { keepDraft, readDraft } from '../store/folder/drafts.ts';
import { changeAlias, changePerson } from '../store/folder/person.ts';
import { readReading, writeReading } from '../store/folder/reading.ts';
import { record, redo, undo, type By, type Undone } from '../store/history.ts';
import { isAliasTaken, readFolder } from '../store/vault/people.ts';
import { closedFolder, openedFolder } from './folder-opening.ts';
import { followEnded } from './follow-ending.ts';
import { followAlias, followBeginning, followFrontPage, isAliasGone } from './following.ts';
import { followMeetings } from './following-times.ts';
import { viewed, type OpenSession } from './folder-view.ts';
import { now, today } from './now.ts';
import { finishWithdrawals } from './to-the-log.ts';
import { recordedIn } from './written.ts';

/** Minutes of silence until the lock: the client's own number at the table, the usual one elsewhere. */
export function lockMinutesOf(session: Session): number {
  if (session.mode === 'locked' || session.mode === 'without') return usualLockMinutes;
  return readReading(session.folder.db)?.lockMinutes ?? usualLockMinutes;
}

/** Who undoes in this session. */
const byWhom = (session: OpenSession): By =>
  session.mode === 'with' ? { presence: session.presence } : { mode: session.mode };

function turned(
  app: App,
  session: OpenSession,
  [turn, back]: readonly [typeof undo, typeof undo],
): Outcome<FolderView, 'no-folder' | 'nothing-to-undo' | 'needs-client' | 'alias-taken'> {
  const folder = session.folder;
  if (!folder) return failed('no-folder');
  const at = now(app.outside.clock);
  const result: Undone = turn(folder.db, byWhom(session), at);
  if (result !== 'done') return failed(result);
  // SECURITY: that an alias is another's is told on the desk only; at the table it would tell of others (rule 3).
  if (session.mode === 'without' && isAliasGone(session.vault, folder)) {
    back(folder.db, byWhom(session), at);
    return failed('alias-taken');
  }
  followBeginning(session.vault, folder);
  followAlias(session.vault, folder);
  followFrontPage(app, session.vault, folder);
  followEnded(session.vault, folder);
  followMeetings(app, session.vault, folder);
  return done(viewed(session, folder));
}

/** Opens a folder on the desk, in place of the one that was open. */
export function opened(
  app: App,
  session: Extract<Session, { mode: 'without' }>,
  id: string,
): Outcome<OpenFolder, 'only-with-client' | 'newer' | 'wrong-vault'> {
  const record = readFolder(session.vault.db, id);
  if (record.choice === 'only') return failed('only-with-client');
  if (session.folder?.id === id) return done(session.folder);
  closedFolder(session);
  const key = folderKeyByShare(record.boxes, record.choice, { folderId: id, share: record.share });
  if (!key) return failed('damaged');
  const folder = openedFolder(app, session.vault, record, key);
  if (!folder.ok) return folder;
  session.folder = folder.value;
  finishWithdrawals(app, session, folder.value);
  return folder;
}

export const folderHandlers = {
  'people.begin': (app, session, { id }) => {
    const folder = opened(app, session, id);
    if (!folder.ok) return folder;
    record(
      folder.value.db,
      { at: now(app.outside.clock), label: 'people.begin', mode: 'without' },
      (recorder) => changePerson(recorder, { beginning: 'start' }),
    );
    followBeginning(session.vault, folder.value, today(app.outside.clock));
    return done(viewed(session, folder.value));
  },
  'folder.open': (app, session, { id }) => {
    const folder = opened(app, session, id);
    return folder.ok ? done(viewed(session, folder.value)) : folder;
  },
  'folder.close': (_app, session) => {
    closedFolder(session);
    return done(null);
  },
  'folder.read': (_app, session) =>
    session.folder ? done(viewed(session, session.folder)) : failed('no-folder'),
  'person.change': (app, session, change) => {
    const folder = session.folder;
    if (!folder) return failed('no-folder');
    // SECURITY: which aliases are taken is told on the desk only; at the table it would tell of others (rule 3).
    if (change.alias !== undefined && session.mode !== 'without') return failed('wrong-mode');
    const alias = change.alias === undefined ? null : oneLine(clean(change.alias));
    if (alias !== null && isAliasTaken(session.vault.db, alias, folder.id)) return failed('alias-taken');
    const person: Partial<Person> = {
      ...(change.calledName !== undefined && { calledName: oneLine(clean(change.calledName)) }),
      ...(change.language !== undefined && { language: change.language }),
      ...(change.safety !== undefined && { safety: { ...change.safety, who: clean(change.safety.who) } }),
      ...(change.rightsTalkedOn !== undefined && { rightsTalkedOn: change.rightsTalkedOn }),
    };
    recordedIn(app, session, folder, 'person.change', (recorder) => {
      changePerson(recorder, person);
      if (alias !== null) changeAlias(recorder, alias);
    });
    followAlias(session.vault, folder);
    return done(viewed(session, folder));
  },
  'reading.set': (_app, session, reading) => {
    writeReading(session.folder.db, reading);
    return done(viewed(session, session.folder));
  },
  'folder.undo': (app, session) => turned(app, session, [undo, redo]),
  'folder.redo': (app, session) => turned(app, session, [redo, undo]),
  'draft.keep': (app, session, { place, text }) => {
    if (!session.folder) return failed('no-folder');
    keepDraft(session.folder.db, place, text, now(app.outside.clock));
    return done(null);
  },
  'draft.read': (_app, session, { place }) =>
    session.folder ? done(readDraft(session.folder.db, place)) : failed('no-folder'),
} satisfies Partial<Handlers>;
