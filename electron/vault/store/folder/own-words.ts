import { z } from 'zod';
import { ownThreads, type OwnStatement } from '../../../../shared/domain/own-words.ts';
import type { Day, Id } from '../../../../shared/domain/plan.ts';
import { dayText, hexId, many } from '../decode.ts';
import type { Db } from '../driver.ts';
import type { ClientRecorder } from '../recorder.ts';
import { StoreError } from '../store-error.ts';

const statementRow: z.ZodType<OwnStatement> = z.object({
  id: hexId,
  words: z.string(),
  saidOn: dayText,
  replaces: hexId.nullable(),
  ended: dayText.nullable(),
});

/** What the client has said, word for word, the latest written first. */
export function readOwnWords(db: Db<'folder'>): OwnStatement[] {
  const sql = `SELECT id, words, said_on AS saidOn, replaces, ended FROM own_statement
    WHERE deleted_at IS NULL ORDER BY rowid DESC`;
  return many(db, statementRow, sql);
}

/** The statement as it stands now with those it replaced. Throws `gone` when it is not there or has been replaced. */
function threadOf(db: Db<'folder'>, id: Id): ReturnType<typeof ownThreads>[number] {
  const thread = ownThreads(readOwnWords(db)).find(({ current }) => current.id === id);
  if (!thread) throw new StoreError('gone');
  return thread;
}

/** Keeps what the client said. With `replaces` the older words stay beneath. Throws `gone` when those no longer stand. */
export function addOwnWords(
  recorder: ClientRecorder,
  statement: Pick<OwnStatement, 'id' | 'words' | 'replaces'>,
  today: Day,
): void {
  const { id, words, replaces } = statement;
  if (replaces !== null) threadOf(recorder.tx, replaces);
  recorder.insert('own_statement', id, { words, said_on: today, replaces, ended: null });
}

/** What was said holds no more; it stays to be read. Throws `gone`. */
export function endOwnWords(recorder: ClientRecorder, id: Id, today: Day): void {
  threadOf(recorder.tx, id);
  recorder.update('own_statement', id, { ended: today });
}

/** Takes away what was said, with the older words beneath it; they wait 30 days. Throws `gone`. */
export function removeOwnWords(recorder: ClientRecorder, id: Id): void {
  const { current, earlier } = threadOf(recorder.tx, id);
  for (const statement of [current, ...earlier]) recorder.remove('own_statement', statement.id);
}
