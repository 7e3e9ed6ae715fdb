import { z } from 'zod';
import { termLists, type Term } from '../../../../shared/domain/deficiency.ts';
import { asFlag, changeOne, flag, many } from '../decode.ts';
import type { Db, WritableDb } from '../driver.ts';

const termRow: z.ZodType<Term> = z.object({
  list: z.enum(termLists),
  id: z.string(),
  sv: z.string(),
  en: z.string(),
  hidden: flag,
});

/** The words that this vault changed or added. */
export const changedTerms = (db: Db<'vault'>): Term[] =>
  many(db, termRow, 'SELECT list, id, sv, en, hidden FROM term ORDER BY list, id');

/** Sets a word, whether or not it was changed before. No word ever leaves. */
export function writeTerm(db: WritableDb<'vault'>, { list, id, sv, en, hidden }: Term): void {
  db.transaction((tx) => {
    changeOne(
      tx,
      `INSERT INTO term (list, id, sv, en, hidden) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (list, id) DO UPDATE SET sv = excluded.sv, en = excluded.en, hidden = excluded.hidden`,
      [list, id, sv, en, asFlag(hidden)],
    );
  });
}
