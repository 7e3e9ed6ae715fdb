import type { App } from '../app.ts';
import type { With } from '../session.ts';
import type { VaultDb } from '../store/open.ts';
import { StoreError } from '../store/store-error.ts';
import { addErasedThings, countErasedThings } from '../store/vault/backups.ts';
import { followBackups } from './backups-holding.ts';
import { newId } from './now.ts';
import { noteBesideBackups } from './noting-erased.ts';

/** By how many numbers the list of what was erased grows with a meeting, or by several times as many. */
const together = 8;

/** Numbers that mean nothing. */
const addNothing = (app: App, db: VaultDb, count: number): void =>
  addErasedThings(
    db,
    Array.from({ length: count }, () => newId(app.outside.random)),
  );

/**
 * After every meeting With the vault has noted eight more numbers (or sixteen, ...): those of what was erased, and for
 * the rest numbers that mean nothing. So nobody sees from the list whether a page only for me was erased (rule 7).
 */
export function filledUp(app: App, { vault: { db }, notedBefore }: With): void {
  const noted = countErasedThings(db) - notedBefore;
  addNothing(app, db, Math.max(1, Math.ceil(noted / together)) * together - noted);
  noteBesideBackups(db);
}

/**
 * Without, when something was noted or a killed process may have left something: the list is as long as meetings leave
 * it, and stands beside the backups. What cannot be written waits for the next unlocking.
 */
export function filledEven(app: App, db: VaultDb): void {
  try {
    addNothing(app, db, (together - (countErasedThings(db) % together)) % together);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    app.tell({ from: 'event', code: 'vault-behind', numbers: [] });
  }
  followBackups(app, db);
}
