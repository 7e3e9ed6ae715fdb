import { describe, expect, test } from 'vitest';
import { readCounted } from '../../electron/vault/store/folder/counted.ts';
import { folderChain } from '../../electron/vault/store/migrations/folder/chain.ts';
import { vaultChain } from '../../electron/vault/store/migrations/vault/chain.ts';
import { openFolder, openVault, type FolderDb, type VaultDb } from '../../electron/vault/store/open.ts';
import {
  readPublished,
  readStatistics,
  rowsNotPublished,
} from '../../electron/vault/store/vault/statistics.ts';
import { canBeMade } from '../../shared/domain/statistics.ts';
import { earlier, failsOnTheWay } from './earlier.ts';
import { closing, newId, type Kept } from './places.ts';

describe('a vault from before there were statistics', () => {
  const last = 8;
  const row = `INSERT INTO stat_row (id, year, born, gender, children, contact, length)
    VALUES (?, 2026, '', 'woman', 'no', '', '6-11')`;
  const before = (): Kept<VaultDb> => earlier('vault', last, (tx) => tx.run(row, [newId()]));

  test('has the shipped tables, and its rows tell no more than they did', () => {
    const { path, key, db } = before();
    db.close();
    const opened = closing(openVault(path, key));
    expect(opened.version).toBe(vaultChain.length);
    expect(rowsNotPublished(opened, 2026)).toMatchObject([
      { born: null, gender: 'woman', children: 'no', length: '6-11', groups: [], areas: [], reason: null },
    ]);
    const tables = readStatistics(opened);
    expect(tables.length).toBeGreaterThan(10);
    expect(tables.every(canBeMade)).toBe(true);
    expect([...readPublished(opened, 'ended'), ...readPublished(opened, 'ongoing')]).toEqual([]);
  });

  test('cannot migrate: what fails leaves it as it was', () => {
    const kept = before();
    const { db } = kept;
    expect(failsOnTheWay('vault', kept)).toBe('failed');
    expect(db.version).toBe(last);
    expect(db.get(`SELECT count(*) AS n FROM sqlite_master WHERE name = 'statistic'`)).toEqual({ n: 0 });
    expect(db.all('SELECT gender FROM stat_row')).toEqual([{ gender: 'woman' }]);
  });
});

describe('a folder from before more could be told', () => {
  const last = 10;
  const row = `INSERT INTO counted (id, row_id, agreed_on, born, gender, children, contact, length)
    VALUES (1, ?, '2026-03-01', '', 'man', '', '', 1)`;
  const before = (): Kept<FolderDb> => earlier('folder', last, (tx) => tx.run(row, [newId()]));

  test('keeps the yes and what was told', () => {
    const { path, key, db } = before();
    db.close();
    const opened = closing(openFolder(path, key));
    expect(opened.version).toBe(folderChain.length);
    expect(readCounted(opened)).toMatchObject({
      agreedOn: '2026-03-01',
      gender: 'man',
      length: true,
      groups: [],
      areas: [],
      reason: null,
    });
  });

  test('cannot migrate: what fails leaves it as it was', () => {
    const kept = before();
    const { db } = kept;
    expect(failsOnTheWay('folder', kept)).toBe('failed');
    expect(db.version).toBe(last);
    expect(db.get('SELECT gender, agreed_on FROM counted')).toEqual({
      gender: 'man',
      agreed_on: '2026-03-01',
    });
  });
});

test('a new vault and a new folder have nothing to change', () => {
  const { path, key, db } = earlier('vault', vaultChain.length);
  db.close();
  const again = closing(openVault(path, key));
  expect([again.version, readStatistics(again).length > 0]).toEqual([vaultChain.length, true]);
});
