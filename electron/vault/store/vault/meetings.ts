import { z } from 'zod';
import type { MeetingTime, WallTime } from '../../../../shared/domain/meeting.ts';
import type { Id } from '../../../../shared/domain/plan.ts';
import { changeOne, flag, hexId, many } from '../decode.ts';
import type { Db, WritableDb } from '../driver.ts';
import { minutesNumber, wallTimeText } from '../folder/meetings.ts';

/** Whose time it is, and whether the desk asked about it. */
export interface TimeOf extends MeetingTime {
  folderId: Id;
  asked: boolean;
}

/** A time that was written, or cancelled, while its folder was closed. */
export interface LooseTime extends MeetingTime {
  cancelled: boolean;
}

const time = { id: hexId, starts: wallTimeText, minutes: minutesNumber };
const timeRow: z.ZodType<MeetingTime> = z.object(time);
const timeOfRow: z.ZodType<TimeOf> = z.object({ ...time, folderId: hexId, asked: flag });
const looseRow: z.ZodType<LooseTime> = z.object({ ...time, cancelled: flag });

/** All times from `from` on, before `before` when given; the next first. */
export const timesBetween = (db: Db<'vault'>, from: WallTime, before: WallTime | null): TimeOf[] =>
  many(
    db,
    timeOfRow,
    `SELECT id, folder_id AS folderId, starts, minutes, asked FROM meeting
     WHERE cancelled = 0 AND starts >= $from AND ($before IS NULL OR starts < $before) ORDER BY starts, id`,
    { from, before },
  );

/** One client's times from `from` on, the next first. */
export const timesOf = (db: Db<'vault'>, folderId: Id, from: WallTime): MeetingTime[] =>
  many(
    db,
    timeRow,
    'SELECT id, starts, minutes FROM meeting WHERE folder_id = ? AND cancelled = 0 AND starts >= ? ORDER BY starts, id',
    [folderId, from],
  );

/** What was written while the folder was closed. */
export const looseTimes = (db: Db<'vault'>, folderId: Id): LooseTime[] =>
  many(db, looseRow, 'SELECT id, starts, minutes, cancelled FROM meeting WHERE folder_id = ? AND loose = 1', [
    folderId,
  ]);

/** Writes a time, new or moved, while its folder is closed: the folder takes it over when it is opened. */
export function writeLooseTime(db: WritableDb<'vault'>, folderId: Id, given: MeetingTime): void {
  db.transaction((tx) =>
    changeOne(
      tx,
      `INSERT INTO meeting (id, folder_id, starts, minutes, loose) VALUES ($id, $folderId, $starts, $minutes, 1)
       ON CONFLICT (id) DO UPDATE SET starts = excluded.starts, minutes = excluded.minutes, loose = 1, asked = 0
       WHERE folder_id = excluded.folder_id AND cancelled = 0`,
      { ...given, folderId },
    ),
  );
}

/** Cancels a time while its folder is closed. Throws `gone`. */
export function cancelLooseTime(db: WritableDb<'vault'>, folderId: Id, id: Id): void {
  db.transaction((tx) =>
    changeOne(
      tx,
      'UPDATE meeting SET cancelled = 1, loose = 1 WHERE id = ? AND folder_id = ? AND cancelled = 0',
      [id, folderId],
    ),
  );
}

/** The vault's times of one client become those of the folder. A time that moved may be asked about again. */
export function followTimes(db: WritableDb<'vault'>, folderId: Id, times: readonly MeetingTime[]): void {
  const values = { folderId, times: JSON.stringify(times) };
  db.transaction((tx) => {
    tx.run(
      `DELETE FROM meeting WHERE folder_id = $folderId
         AND id NOT IN (SELECT json_extract(value, '$.id') FROM json_each($times))`,
      values,
    );
    tx.run(
      `INSERT INTO meeting (id, folder_id, starts, minutes)
       SELECT json_extract(value, '$.id'), $folderId, json_extract(value, '$.starts'), json_extract(value, '$.minutes')
       FROM json_each($times) WHERE true
       ON CONFLICT (id) DO UPDATE SET starts = excluded.starts, minutes = excluded.minutes, loose = 0, cancelled = 0,
         asked = CASE WHEN starts = excluded.starts THEN asked ELSE 0 END`,
      values,
    );
  });
}

/** The desk has asked for a line about a meeting. Throws `gone`. */
export function markAsked(db: WritableDb<'vault'>, id: Id): void {
  db.transaction((tx) => changeOne(tx, 'UPDATE meeting SET asked = 1 WHERE id = ?', [id]));
}

/** Times that began before `before` leave the vault; what is not in its folder yet stays. */
export function forgetOldTimes(db: WritableDb<'vault'>, before: WallTime): void {
  db.transaction((tx) => tx.run('DELETE FROM meeting WHERE starts < ? AND loose = 0', [before]));
}
