import { randomBytes } from 'node:crypto';
import { deficiencyNumber } from '../../shared/domain/deficiency-number.ts';
import type { VaultDb } from '../../electron/vault/store/open.ts';
import { everyMonth, readLog } from '../../electron/vault/store/vault/deficiencies.ts';
import { addReleased } from '../../electron/vault/store/vault/released.ts';
import { releasedOf } from '../support/deficiencies.ts';
import { newId, presenceIn } from './places.ts';

export const client = presenceIn(newId());
export const numberAt = (n: number): string => deficiencyNumber(String(n).padStart(7, '0'));
export const release = (
  db: VaultDb,
  n: number,
  ...rest: Parameters<typeof releasedOf> extends [string, ...infer R] ? R : never
) => addReleased(db, client, releasedOf(numberAt(n), ...rest), randomBytes);
export const whole = (db: VaultDb) => readLog(db, everyMonth);
export const idOf = (db: VaultDb, n: number): string =>
  whole(db).find(({ wordings }) => wordings.some(({ number }) => number === numberAt(n)))?.id ?? '';

/** Brings the wordings numbered into one deficiency, as merging does. */
export function together(db: VaultDb, into: number, ...others: number[]): void {
  const id = idOf(db, into);
  for (const other of others) {
    const from = idOf(db, other);
    db.transaction((tx) => {
      tx.run('UPDATE deficiency_wording SET deficiency_id = ?, speaks = 0 WHERE deficiency_id = ?', [
        id,
        from,
      ]);
      tx.run('DELETE FROM deficiency WHERE id = ?', [from]);
    });
  }
}
