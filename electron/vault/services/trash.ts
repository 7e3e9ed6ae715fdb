import type { FolderView } from '../../../shared/domain/folder.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import type { Handlers } from '../handler.ts';
import { eraseThing } from '../store/erase-thing.ts';
import { aloneOf, putBackAlone, putBackWith, readRemoved, removedThing } from '../store/folder/trash.ts';
import { record, recordWith } from '../store/history.ts';
import { viewed, type OpenSession } from './folder-view.ts';
import { followMeetings } from './following-times.ts';
import { now } from './now.ts';
import { thingErased } from './thing-erasing.ts';

function putBack(
  app: App,
  session: OpenSession,
  where: { table: string; id: string },
): Outcome<FolderView, 'no-folder' | 'needs-client'> {
  const { folder } = session;
  if (!folder) return failed('no-folder');
  const thing = removedThing(folder.db, where.table, where.id);
  const moment = { at: now(app.outside.clock), label: 'trash.putBack' };
  if (session.mode === 'with') {
    recordWith(folder.db, session.presence, moment, (recorder) => putBackWith(recorder, thing));
    followMeetings(app, session.vault, folder);
    return done(viewed(session, folder));
  }
  const alone = aloneOf(thing);
  // SECURITY: what the client removed nobody puts back without them (rule 2).
  if (!alone) return failed('needs-client');
  record(folder.db, { ...moment, mode: session.mode }, (recorder) => putBackAlone(recorder, alone));
  // A meeting that is put back is among the vault's times again.
  followMeetings(app, session.vault, folder);
  return done(viewed(session, folder));
}

export const trashHandlers = {
  'trash.list': (_app, session) =>
    session.folder ? done(readRemoved(session.folder.db)) : failed('no-folder'),
  'trash.putBack': putBack,
  'trash.erase': (app, session, { table, id }) => {
    const thing = removedThing(session.folder.db, table, id);
    return thingErased(app, session, (tx) => eraseThing(tx, thing.table, thing.id));
  },
} satisfies Partial<Handlers>;
