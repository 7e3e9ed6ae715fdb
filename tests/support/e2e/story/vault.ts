import { expect } from '@playwright/test';
import type { Person } from '../person.ts';

/** "The vault" on the desk. */

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
  await person.heading(vault.title).waitFor({ timeout: 20_000 });
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
