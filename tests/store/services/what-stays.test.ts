import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
beforeEach(async () => {
  vault = await openVaultOnDesk();
});
afterEach(() => vault.end());

const person = {
  calledName: 'Maja',
  language: 'sv',
  safety: { someone: true, who: 'Min bror', mayLeaveMessage: false },
  rightsTalkedOn: '2026-11-02',
} as const;
const back = async (): Promise<void> => {
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
};
const place = (name: string): string => join(vault.dir, name);
const files = (): string[] => ['folders', 'front'].flatMap((room) => readdirSync(place(room))).sort();

describe('files that a vault does not know', () => {
  it('an older vault.db put back removes no folder: with the newer one everything is there again', async () => {
    await addClient(vault);
    vault.lock();
    copyFileSync(place('vault.db'), place('older'));
    await vault.get('vault.unlock', { passphrase });
    const id = await addClient(vault, 'Sälg');
    await vault.get('note.add', { text: 'Ringde om bostadskön', kind: 'phone' });
    vault.lock();
    renameSync(place('vault.db'), place('newer'));
    renameSync(place('older'), place('vault.db'));
    await back();
    expect(await vault.get('people.list', {})).toHaveLength(1);
    vault.lock();
    renameSync(place('newer'), place('vault.db'));
    await vault.get('vault.unlock', { passphrase });
    expect((await vault.get('folder.open', { id })).notes).toHaveLength(1);
  });

  it('a vault made where folders of a lost one lie leaves them', async () => {
    await addClient(vault);
    vault.lock();
    const before = files();
    for (const name of ['vault.keys', 'vault.db']) rmSync(place(name));
    await vault.get('vault.create', { passphrase, language: 'sv' });
    expect(files()).toEqual(before);
  });

  it('what a killed process left of a person who was being forgotten leaves at the next unlocking', async () => {
    const { id } = await vault.get('people.add', { ...person, alias: 'Lönn', beginning: 'think' });
    const [name = ''] = readdirSync(place('folders'));
    const path = join(place('folders'), name);
    const bytes = readFileSync(path);
    // A folder of the system's in the file's place cannot be removed: the forgetting stops half way.
    rmSync(path);
    mkdirSync(path);
    expect(await vault.code('people.forget', { id })).toBe('unexpected');
    expect(await vault.get('people.list', {})).toEqual([]);
    vault.lock();
    rmSync(path, { recursive: true });
    writeFileSync(path, bytes);
    await vault.get('vault.unlock', { passphrase });
    expect(files()).toEqual([]);
  });
});

describe('a front page that is gone', () => {
  it('is said to be damaged, and does not keep anybody from the folder', async () => {
    const id = await addClient(vault);
    const { words } = await giveKey(vault);
    for (const name of readdirSync(place('front'))) rmSync(join(place('front'), name));
    await back();
    expect(await vault.code('front.read', { id })).toBe('damaged');
    expect(await vault.code('folder.open', { id })).toBe('ok');
    await vault.get('with.enter', { id, secret: { kind: 'words', words } });
    await vault.get('wish.add', { words: 'Sova' });
    const page = { reach: 'Ring efter tolv', nextMeeting: '', crisis: '' };
    expect((await vault.get('front.set', page)).front).toEqual(page);
  });
});

describe('how the first meeting ended', () => {
  it('thinking and nothing written keep no words of the person', async () => {
    for (const beginning of ['think', 'nothing-written'] as const) {
      const { id } = await vault.get('people.add', { ...person, alias: beginning, beginning });
      expect((await vault.get('folder.open', { id })).person).toEqual({
        calledName: '',
        language: 'sv',
        safety: { someone: true, who: '', mayLeaveMessage: false },
        rightsTalkedOn: null,
        beginning,
      });
    }
  });

  it('beginning can be undone, on the list and in the folder alike', async () => {
    const { id } = await vault.get('people.add', { ...person, alias: 'Lönn', beginning: 'think' });
    const line = async (): Promise<unknown> => (await vault.get('people.list', {}))[0];
    await vault.get('people.begin', { id });
    expect(await line()).toMatchObject({ beginning: 'start', thinkingUntil: null });
    expect((await vault.get('folder.undo', {})).person.beginning).toBe('think');
    expect(await line()).toMatchObject({ beginning: 'think', thinkingUntil: '2027-01-01' });
    expect((await vault.get('folder.redo', {})).person.beginning).toBe('start');
    expect(await line()).toMatchObject({ beginning: 'start', thinkingUntil: null });
  });

  it('beginning twice changes nothing', async () => {
    const id = await addClient(vault);
    const before = (await vault.get('people.list', {}))[0];
    vault.passDays(3);
    await vault.get('people.begin', { id });
    expect((await vault.get('people.list', {}))[0]).toEqual(before);
  });

  it('thinking is kept for 60 days and no longer; nobody else is', async () => {
    await addClient(vault);
    await vault.get('people.add', { ...person, alias: 'Lönn', beginning: 'think' });
    await vault.get('folder.close', {});
    vault.passDays(60);
    await back();
    expect(await vault.get('people.list', {})).toHaveLength(2);
    vault.passDays(1);
    await back();
    expect((await vault.get('people.list', {})).map((line) => line.alias)).toEqual(['Kastanj']);
    expect(files()).toHaveLength(2);
  });

  it('thinking is not over because a clock was set back', async () => {
    await vault.get('people.add', { ...person, alias: 'Lönn', beginning: 'think' });
    vault.passDays(-400);
    await back();
    expect(await vault.get('people.list', {})).toHaveLength(1);
  });
});

describe('the table (rule 3)', () => {
  it('tells nothing of what others are called', async () => {
    await addClient(vault, 'Björk');
    const id = await addClient(vault, 'Sälg');
    const { words } = await giveKey(vault);
    await vault.get('with.enter', { id, secret: { kind: 'words', words } });
    const taken = await vault.ask('person.change', { alias: 'Björk' });
    const free = await vault.ask('person.change', { alias: 'Hägg' });
    expect(taken).toEqual(free);
    expect(taken).toEqual({ ok: false, code: 'wrong-mode' });
  });
});

describe('a recovery that cannot be written down', () => {
  it('leaves the vault locked, and the old passphrase working', async () => {
    const { groups, ask } = await vault.get('recovery.make', {});
    const [first = '', second = ''] = ask.map((position) => groups[position - 1]);
    await vault.get('recovery.confirm', { first, second });
    vault.lock();
    const keys = readFileSync(place('vault.keys'));
    // Where the new slots would be written lies a folder that is not empty.
    mkdirSync(place('vault.keys.part'));
    writeFileSync(place('vault.keys.part/x'), '');
    const fresh = 'vinterljus bokhylla sädesärla grinden plommon';
    expect(await vault.code('vault.recover', { groups: groups.join(' '), passphrase: fresh })).not.toBe('ok');
    expect((await vault.get('app.status', {})).mode).toBe('locked');
    expect(readFileSync(place('vault.keys')).equals(keys)).toBe(true);
    rmSync(place('vault.keys.part'), { recursive: true });
    await vault.get('vault.unlock', { passphrase });
    expect(existsSync(place('vault.keys.part'))).toBe(false);
  });
});
