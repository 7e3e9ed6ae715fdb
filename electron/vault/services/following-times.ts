import { addDays } from '../../../shared/domain/calendar.ts';
import { dayOfTime, type MeetingTime, type WallTime } from '../../../shared/domain/meeting.ts';
import type { App } from '../app.ts';
import type { OpenFolder, OpenVault } from '../session.ts';
import { dropTime, readMeetingsFrom, takeTime } from '../store/folder/meetings.ts';
import { followTimes, forgetOldTimes, looseTimes, timesOf } from '../store/vault/meetings.ts';
import { now, wallNow } from './now.ts';

/** Days that a time that was stays in the vault. */
const keptDays = 30;

/** Times from here on are kept in the vault. */
export const keptFrom = (time: WallTime): WallTime => `${addDays(dayOfTime(time), -keptDays)}T00:00`;

const same = (one: readonly MeetingTime[], other: readonly MeetingTime[]): boolean => {
  const plain = (times: readonly MeetingTime[]): string =>
    JSON.stringify(times.map(({ id, starts, minutes }) => [id, starts, minutes]));
  return plain(one) === plain(other);
};

/**
 * The times that the vault has of a folder, and the folder's own, become the same. First the folder takes over what
 * was written while it was closed; then the vault follows the folder, which is the one that can be undone. Throws
 * StoreError.
 */
export function followMeetings(app: App, vault: OpenVault, folder: OpenFolder): void {
  const { clock } = app.outside;
  const loose = looseTimes(vault.db, folder.id);
  if (loose.length > 0)
    folder.db.transaction((tx) => {
      for (const time of loose)
        if (time.cancelled) dropTime(tx, time.id, now(clock));
        else takeTime(tx, { id: time.id, starts: time.starts, minutes: time.minutes });
    });
  const from = keptFrom(wallNow(clock));
  const times = readMeetingsFrom(folder.db, from);
  // Most openings change nothing, and writing waits for the disk.
  if (loose.length > 0 || !same(times, timesOf(vault.db, folder.id, from)))
    followTimes(vault.db, folder.id, times);
}

/** Times that are long over leave the vault. */
export const forgetTimes = (app: App, vault: OpenVault): void =>
  forgetOldTimes(vault.db, keptFrom(wallNow(app.outside.clock)));
