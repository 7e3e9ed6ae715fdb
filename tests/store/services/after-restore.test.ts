import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toGroups } from '../../../shared/domain/secrets.ts';
import { backupEnded } from '../../support/backup-ended.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
let stick: string;
beforeEach(async () => {
  vault = await openVaultOnDesk();
  stick = mkdtempSync(join(tmpdir(), 'stick-'));
});
afterEach(() => {
  vault.end();
  rmSync(stick, { recursive: true, force: true });
});

const here = (name: string): string => join(vault.dir, name);
async function unlocked(): Promise<void> {
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
}
async function backedUp(): Promise<void> {
  vault.choices.push(stick);
  await vault.get('backup.place', {});
  await vault.get('backup.start', {});
  await backupEnded(vault);
}
async function swapped(): Promise<void> {
  vault.choices.push(stick);
  await vault.get('restore.look', { id: null });
  await vault.get('restore.swap', {});
}

/** Makes a takeover key. Answers its two halves. */
async function madeKey(): Promise<{ first: string; second: string }> {
  const { ask } = await vault.get('takeover.make', { first: 'Eva Ek', second: 'Bo Alm' });
  const [first = [], second = []] = vault.app.takeoverMaking?.halves.map((half) => toGroups(half)) ?? [];
  await vault.get('takeover.confirm', { first: first[ask[0] - 1] ?? '', second: second[ask[1] - 1] ?? '' });
  return { first: first.join(' '), second: second.join(' ') };
}

describe('after a restore', () => {
  it('no colleague reads a front page until its client says so again', async () => {
    const id = await addClient(vault);
    const { words } = await giveKey(vault);
    const secret = { kind: 'words', words } as const;
    const halves = await madeKey();
    await vault.get('with.enter', { id, secret });
    await vault.get('exit.key', { secret });
    await vault.get('takeover.allow', {});
    await unlocked();
    await backedUp();
    await vault.get('folder.open', { id });
    await vault.get('takeover.withdraw', {});
    await swapped();
    await unlocked();
    const boxes = (): string[] => readdirSync(here('front')).filter((name) => name.endsWith('.over'));
    expect(boxes()).toEqual([]);
    vault.lock();
    expect(await vault.get('takeover.open', halves)).toEqual([]);
    await unlocked();
    expect((await vault.get('folder.open', { id })).ending.takeover.allowedAt).toBeNull();
    expect((await vault.get('ledger.read', {})).map(({ kind }) => kind)).toContain('takeover.withdrawn');
    expect(boxes()).toEqual([]);
    await unlocked();
    expect((await vault.get('folder.open', { id })).ending.takeover.allowedAt).toBeNull();
  });

  it('on another computer the same two halves open what its client says yes to again', async () => {
    const id = await addClient(vault);
    const { words } = await giveKey(vault);
    const secret = { kind: 'words', words } as const;
    const halves = await madeKey();
    await vault.get('with.enter', { id, secret });
    await vault.get('front.set', { reach: 'Ring Maja efter tio', nextMeeting: '', crisis: '' });
    await vault.get('exit.key', { secret });
    await vault.get('takeover.allow', {});
    await unlocked();
    await backedUp();
    const next = new TestVault();
    try {
      next.choices.push(stick);
      await next.get('restore.choose', {});
      await next.get('restore.take', { passphrase });
      expect(await next.get('takeover.state', {})).toMatchObject({
        holders: ['Eva Ek', 'Bo Alm'],
        allowed: 0,
      });
      next.lock();
      expect(await next.get('takeover.open', halves)).toEqual([]);
      await next.get('vault.unlock', { passphrase });
      await next.get('with.enter', { id, secret });
      await next.get('exit.key', { secret });
      await next.get('takeover.allow', {});
      next.lock();
      expect(await next.get('takeover.open', halves)).toMatchObject([
        { alias: 'Kastanj', reach: 'Ring Maja efter tio' },
      ]);
    } finally {
      next.end();
    }
  });

  it('nobody is erased who took it back since, and who decided it since still is', async () => {
    const people: { id: string; secret: { kind: 'words'; words: string } }[] = [];
    for (const alias of ['Kastanj', 'Lind']) {
      const id = await addClient(vault, alias);
      people.push({ id, secret: { kind: 'words', words: (await giveKey(vault)).words } });
    }
    const [back, since] = people;
    const decided = async (who: typeof back): Promise<void> => {
      await vault.get('with.enter', { id: who!.id, secret: who!.secret });
      await vault.get('exit.key', { secret: who!.secret });
      await vault.get('erase.after', { on: '2026-12-01' });
      await unlocked();
    };
    await decided(back);
    await backedUp();
    await decided(since);
    await vault.get('with.enter', { id: back!.id, secret: back!.secret });
    await vault.get('erase.keep', {});
    await unlocked();
    await swapped();
    vault.passDays(60);
    await unlocked();
    expect((await vault.get('people.list', {})).map(({ alias }) => alias)).toEqual(['Kastanj']);
  });

  it('what a crash left to be rolled back in the old file is not rolled back into the one that came', async () => {
    await addClient(vault, 'Kastanj');
    await backedUp();
    await swapped();
    vault.app.close();
    for (const left of ['vault.db-journal', 'vault.db.before']) writeFileSync(here(left), 'old');
    await unlocked();
    for (const left of ['vault.db-journal', 'vault.db.before']) expect(existsSync(here(left))).toBe(false);
    expect((await vault.get('people.list', {})).map(({ alias }) => alias)).toEqual(['Kastanj']);
  });
});

describe('a client who is erased', () => {
  it('is in no backup that a dead process left half made', async () => {
    const id = await addClient(vault, 'Kastanj');
    await vault.get('folder.close', {});
    vault.choices.push(stick);
    await vault.get('backup.place', {});
    mkdirSync(join(stick, 'backup-20200101-000000.part', 'folders'), { recursive: true });
    await vault.get('beside.enter', { id });
    await vault.get('erase.now', { note: false });
    expect(readdirSync(stick).filter((name) => name.startsWith('backup-'))).toEqual([]);
  });
});
