import { z } from 'zod';
import type { Instant } from '../../../../shared/domain/plan.ts';
import { changeOne, instantText, one } from '../decode.ts';
import type { Db, Tx } from '../driver.ts';

/** Whether a colleague may read the front page if the ombudsperson is gone, and what was told of uses so far. */
export interface TakeoverChoice {
  /** Null: they may not. */
  allowedAt: Instant | null;
  /** The latest use that stands in "What has been shared". */
  toldAt: Instant | null;
}

const choiceRow: z.ZodType<TakeoverChoice> = z.object({
  allowedAt: instantText.nullable(),
  toldAt: instantText.nullable(),
});

/** What the client said; nobody may read it until they say so. */
export const readTakeoverChoice = (db: Db<'folder'>): TakeoverChoice =>
  one(db, choiceRow, 'SELECT allowed_at AS allowedAt, told_at AS toldAt FROM takeover') ?? {
    allowedAt: null,
    toldAt: null,
  };

/** Writes it. Saying yes is signed in the list of what has been shared, in the same transaction. */
export function writeTakeoverChoice(tx: Tx<'folder'>, { allowedAt, toldAt }: TakeoverChoice): void {
  changeOne(
    tx,
    `INSERT INTO takeover (id, allowed_at, told_at) VALUES (1, $allowedAt, $toldAt)
     ON CONFLICT (id) DO UPDATE SET allowed_at = excluded.allowed_at, told_at = excluded.told_at`,
    { allowedAt, toldAt },
  );
}
