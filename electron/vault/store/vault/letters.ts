import { z } from 'zod';
import type { Id, Instant } from '../../../../shared/domain/plan.ts';
import { bytes, changeOne, hexId, instantText, many } from '../decode.ts';
import type { Db, WritableDb } from '../driver.ts';

/** A note in the letter box: sealed for the folder, read only together (product.md, rule 8). */
export interface Letter {
  id: Id;
  /** What `sealedLetter` made; nobody without the client can open it. */
  sealed: Buffer;
  at: Instant;
}

const letterRow: z.ZodType<Letter> = z.object({ id: hexId, sealed: bytes, at: instantText });

/** Puts a letter into the box. */
export function addLetter(db: WritableDb<'vault'>, folderId: Id, letter: Letter): void {
  db.transaction((tx) =>
    changeOne(tx, 'INSERT INTO letter (id, folder_id, sealed, at) VALUES ($id, $folderId, $sealed, $at)', {
      ...letter,
      folderId,
    }),
  );
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
