import path from 'node:path';
import { expect, test } from '../support/e2e/fixtures.ts';
import { judge } from '../support/e2e/paper.ts';
import { explained, lockNow, tryToUnlock, unlock } from '../support/e2e/story/desk.ts';
import {
  firstStart,
  keepRecoveryPaper,
  makeVault,
  nameService,
  recover,
} from '../support/e2e/story/first-start.ts';
import { changePassphrase } from '../support/e2e/story/vault.ts';
import { ownPassphrase } from '../support/e2e/told.ts';

test('J1: from an empty folder to an empty desk, and back in with the paper', async ({ arrive, folder }) => {
  const person = await arrive();
  const began = Date.now();
  await firstStart(person, folder);
  // Under two minutes with a person's hands; the app's own share of it is small.
  expect(Date.now() - began).toBeLessThan(60_000);
  const [first, groups] = [person.told.passphrase, person.told.recoveryGroups];
  const paper = judge(path.join(folder, 'recovery.pdf'));
  expect(paper.clean && paper.tagged).toBe(true);
  for (const group of groups) expect(paper.text).toContain(group);
  await lockNow(person);
  await person.app.relaunched();
  await unlock(person, first);
  await lockNow(person);
  await person.app.relaunched();
  const second = ownPassphrase();
  await recover(person, groups, second);
  await changePassphrase(person, ownPassphrase());
  await lockNow(person);
  await person.app.relaunched();
  for (const former of [first, second]) {
    await tryToUnlock(person, former);
    await expect(person.page.getByRole('alert')).toContainText(explained(person, 'wrong-secret'));
    await expect(person.button(person.words.locked.open)).toBeEnabled();
  }
  await unlock(person, person.told.passphrase);
});

test('J1 in English, with a passphrase of one’s own, and taken up where it was left', async ({
  arrive,
  folder,
}) => {
  const person = await arrive({ language: 'en' });
  await makeVault(person, ownPassphrase());
  await person.keys('ctrl+shift+l');
  await person.app.relaunched();
  await tryToUnlock(person, person.told.passphrase);
  await person.heading(person.words.locked.recovery.title).waitFor();
  await keepRecoveryPaper(person, folder);
  await nameService(person);
});

test('a passphrase that is easy to guess is not taken', async ({ arrive }) => {
  const person = await arrive();
  const { choose, first } = person.words.locked;
  await person.press(choose.own);
  await person.writeIn(choose.ownLabel, 'sommar2026');
  await expect(person.page.getByText(choose.weak)).toBeVisible();
  await person.writeIn(choose.again, 'sommar2026');
  await person.press(first.create);
  await expect(person.page.getByText(choose.weak)).toBeVisible();
  await expect(person.heading(first.title)).toBeVisible();
});
