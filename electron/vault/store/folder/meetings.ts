import { z } from 'zod';
import {
  isWallTime,
  longestMeeting,
  type Meeting,
  type WallTime,
} from '../../../../shared/domain/meeting.ts';
import type { Id } from '../../../../shared/domain/plan.ts';
import { hexId, many } from '../decode.ts';
import type { Db, Tx } from '../driver.ts';
import type { Recorder } from '../recorder.ts';
import { reindexRow } from '../search-index.ts';

/** A time on the wall, as it is kept. */
export const wallTimeText = z.string().refine(isWallTime);
/** How long, as it is kept. */
export const minutesNumber = z.int().min(1).max(longestMeeting);

const meetingRow: z.ZodType<Meeting> = z.object({
  id: hexId,
  starts: wallTimeText,
  minutes: minutesNumber,
  what: z.string(),
  place: z.string(),
  people: z.string(),
});

const live = 'SELECT id, starts, minutes, what, place, people FROM meeting_words WHERE deleted_at IS NULL';

/** Meetings that begin at `from` or later, the next first. */
export const readMeetingsFrom = (db: Db<'folder'>, from: WallTime): Meeting[] =>
  many(db, meetingRow, `${live} AND starts >= ? ORDER BY starts, id`, [from]);

/** The last `count` meetings, or all of them, those to come among them; the latest first. */
export const readMeetings = (db: Db<'folder'>, count: number | null): Meeting[] =>
  // Less than none is all of them to SQLite.
  many(db, meetingRow, `${live} ORDER BY starts DESC, id LIMIT ?`, [count ?? -1]);

/** Adds a meeting. */
export function addMeeting(recorder: Recorder, { id, ...cells }: Meeting): void {
  recorder.insert('meeting_words', id, cells);
}

/** Moves a meeting, or words it anew. Throws `gone`. */
export function changeMeeting(recorder: Recorder, id: Id, change: Partial<Omit<Meeting, 'id'>>): void {
  recorder.update('meeting_words', id, change);
}

/** Cancels a meeting. Throws `gone`. */
export function cancelMeeting(recorder: Recorder, id: Id): void {
  recorder.remove('meeting_words', id);
}

/**
 * Takes over a time that was written while the folder was closed. Not undone: the vault no longer holds it apart.
 * A meeting that was moved keeps its words.
 */
export function takeTime(tx: Tx<'folder'>, given: Pick<Meeting, 'id' | 'starts' | 'minutes'>): void {
  tx.run(
    `INSERT INTO meeting_words (id, starts, minutes, what, place, people) VALUES ($id, $starts, $minutes, '', '', '')
     ON CONFLICT (id) DO UPDATE SET starts = excluded.starts, minutes = excluded.minutes`,
    { ...given },
  );
  reindexRow(tx, 'meeting_words', given.id, given.starts);
}

/** A meeting was cancelled while the folder was closed; it waits 30 days. */
export function dropTime(tx: Tx<'folder'>, id: Id, at: string): void {
  tx.run('UPDATE meeting_words SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL', [at, id]);
  reindexRow(tx, 'meeting_words', id, at);
}
