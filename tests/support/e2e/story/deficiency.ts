import { expect } from '@playwright/test';
import { shippedTerms } from '../../../../shared/catalogs/deficiency-terms.ts';
import type { Person } from '../person.ts';
import { unique, uniqueWords } from '../told.ts';
import { areaAtTable, backToFolder } from './areas.ts';
import { backToPlan } from './home.ts';
import { giveKey, type ClientKey } from './key.ts';

/** J8, from a step that got stuck to words that were released. */

/** Who answers: a member of the management body, and an agency that the member answers for. */
export interface Body {
  /** The member's own agency, and who sits there. */
  member: string;
  seat: string;
  agency: string;
}

/** Adds one to the directory, and stays on its page. */
async function added(person: Person, name: string): Promise<void> {
  const t = person.words.desk.directory;
  await person.click(person.button(t.addFirst).or(person.button(t.add)));
  await person.heading(t.newTitle).waitFor();
  await person.tell(t.name, name);
  await person.press(t.add);
  await person.heading(name).waitFor();
}

/** The directory gets a member of the management body, and an agency that the member answers for. */
export async function seatBody(person: Person): Promise<Body> {
  const t = person.words.desk.directory;
  const body = {
    member: unique('Regionens psykiatri'),
    seat: unique('Verksamhetschefen'),
    agency: unique('Mottagningen vid torget'),
  };
  person.told.published.push(body.member, body.agency);
  await person.press(t.rail);
  await person.heading(t.title).waitFor();
  await added(person, body.member);
  await person.pick(t.inBody);
  await person.tell(t.memberName, body.seat);
  await person.look('agency-member');
  await person.press(t.back);
  await added(person, body.agency);
  await person.field(t.answeredBy).selectOption({ label: body.member });
  await person.look('agency-answered-by');
  await person.press(t.back);
  await expect(person.page.getByText(t.answered(body.member))).toBeVisible();
  return body;
}

/** A word of the shipped lists as the desk shows it. */
function word(person: Person, id: string): string {
  const term = shippedTerms.find((one) => one.id === id);
  if (!term) throw new Error(`No list has ${id}.`);
  return person.told.language === 'en' ? term.en : term.sv;
}

/** A draft's name in the lists: its first words, cut where there are more. */
const nameOf = (words: string): string => (words.length > 80 ? `${words.slice(0, 79)}…` : words);

/** Presses what the guard suggests, one after the other, until it finds nothing more. */
async function takeSuggestions(person: Person): Promise<void> {
  const { guard } = person.words.table.stuck;
  const buttons = person.page.getByRole('list', { name: guard.list }).getByRole('button');
  const nothing = person.page.getByText(guard.none);
  while (!(await nothing.isVisible())) {
    const name = (await buttons.first().getAttribute('aria-label')) ?? '';
    await person.press(name);
    await expect(person.button(name)).toHaveCount(0);
    await expect(nothing.or(buttons.first())).toBeVisible();
  }
}

/**
 * "The system stood in the way", from a step on the desk: a draft with a name, a phone number and a day in it, and what
 * the guard says of them.
 * @returns the words as they are when the guard finds nothing more
 */
export async function getStuck(
  person: Person,
  alias: string,
  { step, agency }: { step: string; agency: string },
): Promise<string> {
  const { stuck } = person.words.table;
  const { fields, guard } = stuck;
  const name = stuck.beganOf(step.slice(0, 60)).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  await person.click(person.page.getByRole('button', { name: new RegExp(`^${name}`) }));
  await expect(person.page.getByText(stuck.beganWith.step)).toBeVisible();
  const said = 'Min handläggare Eva Berg ringde 070-174 06 58 den 3 mars. Sedan svarade ingen mer';
  await person.tell(fields.happened, uniqueWords(said));
  const found = person.page.getByRole('list', { name: guard.list });
  for (const reason of ['official', 'phone', 'date'] as const)
    await expect(found.getByText(guard.why[reason])).toBeVisible();
  await expect(found.getByText(guard.blocks)).toHaveCount(1);
  await person.field(fields.agency).selectOption({ label: agency });
  await person.field(fields.lifeArea).selectOption({ label: word(person, 'mental-health-care') });
  await person.field(fields.barrier).selectOption({ label: word(person, 'cannot-reach') });
  await person.look('stuck-draft');
  await found.scrollIntoViewIfNeeded();
  await person.look('stuck-guard');
  await takeSuggestions(person);
  await person.look('stuck-guarded');
  const words = await person.field(fields.happened).inputValue();
  for (const gone of ['Eva Berg', '070', '3 mars']) expect(words).not.toContain(gone);
  person.told.typed.push(words);
  person.told.published.push(words);
  await person.press(stuck.back);
  await expect(person.button(stuck.openOf(nameOf(words)))).toBeVisible();
  await person.look('stuck-desk');
  await backToFolder(person, alias);
  return words;
}

/** "Yes, pass it on": with the client, from the warning to the key. */
export async function passOn(person: Person, key: ClientKey, words: string): Promise<void> {
  const { stuck } = person.words.table;
  const { release } = stuck;
  await areaAtTable(person, 'stuck');
  await person.press(stuck.openOf(nameOf(words)));
  await person.look('stuck-table');
  await person.press(release.begin);
  await person.heading(release.warning.title).waitFor();
  await person.look('release-warning');
  await person.press(release.understood);
  await person.heading(release.readTitle).waitFor();
  await expect(person.page.getByRole('article').getByText(words)).toBeVisible();
  await person.look('release-read');
  await person.press(release.toLimits);
  await person.heading(release.limitsTitle).waitFor();
  await person.look('release-limits');
  await person.press(release.toConfirm);
  await person.heading(release.keyTitle).waitFor();
  await person.look('release-key');
  await giveKey(person, key, release.yes);
  await expect(person.page.getByText(stuck.standing.waiting)).toBeVisible();
  await person.look('released');
  await backToPlan(person);
}
