import { z } from 'zod';
import type { Instant } from '../../../../shared/domain/plan.ts';
import { one } from '../decode.ts';
import type { Db, WritableDb } from '../driver.ts';

/** Keeps an unfinished text by the name of its field. An empty text removes it. */
export function keepDraft(db: WritableDb<'folder'>, place: string, text: string, at: Instant): void {
  db.transaction((tx) => {
    if (text === '') tx.run('DELETE FROM draft WHERE place = ?', [place]);
    else tx.run('INSERT OR REPLACE INTO draft (place, text, at) VALUES (?, ?, ?)', [place, text, at]);
  });
}

/** The unfinished text of a field, or the empty text. */
export function readDraft(db: Db<'folder'>, place: string): string {
  const row = z.object({ text: z.string() });
  return one(db, row, 'SELECT text FROM draft WHERE place = ?', [place])?.text ?? '';
}
