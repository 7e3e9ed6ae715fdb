import path from 'node:path';
import { expect } from '@playwright/test';
import type { KeyForm } from '../../../../shared/domain/folder.ts';
import type { Person } from '../person.ts';

/** What opens a client's folder: what was shown, or the files it was saved in. */
export interface ClientKey {
  form: KeyForm;
  /** Four words, the card's groups, or nothing. */
  secret: string[];
  pin: string;
  spare: string[];
  /** The stick's file, or empty. */
  file: string;
}

const pin = '482975';

/** What is shown once, part by part. */
async function shown(person: Person, label: string): Promise<string[]> {
  const list = person.page.getByRole('list', { name: label, exact: true });
  await list.waitFor();
  return list.locator('bdi').allInnerTexts();
}

/**
 * J3: makes the client's key, from the choice of its form to "it is yours".
 * @param folder where what is saved goes
 * @param unseen somebody must not see: the spare is offered as a file only
 */
export async function makeKey(
  person: Person,
  form: KeyForm,
  folder: string,
  options: { alias: string; unseen?: boolean; more?: boolean },
): Promise<ClientKey> {
  const { make } = person.words.table.key;
  const { dialog } = person.words.system;
  await person.pick(make[form]);
  await person.look(`key-${form}-choose`);
  await person.press(make.next);
  const key: ClientKey = { form, secret: [], pin: form === 'card' ? pin : '', spare: [], file: '' };
  await person.heading({ words: make.yourWords, card: make.yourCard, stick: make.yourStick }[form]).waitFor();
  await person.look(`key-${form}-shown`);
  if (form === 'words') key.secret = await shown(person, make.yourWords);
  if (form === 'card') {
    key.secret = await shown(person, make.yourCard);
    await person.press(make.saveCard);
    await person.saveTo(dialog.titles['save-pdf'], 'card', path.join(folder, `${options.alias}-card.pdf`));
    await expect(person.page.getByText(make.savedCard)).toBeVisible();
  }
  if (form === 'stick') {
    key.file = path.join(folder, `${options.alias}-stick`);
    await person.press(make.saveStick);
    await person.saveTo(dialog.titles['save-key'], 'stick', key.file);
    await expect(person.page.getByText(make.savedStick)).toBeVisible();
  }
  if (options.more !== true) await keepSpare(person, key, folder, options);
  await person.press(make.haveIt);
  await person.heading(make.tryTitle).waitFor();
  await tryKey(person, key);
  await person.heading(make.doneTitle).waitFor();
  await person.look(`key-${form}-made`);
  await person.press(make.close);
  person.told.clientSecrets.push({
    alias: options.alias,
    form,
    secret: key.pin === '' ? key.secret : [...key.secret, key.pin],
    spare: key.spare,
    files: key.file === '' ? [] : [key.file],
  });
  return key;
}

async function keepSpare(
  person: Person,
  key: ClientKey,
  folder: string,
  { alias, unseen = false }: { alias: string; unseen?: boolean },
): Promise<void> {
  const { make } = person.words.table.key;
  const { dialog } = person.words.system;
  if (unseen) {
    await expect(person.button(make.savePaper)).toHaveCount(0);
    await person.press(make.saveSpareStick);
    await person.saveTo(dialog.titles['save-key'], 'spare-stick', path.join(folder, `${alias}-spare`));
  } else {
    key.spare = await shown(person, make.yourSpare);
    await person.press(make.savePaper);
    await person.saveTo(dialog.titles['save-pdf'], 'spare', path.join(folder, `${alias}-spare.pdf`));
  }
  await expect(person.page.getByText(make.savedSpare)).toBeVisible();
}

async function tryKey(person: Person, key: ClientKey): Promise<void> {
  const { make, give } = person.words.table.key;
  if (key.form === 'words') await person.writeIn(give.wordsLabel, key.secret.join(' '));
  if (key.form === 'card') {
    await person.writeIn(give.codeLabel, key.secret.join(' '));
    await person.writeIn(make.pinNew, key.pin);
    await person.writeIn(make.pinAgain, key.pin);
  }
  await person.press(key.form === 'stick' ? give.chooseFile : make.finish);
  if (key.form === 'stick') await person.openFrom(person.words.system.dialog.titles['open-key'], key.file);
}

/** Gives the client's key where it is asked for. */
export async function giveKey(person: Person, key: ClientKey, action: string): Promise<void> {
  const { give } = person.words.table.key;
  if (key.form === 'words') await person.writeIn(give.wordsLabel, key.secret.join(' '));
  if (key.form === 'card') {
    await person.writeIn(give.codeLabel, key.secret.join(' '));
    await person.writeIn(give.pinLabel, key.pin);
  }
  await person.press(key.form === 'stick' ? give.chooseFile : action);
  if (key.form === 'stick') await person.openFrom(person.words.system.dialog.titles['open-key'], key.file);
}
