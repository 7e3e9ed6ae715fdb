import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toGroups } from '../../../shared/domain/secrets.ts';
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
const unlocked = (): Promise<unknown> => vault.get('vault.unlock', { passphrase });
const boxes = (): string[] => readdirSync(place('front')).filter((name) => name.endsWith('.over'));

/** Makes a takeover key. Answers the groups of each half. */
async function madeKey(): Promise<[string, string]> {
  const { ask } = await vault.get('takeover.make', { first: 'Eva Ek', second: 'Bo Alm' });
  const halves = vault.app.takeoverMaking?.halves.map((half) => toGroups(half)) ?? [];
  const [first = [], second = []] = halves;
  await vault.get('takeover.confirm', {
    first: first[ask[0] - 1] ?? '',
    second: second[ask[1] - 1] ?? '',
  });
  return [first.join(' '), second.join('-')];
}

/** The client says what may be read, and that it may. */
async function saidYes(): Promise<void> {
  await vault.get('with.enter', { id, secret: secret() });
  await vault.get('front.set', { reach: 'Ring Maja efter tio', nextMeeting: '', crisis: '' });
  expect(await vault.code('takeover.allow', {})).toBe('key-needed');
  await vault.get('exit.key', { secret: secret() });
  expect((await vault.get('takeover.allow', {})).ending.takeover.allowedAt).toBe(vault.time.toISOString());
  expect(await vault.code('takeover.allow', {})).toBe('key-needed');
  vault.lock();
}

