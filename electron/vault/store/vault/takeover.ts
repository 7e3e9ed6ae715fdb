import { z } from 'zod';
import type { Id, Instant } from '../../../../shared/domain/plan.ts';
import { bytes, changeOne, flag, hexId, instantText, many, one } from '../decode.ts';
import type { Db, WritableDb } from '../driver.ts';

/** The takeover key as the vault knows it: its public half, and who holds the two halves of the other. */
export interface TakeoverRecord {
  /** SPKI. */
  publicDer: Buffer;
  /** What lies beside the vault (`keys/takeover.ts`). */
  file: string;
  first: string;
  second: string;
  made: Instant;
}

const takeoverRow: z.ZodType<TakeoverRecord> = z.object({
  publicDer: bytes,
  file: z.string(),
  first: z.string(),
  second: z.string(),
  made: instantText,
});

/** The takeover key, or null when none was made. */
export const readTakeover = (db: Db<'vault'>): TakeoverRecord | null =>
  one(db, takeoverRow, 'SELECT public_der AS publicDer, file, first, second, made FROM takeover');

/** Keeps it, in place of the one before; null: there is none any more. */
export function writeTakeover(db: WritableDb<'vault'>, record: TakeoverRecord | null): void {
  db.transaction((tx) => {
    tx.run('DELETE FROM takeover');
    if (!record) return;
    changeOne(
      tx,
      `INSERT INTO takeover (id, public_der, file, first, second, made)
       VALUES (1, $publicDer, $file, $first, $second, $made)`,
      { ...record },
    );
  });
}

/** A use of the takeover key; `told` when somebody at the desk has read that it was. */
export interface TakeoverUse {
  at: Instant;
  told: boolean;
}

const useRow: z.ZodType<TakeoverUse> = z.object({ at: instantText, told: flag });

/** Every use, the latest first. */
export const readTakeoverUses = (db: Db<'vault'>): TakeoverUse[] =>
  many(db, useRow, 'SELECT at, told FROM takeover_use ORDER BY at DESC');

/** Writes down uses that were noted while the vault was locked. */
export function addTakeoverUses(db: WritableDb<'vault'>, uses: readonly Instant[]): void {
  db.transaction((tx) => {
    tx.run('INSERT OR IGNORE INTO takeover_use (at) SELECT value FROM json_each(?)', [JSON.stringify(uses)]);
  });
}

/** Somebody has read of all of them. */
export function markUsesTold(db: WritableDb<'vault'>): void {
  db.transaction((tx) => tx.run('UPDATE takeover_use SET told = 1'));
}

/** Nobody's front page may be opened until they say so again: a backup does not know who took their yes back since. */
export function forgetAllowed(db: WritableDb<'vault'>): void {
  db.transaction((tx) => tx.run('UPDATE folder SET takeover = 0'));
}

/** A front page that the takeover key may open. */
export interface AllowedPage {
  id: Id;
  alias: string;
  frontId: Id;
  frontKey: Buffer;
}

const allowedRow: z.ZodType<AllowedPage> = z.object({
  id: hexId,
  alias: z.string(),
  frontId: hexId,
  frontKey: bytes,
});

/** The front pages of those who said yes. */
export const allowedPages = (db: Db<'vault'>): AllowedPage[] =>
  many(
    db,
    allowedRow,
    'SELECT id, alias, front_id AS frontId, front_key AS frontKey FROM folder WHERE takeover = 1 ORDER BY id',
  );
