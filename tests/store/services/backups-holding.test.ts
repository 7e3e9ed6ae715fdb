import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupEnded } from '../../support/backup-ended.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
let place: string;
beforeEach(async () => {
  vault = await openVaultOnDesk();
  place = mkdtempSync(join(tmpdir(), 'stick-'));
});
afterEach(() => {
  vault.end();
  rmSync(place, { recursive: true, force: true });
});

const unlocked = async (): Promise<void> => {
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
};
async function chosenPlace(): Promise<void> {
  vault.choices.push(place);
  await vault.get('backup.place', {});
}
async function backedUp(): Promise<void> {
  await vault.get('backup.start', {});
  await backupEnded(vault);
}
/** The one backup that is there. */
const only = (): string => join(place, readdirSync(place).find((name) => name.startsWith('backup-')) ?? '');

describe('a client who chooses that nobody opens the folder without them', () => {
  it('is taken out of the backups that can be reached; the others are named', async () => {
    const id = await addClient(vault, 'Kastanj');
    const { words } = await giveKey(vault);
    const secret = { kind: 'words', words } as const;
    await vault.get('folder.close', {});
    await chosenPlace();
    await backedUp();
    const away = mkdtempSync(join(tmpdir(), 'away-'));
    const reached = place;
    place = away;
    await chosenPlace();
    vault.passDays(1);
    await backedUp();
    rmSync(away, { recursive: true });
    place = reached;
    const front = { reach: '', nextMeeting: '', crisis: '' };
    await vault.get('with.enter', { id, secret });
    expect(await vault.get('backup.holding', {})).toHaveLength(2);
    await vault.get('exit.key', { secret });
    await vault.get('choice.set', { choice: 'only', front });
    expect((await vault.get('backup.holding', {})).map((each) => each.place)).toEqual([away]);
    for (const room of ['folders', 'front']) expect(readdirSync(join(only(), room))).toEqual([]);
    await unlocked();
    vault.choices.push(place);
    const looked = await vault.get('restore.look', { id: null });
    expect(looked).toMatchObject({ clients: [{ alias: 'Kastanj', state: 'not-then' }], missing: 1 });
  });
});

describe('a client who is erased', () => {
  it('is told truthfully of a backup whose place has another stick in it now', async () => {
    const id = await addClient(vault, 'Kastanj');
    const { words } = await giveKey(vault);
    await vault.get('folder.close', {});
    await chosenPlace();
    await backedUp();
    await vault.get('with.enter', { id, secret: { kind: 'words', words } });
    expect((await vault.get('erase.facts', {})).backups).toMatchObject([{ place, within: true }]);
    rmSync(place, { recursive: true });
    mkdirSync(place);
    expect((await vault.get('erase.facts', {})).backups).toMatchObject([{ place, within: false }]);
  });

  it('is taken out of the backups that can be reached, front page and all, and the others come back', async () => {
    const kept = await addClient(vault, 'Björk');
    await vault.get('folder.close', {});
    const id = await addClient(vault, 'Kastanj');
    const { words } = await giveKey(vault);
    const secret = { kind: 'words', words } as const;
    await vault.get('folder.close', {});
    await chosenPlace();
    await backedUp();
    await vault.get('with.enter', { id, secret });
    await vault.get('exit.key', { secret });
    await vault.get('erase.now', { note: false });
    await unlocked();
    for (const room of ['folders', 'front']) expect(readdirSync(join(only(), room))).toHaveLength(1);
    vault.choices.push(place);
    const looked = await vault.get('restore.look', { id: null });
    expect(looked?.clients).toEqual([
      { alias: '', state: 'erased' },
      { alias: 'Björk', state: 'same' },
    ]);
    await vault.get('restore.swap', {});
    await unlocked();
    expect((await vault.get('people.list', {})).map((each) => each.id)).toEqual([kept]);
  });
});
