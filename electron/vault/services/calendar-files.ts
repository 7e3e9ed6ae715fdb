import { isOver, type Meeting } from '../../../shared/domain/meeting.ts';
import { done, failed } from '../answer.ts';
import type { App } from '../app.ts';
import { calendarFile, type CalendarEntry } from '../documents/calendar-file.ts';
import type { Handlers } from '../handler.ts';
import { markFailed } from '../ledger/ledger.ts';
import { readMeetingsFrom } from '../store/folder/meetings.ts';
import { readPerson } from '../store/folder/person.ts';
import { timesBetween } from '../store/vault/meetings.ts';
import { documentWords } from './document-words.ts';
import { digestOf, mayLeave, refused } from './exits.ts';
import { keptFrom } from './following-times.ts';
import { listed } from './listed.ts';
import { newId, wallNow } from './now.ts';
import { chosenPlace, savedWithoutKey, written } from './save.ts';

const file = (app: App, entries: readonly CalendarEntry[]): Uint8Array =>
  calendarFile(entries, { made: app.outside.clock.now(), uid: () => newId(app.outside.random) });

/** A meeting in the client's own calendar, in the words of their folder. */
const entryOf = ({ starts, minutes, what, place, people }: Meeting, meeting: string): CalendarEntry => ({
  starts,
  minutes,
  summary: what === '' ? meeting : what,
  location: place,
  description: people,
});

export const calendarHandlers = {
  'times.save': async (app, session) => {
    const now = wallNow(app.outside.clock);
    const times = timesBetween(session.vault.db, keptFrom(now), null)
      .filter((time) => !isOver(time, now))
      // SECURITY: times and nothing else: whose they are does not go along (rule 4).
      .map(({ starts, minutes }) => ({ starts, minutes }));
    const summary = documentWords(session.vault.file.language).calendar.meeting;
    return savedWithoutKey(app, { exit: 'times', times }, (exit) =>
      file(
        app,
        exit.times.map((time) => ({ ...time, summary, location: '', description: '' })),
      ),
    );
  },
  'exit.calendar': async (app, session) => {
    const before = mayLeave(app, session, null);
    if (!before.allowed) return refused(before.why);
    const { db } = session.folder;
    const at = wallNow(app.outside.clock);
    const words = documentWords(readPerson(db).language).calendar;
    const meetings = readMeetingsFrom(db, keptFrom(at)).filter((meeting) => !isOver(meeting, at));
    const bytes = file(
      app,
      meetings.map((meeting) => entryOf(meeting, words.meeting)),
    );
    const path = await chosenPlace(app, 'save-calendar');
    if (path === null) return done({ saved: false });
    // The dialog may have stood open for long: what decides is the moment the file leaves.
    const now = mayLeave(app, session, null);
    if (!now.allowed) return refused(now.why);
    const listing = { kind: 'calendar.ics', digest: digestOf(bytes) } as const;
    const entry = listed(app, session, session.folder, listing, now.presence);
    const result = written(app, path, bytes);
    if (!result.ok) {
      markFailed(db, entry.id);
      return failed(result.code);
    }
    session.exit = null;
    return done({ saved: true });
  },
} satisfies Partial<Handlers>;
