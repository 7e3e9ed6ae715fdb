import { screen, waitFor, within } from '@testing-library/svelte';
import { existsSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { today } from '../../../renderer/state/wall-clock.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import { areas } from '../../../shared/i18n/sv/areas.ts';
import { deskCrisis as t } from '../../../shared/i18n/sv/desk-crisis.ts';
import { deskFolder } from '../../../shared/i18n/sv/desk-folder.ts';
import { document as paper } from '../../../shared/i18n/sv/document.ts';
import { hangUp } from '../../support/screen-port.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';
import { atTheFront, onTheDesk } from './on-the-desk.ts';

const alias = 'Kastanj';
const vaults: TestVault[] = [];
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});
afterAll(hangUp);

const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });

/** The client was there with their key, wrote the page and said yes to some; now the ombudsperson is alone. */
async function after(
  receivers: readonly string[],
  more: (vault: TestVault, key: () => Promise<unknown>) => Promise<unknown> = () => Promise.resolve(),
): Promise<{ vault: TestVault; id: string }> {
  const vault = await openVaultOnDesk();
  vault.time = new Date();
  vaults.push(vault);
  const id = await addClient(vault, alias);
  const { words } = await giveKey(vault);
  await vault.get('with.enter', { id, secret: { kind: 'words', words } });
  await vault.get('crisis.set', { part: 'helps', words: 'Te och tystnad' });
  const key = (): Promise<unknown> => vault.get('exit.key', { secret: { kind: 'words', words } });
  for (const receiver of receivers) {
    await key();
    await vault.get('warrant.make', {
      receiver,
      purpose: 'På natten',
      page: 'crisis',
      named: true,
      count: 1,
      until: addDays(today(), 10),
    });
  }
  await more(vault, key);
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
  return { vault, id };
}

describe('the crisis page on paper', () => {
  it('is one key away from the open folder when it can go to one', async () => {
    const { vault, id } = await after(['Psykakuten']);
    const user = await onTheDesk(vault, id);
    expect(await button(new RegExp(t.give('Psykakuten'), 'u'))).toBeDefined();
    const path = `${vault.dir}/kris.pdf`;
    vault.choices.push(path);
    await user.keyboard('{Control>}{Shift>}K{/Shift}{/Control}');
    expect(await screen.findByText(t.given('Psykakuten', alias))).toBeDefined();
    expect(existsSync(path)).toBe(true);
    // Used up: the way to it is gone.
    await waitFor(() => expect(screen.queryByRole('button', { name: /Krissidan/u })).toBeNull());
    expect((await vault.get('ledger.read', {}))[0]).toMatchObject({ kind: 'warrant.used', what: ['crisis'] });
  });

  it('asks to whom when it can go to several, and says so when nothing was saved', async () => {
    const { vault, id } = await after(['Psykakuten', 'Eva']);
    const user = await onTheDesk(vault, id);
    await user.click(await button(new RegExp(t.choose, 'u')));
    expect(await screen.findByRole('heading', { level: 1, name: areas.title.crisis })).toBeDefined();
    expect(screen.getByText('Te och tystnad')).toBeDefined();
    vault.choices.push(null);
    await user.click(await button(t.give('Eva')));
    expect(await screen.findByText(deskFolder.yes.notSaved)).toBeDefined();
    vault.choices.push(`${vault.dir}/ingen mapp/kris.pdf`);
    await user.click(await button(t.give('Eva')));
    expect(await screen.findByRole('alert')).toBeDefined();
    const path = `${vault.dir}/kris.pdf`;
    vault.choices.push(path);
    await user.click(await button(t.give('Eva')));
    expect(await screen.findByText(t.given('Eva', alias))).toBeDefined();
    expect(existsSync(path)).toBe(true);
  });

  it('has no way out without a yes, and says why', async () => {
    const { vault, id } = await after([]);
    const user = await onTheDesk(vault, id);
    await user.click(await button(areas.title.crisis));
    expect(await screen.findByText(t.paperNone(alias))).toBeDefined();
    expect(screen.queryByRole('button', { name: /Krissidan/u })).toBeNull();
    await user.keyboard('{Control>}{Shift>}K{/Shift}{/Control}');
    expect((await vault.get('ledger.read', {})).some(({ kind }) => kind === 'warrant.used')).toBe(false);
  });

  it('of a folder that opens only with the client, only what they left open can be read', async () => {
    const { vault, id } = await after(['Psykakuten'], async (at, key) => {
      await key();
      await at.get('choice.set', {
        choice: 'only',
        front: { reach: '', nextMeeting: '', crisis: 'Ring Eva' },
      });
    });
    await atTheFront(vault, id);
    expect(await screen.findByText(t.frontOnly(alias))).toBeDefined();
    expect(screen.getByText('Ring Eva')).toBeDefined();
    expect(screen.queryByText('Te och tystnad')).toBeNull();
    expect(screen.queryByRole('button', { name: /Krissidan/u })).toBeNull();
  });
});

describe('what the client wrote, on the desk', () => {
  it('is read and not changed: words with those beneath, and the way of the plan', async () => {
    const { vault, id } = await after([], async (at) => {
      const { ownWords } = await at.get('own.add', { words: 'Bo ensam', replaces: null, asked: false });
      await at.get('own.add', { words: 'Bo med Eva', replaces: ownWords[0]!.id, asked: false });
      await at.get('way.choose', { way: 'atmiyata' });
      await at.get('way.answer', { way: 'atmiyata', prompt: 'week', words: 'Måndag: sova' });
    });
    const user = await onTheDesk(vault, id);
    await user.click(await button(areas.title['own-words']));
    expect(await screen.findByText('Bo med Eva')).toBeDefined();
    expect(screen.getByText('Bo ensam')).toBeDefined();
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(await button(deskFolder.back(alias)));
    await user.click(await button(areas.title.way));
    const way = within(await screen.findByRole('region', { name: paper.ways.atmiyata.title }));
    expect(way.getByText('Måndag: sova')).toBeDefined();
    expect(way.getByText(paper.ways.atmiyata.from)).toBeDefined();
  });

  it('takes no room while it is untouched', async () => {
    const vault = await openVaultOnDesk();
    vaults.push(vault);
    await onTheDesk(vault, await addClient(vault, alias));
    expect(await button(deskFolder.person.open)).toBeDefined();
    for (const area of ['crisis', 'own-words', 'way'] as const)
      expect(screen.queryByRole('button', { name: areas.title[area], hidden: true })).toBeNull();
  });
});
