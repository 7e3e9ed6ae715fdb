import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { openEncrypted } from '../../electron/vault/store/driver.ts';
import { migrate } from '../../electron/vault/store/migrations/migrate.ts';
import { vaultChain } from '../../electron/vault/store/migrations/vault/chain.ts';
import { openVault } from '../../electron/vault/store/open.ts';
import { readEndingRecord, readTotals } from '../../electron/vault/store/vault/endings.ts';
import { listPeople } from '../../electron/vault/store/vault/people.ts';
import { freshPlace, newId, newKey } from './places.ts';

const people = [
  { alias: 'Alm', beginning: 'start', begun: '2025-05-01', until: null },
  { alias: 'Björk', beginning: 'nothing-written', begun: '2025-12-31', until: null },
  { alias: 'Cypress', beginning: 'start', begun: '2026-01-02', until: null },
  { alias: 'Druva', beginning: 'think', begun: '2026-02-01', until: '2026-04-02' },
];

/** A vault as it was before endings were kept. */
function before(): { path: string; key: Buffer } {
  const [path, key] = [`${freshPlace()}/vault.db`, newKey()];
  const db = openEncrypted('vault', path, key, { create: true });
  migrate(db, path, vaultChain.slice(0, 1), true);
  db.transaction((tx) => {
    for (const { alias, beginning, begun, until } of people)
      tx.run(
        `INSERT INTO folder (id, alias, alias_key, share, pepper, choice, box_by_share, beginning, thinking_until, begun,
           file_id, front_id, front_key) VALUES (?, ?, ?, ?, ?, 'vault', ?, ?, ?, ?, ?, ?, ?)`,
        [
          newId(),
          alias,
          alias.toLowerCase(),
          randomBytes(32),
          randomBytes(32),
          randomBytes(60),
          beginning,
          until,
          begun,
          newId(),
          newId(),
          randomBytes(32),
        ],
      );
  });
  db.close();
  return { path, key };
}

test('clients of an earlier vault each have a number for erasing, and are counted in the year they began', () => {
  const { path, key } = before();
  const db = openVault(path, key);
  const records = listPeople(db).map(({ id }) => readEndingRecord(db, id));
  expect(new Set(records.map(({ erasureNumber }) => erasureNumber)).size).toBe(people.length);
  expect(records.every(({ endedOn, erasing, takeover }) => endedOn === null && !erasing && !takeover)).toBe(
    true,
  );
  expect(readTotals(db)).toEqual({
    years: [
      { year: 2026, begun: 1, ended: 0 },
      { year: 2025, begun: 2, ended: 0 },
    ],
    ongoing: 3,
  });
  db.close();
});

test('a vault without anybody has nothing to count', () => {
  const [path, key] = [`${freshPlace()}/vault.db`, newKey()];
  const db = openEncrypted('vault', path, key, { create: true });
  migrate(db, path, vaultChain.slice(0, 1), true);
  db.close();
  const opened = openVault(path, key);
  expect(readTotals(opened)).toEqual({ years: [], ongoing: 0 });
  opened.close();
});
