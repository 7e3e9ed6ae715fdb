import { expect } from '@playwright/test';
import type { AroundLayer } from '../../../../shared/domain/around.ts';
import type { Person } from '../person.ts';

/** J2: how to reach me, around me, and the agreement. Each works where its area is open, on the desk or at the table. */

/** A way to reach somebody. */
export async function addReach(person: Person, way: { words: string; times: string }): Promise<void> {
  const { reach } = person.words.table;
  await person.press(reach.add);
  await person.tell(reach.words, way.words);
  await person.tell(reach.times, way.times);
  await person.press(reach.addIt);
  await expect(person.page.getByRole('list', { name: reach.list }).getByText(way.words)).toBeVisible();
}

/** Somebody, or something, that is around. */
export async function addAround(
  person: Person,
  layer: AroundLayer,
  around: { name: string; what: string },
): Promise<void> {
  const t = person.words.table.around;
  await person.press(t.add);
  await person.tell(t.name, around.name);
  await person.tell(t.what, around.what);
  await person.pick(t.layers[layer]);
  await person.press(t.addIt);
  const list = person.page.getByRole('list', { name: t.layers[layer] });
  await expect(list.getByText(around.name)).toBeVisible();
  await expect(person.field(t.name)).toHaveCount(0);
}

/** What the ombudsperson put there becomes the client's own. */
export async function keepAround(person: Person, name: string): Promise<void> {
  const t = person.words.table.around;
  await person.press(t.keepOf(name));
  await expect(person.button(t.keepOf(name))).toHaveCount(0);
  await expect(person.page.getByText(t.byOmbudsperson)).toHaveCount(0);
}

/** The drawing says in a sentence what it shows, from the inside out. */
export async function readMap(person: Person, names: readonly string[]): Promise<void> {
  const drawing = person.page.getByRole('img').first();
  // As wide as the page: a drawing nobody can read is none.
  expect((await drawing.boundingBox())?.width).toBeGreaterThan(400);
  const said = (await drawing.getAttribute('aria-label')) ?? '';
  const places = names.map((name) => said.indexOf(name));
  expect(places.every((place) => place > -1)).toBe(true);
  expect(places).toEqual([...places].sort((one, other) => one - other));
}

/** What the two agree on. */
export async function writeAgreement(
  person: Person,
  said: { goals: string; task: string; meeting: string; ending: string },
): Promise<void> {
  const t = person.words.table.agreement;
  const { plan } = person.words.table;
  await person.tell(t.goals, said.goals);
  await person.press(t.addTask);
  await person.tell(t.what, said.task);
  await person.press(plan.addIt);
  await expect(person.page.getByRole('list', { name: t.tasks }).getByText(said.task)).toBeVisible();
  await person.tell(t.meeting, said.meeting);
  await person.tell(t.ending, said.ending);
  // Something is agreed on, so that it can be had on paper.
  await expect(person.button(t.toPaper)).toBeVisible();
}

/** Both have written their names on the paper. */
export async function signAgreement(person: Person): Promise<void> {
  const t = person.words.table.agreement;
  await person.press(t.sign);
  await expect(person.button(t.notSigned)).toBeVisible();
}
