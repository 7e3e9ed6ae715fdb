import type { Statistic, WorkSubject } from '../../../shared/domain/statistics.ts';
import { mayBePublished, type Told } from '../../../shared/domain/suppression/people.ts';
import type { App } from '../app.ts';
import type { Without } from '../session.ts';
import { readPublished } from '../store/vault/statistics.ts';
import { today } from './now.ts';
import { freshBatch, unknownUntil, type Counts } from './statistic-batch.ts';

/**
 * The contacts or mandates of a year. While it runs nothing of them is shown: what was added between two papers would
 * tell of somebody. What left once stands as it left, whatever is erased, handed over or said afterwards.
 * @param told what is known of each
 */
export function yearsWork(
  app: App,
  session: Without,
  tables: readonly Statistic[],
  { subject, year, told }: { subject: WorkSubject; year: number; told: readonly Told[] },
): Counts {
  const { db } = session.vault;
  const day = today(app.outside.clock);
  const left = readPublished(db, subject).find((batch) => batch.year === year);
  if (left) return { counts: left.counts, on: left.madeOn, note: null, fresh: null };
  const none = (note: Counts['note']): Counts => ({ counts: null, on: day, note, fresh: null });
  const until = unknownUntil(db);
  // SECURITY: what cannot be compared with what left before does not leave.
  if (until !== null && year <= until) return none('restored');
  if (year >= Number(day.slice(0, 4))) return none('yearRuns');
  const size = told.length;
  if (!mayBePublished(size, told)) return none('tooFew');
  const fresh = freshBatch(app, session, tables, { subject, year, size, told, rowIds: [] });
  return { counts: fresh.counts, on: day, note: null, fresh };
}
