import { expect } from '@playwright/test';
import type { Person } from '../person.ts';
import { beginsWithAlias } from './desk.ts';
import { giveKey, type ClientKey } from './key.ts';

/** A folder that opens only with the client, as the ombudsperson sees it alone. */

/** Reads the front page: what the client left open, and nothing of the plan. */
export async function readFront(
  person: Person,
  alias: string,
  seen: { open: readonly string[]; closed: readonly string[] },
): Promise<void> {
  const { people } = person.words.desk;
  const row = person.page
    .getByRole('list', { name: people.list })
    .getByRole('button', { name: beginsWithAlias(alias) });
  await person.click(row);
  await person.heading(alias).waitFor();
  for (const text of seen.open) await expect(person.page.getByText(text)).toBeVisible();
  for (const text of seen.closed) await expect(person.page.getByText(text)).toHaveCount(0);
  await person.look('front-page');
}

/** Writes at a letter and leaves it; what was written is kept, here and through a lock. */
export async function beginLetter(person: Person, text: string): Promise<void> {
  await person.tell(person.words.desk.folder.front.label, text);
}

/** The letter that was begun is still there. */
export async function letterIsThere(person: Person, text: string): Promise<void> {
  await expect(person.field(person.words.desk.folder.front.label)).toHaveValue(text);
}

/** Puts a letter into the box: it cannot be read again without the client. */
export async function postLetter(person: Person, text: string): Promise<void> {
  const { front, notes } = person.words.desk.folder;
  const label = person.field(front.label);
  if ((await label.inputValue()) !== text) await person.tell(front.label, text);
  await person.press(notes.phone);
  await expect(person.page.getByText(front.waiting(1))).toBeVisible();
  await expect(person.field(front.label)).toHaveValue('');
}

/** From the front page to the table, with the client's key. */
export async function openFromFront(person: Person, key: ClientKey): Promise<void> {
  const desk = person.page;
  const { give } = person.words.table.key;
  await person.pick(give[key.form]);
  await giveKey(person, key, person.words.desk.folder.meet.enter);
  await person.app.freshWindow(desk);
  await person.heading(person.words.table.plan.title).waitFor();
}
