import { believedDay } from '../../../shared/domain/leapt-clock.ts';
import type { Day, Instant } from '../../../shared/domain/plan.ts';
import type { App } from '../app.ts';
import type { Db } from '../store/driver.ts';
import { lastUseBefore } from '../store/vault/unlock-dates.ts';
import { now, today } from './now.ts';

/** How long what was removed waits, in milliseconds (product.md, rule 14). */
const keptMs = 30 * 24 * 60 * 60 * 1000;

/**
 * The latest day of use before a day, by which a leap of the clock is seen; null when there is none, and where the clock
 * was set back: then it did not leap.
 */
export const lastUse = (app: App, db: Db<'vault'>, day: Day): Day | null =>
  app.clockSetBack ? null : lastUseBefore(db, day);

/** The day by which things are cleared away for good: a clock that is ten years off clears away nothing. */
export function clearingDay(app: App, db: Db<'vault'>): Day {
  const day = today(app.outside.clock);
  return believedDay(day, lastUse(app, db, day));
}

/** What was removed, or changed, before this moment has waited its thirty days. */
export function waitedSince(app: App, db: Db<'vault'>): Instant {
  const day = clearingDay(app, db);
  const at = day === today(app.outside.clock) ? now(app.outside.clock) : `${day}T00:00:00.000Z`;
  return new Date(Date.parse(at) - keptMs).toISOString();
}
