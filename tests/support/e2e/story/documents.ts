import { expect } from '@playwright/test';
import type { Person } from '../person.ts';

/** What "Check a document" says of a file, on the desk: its heading, and the lines under it. */
export async function checkDocument(person: Person, file: string): Promise<{ title: string; lines: string }> {
  const { document } = person.words.locked;
  await person.press(person.words.desk.rail.check);
  await person.heading(document.title).waitFor();
  await person.press(document.choose);
  await person.openFrom(person.words.system.dialog.titles['open-pdf'], file);
  const said = person.page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(said).toBeVisible();
  const lines = await said.locator('..').innerText();
  await person.look('check-document');
  return { title: await said.innerText(), lines };
}
