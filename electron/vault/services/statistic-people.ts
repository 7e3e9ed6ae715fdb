import type { Day, Id } from '../../../shared/domain/plan.ts';
import {
  answersOf,
  crossingsOf,
  mayCountAnew,
  questionsOf,
  type CountedTold,
  type PeopleSubject,
  type Statistic,
} from '../../../shared/domain/statistics.ts';
import {
  mayBePublished,
  published,
  together,
  type Published,
} from '../../../shared/domain/suppression/people.ts';
import type { App } from '../app.ts';
import type { Without } from '../session.ts';
import type { Db } from '../store/driver.ts';
import { readTotals } from '../store/vault/endings.ts';
import { readUnknownShown } from '../store/vault/shown-before.ts';
import {
  endedIn,
  everCounted,
  readPublished,
  rowsNotPublished,
  type PublishedBatch,
} from '../store/vault/statistics.ts';
import { today } from './now.ts';
import { termsOf } from './terms.ts';

/** What may be said of people for a year, and what of it would leave for the first time. */
export interface PeopleCounts {
  /** Null: they are too few. */
  counts: Published | null;
  /** The day they were counted. */
  on: Day;
  /** Others have come who are not in it yet. */
  more: boolean;
  /** Nobody knows what else was published: nothing is added. */
  isUnknown: boolean;
  /** Null: nothing that has not left before. */
  fresh: (PublishedBatch & { rowIds: Id[] }) | null;
}

/** What left may be unknown here, up to the end of a year; null: nothing. */
const unknownUntil = (db: Db<'vault'>): number | null => readUnknownShown(db)?.year ?? null;

/** Who is counted: how many there are, who of them told what, and under which rows. */
interface Asked {
  subject: PeopleSubject;
  year: number;
  size: number;
  told: readonly CountedTold[];
  rowIds: Id[];
}

function freshBatch(
  app: App,
  { vault }: Without,
  tables: readonly Statistic[],
  { subject, year, size, told, rowIds }: Asked,
): PublishedBatch & { rowIds: Id[] } {
  const areas = termsOf(vault.db).flatMap(({ list, id }) => (list === 'life-area' ? [id] : []));
  const counts = published(
    size,
    told.map(answersOf),
    questionsOf(subject, areas),
    crossingsOf(tables, subject),
  );
  return {
    subject,
    year,
    madeOn: today(app.outside.clock),
    ...everCounted(vault.db),
    counts,
    rowIds,
  };
}

/**
 * Those who ended in a year. What left before stands as it left; who has ended since is added once they are six, as a
 * batch of their own, so that no difference is about fewer (product.md, rule 12).
 */
export function endedPeople(
  app: App,
  session: Without,
  tables: readonly Statistic[],
  year: number,
): PeopleCounts {
  const { db } = session.vault;
  const before = readPublished(db, 'ended').filter((batch) => batch.year === year);
  const size = endedIn(db, year) - before.reduce((sum, { counts }) => sum + counts.people, 0);
  const rows = rowsNotPublished(db, year);
  const told = rows.map((row): CountedTold => row);
  const until = unknownUntil(db);
  const isUnknown = until !== null && year <= until;
  // SECURITY: what cannot be compared with what left before does not leave.
  const fresh =
    !isUnknown && mayBePublished(size, told.map(answersOf))
      ? freshBatch(app, session, tables, {
          subject: 'ended',
          year,
          size,
          told,
          rowIds: rows.map(({ rowId }) => rowId),
        })
      : null;
  const all = [...before, ...(fresh ? [fresh] : [])];
  const on = all.at(-1)?.madeOn ?? today(app.outside.clock);
  const more = fresh === null && size > 0;
  if (all.length === 0) return { counts: null, on, more: false, isUnknown, fresh };
  return { counts: together(all.map(({ counts }) => counts)), on, more, isUnknown, fresh };
}

/**
 * Those who are here now, counted anew only when six have come and six have gone; where nobody knows when they were
 * counted last, since the end of that year. An earlier year shows what left then.
 * @param told what those told whose folders could be asked
 */
export function ongoingPeople(
  app: App,
  session: Without,
  tables: readonly Statistic[],
  { year, told }: { year: number; told: readonly CountedTold[] },
): PeopleCounts {
  const { db } = session.vault;
  const day = today(app.outside.clock);
  const before = readPublished(db, 'ongoing');
  const last = before.findLast((batch) => batch.year === year) ?? null;
  const size = readTotals(db).ongoing;
  const isNow = year === Number(day.slice(0, 4));
  const now = everCounted(db);
  const until = unknownUntil(db);
  const isUnknown = until !== null && (year <= until || !mayCountAnew(everCounted(db, until), now));
  // SECURITY: what cannot be compared with what left before does not leave.
  const may = isNow && !isUnknown && mayCountAnew(before.at(-1) ?? null, now);
  const fresh =
    may && mayBePublished(size, told.map(answersOf))
      ? freshBatch(app, session, tables, { subject: 'ongoing', year, size, told, rowIds: [] })
      : null;
  const shown = fresh ?? (isNow ? (before.at(-1) ?? null) : last);
  return {
    counts: shown?.counts ?? null,
    on: shown?.madeOn ?? day,
    more: isNow && fresh === null && shown !== null,
    isUnknown,
    fresh,
  };
}
