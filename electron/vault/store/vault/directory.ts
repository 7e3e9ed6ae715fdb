import { z } from 'zod';
import {
  agencyKinds,
  agencyLevels,
  type Agency,
  type AgencyLine,
  type RemovedAgency,
} from '../../../../shared/domain/directory.ts';
import type { Id, Instant } from '../../../../shared/domain/plan.ts';
import { asFlag, changeOne, countOf, decoded, flag, hexId, instantText, json, many, one } from '../decode.ts';
import type { Db, Tx, Value, WritableDb } from '../driver.ts';
import { StoreError } from '../store-error.ts';

const contacts = z.array(
  z.strictObject({ name: z.string(), role: z.string(), phone: z.string(), mail: z.string() }),
);
const line = z.object({
  id: hexId,
  kind: z.enum(agencyKinds).catch('other'),
  level: z.enum(agencyLevels),
  name: z.string(),
  offers: z.string(),
  area: z.string(),
  languages: z.string(),
  inBody: flag,
  memberName: z.string(),
  answeredBy: hexId.nullable(),
});
const lineRow: z.ZodType<AgencyLine> = line;
const agencyRow: z.ZodType<Agency> = line.extend({
  opening: z.string(),
  waysIn: z.string(),
  contacts: json(contacts),
});

// Who was removed answers for nobody.
const lineColumns = `id, kind, level, name, offers, area, languages, in_body AS inBody, member_name AS memberName,
  (SELECT member.id FROM agency AS member
    WHERE member.id = agency.answered_by AND member.deleted_at IS NULL AND member.in_body = 1) AS answeredBy`;
const columns = `${lineColumns}, opening, ways_in AS waysIn, contacts`;

/** The list. */
export const listAgencies = (db: Db<'vault'>): AgencyLine[] =>
  many(db, lineRow, `SELECT ${lineColumns} FROM agency WHERE deleted_at IS NULL`);

/** Everything, for taking out as a table. */
export const readAgencies = (db: Db<'vault'>): Agency[] =>
  many(db, agencyRow, `SELECT ${columns} FROM agency WHERE deleted_at IS NULL ORDER BY kind, name`);

/** One agency. Throws `gone`. */
export function readAgency(db: Db<'vault'>, id: Id): Agency {
  const found = one(db, agencyRow, `SELECT ${columns} FROM agency WHERE id = ? AND deleted_at IS NULL`, [id]);
  if (!found) throw new StoreError('gone');
  return found;
}

const removedRow: z.ZodType<RemovedAgency> = z.object({
  id: hexId,
  kind: z.enum(agencyKinds).catch('other'),
  name: z.string(),
  removedAt: instantText,
});

/** What was removed and can still be put back, the latest first. */
export const removedAgencies = (db: Db<'vault'>): RemovedAgency[] =>
  many(
    db,
    removedRow,
    `SELECT id, kind, name, deleted_at AS removedAt FROM agency WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC`,
  );

/** How many were removed. */
export const countRemoved = (db: Db<'vault'>): number =>
  countOf(db, 'SELECT count(*) AS n FROM agency WHERE deleted_at IS NOT NULL');

/** Whether something can be undone. */
export const canUndoDirectory = (db: Db<'vault'>): boolean =>
  db.get('SELECT 1 AS found FROM directory_change LIMIT 1') !== undefined;

const cell = z.union([z.string(), z.number(), z.null()]);
const names = [
  'id',
  'kind',
  'level',
  'name',
  'offers',
  'area',
  'opening',
  'ways_in',
  'languages',
  'in_body',
  'member_name',
  'answered_by',
  'contacts',
  'deleted_at',
] as const;
type Kept = Record<(typeof names)[number], Value>;
const keptRow = z.strictObject(
  Object.fromEntries(names.map((name) => [name, cell])) as Record<(typeof names)[number], typeof cell>,
);
const put = `INSERT INTO agency (${names.join(', ')}) VALUES (${names.map((name) => `$${name}`).join(', ')})
  ON CONFLICT (id) DO UPDATE SET ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`;

