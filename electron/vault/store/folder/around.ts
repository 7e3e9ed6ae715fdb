import { z } from 'zod';
import { aroundAuthors, aroundLayers, type Around } from '../../../../shared/domain/around.ts';
import type { Id } from '../../../../shared/domain/plan.ts';
import { hexId, many, one } from '../decode.ts';
import type { Db } from '../driver.ts';
import type { ClientRecorder, Recorder } from '../recorder.ts';

const aroundRow: z.ZodType<Around> = z.object({
  id: hexId,
  name: z.string(),
  what: z.string(),
  layer: z.enum(aroundLayers),
  author: z.enum(aroundAuthors),
  directoryId: hexId.nullable(),
});

const live = `SELECT id, name, what, layer, author, directory_id AS directoryId FROM around
  WHERE deleted_at IS NULL`;

/** All that is around the client, in the order it was told. */
export function readAround(db: Db<'folder'>): Around[] {
  return many(db, aroundRow, `${live} ORDER BY added, rowid`);
}

/** One of them, or null. */
export function readOneAround(db: Db<'folder'>, id: Id): Around | null {
  return one(db, aroundRow, `${live} AND id = ?`, [id]);
}

/** Adds somebody or something. */
export function addAround(recorder: Recorder, { id, name, what, layer, author, directoryId }: Around): void {
  const cells = { name, what, layer, author, directory_id: directoryId, added: recorder.at };
  recorder.insert('around', id, cells);
}

/** Changes it. Throws `gone`. */
export function changeAround(
  recorder: Recorder,
  { id, name, what, layer, author, directoryId }: Around,
): void {
  recorder.update('around', id, { name, what, layer, author, directory_id: directoryId });
}

/** The client makes the ombudsperson's words their own; only they can. Throws `gone`. */
export function keepAround(recorder: ClientRecorder, id: Id): void {
  recorder.update('around', id, { author: 'client' });
}

/** Removes it; it waits 30 days. Throws `gone`. */
export function removeAround(recorder: Recorder, id: Id): void {
  recorder.remove('around', id);
}
