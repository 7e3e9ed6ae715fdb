import { z } from 'zod';
import { clientLanguages, type Reading } from '../../../../shared/domain/folder.ts';
import { asFlag, changeOne, flag, one } from '../decode.ts';
import type { Db, WritableDb } from '../driver.ts';

const readingRow: z.ZodType<Reading> = z.object({
  textScale: z.union([z.literal(1), z.literal(1.25), z.literal(1.5), z.literal(2)]),
  easyWords: flag,
  language: z.enum(clientLanguages).nullable(),
  lockMinutes: z.int().min(5).max(60),
});

/** How the client wants to read, or null when they never said. */
export function readReading(db: Db<'folder'>): Reading | null {
  return one(
    db,
    readingRow,
    `SELECT text_scale AS textScale, easy_words AS easyWords, language, lock_minutes AS lockMinutes
     FROM reading WHERE id = 1`,
  );
}

/** Remembers how the client wants to read. */
export function writeReading(db: WritableDb<'folder'>, reading: Reading): void {
  db.transaction((tx) =>
    changeOne(
      tx,
      `INSERT OR REPLACE INTO reading (id, text_scale, easy_words, language, lock_minutes)
       VALUES (1, $textScale, $easyWords, $language, $lockMinutes)`,
      { ...reading, easyWords: asFlag(reading.easyWords) },
    ),
  );
}
