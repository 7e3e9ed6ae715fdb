import { screen, waitFor } from '@testing-library/svelte';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { clientWords } from '../../../shared/i18n/clients.ts';
import { areas } from '../../../shared/i18n/sv/areas.ts';
import { common } from '../../../shared/i18n/sv/common.ts';
import { table as plain } from '../../../shared/i18n/sv/table.ts';
import { hangUp } from '../../support/screen-port.ts';
import type { TestVault } from '../../support/test-vault.ts';
import { besideTheClient, withTheClient } from './at-the-table.ts';
import { sitDown } from './screen.ts';

const vaults: TestVault[] = [];
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});
afterAll(hangUp);

const easy = clientWords('sv', true, 'sv').words.table;
const button = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });
const reading = async (vault: TestVault): Promise<boolean> =>
  (await vault.get('folder.read', {})).reading.easyWords;

describe('easier words at the table', () => {
  it('are one press away, are remembered in the folder, and go back to the plain', async () => {
    const { vault } = await withTheClient();
    vaults.push(vault);
    const user = await sitDown(vault);
    expect(await screen.findByText(plain.plan.help)).toBeDefined();
    const easier = await button(common.reading.easier);
    expect(easier.getAttribute('aria-pressed')).toBe('false');
    await user.click(easier);
    expect(await screen.findByText(easy.plan.help)).toBeDefined();
    expect(screen.queryByText(plain.plan.help)).toBeNull();
    expect((await button(common.reading.easier)).getAttribute('aria-pressed')).toBe('true');
    await waitFor(async () => expect(await reading(vault)).toBe(true));
    await user.click(await button(common.reading.easier));
    expect(await screen.findByText(plain.plan.help)).toBeDefined();
    await waitFor(async () => expect(await reading(vault)).toBe(false));
  });

  it('meet the client before there is a key, too', async () => {
    const { vault } = await besideTheClient();
    vaults.push(vault);
    const user = await sitDown(vault);
    await user.click(await button(common.reading.easier));
    expect(await screen.findByText(easy.beside.help)).toBeDefined();
    expect(screen.queryByText(plain.beside.help)).toBeNull();
  });

  it('say what becomes public without asking for easier words once more', async () => {
    const { vault } = await withTheClient();
    vaults.push(vault);
    const [stuck] = (await vault.get('stuck.begin', { kind: 'deficiency', from: null })).stuck;
    const content = { happened: 'Beslutet tog åtta månader.' };
    await vault.get('stuck.change', { id: stuck!.id, text: { content } });
    const user = await sitDown(vault);
    await user.click(await button(common.reading.easier));
    await user.click(await button(plain.folder.open));
    await user.click(await button(areas.title.stuck));
    await user.click(await button(plain.stuck.openOf(content.happened)));
    await user.click(await button(plain.stuck.release.begin));
    expect(await screen.findByRole('heading', { name: easy.stuck.release.warning.title })).toBeDefined();
    expect(screen.getByText(easy.stuck.release.warning.recognise)).toBeDefined();
    expect(screen.queryByRole('button', { name: plain.stuck.release.easier })).toBeNull();
  });
});

describe('the size of the text', () => {
  it('is chosen in a panel that Escape shuts, and the keyboard is back where it was opened', async () => {
    const { vault } = await withTheClient();
    vaults.push(vault);
    const user = await sitDown(vault);
    const { size, sizes } = common.reading;
    await user.click(await button(size));
    await user.click(await screen.findByRole('radio', { name: sizes['2'] }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('radio', { name: sizes['2'] })).toBeNull());
    expect(document.activeElement).toBe(await button(size));
    await waitFor(async () => {
      expect((await vault.get('folder.read', {})).reading.textScale).toBe(2);
    });
  });
});
