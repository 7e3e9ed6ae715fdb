import { addDays, isDay } from './calendar.ts';
import type { Day, Id } from './plan.ts';

/** A time on the wall, `YYYY-MM-DDTHH:MM`: a meeting at two stays at two when the clocks change. */
export type WallTime = string;

/** When a meeting is. All that the vault keeps of it (product.md, rule 1). */
export interface MeetingTime {
  id: Id;
  starts: WallTime;
  minutes: number;
}

/** A meeting as the folder keeps it: what, where and with whom are its words. */
export interface Meeting extends MeetingTime {
  what: string;
  place: string;
  people: string;
}

/** Longest meeting, in minutes. */
export const longestMeeting = 24 * 60;

const shape = /^[\d-]{10}T([01]\d|2[0-3]):[0-5]\d$/u;

/** Is it a time on a wall, of a day that exists? */
export function isWallTime(text: string): boolean {
  return shape.test(text) && isDay(text.slice(0, 10));
}

/** The day of a time. */
export const dayOfTime = (time: WallTime): Day => time.slice(0, 10);

/** The hour and minute of a time, `14:00`. */
export const hourOfTime = (time: WallTime): string => time.slice(11, 16);

/** The time on the wall when a meeting ends; the clocks changing meanwhile is not counted. */
export function endOf({ starts, minutes }: Pick<MeetingTime, 'starts' | 'minutes'>): WallTime {
  const [hour, minute] = hourOfTime(starts).split(':').map(Number) as [number, number];
  const total = hour * 60 + minute + minutes;
  const inDay = total % (24 * 60);
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = addDays(dayOfTime(starts), (total - inDay) / (24 * 60));
  return `${day}T${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}

/** Whether a meeting is over. */
export const isOver = (meeting: Pick<MeetingTime, 'starts' | 'minutes'>, now: WallTime): boolean =>
  endOf(meeting) <= now;

/** Meetings that are not over, the next first; and those that are, the latest first. */
export function byTime<T extends MeetingTime>(
  meetings: readonly T[],
  now: WallTime,
): { coming: T[]; had: T[] } {
  const sorted = meetings.toSorted((one, other) => (one.starts < other.starts ? -1 : 1));
  return {
    coming: sorted.filter((meeting) => !isOver(meeting, now)),
    had: sorted.filter((meeting) => isOver(meeting, now)).reverse(),
  };
}
