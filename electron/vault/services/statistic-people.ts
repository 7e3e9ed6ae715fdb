import {
  answersOf,
  mayCountAnew,
  type CountedTold,
  type Statistic,
} from '../../../shared/domain/statistics.ts';
import { mayBePublished, together } from '../../../shared/domain/suppression/people.ts';
import type { App } from '../app.ts';
import type { Without } from '../session.ts';
import { readTotals } from '../store/vault/endings.ts';
import { endedIn, everCounted, readPublished, rowsNotPublished } from '../store/vault/statistics.ts';
import { today } from './now.ts';
import { freshBatch, unknownUntil, type Counts } from './statistic-batch.ts';

/**
 * Those who ended in a year. What left before stands as it left; who has ended since is added once they are six, as a
 * batch of their own, so that no difference is about fewer (product.md, rule 12).
 */
export function endedPeople(app: App, session: Without, tables: readonly Statistic[], year: number): Counts {
  const { db } = session.vault;
  const before = readPublished(db, 'ended').filter((batch) => batch.year === year);
  const size = endedIn(db, year) - before.reduce((sum, { counts }) => sum + counts.size, 0);
  const rows = rowsNotPublished(db, year);
  const told = rows.map((row) => answersOf(row));
  const until = unknownUntil(db);
  const isUnknown = until !== null && year <= until;
  const rowIds = rows.map(({ rowId }) => rowId);
  // SECURITY: what cannot be compared with what left before does not leave.
  const fresh =
    !isUnknown && mayBePublished(size, told)
      ? freshBatch(app, session, tables, { subject: 'ended', year, size, told, rowIds })
      : null;
  const all = [...before, ...(fresh ? [fresh] : [])];
  const on = all.at(-1)?.madeOn ?? today(app.outside.clock);
  if (all.length === 0) return { counts: null, on, note: isUnknown ? 'restored' : 'tooFew', fresh };
  const more = fresh === null && size > 0;
  const note = isUnknown ? 'restored' : more ? 'later' : null;
  return { counts: together(all.map(({ counts }) => counts)), on, note, fresh };
}

/**
 * Those who are here now, counted anew only when six have come and six have gone; where nobody knows when they were
 * counted last, since the end of that year. An earlier year shows what left then.
 * @param people what those told whose folders could be asked
 */
export function ongoingPeople(
  app: App,
  session: Without,
  tables: readonly Statistic[],
  { year, people }: { year: number; people: readonly CountedTold[] },
): Counts {
  const { db } = session.vault;
  const day = today(app.outside.clock);
  const told = people.map(answersOf);
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
    may && mayBePublished(size, told)
      ? freshBatch(app, session, tables, { subject: 'ongoing', year, size, told, rowIds: [] })
      : null;
  const shown = fresh ?? (isNow ? (before.at(-1) ?? null) : last);
  const on = shown?.madeOn ?? day;
  if (shown === null) {
    const why = isUnknown ? 'restored' : isNow ? 'tooFew' : 'notCounted';
    return { counts: null, on, note: why, fresh };
  }
  const note = isUnknown ? 'restored' : isNow && fresh === null ? 'kept' : null;
  return { counts: shown.counts, on, note, fresh };
}
