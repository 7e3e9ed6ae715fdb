import { expect } from '@playwright/test';
import type { Person } from '../person.ts';
import { wholeAlias } from './desk.ts';

/** What the desk has for the whole vault: search, the directory, backups. */

/** Searches the folders that the ombudsperson may open alone, from the keyboard. */
export async function search(
  person: Person,
  text: string,
  found: { alias: string } | 'nothing',
): Promise<void> {
  const t = person.words.desk.search;
  await person.page.keyboard.press('Control+K');
  await person.heading(t.title).waitFor();
  await person.writeIn(t.label, text);
  await person.press(t.find);
  if (found === 'nothing') {
    await expect(person.page.getByText(t.found(0), { exact: true }).last()).toBeVisible();
    await expect(person.page.getByRole('list', { name: t.list })).toHaveCount(0);
  } else {
    const list = person.page.getByRole('list', { name: t.list });
    await expect(list.getByRole('listitem').filter({ hasText: found.alias }).first()).toBeVisible();
  }
  await person.look(found === 'nothing' ? 'search-nothing' : 'search-found');
}

/** Adds an agency to the directory. */
export async function addAgency(person: Person, agency: { name: string; offers: string }): Promise<void> {
  const t = person.words.desk.directory;
  await person.press(t.rail);
  await person.heading(t.title).waitFor();
  await person.click(person.button(t.addFirst).or(person.button(t.add)));
  await person.heading(t.newTitle).waitFor();
  await person.tell(t.name, agency.name);
  await person.press(t.add);
  await person.heading(agency.name).waitFor();
  await person.tell(t.offers, agency.offers);
  await person.look('agency');
  await person.press(t.back);
  const list = person.page.getByRole('list', { name: t.list });
  await expect(list.getByText(agency.name)).toBeVisible();
  await person.look('directory');
}

/** Chooses where backups are saved, makes one, looks at putting it back and leaves everything as it is. */
export async function backUp(person: Person, place: string, aliases: readonly string[]): Promise<void> {
  const { vault, rail, backups: t } = person.words.desk;
  await person.press(rail.vault);
  await person.press(t.open);
  await person.heading(t.title).waitFor();
  await person.press(t.choose);
  await person.openFolder(person.words.system.dialog.titles.folder, place);
  await person.press(t.now);
  const back = person.page.getByRole('button', { name: new RegExp(`^${t.back}: `) });
  await expect(back).toHaveCount(1);
  for (const alias of aliases) await expect(person.page.getByText(wholeAlias(alias))).toBeVisible();
  await person.look('backups');
  await person.click(back);
  await person.heading(t.restore.title).waitFor();
  await expect(person.page.getByText(t.restore.states.same).first()).toBeVisible();
  await person.look('backup-compare');
  await person.press(t.restore.leave);
  await person.press(person.words.common.back);
  await person.heading(vault.title).waitFor();
}
