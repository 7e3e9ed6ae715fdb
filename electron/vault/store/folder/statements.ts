import { z } from 'zod';
import { statementChannels, type Id, type Statement } from '../../../../shared/domain/plan.ts';
import { planChange } from '../../../../shared/contract/inputs.ts';
import { hexId, instantText, json, many, one } from '../decode.ts';
import type { Db } from '../driver.ts';
import type { ClientRecorder, Recorder } from '../recorder.ts';

const statementRow: z.ZodType<Statement> = z.object({
  id: hexId,
  said: z.string(),
  channel: z.enum(statementChannels),
  at: instantText,
  change: json(planChange).nullable(),
  state: z.enum(['waiting', 'confirmed', 'struck']),
});

const live = 'SELECT id, said, channel, at, change, state FROM statement WHERE deleted_at IS NULL';

/** All statements, the oldest first: the order in which they are confirmed. */
export function readStatements(db: Db<'folder'>): Statement[] {
  return many(db, statementRow, `${live} ORDER BY at, rowid`);
}

/** One statement, or null. */
export function readStatement(db: Db<'folder'>, id: Id): Statement | null {
  return one(db, statementRow, `${live} AND id = ?`, [id]);
}

/** Keeps what the client said; it waits for their key. */
export function addStatement(recorder: Recorder, statement: Omit<Statement, 'state'>): void {
  recorder.insert('statement', statement.id, {
    said: statement.said,
    channel: statement.channel,
    at: statement.at,
    change: statement.change && JSON.stringify(statement.change),
    state: 'waiting',
  });
}

/** Removes a statement; it waits 30 days. Throws `gone`. */
export function removeStatement(recorder: Recorder, id: Id): void {
  recorder.remove('statement', id);
}

/** The client confirms or strikes what they said. Throws `gone`. */
export function settleStatement(recorder: ClientRecorder, id: Id, state: 'confirmed' | 'struck'): void {
  recorder.update('statement', id, { state });
}
