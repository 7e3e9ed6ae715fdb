import { dayOf } from '../../../shared/domain/calendar.ts';
import type { Day, Id, Instant } from '../../../shared/domain/plan.ts';
import type { Clock, Random } from '../ports.ts';

/** The day it is where this computer is. */
export const today = (clock: Clock): Day =>
  dayOf(clock.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);

/** This moment. */
export const now = (clock: Clock): Instant => clock.now().toISOString();

/** A random identifier. */
export const newId = (random: Random): Id => random(16).toString('hex');
