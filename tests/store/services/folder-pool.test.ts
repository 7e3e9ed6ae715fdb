import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Without } from '../../../electron/vault/session.ts';
import {
  askedFolders,
  openableFolders,
  type OpenableFolders,
} from '../../../electron/vault/services/folder-pool.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
beforeEach(async () => {
  vault = await openVaultOnDesk();
});
afterEach(() => vault.end());

function desk(): Without {
  const { session } = vault.app;
  if (session.mode !== 'without') throw new Error('not on the desk');
  return session;
}
const pool = (): OpenableFolders => openableFolders(vault.app, desk());
const aliases = (): string[] => pool().open.map(({ alias }) => alias);
const files = (): string[] => readdirSync(join(vault.dir, 'folders'));
const unlocked = async (): Promise<void> => {
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
};

async function withOnlyFolder(): Promise<void> {
  const id = await addClient(vault, 'Sälg');
  const { words } = await giveKey(vault);
  const secret = { kind: 'words', words } as const;
  pool();
  await vault.get('with.enter', { id, secret });
  await vault.get('exit.key', { secret });
  await vault.get('choice.set', { choice: 'only', front: { reach: '', nextMeeting: '', crisis: '' } });
  await unlocked();
}

describe('the folders that may be read alone', () => {
  it('are each opened once, read what the desk writes meanwhile, and follow the alias', async () => {
    await addClient(vault, 'Björk');
    await addClient(vault, 'Alm');
    expect(aliases()).toEqual(['Alm', 'Björk']);
    const first = pool().open.map(({ db }) => db);
    await vault.get('note.add', { text: 'Ringde om bostadskön', kind: 'phone' });
    await vault.get('person.change', { alias: 'Cypress' });
    expect(aliases()).toEqual(['Björk', 'Cypress']);
    expect(new Set(pool().open.map(({ db }) => db))).toEqual(new Set(first));
    const notes = pool().open.map(({ db }) => db.all('SELECT text FROM note').map((row) => row['text']));
    expect(notes).toEqual([[], ['Ringde om bostadskön']]);
  });

  it('never hold one that opens only with its client, which is counted', async () => {
    await addClient(vault, 'Alm');
    await withOnlyFolder();
    expect(aliases()).toEqual(['Alm']);
    expect(pool().onlyWithClient).toBe(1);
    expect(pool().unreadable).toBe(0);
  });

  it('leave out one that is damaged, and count it', async () => {
    await addClient(vault, 'Alm');
    const [alm = ''] = files();
    await addClient(vault, 'Björk');
    await vault.get('folder.close', {});
    const path = join(vault.dir, 'folders', alm);
    writeFileSync(path, readFileSync(path).fill(7, 64, 4096));
    expect(aliases()).toEqual(['Björk']);
    expect(pool().unreadable).toBe(1);
  });

  it('count one whose damage shows only when it is asked, and answer for the others', async () => {
    await addClient(vault, 'Alm');
    await addClient(vault, 'Björk');
    const asked = askedFolders(vault.app, desk(), ({ alias, db }) =>
      db.get(alias === 'Alm' ? 'SELECT nothing FROM nowhere' : 'SELECT alias FROM person'),
    );
    expect(asked).toEqual({ answers: [{ alias: 'Björk' }], onlyWithClient: 0, unreadable: 1 });
  });

  it('leave with who is forgotten', async () => {
    await addClient(vault, 'Alm');
    const { id } = await vault.get('people.add', {
      alias: 'Lönn',
      calledName: '',
      language: 'sv',
      safety: { someone: false, who: '', mayLeaveMessage: true },
      rightsTalkedOn: null,
      beginning: 'think',
    });
    expect(aliases()).toEqual(['Alm', 'Lönn']);
    await vault.get('people.forget', { id });
    expect(aliases()).toEqual(['Alm']);
    expect(files()).toHaveLength(1);
  });

  it.each(['beside', 'with', 'lock'] as const)('are all closed when it comes to: %s', async (what) => {
    const id = await addClient(vault, 'Alm');
    await addClient(vault, 'Björk');
    const words = what === 'with' ? (await giveKey(vault)).words : '';
    const session = desk();
    const [, other] = pool().open;
    const bjork = (await vault.get('people.list', {}))[1]?.id ?? id;
    if (what === 'beside') await vault.get('beside.enter', { id });
    if (what === 'with') await vault.get('with.enter', { id: bjork, secret: { kind: 'words', words } });
    if (what === 'lock') vault.lock();
    expect(session.pool.size).toBe(0);
    expect(() => other?.db.get('SELECT 1')).toThrow();
  });
});
