import type { Id } from '../../../../shared/domain/plan.ts';
import { countOf } from '../decode.ts';
import type { Db } from '../driver.ts';
import type { LogWriter } from './log-writer.ts';

/** Was something of this file taken in before? */
export const isKnownReply = (db: Db<'vault'>, digest: string): boolean =>
  countOf(db, 'SELECT count(*) AS n FROM reply WHERE digest = ?', [digest]) > 0;

/** Remembers a file that something was taken in of. */
export function noteReply(writer: LogWriter, digest: string, reportId: Id): void {
  if (!isKnownReply(writer.tx, digest)) writer.insert('reply', { digest, report_id: reportId });
}
