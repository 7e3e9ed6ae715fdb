import { expect } from '@playwright/test';
import type { BlankForm } from '../../../../shared/domain/first-meeting.ts';
import type { Person } from '../person.ts';

/** "The vault" on the desk. */

/** Writes where this service points on to. */
export async function writePointOn(person: Person, words: string): Promise<void> {
  const { vault, rail, first } = person.words.desk;
  await person.press(rail.vault);
  await person.press(first.pointOn.change);
  await person.tell(first.pointOn.words, words);
  await person.press(first.pointOn.save);
  await person.heading(vault.title).waitFor();
}

/** Saves a paper to be written on by hand: nothing of anybody is on it, and no key is needed. */
export async function saveBlank(person: Person, form: BlankForm, file: string): Promise<void> {
  const { rail, first } = person.words.desk;
  await person.press(rail.vault);
  await person.press(first.blanks.open);
  await person.pick(first.blanks.forms[form]);
  await person.look('blank-papers');
  await person.press(first.blanks.save);
  await person.saveTo(person.words.system.dialog.titles['save-pdf'], 'blank', file);
  await expect(person.page.getByText(first.blanks.saved).first()).toBeAttached();
  await person.press(person.words.common.back);
}

/** Sets a new passphrase of one's own. */
export async function changePassphrase(person: Person, next: string): Promise<void> {
  const { vault, rail } = person.words.desk;
  const { choose } = person.words.locked;
  await person.press(rail.vault);
  await person.press(vault.change);
  await person.writeIn(vault.current, person.told.passphrase);
  await person.press(choose.own);
  await person.writeIn(choose.ownLabel, next);
  await person.writeIn(choose.again, next);
  await person.look('change-passphrase');
  await person.press(vault.change);
  await person.heading(vault.title).waitFor();
  person.told.formerPassphrases.push(person.told.passphrase);
  person.told.passphrase = next;
}

/** Dark colours, as somebody might want them in the evening. */
export async function goDark(person: Person): Promise<void> {
  const { vault, rail } = person.words.desk;
  await person.press(rail.vault);
  await person.pick(vault.themes.dark);
  await expect.poll(() => person.page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  await person.look('vault-dark');
}
