import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addLetter } from '../../../electron/vault/store/vault/letters.ts';
import type { VaultDb } from '../../../electron/vault/store/open.ts';
import { sealedLetter } from '../../../electron/vault/keys/letter-seal.ts';
import { readFolder } from '../../../electron/vault/store/vault/people.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
let id: string;
let words: string;
beforeEach(async () => {
  vault = await openVaultOnDesk();
  id = await addClient(vault);
  ({ words } = await giveKey(vault));
});
afterEach(() => vault.end());

const place = (name: string): string => join(vault.dir, name);
const secret = (): { kind: 'words'; words: string } => ({ kind: 'words', words });
const front = { reach: '', nextMeeting: '', crisis: '' };
const asked = {
  parts: [{ kind: 'plan' as const, id: null }],
  named: true,
  large: false,
  struck: [],
  receiver: '',
  purpose: '',
};
const back = async (): Promise<void> => {
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
};
function db(): VaultDb {
  const { session } = vault.app;
  if (session.mode === 'locked' || session.mode === 'ownCopy') throw new Error(session.mode);
  return session.vault.db;
}
const folderFiles = (): string[] => readdirSync(place('folders'));

describe('who can open the folder', () => {
  it('stays as it was when the change cannot be kept, and no file is left over', async () => {
    await vault.get('with.enter', { id, secret: secret() });
    await vault.get('wish.add', { words: 'Sova' });
    await vault.get('exit.key', { secret: secret() });
    const before = folderFiles();
    db().transaction((tx) =>
      tx.run(`CREATE TRIGGER full BEFORE UPDATE OF choice ON folder BEGIN SELECT RAISE (ABORT, 'no'); END`),
    );
    expect(await vault.code('choice.set', { choice: 'only', front })).toBe('unexpected');
    expect(folderFiles()).toEqual(before);
    db().transaction((tx) => tx.run('DROP TRIGGER full'));
    await vault.get('wish.add', { words: 'Äta' });
    await back();
    const view = await vault.get('folder.open', { id });
    expect([view.choice, view.plan.wishes.length]).toEqual(['either', 2]);
    expect((await vault.get('ledger.read', {})).map(({ kind }) => kind)).toEqual(['key.made']);
  });

  it('is listed in the very file that it made', async () => {
    await vault.get('with.enter', { id, secret: secret() });
    await vault.get('exit.key', { secret: secret() });
    await vault.get('choice.set', { choice: 'only', front });
    expect(folderFiles()).toHaveLength(1);
    await back();
    await vault.get('with.enter', { id, secret: secret() });
    expect((await vault.get('ledger.read', {}))[0]).toMatchObject({ kind: 'choice.changed', signed: true });
  });
});

describe('an entry that a crash kept from being anchored', () => {
  it('is anchored at the next opening, so that an older file is noticed again', async () => {
    await vault.get('folder.close', {});
    const [name = ''] = folderFiles();
    copyFileSync(join(place('folders'), name), place('older'));
    const anchor = db().get('SELECT anchor_seq AS seq, anchor_hash AS hash FROM folder');
    await vault.get('with.enter', { id, secret: secret() });
    await vault.get('exit.key', { secret: secret() });
    vault.choices.push(place('ut.pdf'));
    await vault.get('exit.paper', asked);
    db().transaction((tx) =>
      tx.run('UPDATE folder SET anchor_seq = $seq, anchor_hash = $hash', anchor ?? {}),
    );
    await back();
    expect(await vault.code('folder.open', { id })).toBe('ok');
    vault.lock();
    copyFileSync(place('older'), join(place('folders'), name));
    await vault.get('vault.unlock', { passphrase });
    expect(await vault.code('folder.open', { id })).toBe('damaged');
  });
});

describe('the letter box', () => {
  it('with something in it that is no letter still lets the client in', async () => {
    await vault.get('with.enter', { id, secret: secret() });
    await vault.get('exit.key', { secret: secret() });
    await vault.get('choice.set', { choice: 'only', front });
    await back();
    const key = readFolder(db(), id).letterPublic ?? Buffer.alloc(0);
    const sealed = sealedLetter(key, 'no letter', vault.app.outside.random);
    addLetter(db(), id, { id: 'ab'.repeat(16), sealed, at: '2026-11-02T09:00:00.000Z' });
    await vault.get('letter.add', { id, text: 'Ringde', kind: 'phone' });
    await vault.get('with.enter', { id, secret: secret() });
    expect((await vault.get('folder.read', {})).notes.map(({ text }) => text)).toEqual(['Ringde']);
  });
});

describe('a paper sealed by a key that was replaced', () => {
  it('is known at the table as this folder’s', async () => {
    await vault.get('with.enter', { id, secret: secret() });
    await vault.get('exit.key', { secret: secret() });
    vault.choices.push(place('ut.pdf'));
    await vault.get('exit.paper', asked);
    await back();
    await vault.get('folder.open', { id });
    ({ words } = await giveKey(vault, true));
    await vault.get('with.enter', { id, secret: secret() });
    vault.choices.push(place('ut.pdf'));
    expect(await vault.get('document.check', {})).toMatchObject({
      verdict: 'unchanged',
      by: 'folder',
      alias: '',
    });
  });
});
