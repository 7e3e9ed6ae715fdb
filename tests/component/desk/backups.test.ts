import { screen, waitFor } from '@testing-library/svelte';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { errors } from '../../../shared/i18n/sv/errors.ts';
import { sv } from '../../../shared/i18n/sv/index.ts';
import { hangUp, notice } from '../../support/screen-port.ts';
import { addClient, openVaultOnDesk, passphrase, TestVault } from '../../support/test-vault.ts';
import { button, heading, press, theApp, write, type User } from '../locked/the-app.ts';

const { desk } = sv;
const t = desk.backups;
const vaults: TestVault[] = [];
const places: string[] = [];
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
  for (const place of places.splice(0)) rmSync(place, { recursive: true, force: true });
});
afterAll(hangUp);

const stick = (): string => {
  const place = mkdtempSync(join(tmpdir(), 'stick-'));
  places.push(place);
  return place;
};

async function atBackups(): Promise<{ vault: TestVault; user: User; place: string }> {
  const vault = await openVaultOnDesk();
  vaults.push(vault);
  await addClient(vault, 'Kastanj');
  await vault.get('folder.close', {});
  const place = stick();
  const user = theApp(vault);
  await press(user, desk.rail.vault);
  await press(user, t.open);
  await heading(t.title);
  return { vault, user, place };
}

async function backedUp(vault: TestVault, user: User, place: string): Promise<void> {
  vault.choices.push(place);
  await press(user, t.choose);
  await press(user, t.now);
  // The screen has heard that it began before it hears that it is over.
  await button(t.stop);
  await waitFor(() => expect(vault.app.backup.job).toBeNull());
  notice({ notice: 'backup', done: 0, of: 0 });
}

describe('backups', () => {
  it('begin with a place, and tell whom each holds', async () => {
    const { vault, user, place } = await atBackups();
    expect(await screen.findByText(t.noPlace)).toBeTruthy();
    expect(screen.getByText(t.none)).toBeTruthy();
    await backedUp(vault, user, place);
    expect(await screen.findByText(t.holds('Kastanj'))).toBeTruthy();
    expect(screen.getByText(place)).toBeTruthy();
  });

  it('say plainly that a place cannot be used', async () => {
    const { vault, user } = await atBackups();
    vault.choices.push(join(vault.dir, 'front'));
    await press(user, t.choose);
    expect(await screen.findByText(errors['own-folder'](''))).toBeTruthy();
  });

  it('say that the place is not here, once somebody has tried', async () => {
    const { vault, user, place } = await atBackups();
    await backedUp(vault, user, place);
    await screen.findByText(t.holds('Kastanj'));
    rmSync(place, { recursive: true });
    await press(user, t.now);
    expect(await screen.findByText(t.away)).toBeTruthy();
    expect(screen.getByText(t.notHere)).toBeTruthy();
    expect(screen.queryByRole('button', { name: t.now })).toBeNull();
  });

  it('are put back after what would change has been read', async () => {
    const { vault, user, place } = await atBackups();
    await backedUp(vault, user, place);
    await addClient(vault, 'Ask');
    await vault.get('folder.close', {});
    await user.click(await screen.findByRole('button', { name: new RegExp(`^${t.back}: `, 'u') }));
    await heading(t.restore.title);
    expect(screen.getByText(t.restore.follows)).toBeTruthy();
    expect(screen.getByText(new RegExp(t.restore.states['not-then'], 'u')).textContent).toContain('Ask');
    await press(user, t.restore.leave);
    await heading(t.title);
    await waitFor(() => expect(vault.app.restoring).toBeNull());
    expect(await vault.code('restore.swap', {})).toBe('no-backup');
  });

  it('open on a computer that has no vault', async () => {
    const { vault, user, place } = await atBackups();
    await backedUp(vault, user, place);
    const next = new TestVault();
    vaults.push(next);
    document.body.replaceChildren();
    const there = theApp(next);
    await press(there, t.moveIn.open);
    next.choices.push(place);
    await press(there, t.moveIn.choose);
    await write(there, t.moveIn.passphrase, passphrase);
    await press(there, t.moveIn.action);
    await waitFor(async () => expect((await next.get('app.status', {})).mode).toBe('without'));
    expect((await next.get('people.list', {})).map(({ alias }) => alias)).toEqual(['Kastanj']);
  });
});
