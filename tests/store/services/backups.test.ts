import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishSwap } from '../../../electron/vault/backup/swap.ts';
import type { BackupsView } from '../../../shared/domain/backup.ts';
import { backupEnded } from '../../support/backup-ended.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
let place: string;
const others: TestVault[] = [];
beforeEach(async () => {
  vault = await openVaultOnDesk();
  place = mkdtempSync(join(tmpdir(), 'stick-'));
});
afterEach(() => {
  vault.end();
  for (const other of others.splice(0)) other.end();
  rmSync(place, { recursive: true, force: true });
});

const view = (): Promise<BackupsView> => vault.get('backup.read', {});
const unlocked = async (): Promise<void> => {
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
};
async function chosenPlace(): Promise<void> {
  vault.choices.push(place);
  await vault.get('backup.place', {});
}
async function backedUp(): Promise<BackupsView> {
  await vault.get('backup.start', {});
  await backupEnded(vault);
  return view();
}
const backups = (): string[] => readdirSync(place).filter((name) => name.startsWith('backup-'));
const only = (): string => join(place, backups()[0] ?? '');
const note = (text: string): Promise<unknown> => vault.get('note.add', { text, kind: 'phone' });

describe('a backup', () => {
  it('is made in the background, holds everybody by alias, and nothing in the clear', async () => {
    await addClient(vault, 'Kastanj');
    await note('Ringde om könumret');
    await addClient(vault, 'Björk');
    await chosenPlace();
    const { list, trouble, due } = await backedUp();
    expect({ trouble, due }).toEqual({ trouble: null, due: false });
    expect(list).toHaveLength(1);
    expect(list[0]).toMatchObject({ clients: ['Björk', 'Kastanj'], erased: 0, within: true, place });
    expect(vault.notices.filter((one) => one.notice === 'backup').length).toBeGreaterThan(8);
    for (const [name, text] of [
      ['vault.db', 'Kastanj'],
      ['list.json', 'Kastanj'],
      ['list.json', 'Björk'],
    ] as const)
      expect(readFileSync(join(only(), name)).includes(text)).toBe(false);
    expect(readFileSync(join(only(), 'vault.db')).includes('SQLite format')).toBe(false);
  });

  it('is due when a day of work has ended without one', async () => {
    vault.time = new Date(2026, 10, 2, 9);
    await unlocked();
    await chosenPlace();
    expect((await view()).due).toBe(false);
    vault.time = new Date(2026, 10, 2, 16, 30);
    expect((await view()).due).toBe(true);
    await backedUp();
    expect((await view()).due).toBe(false);
    vault.time = new Date(2026, 10, 5, 9);
    await unlocked();
    expect((await view()).due).toBe(false);
    vault.time = new Date(2026, 10, 6, 9);
    await unlocked();
    expect((await view()).due).toBe(true);
  });

  it('needs a place that is there and is not the vault itself', async () => {
    expect(await vault.code('backup.start', {})).toBe('no-place');
    vault.choices.push(join(vault.dir, 'folders'));
    expect(await vault.code('backup.place', {})).toBe('own-folder');
    vault.choices.push('/proc');
    expect(await vault.code('backup.place', {})).toBe('cannot-write');
    await chosenPlace();
    rmSync(place, { recursive: true });
    expect(await vault.code('backup.start', {})).toBe('no-place');
    expect(await view()).toMatchObject({ place, reachable: false });
  });

  it.each([
    ['nothing is there', () => undefined],
    // Nothing can be looked for below a file, nor removed there.
    ['what is half cannot be taken away', () => writeFileSync(place, '')],
  ])('on a stick pulled out half-way is told, and leaves no backup that is half: %s', async (_, then) => {
    await addClient(vault, 'Kastanj');
    await chosenPlace();
    await vault.get('backup.start', {});
    rmSync(place, { recursive: true });
    then();
    await backupEnded(vault);
    expect(await view()).toMatchObject({ running: null, trouble: 'no-place', list: [] });
  });

  it('that was stopped leaves nothing behind, and the one left by a dead process goes with the next', async () => {
    await addClient(vault, 'Kastanj');
    await chosenPlace();
    await vault.get('backup.start', {});
    await vault.get('backup.stop', {});
    await backupEnded(vault);
    expect(await view()).toMatchObject({ trouble: 'stopped', list: [] });
    expect(backups()).toEqual([]);
    mkdirSync(join(place, 'backup-20200101-000000.part'));
    await backedUp();
    expect(backups()).toHaveLength(1);
  });

  it('stops when a client comes to the table', async () => {
    const id = await addClient(vault, 'Kastanj');
    await chosenPlace();
    await vault.get('backup.start', {});
    await vault.get('beside.enter', { id });
    await backupEnded(vault);
    expect(backups()).toEqual([]);
  });

  it('is kept for 90 days, then goes when a newer one is made', async () => {
    await chosenPlace();
    await backedUp();
    vault.passDays(91);
    await unlocked();
    expect((await backedUp()).list).toHaveLength(1);
    expect(backups()).toHaveLength(1);
  });
});

