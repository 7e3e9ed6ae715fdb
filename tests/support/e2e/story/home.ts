import { expect } from '@playwright/test';
import type { Person } from '../person.ts';
import { giveKey, type ClientKey } from './key.ts';

/** J7: what the client takes home. */
export interface Taking {
  file: string;
  named?: boolean;
  large?: boolean;
  /** Lines to strike, by what they say. */
  strike?: string[];
  to?: { receiver: string; purpose: string };
  receipt?: string;
}

/** The way back stands at the top of every screen of the table. */
export async function backToPlan(person: Person): Promise<void> {
  await person.click(person.button(person.words.table.back).first());
  await person.heading(person.words.table.plan.title).waitFor();
}

/** Takes the plan home: chosen, read, struck, with the key, saved. */
export async function takeHome(person: Person, key: ClientKey, taking: Taking): Promise<void> {
  const { home } = person.words.table;
  const { dialog } = person.words.system;
  await person.press(home.open);
  await person.heading(home.title).waitFor();
  await person.pick(taking.named === false ? home.unnamed : home.named);
  await person.pick(taking.large === true ? home.large : home.normal);
  if (taking.to !== undefined) {
    await person.pick(home.someone);
    await person.tell(home.receiver, taking.to.receiver);
    await person.tell(home.purpose, taking.to.purpose);
  }
  await person.look('home-choose');
  await person.press(home.toRead);
  await person.heading(home.read).waitFor();
  for (const line of taking.strike ?? []) {
    const box = person.page.getByRole('checkbox', { name: home.include(line).slice(0, 80) });
    await person.click(box);
    await expect(box).not.toBeChecked();
  }
  await person.look('home-read');
  await person.press(home.toKey);
  await person.heading(home.keyTitle).waitFor();
  await person.look('home-key');
  await giveKey(person, key, home.useKey);
  await person.heading(home.saveTitle).waitFor({ timeout: 20_000 });
  await person.press(home.save);
  await person.saveTo(dialog.titles['save-pdf'], 'plan', taking.file);
  await person.heading(home.doneTitle).waitFor({ timeout: 20_000 });
  await person.look('home-done');
  if (taking.receipt !== undefined) {
    await person.press(home.receipt);
    await person.saveTo(dialog.titles['save-pdf'], 'receipt', taking.receipt);
    await expect(person.page.getByText(home.receiptSaved)).toBeVisible({ timeout: 20_000 });
  }
  await backToPlan(person);
}

/** A yes in advance, signed by the client's key. */
export async function makeWarrant(
  person: Person,
  key: ClientKey,
  yes: { receiver: string; purpose: string; count: number; until: string },
): Promise<void> {
  const { shared } = person.words.table;
  const t = shared.warrant;
  await person.press(shared.open);
  await person.press(t.make);
  await person.tell(t.receiver, yes.receiver);
  await person.tell(t.purpose, yes.purpose);
  await person.writeIn(t.count, String(yes.count));
  await person.field(t.until).fill(yes.until);
  await person.look('warrant-write');
  await person.press(t.toKey);
  await giveKey(person, key, t.sign);
  await expect(person.button(t.make)).toBeVisible({ timeout: 20_000 });
  await expect(person.page.getByText(t.line(yes.receiver, yes.purpose), { exact: true })).toBeVisible();
  await person.look('warrant-made');
  await backToPlan(person);
}

/** What "What has been shared" tells, newest first. */
export async function sharedLines(person: Person): Promise<string[]> {
  const { shared } = person.words.table;
  await person.press(shared.open);
  await person.heading(shared.title).waitFor();
  const lines = person.page.getByRole('listitem').filter({ has: person.page.getByRole('time') });
  await expect(lines.first()).toBeVisible();
  const told = await lines.allInnerTexts();
  await person.look('shared');
  await backToPlan(person);
  return told;
}
