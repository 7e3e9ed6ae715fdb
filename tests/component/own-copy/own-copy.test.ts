import { screen, waitFor } from '@testing-library/svelte';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { ownCopy } from '../../../renderer/state/own-copy.svelte.ts';
import { sv } from '../../../shared/i18n/sv/index.ts';
import { hangUp } from '../../support/screen-port.ts';
import { TestVault } from '../../support/test-vault.ts';
import { heading, press, theApp, type User } from '../locked/the-app.ts';
import { withTheClient } from '../table/at-the-table.ts';
import { sitDown } from '../table/screen.ts';

const { ownCopy: t, key, folder } = sv.table;
const vaults: TestVault[] = [];
const places: string[] = [];
afterEach(() => {
  ownCopy.clear();
  for (const vault of vaults.splice(0)) vault.end();
  for (const place of places.splice(0)) rmSync(place, { recursive: true, force: true });
});
afterAll(hangUp);

const place = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'copy-'));
  places.push(made);
  return made;
};
async function typeKey(user: User, words: string, action: string): Promise<void> {
  await user.type(await screen.findByLabelText(key.give.wordsLabel), words);
  await press(user, action);
}

describe('my folder as a file', () => {
  it('is taken along at the table with the key', async () => {
    const { vault, words } = await withTheClient();
    vaults.push(vault);
    const user = await sitDown(vault);
    await press(user, folder.open);
    await press(user, t.take.begin);
    await typeKey(user, words, t.take.useKey);
    const path = join(place(), 'fil.dat');
    vault.choices.push(path);
    await press(user, t.take.save);
    expect(await screen.findByText(t.take.done)).toBeDefined();
    expect(existsSync(path)).toBe(true);
  });

  it('is opened where there is no vault, read, and a page of it saved with the key', async () => {
    const { vault, words } = await withTheClient(async (made) => {
      await made.get('note.add', { text: 'Ringde om bostadskön', kind: 'phone' });
    });
    vaults.push(vault);
    await vault.get('wish.add', { words: 'Sova hela natten' });
    await vault.get('private.add', { title: 'Bara mitt', text: 'Kvastfening' });
    await vault.get('exit.key', { secret: { kind: 'words', words } });
    const path = join(place(), 'fil.dat');
    vault.choices.push(path);
    await vault.get('copy.take', {});

    const elsewhere = new TestVault();
    vaults.push(elsewhere);
    const user = theApp(elsewhere);
    await press(user, t.open.way);
    await heading(t.open.title);
    elsewhere.choices.push(join(place(), 'finns inte'));
    await press(user, t.open.choose);
    expect(await screen.findByText(sv.errors['not-a-copy'](''))).toBeDefined();
    elsewhere.choices.push(path);
    await press(user, t.open.choose);
    await typeKey(user, 'fel fel fel fel', t.open.open);
    expect(await screen.findByText(sv.errors['wrong-secret'](''))).toBeDefined();
    await typeKey(user, words, t.open.open);
    await heading(t.read.title);
    expect(await screen.findByText('1. Sova hela natten')).toBeDefined();
    expect(await screen.findByText('Kvastfening')).toBeDefined();
    expect(await screen.findByText('Ringde om bostadskön')).toBeDefined();
    const pdf = join(place(), 'plan.pdf');
    elsewhere.choices.push(pdf);
    await press(user, `${t.read.save}: ${sv.document.plan.title}`);
    await typeKey(user, words, t.read.useKey);
    await waitFor(() => expect(existsSync(pdf)).toBe(true));
    expect(await screen.findByText(t.read.saved)).toBeDefined();
    await press(user, t.read.lock);
    await waitFor(() => expect(elsewhere.told).toContainEqual({ from: 'lock' }));
  });
});
