import { expect } from '@playwright/test';
import type { ClientLanguage } from '../../../../shared/domain/folder.ts';
import { languageNames } from '../../../../shared/i18n/clients.ts';
import type { Person } from '../person.ts';
import { backToPlan } from './home.ts';
import { giveKey, type ClientKey } from './key.ts';

/** What the client decides about their folder, at the table. */

async function toFolder(person: Person): Promise<void> {
  const { folder } = person.words.table;
  await person.press(folder.open);
  await person.heading(folder.title).waitFor();
}

/** Writes the front page, which the ombudsperson may read alone. */
export async function writeFront(person: Person, front: { reach: string; crisis: string }): Promise<void> {
  const t = person.words.table.folder.front;
  await toFolder(person);
  await person.tell(t.reach, front.reach);
  await person.tell(t.crisis, front.crisis);
  await person.look('my-folder');
  await backToPlan(person);
}

/** Only with you: what follows is read first, then the client's key. */
export async function chooseOnlyWithYou(person: Person, key: ClientKey): Promise<void> {
  const t = person.words.table.folder.choice;
  await toFolder(person);
  await person.press(t.change);
  await person.pick(t.only);
  await expect(person.page.getByText(t.lost)).toBeVisible();
  await person.pick(t.understood);
  await person.look('only-with-you');
  await person.press(person.words.table.home.toKey);
  await giveKey(person, key, t.set);
  await expect(person.page.getByText(t.isOnly)).toBeVisible();
  await backToPlan(person);
}

/** Another language at the table: from here on the screen is in it. */
export async function readIn(person: Person, language: ClientLanguage): Promise<void> {
  await toFolder(person);
  await person.pick(languageNames[language]);
  await expect.poll(() => person.page.evaluate(() => document.documentElement.lang)).toBe(language);
}

/** The notes as the client reads them. */
export async function readNotes(person: Person, texts: readonly string[]): Promise<void> {
  await toFolder(person);
  for (const text of texts) await expect(person.page.getByText(text)).toBeVisible();
  await person.look('my-notes');
  await backToPlan(person);
}
