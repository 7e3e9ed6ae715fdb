import { screen, waitFor } from '@testing-library/svelte';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { areas } from '../../../shared/i18n/sv/areas.ts';
import { document } from '../../../shared/i18n/sv/document.ts';
import { table } from '../../../shared/i18n/sv/table.ts';
import { hangUp } from '../../support/screen-port.ts';
import type { TestVault } from '../../support/test-vault.ts';
import { out, withTheClient } from './at-the-table.ts';
import { sitDown } from './screen.ts';

const { home, key } = table;
const vaults: TestVault[] = [];
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});
afterAll(hangUp);

type User = Awaited<ReturnType<typeof sitDown>>;
const press = async (user: User, name: string): Promise<void> =>
  user.click(await screen.findByRole('button', { name }));
const tick = async (user: User, name: string): Promise<void> =>
  user.click(await screen.findByRole('checkbox', { name }));

describe('taking home what is no plan', () => {
  it('offers notes, meetings and what was shared; a struck note does not come along', async () => {
    const { vault, words } = await withTheClient(async (made) => {
      await made.get('note.add', { text: 'Ringde om bostadskön', kind: 'phone' });
      await made.get('note.add', { text: 'Var arg i dag', kind: 'beside' });
      const words = { what: 'Fika', place: 'Café Opera', people: '' };
      await made.get('meeting.add', { starts: '2027-03-24T14:00', minutes: 60, ...words });
    });
    vaults.push(vault);
    await vault.get('wish.add', { words: 'Sova hela natten' });
    const user = await sitDown(vault);
    await press(user, home.open);
    await tick(user, document.papers.plan);
    for (const kind of ['notes', 'meetings', 'shared'] as const) await tick(user, document.papers[kind]);
    await press(user, home.toRead);
    await tick(user, home.include('Var arg i dag'));
    expect(await screen.findByText(home.struck(1))).toBeDefined();
    await press(user, home.toKey);
    await user.type(await screen.findByLabelText(key.give.wordsLabel), words);
    await press(user, home.useKey);
    const file = out(vault, 'pärm.pdf');
    vault.choices.push(file);
    await press(user, home.save);
    await waitFor(() => expect(existsSync(file)).toBe(true));
    const text = execFileSync('pdftotext', [file, '-']).toString();
    for (const there of ['Ringde om bostadskön', 'Café Opera', document.receipt.whatKinds['key.made']])
      expect(text).toContain(there);
    expect(text).not.toContain('Var arg');
    expect(text).not.toContain('Sova hela natten');
    const [entry] = await vault.get('ledger.read', {});
    expect(entry).toMatchObject({ what: ['meetings', 'notes', 'shared'], struck: 1 });
  });

  it('tells whoever takes everything what goes another way', async () => {
    const { vault } = await withTheClient();
    vaults.push(vault);
    await vault.get('wish.add', { words: 'Sova hela natten' });
    const { papers } = await vault.get('folder.read', {});
    const user = await sitDown(vault);
    await press(user, home.open);
    const apart = home.apart(areas.title['only-for-me'], areas.title.ending);
    expect(await screen.findByRole('checkbox', { name: document.papers.plan })).toBeDefined();
    expect(screen.queryByText(apart)).toBeNull();
    for (const kind of papers.filter((each) => each !== 'plan')) await tick(user, document.papers[kind]);
    expect(await screen.findByText(apart)).toBeDefined();
  });
});
