import { dayOf } from '../../shared/domain/calendar.ts';
import type { Day, Instant } from '../../shared/domain/plan.ts';

const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Today, on this machine's wall. */
export const today = (): Day => dayOf(new Date(), zone());

/** The day of a point in time, on this machine's wall. */
export const dayOfInstant = (at: Instant): Day => dayOf(new Date(at), zone());
