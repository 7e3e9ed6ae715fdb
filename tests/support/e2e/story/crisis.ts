import { expect } from '@playwright/test';
import type { CrisisPart } from '../../../../shared/domain/crisis.ts';
import type { Person } from '../person.ts';
import { signYes } from './home.ts';
import type { ClientKey } from './key.ts';

/** J4 and J10: "If it gets hard", the client's own words, and other ways to make a plan. */

/** Writes parts of the page at the table, where its area is open. */
export async function writeCrisis(
  person: Person,
  parts: Readonly<Partial<Record<CrisisPart, string>>>,
): Promise<void> {
  const { document, table } = person.words;
  for (const [part, text] of Object.entries(parts) as [CrisisPart, string][])
    await person.tell(document.crisis.parts[part], text);
  await expect(person.button(table.crisis.yesMake)).toBeVisible();
}

/** Who may have the page without asking again. */
export async function yesToCrisis(
  person: Person,
  key: ClientKey,
  yes: { receiver: string; purpose: string; count: number; until: string },
): Promise<void> {
  const { crisis } = person.words.table;
  await person.press(crisis.yesMake);
  await signYes(person, key, yes);
  await expect(person.button(crisis.yesMake)).toBeVisible();
}

/** In the open folder on the desk: the page on paper, by the keyboard, to the one the client named. */
export async function crisisByKeys(
  person: Person,
  alias: string,
  receiver: string,
  file: string,
): Promise<void> {
  const { crisis } = person.words.desk;
  await person.button(`${crisis.give(receiver)} ${crisis.keys}`).waitFor();
  await person.page.keyboard.press('Control+Shift+K');
  await person.saveTo(person.words.system.dialog.titles['save-pdf'], 'crisis', file);
  await expect(person.page.getByText(crisis.given(receiver, alias)).first()).toBeVisible();
}

/** Something said, kept word for word. */
export async function sayOwnWords(person: Person, said: string): Promise<void> {
  const t = person.words.table.ownWords;
  const first = person.button(t.addFirst);
  await person.click(first.or(person.button(t.add)));
  await person.tell(t.newLabel, said);
  await person.press(t.addIt);
  await expect(person.page.getByRole('list', { name: t.list }).getByText(said)).toBeVisible();
}

/** It has changed: the new words stand on top, the old ones below. */
export async function changeOwnWords(person: Person, from: string, to: string): Promise<void> {
  const t = person.words.table.ownWords;
  await person.press(t.changeOf(from.slice(0, 80)));
  await person.tell(t.changeLabel, to);
  await person.press(t.keep);
  const list = person.page.getByRole('list', { name: t.list });
  await expect(list.getByText(to)).toBeVisible();
  await person.click(list.getByText(t.earlier(1)));
  await expect(list.getByText(from)).toBeVisible();
}

/** Chooses another way to make the plan, and writes one line of it. */
export async function chooseWay(
  person: Person,
  title: string,
  line: { label: string; words: string },
): Promise<void> {
  await person.pick(title);
  await person.heading(title).waitFor();
  await person.tell(line.label, line.words);
}

/** The question that a meeting begins with, answered with yes. */
export async function stillWanted(person: Person, words: string): Promise<void> {
  const { still } = person.words.table;
  const question = person.page.getByRole('region', { name: still.title });
  await expect(question.getByText(words)).toBeVisible();
  await person.look('still-wanted');
  await person.press(still.yes);
  await expect(question).toHaveCount(0);
}
