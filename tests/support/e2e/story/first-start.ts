import path from 'node:path';
import { expect } from '@playwright/test';
import type { Person } from '../person.ts';
import { fromToday } from './people.ts';
import { unique } from '../told.ts';

/** J1: from an empty folder to an empty desk. */

/** Reads what is drawn as a list, part by part. */
async function drawn(person: Person, label: string): Promise<string[]> {
  const list = person.page.getByRole('list', { name: label, exact: true });
  await list.waitFor();
  return list.locator('bdi').allInnerTexts();
}

/** The passphrase the app proposes, as it is drawn. */
export async function proposed(person: Person): Promise<string> {
  const { choose } = person.words.locked;
  const words = person.page
    .getByRole('group', { name: choose.proposed, exact: true })
    .getByRole('paragraph')
    .first();
  await expect(words).not.toBeEmpty();
  return (await words.innerText()).trim();
}

/** Makes the vault with the proposed passphrase, or with one's own. */
export async function makeVault(person: Person, own?: string): Promise<void> {
  const { choose, first, recovery } = person.words.locked;
  await person.heading(first.title).waitFor();
  await person.look('first-start');
  let passphrase = own;
  if (passphrase === undefined) {
    passphrase = await proposed(person);
    await person.writeIn(choose.type, passphrase);
  } else {
    await person.press(choose.own);
    await person.writeIn(choose.ownLabel, passphrase);
    await expect(person.page.getByText(choose.strong)).toBeVisible();
    await person.writeIn(choose.again, passphrase);
  }
  person.told.passphrase = passphrase;
  await person.press(first.create);
  await person.heading(recovery.title).waitFor();
}

/** Saves the recovery paper, and retypes the two groups that are asked for. */
export async function keepRecoveryPaper(person: Person, folder: string): Promise<string[]> {
  const { recovery } = person.words.locked;
  const groups = await drawn(person, recovery.groups);
  person.told.recoveryGroups = groups;
  await person.look('recovery-paper');
  await person.press(recovery.save);
  await person.saveTo(
    person.words.system.dialog.titles['save-pdf'],
    'recovery',
    path.join(folder, 'recovery.pdf'),
  );
  await expect(person.page.getByText(recovery.saved)).toBeVisible();
  await person.press(recovery.haveIt);
  await person.heading(recovery.tryTitle).waitFor();
  const asked = await person.page.getByRole('main').locator('label').allInnerTexts();
  for (const [place, group] of groups.entries()) {
    const label = recovery.group(place + 1);
    if (asked.some((one) => one.trim() === label)) await person.writeIn(label, group);
  }
  await person.look('recovery-try');
  await person.press(recovery.confirm);
  return groups;
}

/** Names the service, once. */
export async function nameService(person: Person): Promise<void> {
  const { service } = person.words.locked;
  await person.heading(service.title).waitFor();
  // Who reports is told in the report.
  person.told.published.push(await person.tell(service.employer, unique('Föreningen Bryggan')));
  await person.tell(service.controller, unique('Föreningens styrelse'));
  await person.tell(service.complainTo, unique('Verksamhetschefen på Bryggan'));
  await person.tell(service.changeAt, unique('Ring Bryggans växel'));
  await person.look('service');
  await person.press(service.save);
  await fromToday(person);
  await person.look('desk-empty');
}

/** J1 as a whole. */
export async function firstStart(person: Person, folder: string): Promise<void> {
  await makeVault(person);
  await keepRecoveryPaper(person, folder);
  await nameService(person);
}

/** Opens the vault with the recovery paper, and sets a new passphrase. */
export async function recover(person: Person, groups: readonly string[], fresh: string): Promise<void> {
  const { locked } = person.words;
  await person.press(locked.forgot);
  await person.heading(locked.recover.title).waitFor();
  await person.writeIn(locked.recover.groups, groups.join(' '));
  await person.press(locked.choose.own);
  await person.writeIn(locked.choose.ownLabel, fresh);
  await person.writeIn(locked.choose.again, fresh);
  await person.look('recover');
  await person.press(locked.recover.action);
  if (person.told.passphrase !== '') person.told.formerPassphrases.push(person.told.passphrase);
  person.told.passphrase = fresh;
  await fromToday(person);
}
