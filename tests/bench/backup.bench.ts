import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { addClient, openVaultOnDesk, type TestVault } from '../support/test-vault.ts';

const folders = 20;
const megabytesEach = 25;
/** Seconds that a backup of 20 folders of 25 MB may take (issue 3). */
const longest = 20;

let vault: TestVault;
let place: string;
beforeAll(async () => {
  vault = await openVaultOnDesk();
  place = mkdtempSync(join(tmpdir(), 'stick-'));
  for (let n = 0; n < folders; n += 1) {
    await addClient(vault, `Klient ${n}`);
    const { session } = vault.app;
    if (session.mode !== 'without' || !session.folder) throw new Error('no folder');
    session.folder.db.transaction((tx) => {
      for (let piece = 0; piece < megabytesEach; piece += 1)
        tx.run('INSERT INTO paper_piece (paper_id, n, bytes) VALUES (?, ?, ?)', [
          'ab'.repeat(16),
          piece,
          randomBytes(1_048_576),
        ]);
    });
  }
  await vault.get('folder.close', {});
  vault.choices.push(place);
  await vault.get('backup.place', {});
});
afterAll(() => {
  vault.end();
  rmSync(place, { recursive: true, force: true });
});

it(`backs up ${folders} folders of ${megabytesEach} MB in ${longest} s, and answers other calls meanwhile`, async () => {
  const began = performance.now();
  await vault.get('backup.start', {});
  let slowest = 0;
  await vi.waitFor(
    async () => {
      const asked = performance.now();
      const { running } = await vault.get('backup.read', {});
      slowest = Math.max(slowest, performance.now() - asked);
      expect(running).toBeNull();
    },
    { timeout: 120_000, interval: 20 },
  );
  const seconds = (performance.now() - began) / 1000;
  process.stdout.write(
    `backup: ${seconds.toFixed(1)} s; slowest answer meanwhile ${slowest.toFixed(0)} ms\n`,
  );
  expect((await vault.get('backup.read', {})).trouble).toBeNull();
  expect(seconds).toBeLessThan(longest);
});
