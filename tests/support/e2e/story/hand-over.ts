import { expect } from '@playwright/test';
import type { Person } from '../person.ts';
import { unique } from '../told.ts';
import { areaAtTable } from './areas.ts';
import { backToPlan } from './home.ts';
import { giveKey, type ClientKey } from './key.ts';
import { toPeople } from './people.ts';

/** J9: from one ombudsperson to another, with the client there at both ends. */

/** At the table of the old one: the whole folder as a file, with the key on the spot; it stays here too. */
export async function handOver(person: Person, key: ClientKey, file: string): Promise<string> {
  const t = person.words.table.ending.handOver;
  await areaAtTable(person, 'ending');
  await person.press(t.begin);
  const receiver = await person.tell(t.receiver, unique('Ombudet i grannkommunen'));
  await person.look('hand-over');
  await person.press(person.words.table.home.toKey);
  await giveKey(person, key, t.useKey);
  await person.press(t.save);
  await person.saveTo(person.words.system.dialog.titles['save-copy'], 'copy', file);
  await person.heading(t.here).waitFor();
  await person.look('handed-over');
  await person.press(t.keep);
  await expect(person.page.getByText(t.kept)).toBeVisible();
  await backToPlan(person);
  return receiver;
}

/** On the desk of the new one: the file, an alias for here, and the client's own key. Answers the alias. */
export async function receive(person: Person, key: ClientKey, file: string): Promise<string> {
  const { receive: t, add, people } = person.words.desk;
  await toPeople(person);
  await person.press(t.open);
  await person.heading(t.title).waitFor();
  await person.press(t.choose);
  await person.openFrom(person.words.system.dialog.titles['open-copy'], file);
  await expect(person.page.getByText(t.chosen)).toBeVisible();
  await expect(person.field(add.alias)).not.toHaveValue('');
  const alias = await person.field(add.alias).inputValue();
  await person.pick(person.words.table.folder.choice.either);
  await person.look('receive');
  await giveKey(person, key, t.take);
  await person.heading(people.title).waitFor();
  await person.look('received');
  return alias;
}
