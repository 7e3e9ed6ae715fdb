import { screen, waitFor, within } from '@testing-library/svelte';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { en } from '../../../shared/i18n/en/index.ts';
import { sv } from '../../../shared/i18n/sv/index.ts';
import { hangUp } from '../../support/screen-port.ts';
import { passphrase, TestVault } from '../../support/test-vault.ts';
import { button, field, heading, press, theApp, write, type User } from './the-app.ts';

const { locked: t, desk } = sv;
const vaults: TestVault[] = [];
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});
afterAll(hangUp);

const fresh = (): TestVault => {
  const vault = new TestVault();
  vaults.push(vault);
  return vault;
};

/** The passphrase that is drawn. */
async function proposed(): Promise<string> {
  const group = await screen.findByRole('group', { name: t.choose.proposed });
  const words = within(group).getByRole('paragraph');
  await waitFor(() => expect(words.textContent.trim()).not.toBe(''));
  return words.textContent.trim();
}

async function makeVault(user: User): Promise<void> {
  await write(user, t.choose.type, await proposed());
  await press(user, t.first.create);
  await heading(t.recovery.title);
}

/** The groups that are drawn, in order. */
async function drawnGroups(): Promise<string[]> {
  const list = await screen.findByRole('list', { name: t.recovery.groups });
  await waitFor(() => expect(within(list).getAllByRole('listitem').length).toBeGreaterThan(5));
  return within(list)
    .getAllByRole('listitem')
    .map((item) => item.querySelector('bdi')?.textContent ?? '');
}

async function tryGroups(user: User, groups: readonly string[]): Promise<void> {
  await press(user, t.recovery.haveIt);
  await heading(t.recovery.tryTitle);
  for (const [at, group] of groups.entries()) {
    if (screen.queryByLabelText(t.recovery.group(at + 1))) await write(user, t.recovery.group(at + 1), group);
  }
  await press(user, t.recovery.confirm);
}

describe('the first start', () => {
  it('goes from nothing to an empty desk', async () => {
    const vault = fresh();
    const user = theApp(vault);
    await heading(t.first.title);
    await makeVault(user);
    await tryGroups(user, await drawnGroups());
    await heading(t.service.title);
    await write(user, t.service.employer, 'Föreningen Bryggan');
    await press(user, t.service.save);
    await button(desk.rail.today);
    expect((await vault.get('service.read', {})).employer).toBe('Föreningen Bryggan');
  });

  it('takes no passphrase that was typed otherwise than it was proposed', async () => {
    const user = theApp(fresh());
    await proposed();
    await write(user, t.choose.type, 'något helt annat');
    await press(user, t.first.create);
    expect(await screen.findByText(t.choose.differs)).toBeTruthy();
  });

  it('says that a passphrase of one’s own is too easy, and when it is not', async () => {
    const vault = fresh();
    const user = theApp(vault);
    await proposed();
    await press(user, t.choose.own);
    await write(user, t.choose.ownLabel, 'sommar');
    expect(await screen.findByText(t.choose.weak)).toBeTruthy();
    await press(user, t.first.create);
    expect(vault.app.status().vault).toBe('none');
    await write(user, t.choose.ownLabel, passphrase);
    expect(await screen.findByText(t.choose.strong)).toBeTruthy();
    await write(user, t.choose.again, passphrase);
    await press(user, t.first.create);
    await heading(t.recovery.title);
  });

  it('draws a secret beside its field, which stays a password field', async () => {
    const user = theApp(fresh());
    const words = await proposed();
    await write(user, t.choose.type, words);
    await press(user, sv.common.showOf(t.choose.type));
    expect((await field(t.choose.type)).type).toBe('password');
    expect(screen.getAllByText(words)).toHaveLength(2);
  });

  it('does not go on with wrong groups, and shows them again', async () => {
    const user = theApp(fresh());
    await makeVault(user);
    const groups = await drawnGroups();
    await tryGroups(
      user,
      groups.map(() => 'AAAA'),
    );
    expect(await screen.findByText(sv.errors['groups-differ'](''))).toBeTruthy();
    await press(user, t.recovery.lookAgain);
    expect(await drawnGroups()).toEqual(groups);
  });

  it('goes on where it was left', async () => {
    const vault = fresh();
    await vault.get('vault.create', { passphrase, language: 'sv' });
    vault.lock();
    const user = theApp(vault);
    await write(user, t.passphrase, passphrase);
    await press(user, t.open);
    await heading(t.recovery.title);
  });

  it('speaks the other language at once', async () => {
    const user = theApp(fresh());
    await user.click(await screen.findByRole('radio', { name: 'English' }));
    await heading(en.locked.first.title);
    await waitFor(() => expect(document.documentElement.lang).toBe('en'));
    expect(await button(en.locked.first.create)).toBeTruthy();
  });
});
