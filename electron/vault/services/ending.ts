import { eraseAfterSilence, pauseNow, type SilentPerson } from '../../../shared/domain/ending.ts';
import type { FolderView } from '../../../shared/domain/folder.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import { clean } from '../../../shared/domain/text.ts';
import { isPast } from '../../../shared/domain/thinking.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import type { Handlers } from '../handler.ts';
import type { Presence } from '../keys/presence.ts';
import type { Beside, With, Without } from '../session.ts';
import { agreeToBeCounted, readCounted, withdrawCounted } from '../store/folder/counted.ts';
import {
  beginPause,
  endPause,
  readEnding,
  readPauses,
  reflect,
  setDied,
  setEnded,
  setIfIDie,
} from '../store/folder/ending.ts';
import type { Recorder } from '../store/recorder.ts';
import { planErasing, readEndingRecord, wakeErasing } from '../store/vault/endings.ts';
import { listPeople, readFolder, type FolderRecord } from '../store/vault/people.ts';
import { endingNoteSaved } from './ending-note.ts';
import { erasedAtTheTable, erasingFacts, silenceOf, silenceOfClosed } from './erasing.ts';
import { freshExit } from './exit-key.ts';
import { askedFolders, openableFolders } from './folder-pool.ts';
import { viewed, type OpenSession } from './folder-view.ts';
import { followEnded } from './follow-ending.ts';
import { listed } from './listed.ts';
import { newId, today } from './now.ts';
import { recordedIn, writtenWith } from './written.ts';

/** Writes in the open folder in whatever mode, and shows it as it is then. */
function wrote(
  app: App,
  session: OpenSession,
  label: string,
  work: (recorder: Recorder) => void,
): Outcome<FolderView, 'no-folder'> {
  const folder = session.folder;
  if (!folder) return failed('no-folder');
  recordedIn(app, session, folder, label, work);
  followEnded(session.vault, folder);
  return done(viewed(session, folder));
}

/** The key that erasing With needs on the spot. Before there is a key, the client's button is their word. */
function erasingKey(app: App, session: Beside | With): Outcome<Presence | null, 'key-needed'> {
  if (session.mode === 'beside') return done(null);
  const presence = freshExit(app, session);
  return presence ? done(presence) : failed('key-needed');
}

/** Those for whom erasing is proposed, and who are not to be erased already. */
export function silentPeople(app: App, session: Without): SilentPerson[] {
  const day = today(app.outside.clock);
  const keptOf = (id: Id): FolderRecord => readFolder(session.vault.db, id);
  const { answers } = askedFolders(
    app,
    session,
    (folder) => [folder.id, silenceOf(folder, keptOf(folder.id), day)] as const,
  );
  const known = new Map(answers);
  return listPeople(session.vault.db)
    .filter(({ beginning, eraseOn }) => beginning !== 'think' && eraseOn === null)
    .flatMap(({ id, alias, choice }) => {
      const silence = known.get(id) ?? (choice === 'only' ? silenceOfClosed(app.dir, keptOf(id), day) : null);
      if (silence === null || silence.why === null) return [];
      return [{ id, alias, lastSign: silence.lastSign, why: silence.why }];
    });
}

/** Whether the desk may have a folder erased whose client is not there: only where the app proposes it. */
function mayEraseAbsent(app: App, session: Without, id: Id, why: 'silence' | 'death'): boolean {
  const kept = readFolder(session.vault.db, id);
  if (kept.beginning === 'think') return false;
  // SECURITY: of a folder that opens only with its client nobody else can know of a death; the thirty days are for that.
  if (kept.choice === 'only')
    return why === 'death' || silenceOfClosed(app.dir, kept, today(app.outside.clock)).why !== null;
  const folder = openableFolders(app, session).open.find((each) => each.id === id);
  return folder !== undefined && silenceOf(folder, kept, today(app.outside.clock)).why === why;
}

