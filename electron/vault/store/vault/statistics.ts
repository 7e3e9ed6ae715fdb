import { z } from 'zod';
import { birthBands, endingReasons, genders, lengthBands, yesNo } from '../../../../shared/domain/ending.ts';
import { cameWays, serviceGroups } from '../../../../shared/domain/first-meeting.ts';
import type { Day, Id } from '../../../../shared/domain/plan.ts';
import {
  dimensions,
  publishedSubjects,
  subjects,
  type CountedAt,
  type CountedTold,
  type PublishedSubject,
  type Statistic,
} from '../../../../shared/domain/statistics.ts';
import type { Published } from '../../../../shared/domain/suppression/people.ts';
import { changeOne, countOf, dayText, hexId, json, many, one } from '../decode.ts';
import type { Db, WritableDb } from '../driver.ts';

const statisticRow: z.ZodType<Statistic> = z.object({
  id: hexId,
  name: z.string(),
  subject: z.enum(subjects),
  rows: z.enum(dimensions),
  columns: z.enum(dimensions).nullable(),
});

const statistics = (removed: boolean): string =>
  `SELECT id, name, subject, rows, columns FROM statistic
   WHERE removed_on IS ${removed ? 'NOT ' : ''}NULL ORDER BY place, id`;

/** The tables of this vault, in their order. */
export const readStatistics = (db: Db<'vault'>): Statistic[] => many(db, statisticRow, statistics(false));

/** Tables that were removed and can still be put back. */
export const removedStatistics = (db: Db<'vault'>): Statistic[] => many(db, statisticRow, statistics(true));

/** Adds a table, the last one. */
export function addStatistic(db: WritableDb<'vault'>, { id, name, subject, rows, columns }: Statistic): void {
  db.transaction((tx) =>
    changeOne(
      tx,
      `INSERT INTO statistic (id, place, name, subject, rows, columns)
       VALUES ($id, (SELECT coalesce(max(place), 0) + 1 FROM statistic), $name, $subject, $rows, $columns)`,
      { id, name, subject, rows, columns },
    ),
  );
}

/** Changes a table. Throws `gone`. */
export function changeStatistic(
  db: WritableDb<'vault'>,
  { id, name, subject, rows, columns }: Statistic,
): void {
  db.transaction((tx) =>
    changeOne(
      tx,
      `UPDATE statistic SET name = $name, subject = $subject, rows = $rows, columns = $columns
       WHERE id = $id AND removed_on IS NULL`,
      { id, name, subject, rows, columns },
    ),
  );
}

/** Removes a table that day; null: puts it back. Throws `gone`. */
export function removeStatistic(db: WritableDb<'vault'>, id: Id, removedOn: Day | null): void {
  db.transaction((tx) =>
    changeOne(
      tx,
      `UPDATE statistic SET removed_on = $removedOn
       WHERE id = $id AND (removed_on IS NULL) = ($removedOn IS NOT NULL)`,
      { id, removedOn },
    ),
  );
}

/** Forgets the tables that were removed before that day. */
export function purgeStatistics(db: WritableDb<'vault'>, before: Day): void {
  db.transaction((tx) => tx.run('DELETE FROM statistic WHERE removed_on < ?', [before]));
}

/** An empty text is a null. */
const told = <T extends string>(values: readonly [T, ...T[]]): z.ZodType<T | null> =>
  z.union([z.literal('').transform(() => null), z.enum(values)]);

/** What somebody left who may be counted, and the random number of their row. */
export interface CountedRow extends CountedTold {
  rowId: Id;
}

const countedRow: z.ZodType<CountedRow> = z.object({
  rowId: hexId,
  born: told(birthBands),
  gender: told(genders),
  children: told(yesNo),
  contact: told(cameWays),
  length: told(lengthBands),
  groups: json(z.array(z.enum(serviceGroups))),
  areas: json(z.array(z.string())),
  reason: told(endingReasons),
});

/** The unlinked rows of a year that nothing published counts. */
export const rowsNotPublished = (db: Db<'vault'>, year: number): CountedRow[] =>
  many(
    db,
    countedRow,
    `SELECT id AS rowId, born, gender, children, contact, length, groups, areas, reason FROM stat_row
     WHERE year = $year
       AND NOT EXISTS (SELECT 1 FROM published_row WHERE row_id = stat_row.id AND year = $year)
     ORDER BY id`,
    { year },
  );

const lines = z.record(z.string(), z.record(z.string(), z.int().nullable()));
const counts: z.ZodType<Published> = z.object({
  size: z.int(),
  lines,
  crossed: z.record(z.string(), lines),
});

/** Counts as they left, and when. */
export interface PublishedBatch extends CountedAt {
  subject: PublishedSubject;
  year: number;
  madeOn: Day;
  counts: Published;
}

const batchRow: z.ZodType<PublishedBatch> = z.object({
  subject: z.enum(publishedSubjects),
  year: z.int(),
  madeOn: dayText,
  begun: z.int(),
  ended: z.int(),
  counts: json(counts),
});

/** What was published, in the order it left. */
export const readPublished = (db: Db<'vault'>, subject: PublishedSubject): PublishedBatch[] =>
  many(
    db,
    batchRow,
    `SELECT subject, year, made_on AS madeOn, begun, ended, counts FROM published WHERE subject = ?
     ORDER BY batch`,
    [subject],
  );

/** Notes what leaves now, and whose rows it counts: they are never counted again. */
export function notePublished(
  db: WritableDb<'vault'>,
  batches: readonly (PublishedBatch & { rowIds: readonly Id[] })[],
): void {
  db.transaction((tx) => {
    for (const { subject, year, madeOn, begun, ended, counts: left, rowIds } of batches) {
      changeOne(
        tx,
        `INSERT INTO published (subject, year, made_on, begun, ended, counts)
         VALUES ($subject, $year, $madeOn, $begun, $ended, $counts)`,
        { subject, year, madeOn, begun, ended, counts: JSON.stringify(left) },
      );
      for (const rowId of rowIds)
        changeOne(tx, 'INSERT INTO published_row (row_id, year) VALUES (?, ?)', [rowId, year]);
    }
  });
}

const sums: z.ZodType<CountedAt> = z.object({ begun: z.int(), ended: z.int() });

/** How many have begun and ended, ever, or by the end of a year. */
export const everCounted = (db: Db<'vault'>, year: number | null = null): CountedAt =>
  one(
    db,
    sums,
    `SELECT coalesce(sum(begun), 0) AS begun, coalesce(sum(ended), 0) AS ended FROM year_total
     WHERE $year IS NULL OR year <= $year`,
    { year },
  ) ?? { begun: 0, ended: 0 };

/** How many ended in a year. */
export const endedIn = (db: Db<'vault'>, year: number): number =>
  countOf(db, 'SELECT coalesce(sum(ended), 0) AS n FROM year_total WHERE year = ?', [year]);
