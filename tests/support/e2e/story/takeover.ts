import path from 'node:path';
import { expect } from '@playwright/test';
import { judge } from '../paper.ts';
import type { Person } from '../person.ts';
import { unique } from '../told.ts';
import { areaAtTable } from './areas.ts';
import { backToPlan } from './home.ts';
import { giveKey, type ClientKey } from './key.ts';

/** J10, rule 18: when the ombudsperson is gone, two halves open the front pages of those who said yes. */

/** The groups of a half, as somebody reads them on its paper, where each stands beside its number. */
function readGroups(file: string): string[] {
  const { text } = judge(file);
  const numbered = [...text.matchAll(/\b(\d{1,2})\s+([0-9A-HJKMNP-TV-Z]{4})\b/gu)];
  const groups = numbered.map(([, number = '', group = '']) => ({ at: Number(number), group }));
  const inOrder = groups.toSorted((one, other) => one.at - other.at);
  expect(inOrder.map(({ at }) => at)).toEqual(inOrder.map((_, at) => at + 1));
  return inOrder.map(({ group }) => group);
}

/** Makes the halves in "The vault", and saves each for the one who keeps it. Answers what stands on them. */
export async function makeHalves(person: Person, folder: string): Promise<[string, string]> {
  const { vault, rail, ending } = person.words.desk;
  const t = ending.takeover;
  await person.press(rail.vault);
  await person.heading(vault.title).waitFor();
  const part = person.page
    .getByRole('main')
    .locator('section')
    .filter({ has: person.heading(t.title) });
  await person.press(t.open, part);
  await person.press(t.make);
  const holders = [unique('Kollegan Eva'), unique('Ordföranden Bo')] as const;
  await person.tell(t.first, holders[0]);
  await person.tell(t.second, holders[1]);
  await person.press(t.next);
  const halves = [];
  for (const [at, holder] of holders.entries()) {
    const file = path.join(folder, `halva-${at + 1}.pdf`);
    await person.press(t.save(holder));
    await person.saveTo(person.words.system.dialog.titles['save-pdf'], 'takeover-half', file);
    await expect(person.page.getByText(t.saved(holder))).toBeVisible();
    const groups = readGroups(file);
    halves.push(groups.join('-'));
    const label = person.page.getByRole('main').locator('label').filter({ hasText: holder });
    const asked = Number(/\d+/u.exec(await label.innerText())?.[0]);
    await person.writeIn(t.ask(asked, holder), groups[asked - 1] ?? '');
  }
  person.told.typed.push(...halves);
  await person.look('takeover-halves');
  await person.press(t.confirm);
  await expect(person.button(t.makeNew)).toBeVisible();
  await person.look('takeover-made');
  return [halves[0] ?? '', halves[1] ?? ''];
}

/** The client lets the two read the front page, with the key on the spot. */
export async function allowTakeover(person: Person, key: ClientKey): Promise<void> {
  const t = person.words.table.ending.gone;
  await areaAtTable(person, 'ending');
  await person.press(t.allow);
  await person.look('takeover-ask');
  await giveKey(person, key, t.allowWithKey);
  await expect(person.button(t.withdraw)).toBeVisible();
  await backToPlan(person);
}

/** Both halves on the locked screen: what was said yes to can be read, and nothing else. Ends in a lock. */
export async function takeOver(
  person: Person,
  halves: readonly [string, string],
  seen: { alias: string; open: readonly string[]; closed: readonly string[] },
): Promise<void> {
  const t = person.words.locked.takeover;
  await person.press(t.open);
  await person.heading(t.title).waitFor();
  await person.writeIn(t.first, halves[0]);
  await person.writeIn(t.second, halves[1]);
  await person.look('takeover');
  await person.press(t.action);
  await person.heading(t.pages).waitFor();
  await expect(person.heading(seen.alias)).toBeVisible();
  for (const text of seen.open) await expect(person.page.getByText(text)).toBeVisible();
  for (const text of seen.closed) await expect(person.page.getByText(text)).toHaveCount(0);
  await person.look('takeover-pages');
  await person.press(t.done);
}

/** The list of people tells that the halves were used, until somebody has read it. */
export async function readThatItWasUsed(person: Person): Promise<void> {
  const { ending } = person.words.desk;
  await expect(person.heading(ending.takeover.title)).toBeVisible();
  await person.look('takeover-told');
  await person.press(ending.takeover.seen);
  await expect(person.heading(ending.takeover.title)).toHaveCount(0);
}

/** What to do when something goes wrong, read on the locked screen. */
export async function readBadDay(person: Person): Promise<void> {
  const t = person.words.locked.badDay;
  const [part] = t.parts;
  await person.press(t.open);
  await person.heading(t.title).waitFor();
  await person.click(person.page.getByText(part?.title ?? '', { exact: true }));
  await expect(person.page.getByText(part?.steps[0] ?? '', { exact: true })).toBeVisible();
  await person.look('bad-day');
  await person.press(person.words.common.back);
  await person.heading(t.title).waitFor({ state: 'detached' });
}
