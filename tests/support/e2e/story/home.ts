import { expect } from '@playwright/test';
import type { PaperKind } from '../../../../shared/domain/paper-part.ts';
import type { Person } from '../person.ts';
import { giveKey, type ClientKey } from './key.ts';

/** J7: what the client takes home. */
export interface Taking {
  file: string;
  /** The button it begins with, when it is not the one beside the plan. */
  from?: string;
  /** What it is called among the documents. */
  kind?: string;
  /** What comes along; the plan alone when not said. */
  parts?: PaperKind[];
  /** The file is locked with a password. */
  password?: string;
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

/** Chooses what comes along, and no more. */
async function chooseParts(person: Person, parts: readonly PaperKind[]): Promise<void> {
  const { papers } = person.words.document;
  const offered = person.page.getByRole('group', { name: person.words.table.home.what });
  await offered.getByRole('checkbox').first().waitFor();
  for (const kind of Object.keys(papers) as PaperKind[]) {
    const box = offered.getByRole('checkbox', { name: papers[kind], exact: true });
    if ((await box.count()) > 0) await box.setChecked(parts.includes(kind));
    else expect(parts).not.toContain(kind);
  }
}

/** Locks the file with a password before it is saved. */
async function lockFile(person: Person, password: string): Promise<void> {
  const t = person.words.table.password;
  await person.pick(t.lock);
  await person.tell(t.password, password);
  await person.writeIn(t.again, password);
  await person.look('home-password');
}

/** Takes the plan home, or more of the folder: chosen, read, struck, with the key, saved. */
export async function takeHome(person: Person, key: ClientKey, taking: Taking): Promise<void> {
  const { home } = person.words.table;
  const { dialog } = person.words.system;
  await person.press(taking.from ?? home.open);
  await person.heading(home.title).waitFor();
  if (taking.parts !== undefined) await chooseParts(person, taking.parts);
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
  await person.heading(home.saveTitle).waitFor();
  if (taking.password !== undefined) await lockFile(person, taking.password);
  await person.press(home.save);
  await person.saveTo(dialog.titles['save-pdf'], taking.kind ?? 'plan', taking.file);
  await person.heading(home.doneTitle).waitFor();
  await person.look('home-done');
  if (taking.receipt !== undefined) {
    await person.press(home.receipt);
    await person.saveTo(dialog.titles['save-pdf'], 'receipt', taking.receipt);
    await expect(person.page.getByText(home.receiptSaved)).toBeVisible();
  }
  await backToPlan(person);
}

/** Lets one paper out that has been read, with the key, and goes back to where it came from. */
export async function leaveAlone(
  person: Person,
  key: ClientKey,
  paper: { kind: string; file: string },
): Promise<void> {
  const { home, mandates } = person.words.table;
  await person.press(home.toKey);
  await giveKey(person, key, home.useKey);
  await person.heading(home.saveTitle).waitFor();
  await person.press(home.save);
  await person.saveTo(person.words.system.dialog.titles['save-pdf'], paper.kind, paper.file);
  await person.heading(home.doneTitle).waitFor();
  await person.press(mandates.out.back);
  await expect(person.heading(home.doneTitle)).toHaveCount(0);
}

interface Yes {
  receiver: string;
  purpose: string;
  count: number;
  until: string;
}

/** Writes a yes in advance where its form is open, and signs it with the client's key. */
export async function signYes(person: Person, key: ClientKey, yes: Yes): Promise<void> {
  const t = person.words.table.shared.warrant;
  await person.tell(t.receiver, yes.receiver);
  await person.tell(t.purpose, yes.purpose);
  await person.writeIn(t.count, String(yes.count));
  await person.field(t.until).fill(yes.until);
  await person.look('warrant-write');
  await person.press(t.toKey);
  await giveKey(person, key, t.sign);
  await expect(person.page.getByText(t.line(yes.receiver, yes.purpose), { exact: true })).toBeVisible();
}

/** A yes in advance, signed by the client's key. */
export async function makeWarrant(person: Person, key: ClientKey, yes: Yes): Promise<void> {
  const { shared } = person.words.table;
  await person.press(shared.open);
  await person.press(shared.warrant.make);
  await signYes(person, key, yes);
  await expect(person.button(shared.warrant.make)).toBeVisible();
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
