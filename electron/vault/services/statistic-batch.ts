import type { Day, Id } from '../../../shared/domain/plan.ts';
import {
  crossingsOf,
  questionsOf,
  type PublishedSubject,
  type Statistic,
} from '../../../shared/domain/statistics.ts';
import { published, type Published, type Told } from '../../../shared/domain/suppression/people.ts';
import type { App } from '../app.ts';
import type { Without } from '../session.ts';
import type { Db } from '../store/driver.ts';
import { readUnknownShown } from '../store/vault/shown-before.ts';
import { everCounted, type PublishedBatch } from '../store/vault/statistics.ts';
import { today } from './now.ts';
import { termsOf } from './terms.ts';

/** What leaves for the first time, and whose rows are in it. */
export type FreshBatch = PublishedBatch & { rowIds: Id[] };

/** What may be said of a subject for a year, and what of it would leave for the first time. */
export interface Counts {
  /** Null: nothing may be shown. */
  counts: Published | null;
  /** The day they were counted. */
  on: Day;
  /** What is said beside them, or in their place. */
  note: 'tooFew' | 'notCounted' | 'later' | 'kept' | 'restored' | 'yearRuns' | null;
  /** Null: nothing that has not left before. */
  fresh: FreshBatch | null;
}

/** What left may be unknown here, up to the end of a year; null: nothing. */
export const unknownUntil = (db: Db<'vault'>): number | null => readUnknownShown(db)?.year ?? null;

/** What is counted: how many there are, what is known of each, and under which rows. */
interface Asked {
  subject: PublishedSubject;
  year: number;
  size: number;
  told: readonly Told[];
  rowIds: Id[];
}

/** Counts as they would leave, for the first and only time. Throws RangeError where they may not leave together. */
export function freshBatch(
  app: App,
  { vault }: Without,
  tables: readonly Statistic[],
  { subject, year, size, told, rowIds }: Asked,
): FreshBatch {
  const areas = termsOf(vault.db).flatMap(({ list, id }) => (list === 'life-area' ? [id] : []));
  const counts = published(size, told, questionsOf(subject, areas), crossingsOf(tables, subject));
  return { subject, year, madeOn: today(app.outside.clock), ...everCounted(vault.db), counts, rowIds };
}
