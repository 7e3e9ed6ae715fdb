import { screen, waitFor, within } from '@testing-library/svelte';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { sv } from '../../../shared/i18n/sv/index.ts';
import { hangUp } from '../../support/screen-port.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';
import { heading, press, theApp, write, type User } from '../locked/the-app.ts';

const t = sv.desk.search;
const vaults: TestVault[] = [];
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});
afterAll(hangUp);

async function notes(...all: readonly [alias: string, text: string][]): Promise<TestVault> {
  const vault = await openVaultOnDesk();
  vaults.push(vault);
  for (const [alias, text] of all) {
    await addClient(vault, alias);
    await vault.get('note.add', { text, kind: 'phone' });
    vault.passSeconds(60);
  }
  await vault.get('folder.close', {});
  return vault;
}
async function searching(vault: TestVault): Promise<User> {
  const user = theApp(vault);
  await screen.findByRole('navigation', { name: sv.desk.rail.name });
  await user.keyboard('{Control>}k{/Control}');
  await heading(t.title);
  return user;
}
const found = async (): Promise<string[]> =>
  within(await screen.findByRole('list', { name: t.list }))
    .getAllByRole('listitem')
    .map((row) => row.querySelector('[dir]')?.textContent.trim() ?? '');

describe('searching on the desk', () => {
  it('comes by Ctrl+K into the field, and finds parts of words in every folder', async () => {
    const user = await searching(await notes(['Alm', 'Ringde om bostadskön'], ['Björk', 'Bostadsbidrag']));
    expect(document.activeElement).toBe(await screen.findByLabelText(t.label));
    await user.keyboard('bostad{Enter}');
    await waitFor(async () => expect(await found()).toEqual(['Bostadsbidrag', 'Ringde om bostadskön']));
    expect(screen.getAllByText(t.found(2)).length).toBeGreaterThan(0);
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'Bostad',
      'bostad',
    ]);
    await user.click(screen.getByRole('button', { name: /Alm, Anteckningar/ }));
    await heading('Alm');
  });

  it('keeps to a kind, and says when nothing was found', async () => {
    const user = await searching(await notes(['Alm', 'Hyra']));
    await write(user, t.label, 'hyra');
    await user.selectOptions(await screen.findByLabelText(t.kind), t.kinds.plan);
    await press(user, t.find);
    expect((await screen.findAllByText(t.found(0))).length).toBeGreaterThan(0);
    await user.selectOptions(screen.getByLabelText(t.kind), t.everywhere);
    await press(user, t.find);
    await waitFor(async () => expect(await found()).toEqual(['Hyra']));
  });

  it('shows fifty, and more when asked', async () => {
    const vault = await notes(['Alm', 'Hyra 0']);
    await addClient(vault, 'Björk');
    for (let n = 1; n <= 51; n += 1) await vault.get('note.add', { text: `Hyra ${n}`, kind: 'phone' });
    const user = await searching(vault);
    await user.keyboard('hyra{Enter}');
    expect(await screen.findByText(t.shown(50, 52))).toBeTruthy();
    await press(user, t.more);
    expect(await screen.findByText(t.shown(52, 52))).toBeTruthy();
    expect(screen.queryByRole('button', { name: t.more })).toBeNull();
  });

  it('says how many folders open only with their client', async () => {
    const vault = await notes(['Alm', 'Hyra']);
    const id = await addClient(vault, 'Björk');
    const { words } = await giveKey(vault);
    const secret = { kind: 'words', words } as const;
    await vault.get('with.enter', { id, secret });
    await vault.get('exit.key', { secret });
    await vault.get('choice.set', { choice: 'only', front: { reach: '', nextMeeting: '', crisis: '' } });
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    const user = await searching(vault);
    await user.keyboard('hyra{Enter}');
    expect(await screen.findByText(t.onlyWithClient(1))).toBeTruthy();
    expect(await found()).toEqual(['Hyra']);
  });
});
