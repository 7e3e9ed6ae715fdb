import type { Id } from '../../shared/domain/plan.ts';
import type { Without } from './session.ts';

/** Closes one folder's connection, before its file is removed or replaced. */
export function releasedFolder(session: Without, id: Id): void {
  session.pool.get(id)?.db.close();
  session.pool.delete(id);
}

/** Closes all of them: at the lock, and before a client's folder opens at the table (rule 3). */
export function closedPool(session: Without): void {
  for (const id of [...session.pool.keys()]) releasedFolder(session, id);
}
