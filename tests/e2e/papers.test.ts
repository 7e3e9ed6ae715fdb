import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { screenLocks } from '../support/e2e/bus.ts';
import { barePhoto, needle, pdf, pdfBomb, photo, scriptedPdf } from '../support/pictures.ts';
import { expect, test } from '../support/e2e/fixtures.ts';
import type { Person } from '../support/e2e/person.ts';
import { lives } from '../support/e2e/processes.ts';
import { standsStill } from '../support/e2e/screen.ts';
import { openPerson, unlock, withYou } from '../support/e2e/story/desk.ts';
import { takeHome } from '../support/e2e/story/home.ts';
import { giveKey } from '../support/e2e/story/key.ts';
import {
  backToPapers,
  choosePaper,
  dropPapers,
  inkOf,
  lookAt,
  papersAtTable,
  papersOnDesk,
  printWindow,
  quarters,
  toLetOut,
} from '../support/e2e/story/papers.ts';
import { until } from '../support/e2e/until.ts';

/** What the pages complain of: a policy that was broken, a fault of ours. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(String(error)));
  return heard;
}

const listOf = (person: Person): Locator =>
  person.page.getByRole('list', { name: person.words.common.stored.list });
const named = (person: Person, name: string): Locator => listOf(person).getByText(name, { exact: true });

test('papers are added, looked at in the app, let out with the key, and printed from a window that a lock ends', async ({
  arrive,
  prepared,
  folder,
}) => {
  const person = await arrive({ prepared: true });
  const t = person.words.common.stored;
  await unlock(person, prepared.passphrase);
  await openPerson(person, prepared.alias);
  await papersOnDesk(person);
  const heard = complaints(person.page);

  const file = path.join(folder, 'balkongen.jpg');
  writeFileSync(file, photo(6));
  await choosePaper(person, file);
  await expect(named(person, 'balkongen')).toBeVisible();
  await dropPapers(person, [
    { name: 'Beslut.pdf', bytes: await pdf('Beslut sida ett', 'Beslut sida två') },
    { name: 'skript.pdf', bytes: scriptedPdf() },
    { name: '../../bild.svg.png', bytes: Buffer.from('<svg onload="document.title=1"/>') },
    { name: 'trasig.pdf', bytes: Buffer.from('%PDF-1.7\nnot really') },
    { name: 'brev.txt', bytes: Buffer.from('Hej Maja, <b>vi ses</b> på tisdag') },
  ]);
  await expect(named(person, 'brev')).toBeVisible();
  // What cannot be shown is said by its name, and the rest is there.
  await expect(person.page.getByRole('alert')).toContainText(
    person.words.errors['paper-unknown']('').split('. ')[0]!,
  );
  await expect(listOf(person).getByRole('listitem')).toHaveCount(5);

  // A photo taken with the camera on its side stands upright: red above, blue below.
  const picture = await lookAt(person, 'balkongen');
  await expect(picture.getByRole('img')).toHaveAttribute('aria-busy', 'false');
  for (const [at, [red = 0, , blue = 0]] of (await quarters(picture.locator('canvas'))).entries()) {
    expect(at < 2 ? red > blue + 60 : blue > red + 60).toBe(true);
  }
  await backToPapers(person);

  const decision = await lookAt(person, 'Beslut');
  await expect(decision.locator('canvas')).toHaveAttribute('data-page', '1');
  expect(await inkOf(decision.locator('canvas'))).toBeGreaterThan(200);
  await expect(decision.getByRole('region', { name: t.pageText })).toContainText('Beslut sida ett');
  await person.press(t.later);
  await expect(decision.getByRole('img', { name: t.page(2, 2) })).toBeVisible();
  await expect(decision.getByRole('region', { name: t.pageText })).toContainText('Beslut sida två');
  await backToPapers(person);

  // Nothing in a file is carried out, and a broken one is said to be broken.
  const scripted = await lookAt(person, 'skript');
  await expect(scripted.locator('canvas')).toHaveAttribute('data-page', '1');
  expect(await person.page.title()).toBe('Egenmakt');
  await backToPapers(person);
  const broken = await lookAt(person, 'trasig');
  await expect(broken.getByRole('alert')).toHaveText(t.broken);
  await backToPapers(person);
  const letter = await lookAt(person, 'brev');
  await expect(letter.getByText('Hej Maja, <b>vi ses</b> på tisdag')).toBeVisible();
  await backToPapers(person);
  // What a broken PDF says of itself in its worker is no fault of ours.
  expect(heard.filter((one) => /Content Security Policy|TrustedScript|Uncaught/.test(one))).toEqual([]);

  // The client lets one out: the key on the spot, and no place in it.
  await person.press(person.words.desk.folder.back(prepared.alias));
  await withYou(person, prepared.key);
  await papersAtTable(person);
  await lookAt(person, 'balkongen');
  await toLetOut(person, prepared.key);
  await person.press(t.out.save);
  const out = path.join(folder, 'kopia.jpg');
  await person.saveTo(person.words.system.dialog.titles['save-paper'], 'copy', out);
  await expect(person.page.getByText(t.out.done)).toBeVisible();
  expect(readFileSync(out).includes(needle)).toBe(false);
  expect(readFileSync(out).includes(barePhoto().subarray(-40))).toBe(true);
  await person.press(person.words.common.close);
  await backToPapers(person);

  // And prints another, from a window of its own.
  await lookAt(person, 'Beslut');
  await toLetOut(person, prepared.key);
  await person.press(t.print.open);
  const printing = await printWindow(person);
  const strange = complaints(printing);
  await expect(printing.locator('canvas')).toHaveCount(2);
  for (const at of [0, 1]) expect(await inkOf(printing.locator('canvas').nth(at))).toBeGreaterThan(200);
  // The print queue shows the title: neither the product nor a person.
  expect(await printing.title()).toBe('Dokument');
  expect(await printing.evaluate(() => [typeof require, typeof process, document.cookie])).toEqual([
    'undefined',
    'undefined',
    '',
  ]);
  await expect(person.page.getByText(t.print.shown)).toBeVisible();
  expect(strange).toEqual([]);

  // The system's own dialog stands open over it; a lock takes everything away, with its process.
  // The new window has its place on the screen.
  await standsStill();
  await person.hands.click(printing.getByRole('button', { name: t.print.toPrinter }));
  await until('the print dialog is open', () => person.hands.windows('Print').length > 0);
  const old = person.app.processes();
  screenLocks();
  await until('every old process has ended', () => old.every((one) => !lives(one)));
  await person.app.relaunched();
  await expect(person.field(person.words.locked.passphrase)).toBeVisible();
  expect(printing.isClosed()).toBe(true);
});

test('the plan is printed under the same rules as it is saved', async ({ arrive, prepared, folder }) => {
  const person = await arrive({ prepared: true });
  const { home, shared } = person.words.table;
  const { print } = person.words.common.stored;
  await unlock(person, prepared.passphrase);
  await openPerson(person, prepared.alias);
  await withYou(person, prepared.key);
  await takeHome(person, prepared.key, { file: path.join(folder, 'plan.pdf') });
  await person.press(home.open);
  await person.press(home.toRead);
  await person.press(home.toKey);
  await giveKey(person, prepared.key, home.useKey);
  await person.heading(home.saveTitle).waitFor();
  await person.press(print.open);
  const printing = await printWindow(person);
  expect(await inkOf(printing.locator('canvas').first())).toBeGreaterThan(2_000);
  await printing.getByRole('button', { name: person.words.common.close, exact: true }).click();
  await until('the printing window has closed', () => printing.isClosed());
  await person.heading(home.doneTitle).waitFor();
  await person.click(person.button(person.words.table.back).first());
  await person.press(shared.open);
  await expect(person.page.getByText(shared.kinds['paper.print'])).toBeVisible();
});

test('a PDF that unpacks without end is given up in a sentence, and the app goes on', async ({
  arrive,
  prepared,
}) => {
  const person = await arrive({ prepared: true });
  const t = person.words.common.stored;
  await unlock(person, prepared.passphrase);
  await openPerson(person, prepared.alias);
  await papersOnDesk(person);
  await dropPapers(person, [{ name: 'faktura.pdf', bytes: pdfBomb(500) }]);
  const preview = await lookAt(person, 'faktura');
  await expect(preview.getByRole('alert')).toHaveText(new RegExp(`${t.tooSlow}|${t.broken}`));
  await backToPapers(person);
  await expect(named(person, 'faktura')).toBeVisible();
});
