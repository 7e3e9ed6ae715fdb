import { screen, waitFor } from '@testing-library/svelte';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { table } from '../../../shared/i18n/sv/table.ts';
import { hangUp } from '../../support/screen-port.ts';
import type { TestVault } from '../../support/test-vault.ts';
import { out, withTheClient } from './at-the-table.ts';
import { sitDown } from './screen.ts';

const { home, key, password: t } = table;
const vaults: TestVault[] = [];
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});
afterAll(hangUp);

type User = Awaited<ReturnType<typeof sitDown>>;
const press = async (user: User, name: string): Promise<void> =>
  user.click(await screen.findByRole('button', { name }));

describe('a password on what is taken home', () => {
  it('is typed twice, long enough, and then needed to open the file', async () => {
    const { vault, words } = await withTheClient();
    vaults.push(vault);
    await vault.get('wish.add', { words: 'Sova hela natten' });
    const user = await sitDown(vault);
    await press(user, home.open);
    await press(user, home.toRead);
    await press(user, home.toKey);
    await user.type(await screen.findByLabelText(key.give.wordsLabel), words);
    await press(user, home.useKey);
    await user.click(await screen.findByRole('checkbox', { name: t.lock }));
    const first = await screen.findByLabelText(t.password);
    const second = await screen.findByLabelText(t.again);
    await user.type(first, 'kort');
    await press(user, home.save);
    expect(await screen.findByText(t.short)).toBeDefined();
    await user.type(first, ' men längre');
    await user.type(second, 'något annat');
    await press(user, home.save);
    expect(await screen.findByText(t.differs)).toBeDefined();
    expect(existsSync(out(vault, 'låst.pdf'))).toBe(false);
    await user.clear(second);
    await user.type(second, 'kort men längre');
    vault.choices.push(out(vault, 'låst.pdf'));
    await press(user, home.save);
    await waitFor(() => expect(existsSync(out(vault, 'låst.pdf'))).toBe(true));
    const text = execFileSync('pdftotext', [
      '-upw',
      'kort men längre',
      out(vault, 'låst.pdf'),
      '-',
    ]).toString();
    expect(text).toContain('Sova hela natten');
  });
});
