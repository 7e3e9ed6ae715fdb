import path from 'node:path';
import { shippedCost } from '../../electron/vault/keys/derive.ts';
import { expect, test } from '../support/e2e/fixtures.ts';
import { openPerson, stop, unlock, withYou } from '../support/e2e/story/desk.ts';
import { handOver, receive } from '../support/e2e/story/hand-over.ts';
import { sharedLines } from '../support/e2e/story/home.ts';
import { TestVault, openVaultOnDesk, passphrase } from '../support/test-vault.ts';

/** The vault of another ombudsperson, in another data folder. */
async function anotherVault(data: string): Promise<void> {
  const vault = new TestVault(data, shippedCost);
  vault.time = new Date();
  await openVaultOnDesk(vault);
  vault.app.close();
}

test('J9: a client brings their folder to another ombudsperson’s vault, and both list it', async ({
  arrive,
  folder,
  prepared,
}) => {
  const { key, alias, wishes, notes, other } = prepared;
  const file = path.join(folder, 'parm');
  const old = await arrive({
    prepared: true,
    data: path.join(folder, 'old'),
    home: path.join(folder, 'home-1'),
  });
  await unlock(old, prepared.passphrase);
  await openPerson(old, alias);
  await withYou(old, key);
  const receiver = await handOver(old, key, file);
  expect((await sharedLines(old))[0]).toContain(receiver);
  await stop(old);
  await old.app.relaunched();
  await old.app.quit();
  await anotherVault(path.join(folder, 'new'));
  const person = await arrive({ data: path.join(folder, 'new'), home: path.join(folder, 'home-2') });
  await unlock(person, passphrase);
  const here = await receive(person, key, file);
  expect([alias, other]).not.toContain(here);
  await openPerson(person, here);
  for (const text of [...wishes, ...notes]) await expect(person.page.getByText(text).first()).toBeVisible();
  await withYou(person, key);
  const { kinds } = person.words.table.shared;
  const [newest, before] = await sharedLines(person);
  expect(newest).toContain(kinds.received);
  expect(before).toContain(receiver);
});
