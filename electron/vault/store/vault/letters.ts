import { z } from 'zod';
import type { Id, Instant } from '../../../../shared/domain/plan.ts';
import { bytes, changeOne, hexId, instantText, many, one } from '../decode.ts';
import type { Db, WritableDb } from '../driver.ts';

/** A note in the letter box: sealed for the folder, read only together (product.md, rule 8). */
export interface Letter {
  id: Id;
  /** What `sealedLetter` made; nobody without the client can open it. */
  sealed: Buffer;
  at: Instant;
}

const letterRow: z.ZodType<Letter> = z.object({ id: hexId, sealed: bytes, at: instantText });

/** Puts a letter into the box. Its draft goes: from now on it is read together. */
export function addLetter(db: WritableDb<'vault'>, folderId: Id, letter: Letter): void {
  db.transaction((tx) => {
    changeOne(tx, 'INSERT INTO letter (id, folder_id, sealed, at) VALUES ($id, $folderId, $sealed, $at)', {
      ...letter,
      folderId,
    });
    keepLetterDraft(tx, folderId, '');
  });
}

/** Keeps what is not in the box yet, so that a lock loses nothing of it (rule 14). An empty text removes it. */
export function keepLetterDraft(db: WritableDb<'vault'>, folderId: Id, text: string): void {
  db.transaction((tx) => {
    if (text === '') tx.run('DELETE FROM letter_draft WHERE folder_id = ?', [folderId]);
    else tx.run('INSERT OR REPLACE INTO letter_draft (folder_id, text) VALUES (?, ?)', [folderId, text]);
  });
}

/** What is not in the box yet, or the empty text. */
export function readLetterDraft(db: Db<'vault'>, folderId: Id): string {
  const row = z.object({ text: z.string() });
  return one(db, row, 'SELECT text FROM letter_draft WHERE folder_id = ?', [folderId])?.text ?? '';
}

/** All letters in the box, the oldest first. */
export function readLetters(db: Db<'vault'>, folderId: Id): Letter[] {
  return many(db, letterRow, 'SELECT id, sealed, at FROM letter WHERE folder_id = ? ORDER BY at, rowid', [
    folderId,
  ]);
}

/** Takes letters out of the box, once the folder holds them. Those already taken are no error. */
export function removeLetters(db: WritableDb<'vault'>, folderId: Id, ids: readonly Id[]): void {
  db.transaction((tx) => {
    tx.run('DELETE FROM letter WHERE folder_id = ? AND id IN (SELECT value FROM json_each(?))', [
      folderId,
      JSON.stringify(ids),
    ]);
  });
}
