import { screen, within } from '@testing-library/svelte';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { areas } from '../../../shared/i18n/sv/areas.ts';
import { table } from '../../../shared/i18n/sv/table.ts';
import { hangUp } from '../../support/screen-port.ts';
import type { TestVault } from '../../support/test-vault.ts';
import { besideTheClient, withTheClient } from './at-the-table.ts';
import { sitDown } from './screen.ts';

const { search: t, folder } = table;
const vaults: TestVault[] = [];
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});
afterAll(hangUp);

type User = Awaited<ReturnType<typeof sitDown>>;
const press = async (user: User, name: string): Promise<void> =>
  user.click(await screen.findByRole('button', { name }));

describe('searching in my folder', () => {
  it('finds words, says where they stand, and goes there', async () => {
    const { vault } = await withTheClient(async (made) => {
      for (let n = 0; n < 31; n += 1) await made.get('note.add', { text: `Samtal ${n}`, kind: 'phone' });
      const way = { way: 'phone', words: '070-123 syster', times: '', mayLeaveMessage: false } as const;
      await made.get('reach.add', way);
    });
    vaults.push(vault);
    await vault.get('wish.add', { words: 'Träffa min syster' });
    const user = await sitDown(vault);
    await press(user, folder.open);
    await press(user, t.open);
    await screen.findByRole('heading', { level: 1, name: t.title });
    const label = screen.getByRole('textbox', { name: t.label });
    await user.type(label, 'finns inte{Enter}');
    expect(await screen.findByText(t.found(0))).toBeDefined();
    await user.clear(label);
    await user.type(label, 'samtal');
    await press(user, t.find);
    expect(await screen.findByText(t.shown(30, 31))).toBeDefined();
    await press(user, t.more);
    expect(await screen.findByText(t.shown(31, 31))).toBeDefined();
    await user.clear(label);
    await user.type(label, 'syst{Enter}');
    expect(await screen.findByText(t.found(2))).toBeDefined();
    const list = within(await screen.findByRole('list', { name: t.list }));
    expect(list.getByText(t.kinds.plan)).toBeDefined();
    await user.click(list.getByText(areas.title.reach));
    expect(await screen.findByRole('heading', { level: 1, name: areas.title.reach })).toBeDefined();
  });

  it('waits for the key', async () => {
    const { vault } = await besideTheClient();
    vaults.push(vault);
    const user = await sitDown(vault);
    await press(user, folder.open);
    await screen.findByRole('button', { name: table.removed.open });
    expect(screen.queryByRole('button', { name: t.open })).toBeNull();
  });
});
