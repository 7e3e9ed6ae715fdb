import { z } from 'zod';
import {
  erasingReasons,
  type ErasingView,
  type PlannedErasing,
  type StatRow,
  type Totals,
  type YearTotal,
} from '../../../../shared/domain/ending.ts';
import type { Day, Id } from '../../../../shared/domain/plan.ts';
import { asChoices, asFlag, changeOne, countOf, dayText, flag, hexId, many, one } from '../decode.ts';
import type { Db, Tx, WritableDb } from '../driver.ts';
import { StoreError } from '../store-error.ts';

/** What the vault keeps of a client's ending. */
export interface EndingRecord {
  endedOn: Day | null;
  erasing: ErasingView | null;
  /** Noted when the folder is erased. Random, and stored from the folder's beginning, so that backups hold it too. */
  erasureNumber: Id;
  /** A colleague may read the front page. */
  takeover: boolean;
}

const endingRow: z.ZodType<EndingRecord> = z
  .object({
    endedOn: dayText.nullable(),
    on: dayText.nullable(),
    why: z.enum(erasingReasons).nullable(),
    asleep: flag,
    erasureNumber: hexId,
    takeover: flag,
  })
  .transform(({ on, why, asleep, ...rest }) => ({
    ...rest,
    erasing: on !== null && why !== null ? { on, why, asleep } : null,
  }));

/** What the vault keeps of one client's ending. Throws `gone`. */
export function readEndingRecord(db: Db<'vault'>, id: Id): EndingRecord {
  const found = one(
    db,
    endingRow,
    `SELECT ended_on AS endedOn, erase_on AS "on", erase_why AS why, erase_asleep AS asleep,
       erasure_number AS erasureNumber, takeover
     FROM folder WHERE id = ?`,
    [id],
  );
  if (!found) throw new StoreError('gone');
  return found;
}

/** The work together ended that day; null: it goes on. The year's totals follow by themselves. */
export function markEnded(tx: Tx<'vault'>, id: Id, endedOn: Day | null): void {
  changeOne(tx, 'UPDATE folder SET ended_on = $endedOn WHERE id = $id', { id, endedOn });
}

/** Whether a colleague may read the front page. Throws `gone`. */
export function markTakeover(tx: Tx<'vault'>, id: Id, allowed: boolean): void {
  changeOne(tx, 'UPDATE folder SET takeover = $allowed WHERE id = $id', { id, allowed: asFlag(allowed) });
}

/** The folder is to be erased after a day, unless that sleeps; null: it is kept. Throws `gone`. */
export function planErasing(
  db: WritableDb<'vault'>,
  id: Id,
  erasing: (PlannedErasing & { asleep?: boolean }) | null,
): void {
  db.transaction((tx) =>
    changeOne(
      tx,
      'UPDATE folder SET erase_on = $on, erase_why = $why, erase_asleep = $asleep WHERE id = $id',
      {
        id,
        on: erasing?.on ?? null,
        why: erasing?.why ?? null,
        asleep: asFlag(erasing?.asleep ?? false),
      },
    ),
  );
}

/** Somebody who was silent is here: what was planned because of the silence is not done. */
export function heardOf(db: WritableDb<'vault'>, id: Id): void {
  db.transaction((tx) => {
    tx.run(
      `UPDATE folder SET erase_on = NULL, erase_why = NULL, erase_asleep = 0 WHERE id = ? AND erase_why IN ('silence', 'death')`,
      [id],
    );
  });
}

const planRow = z.object({ id: hexId, on: dayText, why: z.enum(erasingReasons) });

/**
 * Where nobody can know what was taken back since: what a client decided sleeps until somebody says that it still holds;
 * what was proposed because of silence, or a death, is proposed anew.
 */
export function putErasingsToSleep(db: WritableDb<'vault'>): void {
  db.transaction((tx) => {
    tx.run(`UPDATE folder SET erase_asleep = 1 WHERE erase_why = 'client'`);
    tx.run(`UPDATE folder SET erase_on = NULL, erase_why = NULL WHERE erase_why IN ('silence', 'death')`);
  });
}

/** A plan that slept holds again. `gone` when none sleeps. */
export function wakeErasing(db: WritableDb<'vault'>, id: Id): void {
  db.transaction((tx) =>
    changeOne(tx, 'UPDATE folder SET erase_asleep = 0 WHERE id = ? AND erase_asleep = 1', [id]),
  );
}

/** Every folder that is to be erased, and when; those whose plan sleeps are not among them. */
export const plannedErasings = (db: Db<'vault'>): (PlannedErasing & { id: Id })[] =>
  many(
    db,
    planRow,
    `SELECT id, erase_on AS "on", erase_why AS why FROM folder WHERE erase_on IS NOT NULL AND erase_asleep = 0`,
  );

/** Notes that something was erased: only its random number, which leads to nobody. */
export function noteErasure(tx: Tx<'vault'>, number: Id): void {
  tx.run('INSERT OR IGNORE INTO erasure (number) VALUES (?)', [number]);
}

/** Whether the unlinked row is there. */
export const hasStatRow = (db: Db<'vault'>, rowId: Id): boolean =>
  db.get('SELECT 1 AS found FROM stat_row WHERE id = ?', [rowId]) !== undefined;

/** Writes the unlinked row, or takes it away. */
export function putStatRow(tx: Tx<'vault'>, rowId: Id, row: StatRow | null): void {
  tx.run('DELETE FROM stat_row WHERE id = ?', [rowId]);
  if (!row) return;
  const { year, born, gender, children, contact, length, groups, areas, reason } = row;
  changeOne(
    tx,
    `INSERT INTO stat_row (id, year, born, gender, children, contact, length, groups, areas, reason)
     VALUES ($rowId, $year, $born, $gender, $children, $contact, $length, $groups, $areas, $reason)`,
    {
      rowId,
      year,
      born: born ?? '',
      gender: gender ?? '',
      children: children ?? '',
      contact: contact ?? '',
      length: length ?? '',
      groups: asChoices(groups),
      areas: asChoices(areas),
      reason: reason ?? '',
    },
  );
}

const totalRow: z.ZodType<YearTotal> = z.object({ year: z.int(), begun: z.int(), ended: z.int() });

/** The plain totals. */
export const readTotals = (db: Db<'vault'>): Totals => ({
  years: many(
    db,
    totalRow,
    'SELECT year, begun, ended FROM year_total WHERE begun > 0 OR ended > 0 ORDER BY year DESC',
  ),
  ongoing: countOf(db, `SELECT count(*) AS n FROM folder WHERE beginning <> 'think' AND ended_on IS NULL`),
});
