import { z } from 'zod';
import type { Id } from '../../../../shared/domain/plan.ts';
import { reachWays, type Reach } from '../../../../shared/domain/reach.ts';
import { asFlag, flag, hexId, many } from '../decode.ts';
import type { Db } from '../driver.ts';
import type { Recorder } from '../recorder.ts';

const reachRow: z.ZodType<Reach> = z.object({
  id: hexId,
  way: z.enum(reachWays),
  words: z.string(),
  times: z.string(),
  mayLeaveMessage: flag,
});

/** Every way to reach the client, in the order they were told. */
export function readReach(db: Db<'folder'>): Reach[] {
  return many(
    db,
    reachRow,
    `SELECT id, way, words, times, may_leave_message AS mayLeaveMessage FROM reach
     WHERE deleted_at IS NULL ORDER BY added, rowid`,
  );
}

/** Adds a way. */
export function addReach(recorder: Recorder, { id, way, words, times, mayLeaveMessage }: Reach): void {
  const cells = { way, words, times, may_leave_message: asFlag(mayLeaveMessage), added: recorder.at };
  recorder.insert('reach', id, cells);
}

/** Changes a way. Throws `gone`. */
export function changeReach(recorder: Recorder, { id, way, words, times, mayLeaveMessage }: Reach): void {
  recorder.update('reach', id, { way, words, times, may_leave_message: asFlag(mayLeaveMessage) });
}

/** Removes a way; it waits 30 days. Throws `gone`. */
export function removeReach(recorder: Recorder, id: Id): void {
  recorder.remove('reach', id);
}
