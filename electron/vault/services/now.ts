import { dayOf } from '../../../shared/domain/calendar.ts';
import type { WallTime } from '../../../shared/domain/meeting.ts';
import type { Day, Id, Instant } from '../../../shared/domain/plan.ts';
import type { Clock, Random } from '../ports.ts';

/** The day it is where this computer is. */
export const today = (clock: Clock): Day =>
  dayOf(clock.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);

/** The day that a moment had where this computer is. */
export const dayHere = (at: Instant): Day =>
  dayOf(new Date(at), Intl.DateTimeFormat().resolvedOptions().timeZone);

/** The time on the wall where this computer is. */
export function wallNow(clock: Clock): WallTime {
  const at = clock.now();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${today(clock)}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** This moment. */
export const now = (clock: Clock): Instant => clock.now().toISOString();

/** A random identifier. */
export const newId = (random: Random): Id => random(16).toString('hex');