export const endingHandlers = {
  'pause.begin': (app, session) =>
    wrote(app, session, 'pause.begin', (recorder) => {
      if (pauseNow(readPauses(recorder.tx))) return;
      beginPause(recorder, { id: newId(app.outside.random), since: today(app.outside.clock) });
    }),
  'pause.end': (app, session) =>
    wrote(app, session, 'pause.end', (recorder) => {
      const pause = pauseNow(readPauses(recorder.tx));
      if (pause) endPause(recorder, { id: pause.id, until: today(app.outside.clock) });
    }),
  'ending.reflect': (app, session, { changed, helped, nextTime }) =>
    wrote(app, session, 'ending.reflect', (recorder) =>
      reflect(recorder, {
        ...(changed !== undefined && { changed: clean(changed) }),
        ...(helped !== undefined && { helped: clean(helped) }),
        ...(nextTime !== undefined && { nextTime: clean(nextTime) }),
      }),
    ),
  'ending.end': (app, session) =>
    wrote(app, session, 'ending.end', (recorder) => {
      if (readEnding(recorder.tx).endedOn === null) setEnded(recorder, today(app.outside.clock));
    }),
  'ending.resume': (app, session) =>
    wrote(app, session, 'ending.resume', (recorder) => setEnded(recorder, null)),
  'ending.died': (app, session, { on }) => {
    if (on !== null && on > today(app.outside.clock)) return failed('not-yet');
    return wrote(app, session, 'ending.died', (recorder) => setDied(recorder, on));
  },
  'ending.ifIDie': (app, session, { words }) => {
    return writtenWith(app, session, 'ending.ifIDie', (recorder) => setIfIDie(recorder, clean(words)));
  },
  'ending.note': async (app, session) => {
    const result = await endingNoteSaved(app, session, null);
    if (result.ok && result.value.saved) session.exit = null;
    return result;
  },
  'counted.agree': (app, session, told) => {
    const { db } = session.folder;
    const rowId = readCounted(db)?.rowId ?? newId(app.outside.random);
    agreeToBeCounted(db, session.presence, { ...told, rowId, agreedOn: today(app.outside.clock) });
    followEnded(session.vault, session.folder);
    return done(viewed(session, session.folder));
  },
  'counted.withdraw': (_app, session) => {
    const { folder } = session;
    if (!folder) return failed('no-folder');
    withdrawCounted(folder.db);
    followEnded(session.vault, folder);
    return done(viewed(session, folder));
  },
  'erase.facts': (_app, session) => {
    const { folder } = session;
    return folder ? done(erasingFacts(session.vault, folder)) : failed('no-folder');
  },
  'erase.now': async (app, session, { note }) => {
    const before = erasingKey(app, session);
    if (!before.ok) return before;
    // Exits wait until there is a key, and a note is one (product.md, The client's key).
    if (note && session.mode === 'beside') return failed('no-key');
    if (note && session.mode === 'with') {
      // First the note: one that cannot be written must not come too late.
      const saved = await endingNoteSaved(app, session, () => erasedAtTheTable(app, session));
      return saved.ok ? done({ erased: saved.value.saved }) : saved;
    }
    erasedAtTheTable(app, session);
    return done({ erased: true });
  },
  'erase.after': (app, session, { on }) => {
    if (isPast(on, today(app.outside.clock))) return failed('past');
    const key = erasingKey(app, session);
    if (!key.ok) return key;
    const { folder, vault } = session;
    const entry = listed(app, session, folder, { kind: 'erase.planned' }, key.value);
    planErasing(vault.db, folder.id, { on, why: 'client' });
    // One key, one thing: what may follow is only the note to keep about it.
    if (session.mode === 'with' && key.value) session.exit = { presence: key.value, usedFor: entry.id };
    return done(viewed(session, folder));
  },
  'erase.keep': (app, session) => {
    const { folder } = session;
    planErasing(session.vault.db, folder.id, null);
    const presence = session.mode === 'with' ? session.presence : null;
    listed(app, session, folder, { kind: 'erase.taken-back' }, presence);
    return done(viewed(session, folder));
  },
  'erase.absent': (app, session, { id, why }) => {
    if (!mayEraseAbsent(app, session, id, why)) return failed('not-proposed');
    planErasing(session.vault.db, id, { on: eraseAfterSilence(today(app.outside.clock)), why });
    return done(null);
  },
  'erase.keepAbsent': (_app, session, { id }) => {
    // SECURITY: what the client decided, nobody takes back without them.
    if (readEndingRecord(session.vault.db, id).erasing?.why === 'client') return failed('client-decided');
    planErasing(session.vault.db, id, null);
    return done(null);
  },
  'erase.confirmAbsent': (_app, session, { id }) => {
    if (!readEndingRecord(session.vault.db, id).erasing?.asleep) return failed('not-proposed');
    wakeErasing(session.vault.db, id);
    return done(null);
  },
  'people.silent': (app, session) => done(silentPeople(app, session)),
} satisfies Partial<Handlers>;
