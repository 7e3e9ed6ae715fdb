import { expect, type Locator } from '@playwright/test';
import type { StepDoer } from '../../../../shared/domain/plan.ts';
import type { Person } from '../person.ts';

/** J4, With: the plan in the client's words and order. */

/** The wishes as they stand, from first to last. */
export async function wishes(person: Person): Promise<string[]> {
  const list = person.page.getByRole('list', { name: person.words.table.plan.list });
  return list.getByRole('heading', { level: 3 }).allInnerTexts();
}

/** The card of a wish. */
export const card = (person: Person, words: string): Locator =>
  person.page
    .getByRole('group')
    .filter({ has: person.page.getByRole('heading', { level: 3, name: words, exact: true }) });

export async function addWish(person: Person, words: string): Promise<void> {
  const { plan } = person.words.table;
  const first = person.button(plan.addFirst);
  await person.click(first.or(person.button(plan.add)));
  await person.tell(plan.newLabel, words);
  await person.press(plan.addIt);
  await expect(person.heading(words)).toBeVisible();
  await expect(person.field(plan.newLabel)).toHaveCount(0);
}

export async function openWish(person: Person, words: string): Promise<Locator> {
  await person.press(person.words.table.plan.openOf(words));
  return card(person, words);
}

export async function shutWish(person: Person, words: string): Promise<void> {
  await person.press(person.words.table.plan.shutOf(words));
}

/** Rewords an open wish, and waits until it is saved. */
export async function reword(person: Person, from: string, to: string): Promise<void> {
  const { plan } = person.words.table;
  await openWish(person, from);
  await person.tell(plan.words, to);
  await expect(person.heading(to)).toBeVisible();
  await shutWish(person, to);
}

/** The wishes as they stand once this one is among them. */
async function wishesWith(person: Person, words: string): Promise<string[]> {
  await person.heading(words).waitFor();
  return wishes(person);
}

export async function moveUp(person: Person, words: string): Promise<void> {
  const before = await wishesWith(person, words);
  await person.press(person.words.table.plan.upOf(words));
  await expect.poll(() => wishes(person)).not.toEqual(before);
}

/** Moves a wish with the keyboard alone. */
export async function moveDownByKeys(person: Person, words: string): Promise<void> {
  const before = await wishesWith(person, words);
  await person.button(person.words.table.plan.downOf(words)).focus();
  await person.page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => wishes(person)).not.toEqual(before);
}

export async function beginHere(person: Person, words: string): Promise<void> {
  const { plan } = person.words.table;
  await openWish(person, words);
  await person.press(plan.begin);
  await expect(person.button(plan.notBegin)).toBeVisible();
  await shutWish(person, words);
}

/** A step to be. */
export interface NewStep {
  words: string;
  doer: StepDoer;
  name?: string;
  due?: string;
}

export async function addStep(person: Person, wish: string, step: NewStep): Promise<void> {
  const t = person.words.table.step;
  const open = await openWish(person, wish);
  await person.press(t.addTo(wish.slice(0, 80)));
  await person.tell(t.words, step.words, open);
  await person.pick(t[step.doer], open);
  if (step.name !== undefined) await person.tell(t.otherName, step.name, open);
  if (step.due !== undefined) await person.field(t.due, open).fill(step.due);
  await person.press(t.addIt, open);
  await expect(open.getByRole('listitem').filter({ hasText: step.words })).toBeVisible();
  await shutWish(person, wish);
}

/** Tells that a step is done, and what came of it. */
export async function stepDone(person: Person, wish: string, step: string, outcome: string): Promise<void> {
  const t = person.words.table.step;
  const open = await openWish(person, wish);
  await person.press(t.changeOf(step.slice(0, 80)), open);
  await person.tell(t.outcome, outcome, open);
  await person.press(t.ready, open);
  await person.press(t.doneOf(step.slice(0, 80)), open);
  await expect(open.getByText(outcome)).toBeVisible();
  await expect(person.button(t.reopenOf(step.slice(0, 80)))).toBeVisible();
  await shutWish(person, wish);
}

export async function closeWish(person: Person, words: string, closing: string): Promise<void> {
  const { plan } = person.words.table;
  await openWish(person, words);
  await person.press(plan.close);
  await person.tell(plan.closeLabel, closing);
  await person.press(plan.closeIt);
  await expect.poll(() => wishes(person)).not.toContain(words);
}

/** Yes to everything that was said by phone. */
export async function confirmAll(person: Person): Promise<void> {
  const { waiting } = person.words.table;
  const all = person.button(waiting.confirmAll);
  await person.click(all.or(person.button(waiting.confirm).first()).first());
  await expect(person.button(waiting.confirm)).toHaveCount(0);
}