describe('putting a backup back', () => {
  it('compares first, then takes the place of what is here, with everything as it was', async () => {
    const kastanj = await addClient(vault, 'Kastanj');
    await note('Före kopian');
    const same = await addClient(vault, 'Lind');
    await vault.get('folder.close', {});
    await chosenPlace();
    const { list } = await backedUp();
    await vault.get('folder.open', { id: kastanj });
    await note('Efter kopian');
    await addClient(vault, 'Ask');
    const looked = await vault.get('restore.look', { id: list[0]?.id ?? '' });
    expect(looked).toMatchObject({
      clients: [
        { alias: 'Ask', state: 'not-then' },
        { alias: 'Kastanj', state: 'older' },
        { alias: 'Lind', state: 'same' },
      ],
      missing: 0,
      cannotKnow: false,
    });
    await vault.get('restore.swap', {});
    expect(vault.told).toContainEqual({ from: 'lock' });
    await unlocked();
    expect((await vault.get('people.list', {})).map(({ alias }) => alias)).toEqual(['Kastanj', 'Lind']);
    const { notes } = await vault.get('folder.open', { id: kastanj });
    expect(notes.map(({ text }) => text)).toEqual(['Före kopian']);
    expect(await vault.code('folder.open', { id: same })).toBe('ok');
    expect((await view()).list).toHaveLength(1);
    expect(readdirSync(vault.dir).sort()).toEqual(['folders', 'front', 'vault.db', 'vault.keys']);
  });

  it('leaves everything when it is not wanted after all', async () => {
    await addClient(vault, 'Kastanj');
    await chosenPlace();
    const { list } = await backedUp();
    await note('Efter kopian');
    await vault.get('restore.look', { id: list[0]?.id ?? '' });
    await vault.get('restore.leave', {});
    expect(await vault.code('restore.swap', {})).toBe('no-backup');
    expect(existsSync(join(vault.dir, 'restoring'))).toBe(false);
    expect((await vault.get('folder.read', {})).notes).toHaveLength(1);
  });

  it('goes on at the next start when the computer stopped in the middle', async () => {
    await addClient(vault, 'Kastanj');
    await chosenPlace();
    const { list } = await backedUp();
    await addClient(vault, 'Ask');
    await vault.get('restore.look', { id: list[0]?.id ?? '' });
    await vault.get('restore.swap', {});
    vault.app.close();
    // As far as a crash between the first and the second item would have come.
    const dir = (name: string): string => join(vault.dir, name);
    mkdirSync(dir('replaced'));
    rmSync(dir('folders'), { recursive: true });
    mkdirSync(dir('folders'));
    for (const name of readdirSync(dir('restoring/folders')))
      copyFileSync(dir(`restoring/folders/${name}`), dir(`folders/${name}`));
    rmSync(dir('restoring/folders'), { recursive: true });
    finishSwap(vault.dir);
    await unlocked();
    expect((await vault.get('people.list', {})).map(({ alias }) => alias)).toEqual(['Kastanj']);
  });

  it('never brings back who was erased, and puts every yes in advance to sleep', async () => {
    const gone = await addClient(vault, 'Kastanj');
    const stays = await addClient(vault, 'Lind');
    const { words } = await giveKey(vault);
    const secret = { kind: 'words', words } as const;
    await vault.get('with.enter', { id: stays, secret });
    await vault.get('exit.key', { secret });
    const yes = {
      receiver: 'Boendestödet',
      purpose: 'Flytten',
      page: 'plan',
      named: true,
      count: 3,
    } as const;
    await vault.get('warrant.make', { ...yes, until: '2027-11-02' });
    await unlocked();
    await chosenPlace();
    await backedUp();
    vault.passDays(1);
    await unlocked();
    erase(gone);
    await backedUp();
    const old = join(place, backups().sort()[0] ?? '');
    vault.choices.push(old);
    const looked = await vault.get('restore.look', { id: null });
    expect(looked?.clients).toEqual([
      { alias: '', state: 'erased' },
      { alias: 'Lind', state: expect.any(String) as string },
    ]);
    await vault.get('restore.swap', {});
    await unlocked();
    expect((await vault.get('people.list', {})).map(({ alias }) => alias)).toEqual(['Lind']);
    expect(readdirSync(join(vault.dir, 'folders'))).toHaveLength(1);
    const { warrants } = await vault.get('folder.open', { id: stays });
    expect(warrants[0]?.asleep).toBe(true);
  });

  /** Erases as the ending does, for those in the vault: the row goes, and its number is noted. */
  function erase(id: string): void {
    const { session } = vault.app;
    if (session.mode === 'locked' || session.mode === 'ownCopy') throw new Error(session.mode);
    session.vault.db.transaction((tx) => {
      tx.run('INSERT INTO erasure (number) SELECT erasure_number FROM folder WHERE id = ?', [id]);
      tx.run('DELETE FROM folder WHERE id = ?', [id]);
    });
    vault.passSeconds(5);
  }

  it('of another vault, or changed on the way, is refused', async () => {
    await addClient(vault, 'Kastanj');
    await chosenPlace();
    await backedUp();
    const other = await openVaultOnDesk();
    others.push(other);
    other.choices.push(place);
    expect(await other.code('restore.look', { id: null })).toBe('wrong-vault');
    const folders = join(only(), 'folders');
    const [name = ''] = readdirSync(folders);
    const bytes = readFileSync(join(folders, name));
    bytes[9000] = (bytes[9000] ?? 0) ^ 1;
    writeFileSync(join(folders, name), bytes);
    vault.choices.push(place);
    expect(await vault.code('restore.look', { id: null })).toBe('damaged');
    const list = join(only(), 'list.json');
    writeFileSync(list, readFileSync(list, 'utf8').replace('"format":1', '"format":2'));
    vault.choices.push(place);
    expect(await vault.code('restore.look', { id: null })).toBe('newer');
    writeFileSync(list, '{"format":1');
    vault.choices.push(place);
    expect(await vault.code('restore.look', { id: null })).toBe('damaged');
    vault.choices.push(tmpdir());
    expect(await vault.code('restore.look', { id: null })).toBe('no-backup');
  });
});

