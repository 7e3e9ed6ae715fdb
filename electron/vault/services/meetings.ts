import type { FolderView } from '../../../shared/domain/folder.ts';
import type { Meeting } from '../../../shared/domain/meeting.ts';
import { oneLine } from '../../../shared/domain/text.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import type { Handlers } from '../handler.ts';
import { addMeeting, cancelMeeting, changeMeeting } from '../store/folder/meetings.ts';
import { readPerson } from '../store/folder/person.ts';
import type { Recorder } from '../store/recorder.ts';
import { cancelLooseTime, timesOf, writeLooseTime } from '../store/vault/meetings.ts';
import { readFolder } from '../store/vault/people.ts';
import { viewed, type OpenSession } from './folder-view.ts';
import { followMeetings, keptFrom } from './following-times.ts';
import { newId, wallNow } from './now.ts';
import { recordedIn } from './written.ts';

/** Writes a meeting in the folder, then its time in the vault. */
function met(
  app: App,
  session: OpenSession,
  label: string,
  work: (recorder: Recorder) => void,
): Outcome<FolderView, 'no-folder'> {
  const { folder } = session;
  if (!folder) return failed('no-folder');
  recordedIn(app, session, folder, label, work);
  followMeetings(app, session.vault, folder);
  return done(viewed(session, folder));
}

type Words = Partial<Pick<Meeting, 'what' | 'place' | 'people'>>;

/** The words of a meeting. Somebody who wanted nothing written has only times (product.md, rule 9). */
function wordsOf(recorder: Recorder, given: Words): Words {
  const writes = readPerson(recorder.tx).beginning === 'start';
  const word = (text: string): string => (writes ? oneLine(text) : '');
  return {
    ...(given.what !== undefined && { what: word(given.what) }),
    ...(given.place !== undefined && { place: word(given.place) }),
    ...(given.people !== undefined && { people: word(given.people) }),
  };
}

export const meetingHandlers = {
  'meeting.add': (app, session, { starts, minutes, ...words }) =>
    met(app, session, 'meeting.add', (recorder) =>
      addMeeting(recorder, {
        id: newId(app.outside.random),
        starts,
        minutes,
        what: '',
        place: '',
        people: '',
        ...wordsOf(recorder, words),
      }),
    ),
  'meeting.change': (app, session, { id, starts, minutes, what, place, people }) =>
    met(app, session, 'meeting.change', (recorder) =>
      changeMeeting(recorder, id, {
        ...(starts !== undefined && { starts }),
        ...(minutes !== undefined && { minutes }),
        ...wordsOf(recorder, {
          ...(what !== undefined && { what }),
          ...(place !== undefined && { place }),
          ...(people !== undefined && { people }),
        }),
      }),
    ),
  'meeting.cancel': (app, session, { id }) =>
    met(app, session, 'meeting.cancel', (recorder) => cancelMeeting(recorder, id)),
  'times.list': (app, session, { id }) =>
    done(timesOf(session.vault.db, id, keptFrom(wallNow(app.outside.clock)))),
  'times.set': (app, session, { folderId, id, starts, minutes }) => {
    const { db } = session.vault;
    readFolder(db, folderId);
    writeLooseTime(db, folderId, { id: id ?? newId(app.outside.random), starts, minutes });
    return done(timesOf(db, folderId, keptFrom(wallNow(app.outside.clock))));
  },
  'times.cancel': (app, session, { folderId, id }) => {
    const { db } = session.vault;
    cancelLooseTime(db, folderId, id);
    return done(timesOf(db, folderId, keptFrom(wallNow(app.outside.clock))));
  },
} satisfies Partial<Handlers>;
