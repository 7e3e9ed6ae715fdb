import { z } from 'zod';
import { blankCrisisPage, type CrisisPage, type CrisisPart } from '../../../../shared/domain/crisis.ts';
import type { Day } from '../../../../shared/domain/plan.ts';
import { dayText, one } from '../decode.ts';
import type { Db } from '../driver.ts';
import type { ClientRecorder } from '../recorder.ts';

const pageId = 'crisis';

const pageRow: z.ZodType<CrisisPage> = z
  .object({
    signs: z.string(),
    helps: z.string(),
    never: z.string(),
    call: z.string(),
    callNot: z.string(),
    involuntary: z.string(),
    children: z.string(),
    animals: z.string(),
    keys: z.string(),
    bills: z.string(),
    changedOn: dayText,
  })
  .transform(({ changedOn, ...words }) => ({ words, changedOn }));

const sql = `SELECT signs, helps, never, call, call_not AS callNot, involuntary, children, animals, keys, bills,
  changed_on AS changedOn FROM crisis_page WHERE deleted_at IS NULL AND id = ?`;

/** "If it gets hard", as the folder has it; blank while nothing is written. */
export const readCrisisPage = (db: Db<'folder'>): CrisisPage =>
  one(db, pageRow, sql, [pageId]) ?? blankCrisisPage;

/** Writes one part of the page, in the client's words. What it said before stays in the history. */
export function writeCrisisPart(recorder: ClientRecorder, part: CrisisPart, text: string, today: Day): void {
  const before = one(recorder.tx, pageRow, sql, [pageId]);
  const { callNot, ...words } = { ...(before ?? blankCrisisPage).words, [part]: text };
  const cells = { ...words, call_not: callNot, changed_on: today };
  if (before === null) recorder.insert('crisis_page', pageId, cells);
  else if (before.words[part] !== text) recorder.update('crisis_page', pageId, cells);
}
