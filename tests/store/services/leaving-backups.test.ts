import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderFiles, StickVault, vaultDb } from '../../support/stick-vault.ts';
import type { TestVault } from '../../support/test-vault.ts';

let s: StickVault;
let vault: TestVault;
beforeEach(async () => {
  s = await StickVault.made();
  ({ vault } = s);
});
afterEach(() => s.end());

describe('a client who must leave the backups', () => {
  const away = (): string => `${s.stick}-away`;
  afterEach(() => rmSync(away(), { recursive: true, force: true }));
  const front = { reach: '', nextMeeting: '', crisis: '' };
  async function onlyWithMe(): Promise<void> {
    await s.meet();
    await s.key();
    await vault.get('choice.set', { choice: 'only', front });
    await s.unlocked();
  }
  const heldIn = (backup: string): number => readdirSync(join(backup, 'folders')).length;

  it('leaves what could not be reached then at a later unlocking, and no backup made since', async () => {
    const older = await s.backedUp();
    renameSync(s.stick, away());
    await onlyWithMe();
    expect(await vault.get('backup.read', {})).toMatchObject({ list: [{ clients: ['Kastanj'] }] });
    renameSync(away(), s.stick);
    const newer = await s.backedUp();
    expect([heldIn(older), heldIn(newer)]).toEqual([0, 1]);
    await s.unlocked();
    expect([heldIn(older), heldIn(newer)]).toEqual([0, 1]);
  });

  it('who was erased leaves them, too, and is noted beside them, at the next unlocking', async () => {
    const backup = await s.backedUp();
    await s.meet();
    await s.key();
    renameSync(s.stick, away());
    await vault.get('erase.now', { note: false });
    renameSync(away(), s.stick);
    expect(heldIn(backup)).toBe(1);
    await s.unlocked();
    expect([heldIn(backup), existsSync(join(s.stick, 'erased.txt'))]).toEqual([0, true]);
    const { number } = vaultDb(vault).get('SELECT number FROM erasure') as { number: string };
    expect(s.beside()).toContain(number);
  });

  it('comes back from a newer backup: only what was erased stays away', async () => {
    const older = await s.backedUp();
    await onlyWithMe();
    const newer = await s.backedUp();
    await s.putBack(older);
    expect(await vault.get('people.list', {})).toEqual([]);
    await s.putBack(newer);
    expect(await vault.get('people.list', {})).toMatchObject([{ id: s.id, choice: 'only' }]);
    expect(await vault.code('with.enter', { id: s.id, secret: s.secret })).toBe('ok');
  });
});

describe('the note about erasing', () => {
  it('that cannot be written changes nothing: the folder stays, and the backups hold it', async () => {
    const backup = await s.backedUp();
    await s.meet();
    await s.key();
    vault.choices.push(s.stick);
    expect(await vault.code('erase.now', { note: true })).toBe('cannot-write');
    expect(await vault.get('backup.holding', {})).toHaveLength(1);
    expect(readdirSync(join(backup, 'folders'))).toHaveLength(1);
    expect(folderFiles(vault)).toHaveLength(1);
    expect((await vault.get('ledger.read', {}))[0]).toMatchObject({ kind: 'receipt.pdf', failed: true });
  });

  it('goes when the erasing fails after it', async () => {
    const note = join(vault.dir, 'lapp.pdf');
    await s.backedUp();
    await s.meet();
    await s.key();
    const stop = `CREATE TRIGGER stop BEFORE DELETE ON folder BEGIN SELECT RAISE (ABORT, 'no'); END`;
    vaultDb(vault).transaction((tx) => tx.run(stop));
    vault.choices.push(note);
    expect(await vault.code('erase.now', { note: true })).toBe('unexpected');
    expect(existsSync(note)).toBe(false);
    expect(await vault.get('backup.holding', {})).toHaveLength(1);
    expect((await vault.get('ledger.read', {}))[0]).toMatchObject({ kind: 'receipt.pdf', failed: true });
    vaultDb(vault).transaction((tx) => tx.run('DROP TRIGGER stop'));
    vault.passSeconds(5);
    await s.key();
    vault.choices.push(note);
    expect(await vault.get('erase.now', { note: true })).toEqual({ erased: true });
    expect(existsSync(note)).toBe(true);
  });
});
