import { z } from 'zod';
import { cameWays, type CameBy, type ConcernNote } from '../../../../shared/domain/first-meeting.ts';
import type { Id } from '../../../../shared/domain/plan.ts';
import { changeOne, dayText, hexId, many, one } from '../decode.ts';
import type { Db, WritableDb } from '../driver.ts';
import type { Recorder } from '../recorder.ts';

const cameRow = z.object({ came: z.enum(cameWays).nullable() });
const readRow = (db: Db<'folder'>): { came: CameBy | null } | null =>
  one(db, cameRow, `SELECT came FROM first_contact WHERE id = 'first'`);

/** How contact came about; null when it was not told. */
export const readCame = (db: Db<'folder'>): CameBy | null => readRow(db)?.came ?? null;

/** How contact came about, when the folder is made: its beginning, and nothing that could be undone. */
export function beginCame(db: WritableDb<'folder'>, came: CameBy): void {
  db.transaction((tx) => changeOne(tx, `INSERT INTO first_contact (id, came) VALUES ('first', ?)`, [came]));
}

/** Tells it, or that it is not told after all. */
export function setCame(recorder: Recorder, came: CameBy | null): void {
  if (readRow(recorder.tx)) recorder.update('first_contact', 'first', { came });
  else if (came !== null) recorder.insert('first_contact', 'first', { came });
}

const concernRow: z.ZodType<ConcernNote> = z.object({ id: hexId, made: dayText, told: dayText });

/** Notifications of concern that the person has been told of, the oldest first. */
export function readConcerns(db: Db<'folder'>): ConcernNote[] {
  return many(
    db,
    concernRow,
    'SELECT id, made, told FROM concern_note WHERE deleted_at IS NULL ORDER BY made, added, rowid',
  );
}

/** Notes one. Whether it may be noted is `shared/domain`'s to say. */
export function addConcern(recorder: Recorder, { id, made, told }: ConcernNote): void {
  recorder.insert('concern_note', id, { made, told, added: recorder.at });
}

/** Removes one; it waits 30 days. Throws `gone`. */
export function removeConcern(recorder: Recorder, id: Id): void {
  recorder.remove('concern_note', id);
}