describe('moving to another computer', () => {
  it('takes a backup and the passphrase, and says when it cannot know who was erased', async () => {
    const id = await addClient(vault, 'Kastanj');
    await note('Ringde');
    await chosenPlace();
    await backedUp();
    const next = new TestVault();
    others.push(next);
    next.choices.push(place);
    expect(await next.get('restore.choose', {})).toMatchObject({ clients: 1, cannotKnow: false });
    expect(await next.code('restore.take', { passphrase: 'fel fras' })).toBe('wrong-secret');
    next.passSeconds(60);
    expect((await next.get('restore.take', { passphrase })).mode).toBe('without');
    expect((await next.get('folder.open', { id })).notes).toHaveLength(1);
    rmSync(join(place, 'erased.txt'));
    const third = new TestVault();
    others.push(third);
    third.choices.push(only());
    expect(await third.get('restore.choose', {})).toMatchObject({ cannotKnow: true });
    expect(await vault.code('restore.choose', {})).toBe('wrong-mode');
  });

  it('keeps what is there when its keys are damaged: it may be newer', async () => {
    await addClient(vault, 'Kastanj');
    await chosenPlace();
    await backedUp();
    vault.app.close();
    writeFileSync(join(vault.dir, 'vault.keys'), 'broken');
    const again = new TestVault(vault.dir);
    again.choices.push(place);
    await again.get('restore.choose', {});
    await again.get('restore.take', { passphrase });
    expect(readdirSync(join(vault.dir, 'before-restore')).sort()).toContain('vault.db');
    again.app.close();
  });
});
