import { openAppeal } from '../../../shared/domain/application.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import type { PersonLine } from '../../../shared/domain/folder.ts';
import { dayOfTime, type Meeting, type WallTime } from '../../../shared/domain/meeting.ts';
import { mandatesDue } from '../../../shared/domain/mandate.ts';
import type { Day, Id } from '../../../shared/domain/plan.ts';
import {
  linesToAsk,
  lookUntil,
  type TodayMeeting,
  type TodayRunning,
  type TodayStep,
  type TodayView,
} from '../../../shared/domain/today.ts';
import type { App } from '../app.ts';
import type { Without } from '../session.ts';
import { readAppealable } from '../store/folder/applications.ts';
import { readEnding } from '../store/folder/ending.ts';
import { readMeetingsFrom } from '../store/folder/meetings.ts';
import { readMandates } from '../store/folder/mandates.ts';
import { ownStepsDue } from '../store/folder/own-steps.ts';
import { readReview } from '../store/folder/review.ts';
import { timesBetween, type TimeOf } from '../store/vault/meetings.ts';
import { listPeople } from '../store/vault/people.ts';
import { lastUnlockDate } from '../store/vault/unlock-dates.ts';
import { silentPeople } from './ending.ts';
import { askedFolders, type OpenableFolder } from './folder-pool.ts';
import { wallNow } from './now.ts';

/** What one folder has for Today's page. */
interface FolderToday {
  meetings: Meeting[];
  steps: TodayStep[];
  running: TodayRunning[];
}

const beginning = (day: Day): WallTime => `${day}T00:00`;

/** What runs out in one folder. */
function runningIn({ id, alias, db }: OpenableFolder, today: Day): TodayRunning[] {
  const whose = { folderId: id, alias };
  const appeals = readAppealable(db).flatMap((application): TodayRunning[] => {
    const until = openAppeal(application, today);
    if (until === null || until > lookUntil('appeal', today)) return [];
    return [{ ...whose, kind: 'appeal', words: application.sought, until }];
  });
  const mandates = mandatesDue(readMandates(db), today).map(({ mandate, state, day }): TodayRunning => {
    const words = [mandate.matter, mandate.whom].filter((part) => part !== '').join(', ');
    return { ...whose, kind: state === 'soon' ? 'mandate' : 'confirm', words, until: day };
  });
  const { next } = readReview(db);
  const isReviewDue = next !== null && next <= lookUntil('review', today);
  return [
    ...appeals,
    ...mandates,
    ...(isReviewDue ? [{ ...whose, kind: 'review' as const, words: '', until: next }] : []),
  ];
}

/** Asks one folder a handful of questions, however much it holds. */
function folderToday(folder: OpenableFolder, today: Day): FolderToday {
  const { id: folderId, alias, db } = folder;
  const meetings = readMeetingsFrom(db, beginning(today));
  // Where the work has ended nothing waits any more; a meeting that was set is still one.
  if (readEnding(db).endedOn !== null) return { meetings, steps: [], running: [] };
  const due = ownStepsDue(db, lookUntil('step', today));
  return {
    meetings,
    steps: due.map((step) => ({ folderId, alias, ...step })),
    running: runningIn(folder, today),
  };
}

/** Whose alias is kept only a little longer. */
function thinking(people: readonly PersonLine[], today: Day): TodayRunning[] {
  return people.flatMap(({ id, alias, thinkingUntil: until }) =>
    until === null || until > lookUntil('thinking', today)
      ? []
      : [{ folderId: id, alias, kind: 'thinking' as const, words: '', until }],
  );
}

/** The vault's times with the words of the folders that may be opened alone. */
function worded(
  times: readonly TimeOf[],
  words: readonly Meeting[],
  aliases: ReadonlyMap<Id, string>,
): TodayMeeting[] {
  const byId = new Map(words.map((meeting) => [meeting.id, meeting]));
  return times.map((time) => ({
    ...time,
    alias: aliases.get(time.folderId) ?? '',
    what: byId.get(time.id)?.what ?? '',
    place: byId.get(time.id)?.place ?? '',
  }));
}

/** Today's page, from the vault and from every folder that may be opened alone. */
export function todayOf(app: App, session: Without): TodayView {
  const { db } = session.vault;
  const now = wallNow(app.outside.clock);
  const today = dayOfTime(now);
  // The folders first: opening one can bring times into the vault.
  const asked = askedFolders(app, session, (folder) => folderToday(folder, today));
  const people = listPeople(db);
  const writes = new Set(people.filter(({ beginning: began }) => began === 'start').map(({ id }) => id));
  const aliases = new Map(people.map(({ id, alias }) => [id, alias]));
  const times = timesBetween(db, beginning(today), beginning(addDays(lookUntil('meeting', today), 1)));
  const meetings = worded(
    times,
    asked.answers.flatMap((answer) => answer.meetings),
    aliases,
  );
  const last = lastUnlockDate(db);
  const byDay = (one: TodayRunning, other: TodayRunning): number => (one.until < other.until ? -1 : 1);
  return {
    today,
    clockBehind: last !== null && today < last ? last : null,
    meetings,
    // Of somebody who wanted nothing written there is no line to write.
    ask: linesToAsk(meetings, now).filter(({ folderId }) => writes.has(folderId)),
    steps: asked.answers
      .flatMap((answer) => answer.steps)
      .sort((one, other) => (one.due < other.due ? -1 : 1)),
    running: [...asked.answers.flatMap((answer) => answer.running), ...thinking(people, today)].sort(byDay),
    silent: silentPeople(app, session),
    onlyWithClient: asked.onlyWithClient,
    unreadable: asked.unreadable,
  };
}
