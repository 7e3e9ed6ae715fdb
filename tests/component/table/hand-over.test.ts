import { cleanup, screen, waitFor } from '@testing-library/svelte';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { aliases } from '../../../shared/catalogs/aliases.ts';
import { sv } from '../../../shared/i18n/sv/index.ts';
import { hangUp } from '../../support/screen-port.ts';
import { addClient, openVaultOnDesk, type TestVault } from '../../support/test-vault.ts';
import { field, heading, press, theApp, write, type User } from '../locked/the-app.ts';
import { besideTheClient, withTheClient } from './at-the-table.ts';
import { sitDown } from './screen.ts';

const { receive: t, people, add, rail } = sv.desk;
const { ending, table, key } = { ending: sv.table.ending, table: sv.table, key: sv.table.key };
const over = ending.handOver;
const vaults: TestVault[] = [];
const kept = <T extends { vault: TestVault }>(at: T): T => {
  vaults.push(at.vault);
  at.vault.time = new Date();
  return at;
};
afterEach(() => {
  cleanup();
  for (const vault of vaults.splice(0)) vault.end();
});
afterAll(hangUp);

/** Writing a whole folder in takes its time. */
const received = (): Promise<HTMLElement> => screen.findByRole('heading', { name: people.title });

async function useKey(user: User, words: string, action: string): Promise<void> {
  await user.type(await screen.findByLabelText(key.give.wordsLabel), words);
  await press(user, action);
}

async function toTheEnding(vault: TestVault): Promise<User> {
  const user = await sitDown(vault);
  await press(user, table.folder.open);
  if (screen.queryByRole('button', { name: sv.areas.title.ending }) === null)
    await user.click(await screen.findByText(sv.areas.add));
  await press(user, sv.areas.title.ending);
  await screen.findByRole('heading', { level: 1, name: sv.areas.title.ending });
  return user;
}

/** A file that was handed over, and who opens it. */
async function handedOver(): Promise<{ path: string; words: string }> {
  const { vault, words } = kept(await withTheClient());
  await vault.get('wish.add', { words: 'Sova hela natten' });
  await vault.get('exit.key', { secret: { kind: 'words', words } });
  const path = join(vault.dir, 'fil.dat');
  vault.choices.push(path);
  await vault.get('handover.take', { receiver: 'Ombud Öst' });
  return { path, words };
}

/** The desk of another vault, where somebody is to be received. */
async function toReceive(): Promise<{ vault: TestVault; user: User }> {
  const vault = await openVaultOnDesk();
  vaults.push(vault);
  vault.time = new Date();
  await addClient(vault, 'Sälg');
  await vault.get('folder.close', {});
  const user = theApp(vault);
  await press(user, rail.people);
  await heading(people.title);
  await press(user, t.open);
  await heading(t.title);
  return { vault, user };
}

describe('handing over at the table', () => {
  it('asks to whom, takes the key, saves the file, and asks what happens here', async () => {
    const { vault, words } = kept(await withTheClient());
    const user = await toTheEnding(vault);
    await press(user, over.begin);
    expect(await screen.findByText(over.sleeps)).toBeDefined();
    await press(user, table.home.toKey);
    expect(await screen.findByText(over.receiverMissing)).toBeDefined();
    await user.type(await field(over.receiver), 'Ombud Öst');
    await press(user, table.home.toKey);
    await useKey(user, 'fel fel fel fel', over.useKey);
    expect(await screen.findByText(sv.errors['wrong-secret'](''))).toBeDefined();
    await useKey(user, words, over.useKey);
    vault.choices.push(null);
    await press(user, over.save);
    expect(await screen.findByText(over.notSaved)).toBeDefined();
    const path = join(vault.dir, 'fil.dat');
    vault.choices.push(path);
    await press(user, over.save);
    await heading(over.here);
    expect(existsSync(path)).toBe(true);
    expect((await vault.get('ledger.read', {}))[0]).toMatchObject({
      kind: 'handed-over',
      receiver: 'Ombud Öst',
    });
    await press(user, over.keep);
    expect(await screen.findByText(over.kept)).toBeDefined();
  });

  it('leads on to erasing where the client wants that', async () => {
    const { vault, words } = kept(await withTheClient());
    const user = await toTheEnding(vault);
    await press(user, over.begin);
    await user.type(await field(over.receiver), 'Ombud Öst');
    await press(user, table.home.toKey);
    await useKey(user, words, over.useKey);
    vault.choices.push(join(vault.dir, 'fil.dat'));
    await press(user, over.save);
    await press(user, over.erase);
    await heading(ending.erase.nowTitle);
    expect(await screen.findByText(ending.erase.shared(1))).toBeDefined();
  });

  it('offers the folder file itself beside taking all, and waits before there is a key', async () => {
    const { vault } = kept(await withTheClient());
    await toTheEnding(vault);
    expect(await screen.findByRole('button', { name: table.ownCopy.take.begin })).toBeDefined();
    cleanup();
    await toTheEnding(kept(await besideTheClient()).vault);
    expect(await screen.findByText(over.wait)).toBeDefined();
    expect(screen.queryByRole('button', { name: table.ownCopy.take.begin })).toBeNull();
    expect(screen.queryByRole('button', { name: over.begin })).toBeNull();
  });
});

describe('receiving on the desk', () => {
  it('takes the file, a proposed alias and the client’s own key', async () => {
    const { path, words } = await handedOver();
    const { vault, user } = await toReceive();
    vault.choices.push(join(vault.dir, 'finns inte'));
    await press(user, t.choose);
    expect(await screen.findByText(sv.errors['not-a-copy'](''))).toBeDefined();
    vault.choices.push(path);
    await press(user, t.choose);
    const alias = await field(add.alias);
    await waitFor(() => expect(alias.value).not.toBe(''));
    expect(aliases.sv).toContain(alias.value);
    await useKey(user, 'fel fel fel fel', t.take);
    expect(await screen.findByText(sv.errors['wrong-secret'](''))).toBeDefined();
    await write(user, add.alias, 'Sälg');
    await useKey(user, words, t.take);
    expect(await screen.findByText(sv.errors['alias-taken'](''))).toBeDefined();
    await write(user, add.alias, 'Rönn');
    await useKey(user, words, t.take);
    await received();
    const line = (await vault.get('people.list', {})).find((one) => one.alias === 'Rönn');
    const view = await vault.get('folder.open', { id: line?.id ?? '' });
    expect(view.plan.wishes.map((wish) => wish.words)).toEqual(['Sova hela natten']);
    await vault.get('folder.close', {});
    await press(user, t.open);
    vault.choices.push(path);
    await press(user, t.choose);
    expect(await screen.findByText(sv.errors['already-here'](''))).toBeDefined();
  });

  it('says what only with you means before the key is given', async () => {
    const { path, words } = await handedOver();
    const { vault, user } = await toReceive();
    vault.choices.push(path);
    await press(user, t.choose);
    const { choice } = table.folder;
    await user.click(await screen.findByRole('radio', { name: choice.only }));
    expect(await screen.findByText(choice.lost)).toBeDefined();
    expect(screen.queryByLabelText(key.give.wordsLabel)).toBeNull();
    await user.click(await screen.findByRole('checkbox', { name: choice.understood }));
    await useKey(user, words, t.take);
    await received();
    expect(await vault.get('people.list', {})).toContainEqual(expect.objectContaining({ choice: 'only' }));
  });
});
