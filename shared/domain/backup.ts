import { daysBetween } from './calendar.ts';
import type { Day, Id, Instant } from './plan.ts';

/** Days a backup is kept. */
export const keptDays = 90;
/** Days of which each keeps a backup of its own; older ones keep one a week. */
const dailyDays = 7;
/** Hour of the day from which a working day counts as over. */
const dayEndsAtHour = 16;

/** A backup as the desk lists it. */
export interface BackupLine {
  id: Id;
  made: Instant;
  /** The folder or stick it lies on. */
  place: string;
  /** Size in bytes. */
  bytes: number;
  /** Whether it can be reached now. */
  within: boolean;
  /** Clients it holds, by alias. */
  clients: string[];
  /** How many it holds of those who have been erased since. */
  erased: number;
}

/** What could keep a backup from being made. */
export type BackupTrouble = 'no-place' | 'cannot-write' | 'disk-full' | 'differs' | 'stopped';

/** Backups as the desk shows them. */
export interface BackupsView {
  /** Where backups go by themselves; null until a place was chosen. */
  place: string | null;
  /** Whether that place is there now: a stick may lie at home. */
  reachable: boolean;
  /** Whether one ought to be made by itself now. */
  due: boolean;
  /** The one that is being made: files done, of how many. */
  running: { done: number; of: number } | null;
  /** Why the last one did not come about; null when it did. */
  trouble: BackupTrouble | null;
  list: BackupLine[];
}

/** How a client stands in a backup, beside what the vault has now. */
export type BackupDifference = 'same' | 'older' | 'not-now' | 'not-then' | 'erased';

/** What would change if a backup took the place of what is here. */
export interface RestoreView {
  made: Instant;
  clients: { alias: string; state: BackupDifference }[];
  /** Folders the backup's list names that are no longer in it. */
  missing: number;
  /** There is no list of what was erased beside the backup: somebody erased since could come back. */
  cannotKnow: boolean;
}

/** A moment on this machine's wall, to the minute: `2026-11-22T16:05`. */
export type WallMinute = string;

/**
 * Is a backup due? When a day the vault was used on has ended, at four in the afternoon or at midnight, and none was
 * made since. `usedDays` are days the vault was unlocked on.
 */
export function isBackupDue(last: WallMinute | null, usedDays: readonly Day[], now: WallMinute): boolean {
  const ended = usedDays.map((day) => `${day}T${dayEndsAtHour}:00`).filter((end) => end <= now);
  const begun = now.slice(0, 10);
  const past = usedDays.filter((day) => day < begun).map((day) => `${day}T${dayEndsAtHour}:00`);
  const latest = [...ended, ...past].sort().at(-1);
  return latest !== undefined && (last === null || last < latest);
}

/** The week a day is in (ISO 8601: from Monday), by a name that no day has. */
function weekOf(day: Day): string {
  // 1970-01-05 was a Monday.
  return `week ${Math.floor(daysBetween('1970-01-05', day) / 7)}`;
}

/**
 * Which backups go: those older than 90 days, and of the others all but the last of each day (seven days back) or week.
 * The latest of all stays, however old it is.
 */
export function backupsToDrop(backups: readonly { id: Id; made: Instant; day: Day }[], today: Day): Id[] {
  const newest = backups.toSorted((one, other) => (one.made < other.made ? 1 : -1));
  const taken = new Set<string>();
  return newest
    .filter(({ day }, at) => {
      if (at === 0) {
        taken.add(day).add(weekOf(day));
        return false;
      }
      const age = daysBetween(day, today);
      if (age > keptDays) return true;
      const slot = age < dailyDays ? day : weekOf(day);
      const full = taken.has(slot);
      taken.add(slot).add(weekOf(day));
      return full;
    })
    .map(({ id }) => id);
}
