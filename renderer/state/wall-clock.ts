import { dayOf } from '../../shared/domain/calendar.ts';
import type { WallTime } from '../../shared/domain/meeting.ts';
import type { Day, Instant } from '../../shared/domain/plan.ts';

const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** The day this machine's wall shows now. */
export const today = (): Day => dayOf(new Date(), zone());

/** The day this machine's wall showed at a point in time. */
export const dayAt = (at: Instant): Day => dayOf(new Date(at), zone());

/** The time this machine's wall shows now, as `14:02`. */
export const timeNow = (): string => {
  const now = new Date();
  return `${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}`;
};

/** The time this machine's wall showed at a point in time, as `14:02`. */
export const timeAt = (at: Instant): string => {
  const then = new Date(at);
  return `${twoDigits(then.getHours())}:${twoDigits(then.getMinutes())}`;
};

/** The day and time this machine's wall shows now. */
export const wallNow = (): WallTime => `${today()}T${timeNow()}`;
