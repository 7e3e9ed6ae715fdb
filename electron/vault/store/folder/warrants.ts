import { z } from 'zod';
import type { Id, Instant } from '../../../../shared/domain/plan.ts';
import { warrantPages, type WarrantStatement, type WarrantView } from '../../../../shared/domain/warrant.ts';
import { bytes, changeOne, dayText, flag, hexId, instantText, json, many } from '../decode.ts';
import type { Db, Tx, WritableDb } from '../driver.ts';

/** A yes in advance as the client signed it. */
export interface SignedWarrant {
  id: Id;
  /** Exactly the text that was signed: JSON that holds the statement, and perhaps more. */
  text: string;
  signature: Buffer;
  /** Certificate (DER) of the key that signed. */
  certificate: Buffer;
  made: Instant;
}

/** A yes in advance with what became of it. */
export interface WarrantRecord extends SignedWarrant {
  statement: WarrantStatement;
  withdrawn: Instant | null;
  asleep: boolean;
  uses: Instant[];
}

const statement: z.ZodType<WarrantStatement> = json(
  z.object({
    receiver: z.string(),
    purpose: z.string(),
    page: z.enum(warrantPages),
    letter: z.object({ id: hexId, words: z.string() }).nullable().default(null),
    named: z.boolean(),
    count: z.int(),
    until: dayText,
  }),
);

const warrantRow: z.ZodType<Omit<WarrantRecord, 'uses'>> = z.object({
  id: hexId,
  text: z.string(),
  statement,
  signature: bytes,
  certificate: bytes,
  made: instantText,
  withdrawn: instantText.nullable(),
  asleep: flag,
});
const useRow = z.object({ warrantId: hexId, at: instantText });

/** Every yes in advance, the oldest first, with each use; two questions. */
export function readWarrants(db: Db<'folder'>): WarrantRecord[] {
  const uses = new Map<Id, Instant[]>();
  for (const use of many(db, useRow, 'SELECT warrant_id AS warrantId, at FROM warrant_use ORDER BY id'))
    uses.set(use.warrantId, [...(uses.get(use.warrantId) ?? []), use.at]);
  const warrants = many(
    db,
    warrantRow,
    `SELECT id, statement AS text, statement, signature, certificate, made, withdrawn, asleep FROM warrant
     ORDER BY made, rowid`,
  );
  return warrants.map((warrant) => ({ ...warrant, uses: uses.get(warrant.id) ?? [] }));
}

/** As the folder shows it, without signature. */
export const warrantView = (warrant: WarrantRecord): WarrantView => ({
  ...warrant.statement,
  id: warrant.id,
  made: warrant.made,
  uses: warrant.uses,
  withdrawn: warrant.withdrawn,
  asleep: warrant.asleep,
});

/** Keeps what the client signed, in the transaction of its ledger entry. */
export function addWarrant(tx: Tx<'folder'>, warrant: SignedWarrant): void {
  changeOne(
    tx,
    `INSERT INTO warrant (id, statement, signature, certificate, made)
     VALUES ($id, $text, $signature, $certificate, $made)`,
    { ...warrant },
  );
}

/** Counts a use, in the transaction of its ledger entry. */
export function addWarrantUse(tx: Tx<'folder'>, id: Id, at: Instant): void {
  changeOne(tx, 'INSERT INTO warrant_use (warrant_id, at) VALUES (?, ?)', [id, at]);
}

/** The last use so counted did not come about: nothing left. */
export function takeBackWarrantUse(tx: Tx<'folder'>, id: Id, at: Instant): void {
  changeOne(
    tx,
    'DELETE FROM warrant_use WHERE id = (SELECT max(id) FROM warrant_use WHERE warrant_id = ? AND at = ?)',
    [id, at],
  );
}

/** Saying no never needs a key. `gone` when it is withdrawn already. */
export function withdrawWarrant(db: WritableDb<'folder'>, id: Id, at: Instant): void {
  db.transaction((tx) =>
    changeOne(tx, 'UPDATE warrant SET withdrawn = $at WHERE id = $id AND withdrawn IS NULL', { id, at }),
  );
}

/** After a restore, or a key set anew, every yes in advance sleeps until confirmed With. */
export function putWarrantsToSleep(db: WritableDb<'folder'>): void {
  db.transaction((tx) => {
    tx.run('UPDATE warrant SET asleep = 1 WHERE withdrawn IS NULL');
  });
}
