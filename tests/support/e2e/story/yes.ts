import { expect } from '@playwright/test';
import type { Person } from '../person.ts';

/** Using a yes in advance, on the desk. */

async function toYes(person: Person): Promise<void> {
  const { yes } = person.words.desk.folder;
  await person.press(yes.open);
  await person.heading(yes.title).waitFor();
}

async function back(person: Person, alias: string): Promise<void> {
  await person.press(person.words.desk.folder.back(alias));
  await person.heading(alias).waitFor();
}

/** Asks for what the client has not said yes to; the vault process refuses it. */
export async function refusedYes(
  person: Person,
  alias: string,
  said: { receiver: string; asked: string; because: string },
): Promise<void> {
  const { yes } = person.words.desk.folder;
  await toYes(person);
  await person.press(yes.useOf(said.receiver));
  await person.tell(yes.receiver, said.asked);
  await person.press(yes.confirm);
  await expect(person.page.getByRole('alert').filter({ hasText: said.because })).toBeVisible();
  await person.look('yes-refused');
  await back(person, alias);
}

/** Lets the plan out to the receiver the client named. */
export async function useYes(person: Person, alias: string, receiver: string, file: string): Promise<void> {
  const { yes } = person.words.desk.folder;
  await toYes(person);
  await person.press(yes.useOf(receiver));
  await person.writeIn(yes.receiver, receiver);
  await person.press(yes.confirm);
  await person.saveTo(person.words.system.dialog.titles['save-pdf'], 'plan-by-yes', file);
  await expect(person.button(yes.confirm)).toHaveCount(0);
  await person.look('yes-used');
  await back(person, alias);
}

/** The client takes it back by phone: no key is needed. */
export async function withdrawYes(person: Person, alias: string, receiver: string): Promise<void> {
  const { yes } = person.words.desk.folder;
  await toYes(person);
  await person.press(yes.withdrawOf(receiver));
  await person.look('yes-withdraw');
  await person.press(yes.withdrawYes);
  await expect(person.button(yes.useOf(receiver))).toHaveCount(0);
  await expect(person.button(yes.withdrawOf(receiver))).toHaveCount(0);
  await back(person, alias);
}
