import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BackupsView } from '../../../shared/domain/backup.ts';
import { backupEnded } from '../../support/backup-ended.ts';
import { addClient, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
let place: string;
beforeEach(async () => {
  vault = await openVaultOnDesk();
  vault.time = new Date(2026, 10, 2, 9);
  place = mkdtempSync(join(tmpdir(), 'stick-'));
  vault.choices.push(place);
  await vault.get('backup.place', {});
});
afterEach(() => {
  vault.end();
  rmSync(place, { recursive: true, force: true });
});

const tenYears = 3653;
async function unlocked(): Promise<void> {
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
}
async function backedUp(): Promise<BackupsView> {
  await vault.get('backup.start', {});
  await backupEnded(vault);
  return vault.get('backup.read', {});
}
const backups = (): number => readdirSync(place).filter((name) => name.startsWith('backup-')).length;

describe('a clock ten years ahead', () => {
  it('clears away nothing that waits, until it has been used on another day', async () => {
    const id = await addClient(vault, 'Kastanj');
    const { notes } = await vault.get('note.add', { text: 'Ringde om bostadskön', kind: 'phone' });
    await vault.get('note.remove', { id: notes[0]!.id });
    await vault.get('people.add', {
      alias: 'Sälg',
      calledName: '',
      language: 'sv',
      safety: { someone: false, who: '', mayLeaveMessage: true },
      rightsTalkedOn: null,
      beginning: 'think',
    });
    const aliases = async (): Promise<string[]> =>
      (await vault.get('people.list', {})).map(({ alias }) => alias);
    vault.passDays(tenYears);
    await unlocked();
    expect(await aliases()).toEqual(['Kastanj', 'Sälg']);
    expect((await vault.get('folder.open', { id })).canUndo).toBe(true);
    expect(await vault.get('trash.list', {})).toHaveLength(1);
    vault.passDays(1);
    await unlocked();
    expect(await aliases()).toEqual(['Kastanj']);
    await vault.get('folder.open', { id });
    expect(await vault.get('trash.list', {})).toEqual([]);
  });

  it('leaves the backups that are there, and others are due again when it goes right', async () => {
    await backedUp();
    vault.passDays(1);
    await backedUp();
    expect(backups()).toBe(2);
    vault.passDays(tenYears);
    await unlocked();
    await backedUp();
    expect(backups()).toBe(3);
    vault.passDays(1 - tenYears);
    await unlocked();
    expect(await vault.get('backup.read', {})).toMatchObject({ due: true });
    expect((await backedUp()).due).toBe(false);
    vault.passDays(1);
    await unlocked();
    vault.time = new Date(2026, 10, 5, 16, 30);
    expect(await vault.get('backup.read', {})).toMatchObject({ due: true });
  });

  it('that went right again clears away what has waited, as if it had never been wrong', async () => {
    vault.passDays(tenYears);
    await unlocked();
    vault.passDays(-tenYears);
    await unlocked();
    const id = await addClient(vault, 'Kastanj');
    await vault.get('beside.enter', { id });
    await vault.get('erase.after', { on: '2028-11-20' });
    vault.passDays(800);
    await unlocked();
    expect(await vault.get('people.list', {})).toEqual([]);
  });
});
