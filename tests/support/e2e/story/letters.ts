import { expect } from '@playwright/test';
import type { Person } from '../person.ts';
import { leaveAlone } from './home.ts';
import type { ClientKey } from './key.ts';

/** Letters out: written, let out without a seal, and known again. */
export interface NewLetter {
  receiver: string;
  matter: string;
  body: string;
  name: string;
}

/** Writes a letter to an agency, where the area is open. */
export async function writeLetter(person: Person, letter: NewLetter): Promise<void> {
  const t = person.words.table.letters;
  await person.press(t.begin);
  await person.heading(t.start.title).waitFor();
  await person.look('letter-start');
  await person.press(t.start.go);
  for (const field of ['receiver', 'matter', 'body', 'name'] as const)
    await person.tell(t.fields[field], letter[field]);
  await person.look('letter-write');
  await expect(person.button(t.leave)).toBeVisible();
}

/** Lets the open letter out. */
export async function leaveLetter(
  person: Person,
  key: ClientKey,
  letter: NewLetter,
  file: string,
): Promise<void> {
  const t = person.words.table.letters;
  await person.press(t.leave);
  await person.heading(person.words.table.mandates.out.title).waitFor();
  await person.look('letter-read');
  await leaveAlone(person, key, { kind: 'letter', file });
  await expect(person.page.getByText(t.sentHelp)).toBeVisible();
  await expect(person.page.getByText(letter.body)).toBeVisible();
  await person.look('letter-sent');
}

/** What the list of letters says of a file: its heading. */
export async function checkLetter(person: Person, file: string): Promise<string> {
  const { check } = person.words.table.letters;
  const place = person.page.getByRole('region', { name: check.title });
  await person.press(check.choose, place);
  await person.openFrom(person.words.system.dialog.titles['open-pdf'], file);
  const said = place.getByRole('heading', { level: 3 });
  await expect(said).toBeVisible();
  await person.look('letter-check');
  return said.innerText();
}