const keptOf = (agency: Agency, deletedAt: Instant | null): Kept => ({
  id: agency.id,
  kind: agency.kind,
  level: agency.level,
  name: agency.name,
  offers: agency.offers,
  area: agency.area,
  opening: agency.opening,
  ways_in: agency.waysIn,
  languages: agency.languages,
  in_body: asFlag(agency.inBody),
  member_name: agency.memberName,
  answered_by: agency.answeredBy,
  contacts: JSON.stringify(agency.contacts),
  deleted_at: deletedAt,
});

const kept = (db: Db<'vault'>, id: Id): Kept | null =>
  one(db, keptRow, `SELECT ${names.join(', ')} FROM agency WHERE id = ?`, [id]);

/** Writes rows and remembers what each was, as one change. */
function changed(db: WritableDb<'vault'>, at: Instant, work: (tx: Tx<'vault'>) => Kept[]): void {
  db.transaction((tx) => {
    const rows = work(tx);
    changeOne(tx, 'INSERT INTO directory_change (at) VALUES (?)', [at]);
    const change = Number(tx.get('SELECT last_insert_rowid() AS id')?.['id']);
    for (const row of rows) {
      const before = kept(tx, String(row.id));
      changeOne(tx, 'INSERT INTO directory_before (change_id, agency_id, before) VALUES (?, ?, ?)', [
        change,
        row.id,
        before && JSON.stringify(before),
      ]);
      changeOne(tx, put, row);
    }
  });
}

/** Writes agencies, new or not, as one change. */
export const writeAgencies = (db: WritableDb<'vault'>, agencies: readonly Agency[], at: Instant): void =>
  changed(db, at, () => agencies.map((agency) => keptOf(agency, null)));

/** Removes one; it waits 30 days. Throws `gone`. */
export const removeAgency = (db: WritableDb<'vault'>, id: Id, at: Instant): void =>
  changed(db, at, (tx) => [keptOf(readAgency(tx, id), at)]);

/** Puts a removed one back. Throws `gone`. */
export const putAgencyBack = (db: WritableDb<'vault'>, id: Id, at: Instant): void =>
  changed(db, at, (tx) => {
    const row = kept(tx, id);
    if (!row || row.deleted_at === null) throw new StoreError('gone');
    return [{ ...row, deleted_at: null }];
  });

const beforeRow = z.object({ id: hexId, before: json(keptRow).nullable() });

/** Undoes the last change, whatever it was. Answers whether there was one. */
export function undoDirectory(db: WritableDb<'vault'>): boolean {
  return db.transaction((tx) => {
    const last = tx.get('SELECT max(id) AS id FROM directory_change')?.['id'] ?? null;
    if (last === null) return false;
    const sql = 'SELECT agency_id AS id, before FROM directory_before WHERE change_id = ?';
    for (const { id, before } of many(tx, beforeRow, sql, [last])) {
      if (before) changeOne(tx, put, decoded(keptRow, before));
      else changeOne(tx, 'DELETE FROM agency WHERE id = ?', [id]);
    }
    changeOne(tx, 'DELETE FROM directory_change WHERE id = ?', [last]);
    return true;
  });
}

/**
 * Forgets what was changed or removed before `before` (30 days ago). Changes leave from the oldest on, so that what
 * stays can still be undone in order; a removed agency stays as long as a change remembers it.
 */
export function purgeDirectory(db: WritableDb<'vault'>, before: Instant): void {
  db.transaction((tx) => {
    tx.run(
      `DELETE FROM directory_change WHERE id < coalesce(
         (SELECT min(id) FROM directory_change WHERE at >= ?), 9223372036854775807)`,
      [before],
    );
    tx.run(
      `DELETE FROM agency WHERE deleted_at < ?
       AND NOT EXISTS (SELECT 1 FROM directory_before WHERE agency_id = agency.id)`,
      [before],
    );
  });
}
