import { cleanup, screen, waitFor } from '@testing-library/svelte';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { sv } from '../../../shared/i18n/sv/index.ts';
import { hangUp } from '../../support/screen-port.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';
import { sitDown } from '../table/screen.ts';
import { onTheDesk } from './on-the-desk.ts';

const desk = sv.desk.removed;
const table = sv.table.removed;
const vaults: TestVault[] = [];
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});
afterAll(hangUp);

const button = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });

async function withRemoved(): Promise<{ vault: TestVault; id: string; words: string }> {
  const vault = await openVaultOnDesk();
  vaults.push(vault);
  const id = await addClient(vault, 'Alm');
  const { words } = await giveKey(vault);
  const { notes } = await vault.get('note.add', { text: 'Ringde optikern', kind: 'phone' });
  await vault.get('note.remove', { id: notes[0]!.id });
  await vault.get('with.enter', { id, secret: { kind: 'words', words } });
  const { plan } = await vault.get('wish.add', { words: 'En hund' });
  await vault.get('wish.remove', { id: plan.wishes[0]!.id });
  return { vault, id, words };
}

describe('what was removed', () => {
  it('is listed on the desk, where only the ombudsperson’s own is put back', async () => {
    const { vault, id } = await withRemoved();
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    await vault.get('folder.open', { id });
    const user = await onTheDesk(vault, id);
    await user.click(await button(desk.open));
    await screen.findByRole('heading', { name: desk.title });
    expect(await screen.findByText('En hund')).toBeTruthy();
    expect(screen.getByText(desk.needsClient('Alm'))).toBeTruthy();
    expect(screen.queryByRole('button', { name: desk.putBackOf('En hund') })).toBeNull();
    await user.click(await button(desk.putBackOf('Ringde optikern')));
    await waitFor(() => expect(screen.queryByText('Ringde optikern')).toBeNull());
    expect((await vault.get('folder.read', {})).notes[0]?.text).toBe('Ringde optikern');
    cleanup();
  });

  it('is put back at the table, or erased for good after one question', async () => {
    const { vault } = await withRemoved();
    const user = await sitDown(vault);
    await user.click(await button(sv.table.folder.open));
    await user.click(await button(table.open));
    await user.click(await button(table.putBackOf('En hund')));
    await waitFor(() => expect(screen.queryByText('En hund')).toBeNull());
    expect((await vault.get('folder.read', {})).plan.wishes[0]?.words).toBe('En hund');
    await user.click(await button(table.eraseOf('Ringde optikern')));
    expect(await screen.findByText(table.sureHelp)).toBeTruthy();
    await user.click(await button(sv.common.cancel));
    expect(await vault.get('trash.list', {})).toHaveLength(1);
    await user.click(await button(table.eraseOf('Ringde optikern')));
    await user.click(await button(table.yes));
    expect(await screen.findByText(table.none)).toBeTruthy();
    expect(await vault.get('trash.list', {})).toEqual([]);
    cleanup();
  });
});
