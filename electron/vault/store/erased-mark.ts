import { createHmac } from 'node:crypto';
import type { Id } from '../../../shared/domain/plan.ts';
import type { ErasedRow } from './erase-thing.ts';

/**
 * The mark by which something that was erased is known again in a backup: a keyed digest over its random identifier,
 * cut to 128 bits. Only who can read the folder it stood in can tell what it was; to anybody else it is a number.
 * @param key the folder's random id; of what was taken back of the log, the vault's key for that
 * @param name what is marked, with its random identifier in it
 */
export const erasedMark = (key: Id, name: string): Id =>
  createHmac('sha256', Buffer.from(key, 'hex')).update(name, 'utf8').digest('hex').slice(0, 32);

/** The mark of a row. */
export const rowMark = (folderId: Id, { table, id }: ErasedRow): Id => erasedMark(folderId, `${table}|${id}`);
