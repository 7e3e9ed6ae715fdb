import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptReleases } from '../../../electron/vault/store/folder/releases.ts';
import { countErasedThings } from '../../../electron/vault/store/vault/backups.ts';
import { Releasing } from '../../support/releasing.ts';
import type { TestVault } from '../../support/test-vault.ts';

let one: Releasing;
let other: Releasing;
let vault: TestVault;
/** Each client's own number in the log. */
let numbers: { one: string; other: string };

beforeEach(async () => {
  one = await Releasing.begun();
  ({ vault } = one);
  other = await Releasing.another(vault, 'Rönn');
  const released = async (client: Releasing): Promise<string> => {
    await client.withClient();
    return client.numberOf(await client.release(await client.draft())) ?? '';
  };
  numbers = { one: await released(one), other: await released(other) };
});
afterEach(() => vault.end());

/** Of the same words, this one's lie first in the log. */
function first(number: string): void {
  one.opened.vaultDb.transaction((tx) =>
    tx.run('UPDATE deficiency_wording SET id = ? WHERE number = ?', ['0'.repeat(32), number]),
  );
}

async function byPhone(client: Releasing): Promise<void> {
  await client.onDesk();
  const { releases } = await vault.get('folder.read', {});
  await vault.get('release.withdraw', { id: releases[0]?.id ?? '' });
}

describe('two clients who said the same, and one who calls', () => {
  it('the other finds theirs in the log, whichever of the two went, and takes it back with their key', async () => {
    await one.onDesk();
    first(numbers.other);
    await byPhone(one);
    expect(one.logged().map(({ number }) => number)).toEqual([numbers.one]);
    await other.withClient();
    expect(await other.standing()).toEqual(['waiting']);
    const [kept] = keptReleases(other.opened.folderDb);
    const fresh = other.logged().map(({ number }) => number);
    expect(fresh).toEqual([kept && other.numberOf(kept)]);
    expect(Object.values(numbers)).not.toContain(fresh[0]);
    await vault.get('release.withdraw', { id: kept?.id ?? '' });
    expect(other.logged()).toEqual([]);
  });

  it('where their own went, the other’s stays as it is', async () => {
    await one.onDesk();
    first(numbers.one);
    await byPhone(one);
    await other.withClient();
    expect(await other.standing()).toEqual(['waiting']);
    expect(other.logged().map(({ number }) => number)).toEqual([numbers.other]);
  });

  it('both by phone leave nothing', async () => {
    await one.onDesk();
    first(numbers.other);
    await byPhone(one);
    await byPhone(other);
    expect(other.logged()).toEqual([]);
    await one.withClient();
    expect(await one.standing()).toEqual([]);
  });

  it('a call that was cut short takes no second one when they come with their key', async () => {
    await one.onDesk();
    first(numbers.other);
    await byPhone(one);
    one.opened.folderDb.transaction((tx) =>
      tx.run(`UPDATE release SET state = 'withdrawing', withdrawn_at = NULL`),
    );
    await one.withClient();
    expect(keptReleases(one.opened.folderDb)[0]?.state).toBe('withdrawn');
    expect(one.logged()).toHaveLength(1);
    await other.withClient();
    expect(await other.standing()).toEqual(['waiting']);
  });

  it('a call that was cut short is finished at the desk, and tells nobody by how much was noted', async () => {
    await one.onDesk();
    one.opened.folderDb.transaction((tx) => tx.run(`UPDATE release SET state = 'withdrawing'`));
    await vault.get('folder.close', {});
    await vault.get('folder.open', { id: one.id });
    expect(one.logged()).toHaveLength(1);
    expect(countErasedThings(one.opened.vaultDb) % 8).toBe(0);
  });
});
