import type { FolderView } from '../../../shared/domain/folder.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import type { OpenFolder, With } from '../session.ts';
import { record, recordWith } from '../store/history.ts';
import type { ClientRecorder, Recorder } from '../store/recorder.ts';
import { viewed, type OpenSession } from './folder-view.ts';
import { now } from './now.ts';

/** Writes as who is here: by the client's key With, as the ombudsperson otherwise. Answers what `work` does. */
export function recordedIn<T>(
  app: App,
  session: OpenSession,
  folder: OpenFolder,
  label: string,
  work: (recorder: Recorder) => T,
): T {
  const moment = { at: now(app.outside.clock), label };
  return session.mode === 'with'
    ? recordWith(folder.db, session.presence, moment, work)
    : record(folder.db, { ...moment, mode: session.mode }, work);
}

/** Writes what may be written in every mode, and shows the folder as it is then. What the client wrote, they undo. */
export function writtenOpen(
  app: App,
  session: OpenSession,
  label: string,
  work: (recorder: Recorder) => void,
): Outcome<FolderView, 'no-folder'> {
  const { folder } = session;
  if (!folder) return failed('no-folder');
  recordedIn(app, session, folder, label, work);
  return done(viewed(session, folder));
}

/** Writes what only the client writes, and shows the folder as it is then. */
export function writtenWith(
  app: App,
  session: With,
  label: string,
  work: (recorder: ClientRecorder) => void,
): Outcome<FolderView, never> {
  const { folder, presence } = session;
  recordWith(folder.db, presence, { at: now(app.outside.clock), label }, work);
  return done(viewed(session, folder));
}
