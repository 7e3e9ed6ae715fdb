import { expect } from '@playwright/test';
import type { Person } from '../person.ts';
import { backToPlan } from './home.ts';
import { giveKey, type ClientKey } from './key.ts';

/** J7: the whole folder as one file, which the client's key alone opens anywhere. */

/** Takes the whole folder along, with the key on the spot. */
export async function takeCopy(person: Person, key: ClientKey, file: string): Promise<void> {
  const { folder, ownCopy } = person.words.table;
  const t = ownCopy.take;
  await person.press(folder.open);
  await person.press(t.begin);
  await giveKey(person, key, t.useKey);
  await person.press(t.save);
  await person.saveTo(person.words.system.dialog.titles['save-copy'], 'copy', file);
  await expect(person.page.getByText(t.done)).toBeVisible();
  await person.look('copy-taken');
  await backToPlan(person);
}

/** Opens the copy from the locked screen, reads parts of it by their titles, and locks. */
export async function readCopy(
  person: Person,
  key: ClientKey,
  copy: { file: string; parts: readonly { title: string; says: string }[] },
): Promise<void> {
  const { open, read } = person.words.table.ownCopy;
  await person.press(open.way);
  await person.heading(open.title).waitFor();
  await person.press(open.choose);
  await person.openFrom(person.words.system.dialog.titles['open-copy'], copy.file);
  await expect(person.page.getByText(open.chosen)).toBeVisible();
  await person.look('copy-key');
  await giveKey(person, key, open.open);
  await person.heading(read.title).waitFor();
  await person.look('copy-open');
  for (const { title, says } of copy.parts) {
    await person.click(person.heading(title));
    await expect(person.page.getByText(says).first()).toBeVisible();
  }
  await person.look('copy-read');
  await person.press(read.lock);
}
