import { describe, expect, test } from 'vitest';
import { reportsOf } from '../../electron/vault/store/vault/reports.ts';
import { vaultChain } from '../../electron/vault/store/migrations/vault/chain.ts';
import { openVault, type VaultDb } from '../../electron/vault/store/open.ts';
import { readTotals } from '../../electron/vault/store/vault/endings.ts';
import { earlier, failsOnTheWay } from './earlier.ts';
import { release, whole } from './log-places.ts';
import { closing, type Kept } from './places.ts';

describe('a vault from before there was a log', () => {
  const last = 7;
  const before = (): Kept<VaultDb> =>
    earlier('vault', last, (tx) =>
      tx.run(`INSERT INTO setting (key, value) VALUES ('point-on', 'Ring kommunen')`),
    );

  test('has an empty one afterwards, and all it had', () => {
    const { path, key, db } = before();
    db.close();
    const opened = closing(openVault(path, key));
    expect(opened.version).toBe(vaultChain.length);
    expect(opened.get(`SELECT value FROM setting WHERE key = 'point-on'`)).toEqual({
      value: 'Ring kommunen',
    });
    expect(readTotals(opened)).toEqual({ years: [], ongoing: 0 });
    expect([whole(opened), reportsOf(opened)]).toEqual([[], []]);
    expect(release(opened, 1)).toBe(true);
  });

  test('cannot migrate: what fails leaves it as it was', () => {
    const kept = before();
    const { db } = kept;
    expect(failsOnTheWay('vault', kept)).toBe('failed');
    expect(db.version).toBe(last);
    expect(db.get(`SELECT count(*) AS n FROM sqlite_master WHERE name LIKE 'deficiency%'`)).toEqual({ n: 0 });
    expect(db.get(`SELECT value FROM setting WHERE key = 'point-on'`)).toEqual({ value: 'Ring kommunen' });
  });
});