describe('a takeover key', () => {
  it('is saved as two papers and counts when a group of each was retyped', async () => {
    await vault.get('takeover.make', { first: 'Eva Ek', second: 'Bo Alm' });
    vault.choices.push(place('en.pdf'), null);
    expect(await vault.get('takeover.save', { half: 1 })).toEqual({ saved: true });
    expect(await vault.get('takeover.save', { half: 2 })).toEqual({ saved: false });
    expect(readFileSync(place('en.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(await vault.code('takeover.confirm', { first: 'XXXX', second: 'YYYY' })).toBe('groups-differ');
    expect((await vault.get('takeover.state', {})).holders).toBeNull();
    await vault.get('takeover.cancel', {});
    expect(await vault.code('takeover.save', { half: 1 })).toBe('nothing-made');
    expect(await vault.code('takeover.confirm', { first: 'XXXX', second: 'YYYY' })).toBe('nothing-made');
    await madeKey();
    expect(await vault.get('takeover.state', {})).toMatchObject({
      holders: ['Eva Ek', 'Bo Alm'],
      allowed: 0,
    });
  });

  it('opens with both halves, in either order, the front pages of those who said yes, and nothing more', async () => {
    await addClient(vault, 'Björk');
    const [first, second] = await madeKey();
    await saidYes();
    const pages = [{ alias: 'Kastanj', reach: 'Ring Maja efter tio', nextMeeting: '', crisis: '' }];
    expect(await vault.get('takeover.open', { first, second })).toEqual(pages);
    expect(await vault.get('takeover.open', { first: second, second: first })).toEqual(pages);
    expect((await vault.get('app.status', {})).mode).toBe('locked');
    expect(await vault.code('people.list', {})).toBe('wrong-mode');
  });

  it('opens nothing with one half, another’s halves, or a slip, and guesses wait', async () => {
    const [first, second] = await madeKey();
    const [other] = await madeKey();
    await saidYes();
    expect(await vault.code('takeover.open', { first, second: first })).toBe('wrong-secret');
    expect(await vault.code('takeover.open', { first: other, second })).toBe('wrong-secret');
    expect(await vault.code('takeover.open', { first, second })).toBe('wrong-secret');
    expect(await vault.code('takeover.open', { first: first.slice(1), second })).toBe('mistyped');
    for (let guess = 0; guess < 4; guess += 1) await vault.ask('takeover.open', { first: other, second });
    expect(await vault.code('takeover.open', { first, second })).toBe('wait');
    await unlocked();
    expect((await vault.get('takeover.state', {})).uses).toEqual([]);
  });

  it('is written down at each use, told at the next unlocking, and told in the folder', async () => {
    const [first, second] = await madeKey();
    await saidYes();
    vault.passSeconds(60);
    await vault.get('takeover.open', { first, second });
    const at = vault.time.toISOString();
    vault.lock();
    await unlocked();
    expect((await vault.get('takeover.state', {})).uses).toEqual([{ at, told: false }]);
    expect((await vault.get('takeover.seen', {})).uses).toEqual([{ at, told: true }]);
    await vault.get('folder.open', { id });
    expect((await vault.get('ledger.read', {}))[0]).toMatchObject({
      kind: 'takeover.used',
      at,
      signed: false,
    });
    await vault.get('folder.close', {});
    await vault.get('folder.open', { id });
    expect((await vault.get('ledger.read', {})).filter(({ kind }) => kind === 'takeover.used')).toHaveLength(
      1,
    );
    expect(existsSync(place('vault.keys.uses'))).toBe(false);
  });

  it('shows nothing where the use cannot be written down', async () => {
    const [first, second] = await madeKey();
    await saidYes();
    // A folder of the system's, not empty, where the uses would be written.
    mkdirSync(place('vault.keys.uses.part'));
    writeFileSync(place('vault.keys.uses.part/x'), '');
    expect(await vault.code('takeover.open', { first, second })).not.toBe('ok');
  });

  it('opens no page whose client took their yes back, by phone too', async () => {
    const [first, second] = await madeKey();
    await saidYes();
    await unlocked();
    await vault.get('folder.open', { id });
    expect(boxes()).toHaveLength(1);
    expect((await vault.get('takeover.withdraw', {})).ending.takeover.allowedAt).toBeNull();
    expect(boxes()).toEqual([]);
    vault.lock();
    expect(await vault.get('takeover.open', { first, second })).toEqual([]);
  });

  it('made anew opens what those allowed who said yes before; the old halves open nothing', async () => {
    await madeKey();
    await saidYes();
    await unlocked();
    const [first, second] = await madeKey();
    // What a crash would leave undone is done at the next unlocking.
    for (const name of [...boxes().map((box) => `front/${box}`), 'vault.keys.takeover']) rmSync(place(name));
    vault.lock();
    await unlocked();
    await vault.get('folder.open', { id });
    await vault.get('person.change', { alias: 'Sälg' });
    vault.lock();
    await unlocked();
    vault.lock();
    expect(await vault.get('takeover.open', { first, second })).toMatchObject([{ alias: 'Sälg' }]);
    await unlocked();
    expect((await vault.get('takeover.remove', {})).made).toBeNull();
    expect(boxes()).toEqual([]);
    vault.lock();
    expect(await vault.code('takeover.open', { first, second })).toBe('no-takeover');
  });

  it('leaves nothing of a folder that is erased', async () => {
    const [first, second] = await madeKey();
    await saidYes();
    await unlocked();
    await vault.get('with.enter', { id, secret: secret() });
    await vault.get('exit.key', { secret: secret() });
    await vault.get('erase.now', { note: false });
    expect(readdirSync(place('front'))).toEqual([]);
    expect(await vault.get('takeover.open', { first, second })).toEqual([]);
  });

  it('that is no such file, or a box that is damaged, opens nothing and breaks nothing', async () => {
    const [first, second] = await madeKey();
    await saidYes();
    const [box = ''] = boxes();
    writeFileSync(place(`front/${box}`), Buffer.alloc(3));
    expect(await vault.get('takeover.open', { first, second })).toEqual([]);
    for (const text of ['', '{}', '{"format":1,"vaultId":"x"}', 'x'.repeat(20_000)]) {
      writeFileSync(place('vault.keys.takeover'), text);
      expect(await vault.code('takeover.open', { first, second })).toBe('no-takeover');
    }
    writeFileSync(place('vault.keys.uses'), 'x'.repeat(100_000));
    await unlocked();
    expect((await vault.get('takeover.state', {})).uses).toHaveLength(0);
  });
});
