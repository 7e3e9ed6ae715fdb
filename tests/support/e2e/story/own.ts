import { expect } from '@playwright/test';
import type { Person } from '../person.ts';
import { areaAtTable } from './areas.ts';
import { backToPlan } from './home.ts';
import { giveKey, type ClientKey } from './key.ts';

/** What is only the client's: pages only for me, what they think, a complaint. */

/** What is being written is saved. */
async function isKept(person: Person): Promise<void> {
  const [, said = ''] = person.words.table.onlyMine.kept('|').split('|');
  await expect(person.page.getByText(said)).toBeVisible();
}

/** Writes a page only for me, and stays on it. */
export async function writePage(person: Person, page: { title: string; text: string }): Promise<void> {
  const t = person.words.table.onlyMine;
  await areaAtTable(person, 'only-for-me');
  await person.press(t.add);
  await person.tell(t.pageTitle, page.title);
  await person.tell(t.pageText, page.text);
  await isKept(person);
  await person.look('only-for-me-page');
}

/** Takes the page that is open home, with the key, and goes back to the plan. */
export async function takePage(person: Person, key: ClientKey, file: string): Promise<void> {
  const t = person.words.table.onlyMine;
  await person.press(t.take);
  await person.heading(t.takeTitle).waitFor();
  await expect(person.button(t.takeKey)).toBeEnabled();
  await person.look('only-for-me-take');
  await person.press(t.takeKey);
  await giveKey(person, key, t.takeKey);
  await person.press(t.takeSave);
  await person.saveTo(person.words.system.dialog.titles['save-pdf'], 'own-page', file);
  await expect(person.page.getByText(t.taken)).toBeVisible();
  // Once from what was saved, once from the page.
  await person.press(t.toList);
  await person.press(t.toList);
  await person.heading(t.list).waitFor();
  await person.look('only-for-me');
  await backToPlan(person);
}

async function answerQuestion(person: Person, text: string): Promise<void> {
  const t = person.words.table.feedback;
  const [words, scale] = [person.field(t.words), person.page.getByRole('radio', { name: t.scale[4] })];
  const yes = person.page.getByRole('radio', { name: t.yesNo.yes });
  await words.or(scale).or(yes).first().waitFor();
  if (await words.isVisible()) await person.tell(t.words, text);
  else await person.click(scale.or(yes).first());
  const asked = await person.page.getByRole('main').getByRole('heading', { level: 1 }).innerText();
  await person.press(t.next);
  await expect(person.heading(asked)).toHaveCount(0);
}

/** Answers the service's questions alone, and lets the answers be counted, which takes the key. */
export async function answerFeedback(person: Person, key: ClientKey, text: () => string): Promise<void> {
  const t = person.words.table.feedback;
  await areaAtTable(person, 'feedback');
  await person.press(t.begin);
  await person.heading(t.lookAway).waitFor();
  await person.press(t.ready);
  await person.page.getByText(new RegExp(`^${t.question(1, 0).slice(0, -1)}`)).waitFor();
  await person.look('feedback-question');
  const [end, next] = [person.heading(t.end), person.button(t.next)];
  for (;;) {
    await end.or(next).first().waitFor();
    if (await end.isVisible()) break;
    await answerQuestion(person, text());
  }
  await person.pick(t.count);
  await person.look('feedback-end');
  await person.press(t.toKey);
  await giveKey(person, key, t.keyTitle);
  await expect(person.page.getByText(t.done)).toBeVisible();
  await backToPlan(person);
}

/** Reads to whom one can complain, and begins a complaint on a page only for me. */
export async function beginComplaint(person: Person, text: string): Promise<void> {
  const t = person.words.table.complaint;
  const mine = person.words.table.onlyMine;
  await areaAtTable(person, 'complaint');
  await person.look('complaint');
  await person.press(t.writeIt);
  await expect(person.field(mine.pageTitle)).toHaveValue(t.pageTitle);
  await person.tell(mine.pageText, text);
  await isKept(person);
  await person.press(mine.toList);
  await expect(person.button(mine.open(t.pageTitle))).toBeVisible();
  await backToPlan(person);
}
