import { expect, type Locator } from '@playwright/test';
import type { NoteKind } from '../../../../shared/domain/plan.ts';
import type { ErrorCode } from '../../../../shared/contract/contract.ts';
import type { Person } from '../person.ts';
import { giveKey, type ClientKey } from './key.ts';
import { fromToday } from './people.ts';

/** J5 and what frames it: the desk, Without. */

/** The first sentence of what the app says about a code. */
export const explained = (person: Person, code: ErrorCode): string =>
  person.words.errors[code]('').split('. ')[0] ?? '';

export async function tryToUnlock(person: Person, passphrase: string): Promise<void> {
  const { locked } = person.words;
  await person.writeIn(locked.passphrase, passphrase);
  await person.press(locked.open);
}

export async function unlock(person: Person, passphrase: string): Promise<void> {
  await tryToUnlock(person, passphrase);
  await fromToday(person);
}

/** Locks by the button on the desk. */
export const lockNow = (person: Person): Promise<void> => person.press(person.words.desk.lock);

/** Stops at the table, which is a lock. */
export const stop = (person: Person): Promise<void> =>
  person.click(person.page.getByRole('button', { name: new RegExp(`^${person.words.table.stop}`) }));

/** How a button begins that is about this person: one alias may begin as another does. */
export const beginsWithAlias = (alias: string): RegExp => new RegExp(`^${alias}(?!\\p{L})`, 'u');

/** An alias in a text, and not as a part of a longer one. */
export const wholeAlias = (alias: string): RegExp => new RegExp(`(?<!\\p{L})${alias}(?!\\p{L})`, 'u');

export async function openPerson(person: Person, alias: string): Promise<void> {
  await person.click(
    person.page
      .getByRole('main')
      .getByRole('button', { name: beginsWithAlias(alias) })
      .first(),
  );
  await person.heading(alias).waitFor();
}

/** Hands the computer over: the client's key, and a fresh window with this folder only. */
export async function withYou(person: Person, key: ClientKey): Promise<void> {
  const { folder } = person.words.desk;
  const desk = person.page;
  await person.press(folder.with);
  await giveKey(person, key, folder.meet.enter);
  await person.app.freshWindow(desk);
  await person.heading(person.words.table.plan.title).waitFor();
}

/** Sits down together before there is a key. */
export async function sitTogether(person: Person): Promise<void> {
  const { folder } = person.words.desk;
  const desk = person.page;
  await person.press(folder.with);
  await person.press(folder.meet.sit);
  await person.app.freshWindow(desk);
  await person.heading(person.words.table.plan.title).waitFor();
}

type Kind = Exclude<NoteKind, 'letter'>;

/** Writes a note, without waiting for what comes of it. */
export async function tryNote(person: Person, text: string, kind: Kind): Promise<void> {
  const { notes } = person.words.desk.folder;
  await person.tell(notes.label, text);
  await person.press(notes[kind]);
}

export async function note(person: Person, text: string, kind: Kind): Promise<void> {
  await tryNote(person, text, kind);
  await expect(person.field(person.words.desk.folder.notes.label)).toHaveValue('');
  await expect(person.page.getByText(text)).toBeVisible();
}

/** What the client said by phone, with at most one change of the plan. */
export async function saidByPhone(
  person: Person,
  alias: string,
  said: string,
  change?: { kind: 'wish.add'; words: string },
): Promise<void> {
  const { folder } = person.words.desk;
  await person.press(folder.said);
  await person.tell(folder.phone.said(alias), said);
  if (change !== undefined) {
    await choose(person.field(folder.phone.change), folder.phone.kinds[change.kind]);
    await person.tell(folder.phone.newWish(alias), change.words);
  }
  await person.look('said-by-phone');
  await person.press(folder.phone.add);
  await expect(person.page.getByText(said).first()).toBeVisible();
}

async function choose(select: Locator, label: string): Promise<void> {
  await select.selectOption({ label });
}

/** Reads what the ombudsperson's own step came to, and that it is done. */
export async function tellOwnStep(person: Person, step: string, outcome: string): Promise<void> {
  const { plan } = person.words.desk.folder;
  await person.press(plan.tellOf(step.slice(0, 80)));
  await person.tell(plan.outcome, outcome);
  await person.pick(plan.stepDone);
  await person.press(plan.ready);
  await expect(person.page.getByText(outcome)).toBeVisible();
}

/** A suggestion of a new wish, which changes nothing until the client says yes. */
export async function suggest(person: Person, words: string): Promise<void> {
  const { suggestion } = person.words.desk.folder;
  await person.press(suggestion.open);
  await person.tell(suggestion.words, words);
  await person.press(suggestion.add);
  await expect(person.page.getByText(words).first()).toBeVisible();
}
