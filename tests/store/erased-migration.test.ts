import { expect, test } from 'vitest';
import { openEncrypted, type Tx } from '../../electron/vault/store/driver.ts';
import { vaultChain } from '../../electron/vault/store/migrations/vault/chain.ts';
import { openVault } from '../../electron/vault/store/open.ts';
import { readErasedThings, readLeaving } from '../../electron/vault/store/vault/backups.ts';
import { earlier } from './earlier.ts';
import { closing, codeOf, newId } from './places.ts';

/** A vault as it was before erased things were noted. */
function before(fill?: (tx: Tx<'vault'>) => void): { path: string; key: Buffer } {
  const { path, key, db } = earlier('vault', 6, fill);
  db.close();
  return { path, key };
}

test('who was erased before, and is in a backup, must leave it; who was not, need not', () => {
  const [erased, here] = [newId(), newId()];
  const { path, key } = before((tx) => {
    tx.run('INSERT INTO erasure (number) VALUES (?)', [erased]);
    tx.run(
      `INSERT INTO backup (id, place, name, made, bytes) VALUES (?, '/p', 'n', '2026-01-01T00:00:00.000Z', 1)`,
      [newId()],
    );
    for (const number of [erased, here])
      tx.run('INSERT INTO backup_client (backup_id, number) SELECT id, ? FROM backup', [number]);
  });
  const db = closing(openVault(path, key));
  expect(readLeaving(db)).toMatchObject([{ place: '/p', name: 'n', number: erased }]);
  expect(readErasedThings(db)).toEqual(new Set());
});

test('a vault where nobody was erased has nothing to do', () => {
  const { path, key } = before();
  const db = closing(openVault(path, key));
  expect([db.version, readLeaving(db)]).toEqual([vaultChain.length, []]);
});

test('a vault that cannot migrate stays as it was', () => {
  const { path, key } = before((tx) => tx.run('CREATE TABLE erased_thing (other TEXT) STRICT'));
  expect(codeOf(() => openVault(path, key))).toBe('failed');
  const db = closing(openEncrypted('vault', path, key, { create: false }));
  expect([db.version, db.get('PRAGMA integrity_check')]).toEqual([6, { integrity_check: 'ok' }]);
});
