import { expect } from '@playwright/test';
import type { Beginning, ClientLanguage } from '../../../../shared/domain/folder.ts';
import { languageNames } from '../../../../shared/i18n/clients.ts';
import type { Person } from '../person.ts';

/** J2: somebody new, at the first meeting. */
export interface Newcomer {
  calledName?: string;
  language?: ClientLanguage;
  /** Somebody must not see papers or hear messages: who, in the client's words. */
  unseen?: string;
  beginning: Beginning | 'no';
}

/** Adds a person under the proposed alias. Answers the alias. */
export async function addPerson(person: Person, newcomer: Newcomer): Promise<string> {
  const { people, add } = person.words.desk;
  const { next } = person.words.common;
  await person.press(people.add);
  await person.heading(add.aliasTitle).waitFor();
  await expect(person.field(add.alias)).not.toHaveValue('');
  const alias = await person.field(add.alias).inputValue();
  await person.look('add-alias');
  await person.press(next);
  await person.heading(add.meTitle).waitFor();
  if (newcomer.calledName !== undefined) await person.tell(add.calledName, newcomer.calledName);
  if (newcomer.language !== undefined) await person.pick(languageNames[newcomer.language]);
  if (newcomer.unseen !== undefined) {
    await person.pick(add.someone);
    await person.tell(add.who, newcomer.unseen);
  }
  await person.look('add-ask');
  await person.press(next);
  await person.heading(person.words.law.rights.title).waitFor();
  await person.look('add-rights');
  await person.pick(add.talked);
  await person.press(next);
  await person.heading(add.beginTitle).waitFor();
  const answers = { start: add.start, 'nothing-written': add.nothing, think: add.think, no: add.no };
  await person.pick(answers[newcomer.beginning]);
  await person.look('add-answer');
  await person.press(add.finish);
  await person.heading(newcomer.beginning === 'start' ? alias : people.title).waitFor();
  return alias;
}

/** Back to the list of people. */
export async function toPeople(person: Person): Promise<void> {
  const { rail, people } = person.words.desk;
  await person.press(rail.people);
  await person.heading(people.title).waitFor();
}
