import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
let id: string;
let words: string;
beforeEach(async () => {
  vault = await openVaultOnDesk();
  id = await addClient(vault);
  ({ words } = await giveKey(vault));
  await vault.get('with.enter', { id, secret: { kind: 'words', words } });
  await vault.get('wish.add', { words: 'Sova hela natten' });
});
afterEach(() => vault.end());

const asked = {
  parts: [{ kind: 'plan' as const, id: null }],
  named: true,
  large: false,
  struck: [],
  receiver: '',
  purpose: '',
};
const yes = {
  receiver: 'Boenheten',
  purpose: 'Kö',
  page: 'plan',
  named: false,
  count: 1,
  until: '2026-12-01',
} as const;
const front = { reach: '', nextMeeting: '', crisis: '' };
const place = (name: string): string => join(vault.dir, name);
const key = (): Promise<unknown> => vault.get('exit.key', { secret: { kind: 'words', words } });
async function letOut(name: string): Promise<string> {
  vault.choices.push(place(name));
  const { entry } = await vault.get('exit.paper', asked);
  return entry?.id ?? '';
}

describe("the client's key on the spot (rule 4)", () => {
  it('lets one paper out, and then only the note to keep about it', async () => {
    await key();
    const first = await letOut('ett.pdf');
    vault.choices.push(place('två.pdf'));
    expect(await vault.code('exit.paper', asked)).toBe('key-needed');
    expect(await vault.code('warrant.make', yes)).toBe('key-needed');
    const other = (await vault.get('ledger.read', {})).find((entry) => entry.id !== first)?.id ?? '';
    expect(await vault.code('exit.receipt', { entry: other })).toBe('key-needed');
    vault.choices.length = 0;
    vault.choices.push(place('lapp.pdf'));
    expect(await vault.get('exit.receipt', { entry: first })).toEqual({ saved: true });
    vault.choices.push(place('lapp2.pdf'));
    expect(await vault.code('exit.receipt', { entry: first })).toBe('key-needed');
    expect(existsSync(place('två.pdf')) || existsSync(place('lapp2.pdf'))).toBe(false);
  });

  it('may be used again when the paper could not be written', async () => {
    await key();
    vault.choices.push(place('ingen mapp/ut.pdf'));
    expect(await vault.code('exit.paper', asked)).toBe('cannot-write');
    expect((await vault.get('ledger.read', {}))[0]).toMatchObject({ kind: 'paper.pdf', failed: true });
    await letOut('ut.pdf');
    expect(existsSync(place('ut.pdf'))).toBe(true);
  });

  it('is too old for a note to keep when the dialog stood open for long', async () => {
    await key();
    const entry = await letOut('ut.pdf');
    const { choose } = vault.app.outside;
    vault.app.outside.choose = (what, suggested) => {
      vault.passSeconds(121);
      return choose(what, suggested);
    };
    vault.choices.push(place('lapp.pdf'));
    expect(await vault.code('exit.receipt', { entry })).toBe('key-needed');
    expect(existsSync(place('lapp.pdf'))).toBe(false);
  });

  it('says of a note to keep that could not be written that it was not', async () => {
    await key();
    const entry = await letOut('ut.pdf');
    vault.choices.push(place('ingen mapp/lapp.pdf'));
    expect(await vault.code('exit.receipt', { entry })).toBe('cannot-write');
    expect((await vault.get('ledger.read', {}))[0]).toMatchObject({ kind: 'receipt.pdf', failed: true });
  });

  it('is needed to make another form of the key, which could let things out by itself', async () => {
    const offer = { form: 'words', language: 'sv', anew: false } as const;
    expect(await vault.code('key.offer', offer)).toBe('key-needed');
    await key();
    await vault.get('key.offer', offer);
    vault.choices.push(place('ut.pdf'));
    expect(await vault.code('exit.paper', asked)).toBe('key-needed');
    expect(existsSync(place('ut.pdf'))).toBe(false);
  });

  it('is needed to change who can open the folder, and is used up by it', async () => {
    expect(await vault.code('choice.set', { choice: 'only', front })).toBe('key-needed');
    expect((await vault.get('folder.read', {})).choice).toBe('either');
    await key();
    await vault.get('choice.set', { choice: 'only', front });
    expect(await vault.code('exit.paper', asked)).toBe('key-needed');
    // What stays as it is needs no key: only the front page changes.
    const page = { ...front, reach: 'Ring efter tolv' };
    expect((await vault.get('choice.set', { choice: 'only', front: page })).front).toEqual(page);
  });

  it('a yes in advance is not used up by a paper that could not be written', async () => {
    await key();
    const warrant = (await vault.get('warrant.make', yes)).warrants[0]?.id ?? '';
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    await vault.get('folder.open', { id });
    const use = { id: warrant, receiver: yes.receiver, page: yes.page };
    vault.choices.push(place('ingen mapp/ut.pdf'));
    expect(await vault.code('warrant.use', use)).toBe('cannot-write');
    const view = await vault.get('folder.read', {});
    expect(view.warrants[0]?.uses).toEqual([]);
    mkdirSync(place('ingen mapp'));
    vault.choices.push(place('ingen mapp/ut.pdf'));
    expect(await vault.get('warrant.use', use)).toEqual({ saved: true });
    expect(readFileSync(place('ingen mapp/ut.pdf')).subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(await vault.code('warrant.use', use)).toBe('used-up');
  });
});
