import { expect } from '@playwright/test';
import type { Person } from '../person.ts';
import { leaveAlone } from './home.ts';
import type { ClientKey } from './key.ts';

/** J6: mandates, and how they are taken back. */
export interface NewMandate {
  who: string;
  whom: string;
  matter: string;
  records: string;
  purpose: string;
}

const lineOf = (person: Person, { who, whom }: Pick<NewMandate, 'who' | 'whom'>): string =>
  person.words.table.mandates.line.mandate(who, whom);

/** Makes a mandate at the table, where the area is open. */
export async function makeMandate(person: Person, given: NewMandate): Promise<void> {
  const t = person.words.table.mandates;
  await person.press(t.make);
  await person.tell(t.form.who.mandate, given.who);
  await person.tell(t.form.whom.mandate, given.whom);
  await person.tell(t.form.matter, given.matter);
  await person.tell(t.form.records, given.records);
  await person.tell(t.form.purpose, given.purpose);
  await person.look('mandate-write');
  await person.press(t.form.save);
  await expect(person.button(t.showOf(lineOf(person, given)))).toBeVisible();
}

/** Takes it out on paper to be signed by hand, and says that it is signed. */
export async function signMandate(
  person: Person,
  key: ClientKey,
  given: NewMandate,
  file: string,
): Promise<void> {
  const t = person.words.table.mandates;
  await person.press(t.showOf(lineOf(person, given)));
  await person.press(t.print);
  await person.heading(t.out.title).waitFor();
  await person.look('mandate-read');
  await leaveAlone(person, key, { kind: 'mandate', file });
  await person.look('mandate-unsigned');
  await person.press(t.signed);
  await expect(person.button(t.withdraw)).toBeVisible();
  await person.look('mandate-signed');
}

/** The client takes it back by phone: no key is needed, and the letter's words are there to read. */
export async function withdrawByPhone(person: Person, given: NewMandate): Promise<void> {
  const { mandates } = person.words.desk;
  await person.press(mandates.withdrawOf(lineOf(person, given)));
  await person.look('mandate-withdraw-ask');
  await person.press(mandates.withdrawYes);
  const { title } = person.words.document.mandate.withdrawal;
  await expect(person.page.getByText(title.mandate).first()).toBeVisible();
  await expect(person.button(mandates.hide)).toBeVisible();
  await person.look('mandate-withdrawn');
}

/** The letter that tells of it, with the client's key. */
export async function withdrawalLetter(
  person: Person,
  key: ClientKey,
  given: NewMandate,
  file: string,
): Promise<void> {
  const t = person.words.table.mandates;
  await person.press(t.showOf(lineOf(person, given)));
  await person.heading(t.letterTitle).waitFor();
  await person.look('mandate-ends');
  await person.press(t.letter);
  await person.heading(t.out.title).waitFor();
  await leaveAlone(person, key, { kind: 'mandate-withdrawal', file });
}
