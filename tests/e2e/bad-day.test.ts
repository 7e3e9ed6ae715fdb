import { statSync } from 'node:fs';
import path from 'node:path';
import { shippedCost } from '../../electron/vault/keys/derive.ts';
import { expect, test } from '../support/e2e/fixtures.ts';
import { judge, oneLine } from '../support/e2e/paper.ts';
import { crisisByKeys, stillWanted } from '../support/e2e/story/crisis.ts';
import { openPerson, unlock, withYou } from '../support/e2e/story/desk.ts';
import type { ClientKey } from '../support/e2e/story/key.ts';
import { unique } from '../support/e2e/told.ts';
import { TestVault, addClient, giveKey, openVaultOnDesk, passphrase } from '../support/test-vault.ts';

/** Milliseconds that somebody who stands in a hall with the phone to their ear can wait. */
const atMost = 60_000;
const receiver = 'Psykakuten';
const alias = 'Kastanj';

/** A vault of half a year ago, with the page and the client's yes in advance; its keys cost what the app's cost. */
async function halfAYearAgo(data: string): Promise<{ key: ClientKey; helps: string }> {
  const vault = new TestVault(data, shippedCost);
  vault.time = new Date(Date.now() - 200 * 86_400_000);
  await openVaultOnDesk(vault);
  const helps = unique('Te och att ingen pratar');
  const id = await addClient(vault, alias);
  const { words, spare } = await giveKey(vault);
  const secret = { kind: 'words', words } as const;
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
  await vault.get('with.enter', { id, secret });
  await vault.get('crisis.set', { part: 'helps', words: helps });
  await vault.get('exit.key', { secret });
  const until = new Date(Date.now() + 100 * 86_400_000).toISOString().slice(0, 10);
  const yes = { receiver, purpose: 'Om jag kommer dit på natten', page: 'crisis', named: true } as const;
  await vault.get('warrant.make', { ...yes, count: 2, until });
  vault.lock();
  vault.app.close();
  return {
    key: { form: 'words', secret: words.split(' '), pin: '', spare: spare.split(' '), file: '' },
    helps,
  };
}

test('J10: from a locked screen to the crisis page on paper in time, and asked about when next they meet', async ({
  arrive,
  folder,
}) => {
  const data = path.join(folder, 'data');
  const { key, helps } = await halfAYearAgo(data);
  const person = await arrive({ data });
  const paper = path.join(folder, 'krissida.pdf');
  await person.field(person.words.locked.passphrase).waitFor();
  const began = performance.now();
  await unlock(person, passphrase);
  await openPerson(person, alias);
  await crisisByKeys(person, alias, receiver, paper);
  const took = performance.now() - began;
  expect(statSync(paper).size).toBeGreaterThan(0);
  test.info().annotations.push({ type: 'milliseconds', description: took.toFixed(0) });
  expect(took).toBeLessThan(atMost);
  const judged = judge(paper);
  expect(judged).toMatchObject({ valid: true, whole: true, clean: true, tagged: true });
  expect(oneLine(judged.text)).toContain(helps);
  await withYou(person, key);
  await stillWanted(person, helps);
});
