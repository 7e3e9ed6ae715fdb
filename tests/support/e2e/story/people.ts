import { expect } from '@playwright/test';
import type { CameBy } from '../../../../shared/domain/first-meeting.ts';
import type { Beginning, ClientLanguage } from '../../../../shared/domain/folder.ts';
import { languageNames } from '../../../../shared/i18n/clients.ts';
import type { Person } from '../person.ts';

/** J2: somebody new, at the first meeting. */
export interface Newcomer {
  calledName?: string;
  language?: ClientLanguage;
  /** Somebody must not see papers or hear messages: who, in the client's words. */
  unseen?: string;
  /** How contact came about. */
  came?: CameBy;
  /** Look at whom the service is for, together. */
  card?: boolean;
  beginning: Beginning | 'no' | 'point-on';
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
  if (newcomer.came !== undefined) {
    const { came, cameBy } = person.words.table.firstMeeting;
    await person.field(came).selectOption({ label: cameBy[newcomer.came] });
  }
  await person.look('add-ask');
  if (newcomer.card === true) await talkingCard(person);
  await person.press(next);
  await person.heading(person.words.law.rights.title).waitFor();
  await person.look('add-rights');
  await person.pick(add.talked);
  await person.press(next);
  await person.heading(add.beginTitle).waitFor();
  const answers = { start: add.start, 'nothing-written': add.nothing, think: add.think, no: add.no };
  const { noAndOn } = person.words.desk.first;
  await person.pick(newcomer.beginning === 'point-on' ? noAndOn : answers[newcomer.beginning]);
  await person.look('add-answer');
  await person.press(add.finish);
  if (newcomer.beginning === 'point-on') await pointedOn(person);
  await person.heading(newcomer.beginning === 'start' ? alias : people.title).waitFor();
  return alias;
}

/** Whom the service is for, as a card to talk about. */
async function talkingCard(person: Person): Promise<void> {
  const { whoFor } = person.words.law;
  await person.press(person.words.desk.first.card);
  const card = person.page.getByRole('dialog', { name: whoFor.title });
  await person.press(whoFor.queue, card);
  await expect(card.getByRole('heading', { name: whoFor.queueTitle })).toBeVisible();
  await person.look('talking-card');
  await person.press(person.words.common.close, card);
  await expect(card).toHaveCount(0);
}

/** Somebody said no, and is shown where else to turn. */
async function pointedOn(person: Person): Promise<void> {
  await person.heading(person.words.law.pointOn.title).waitFor();
  await person.look('point-on');
  await person.press(person.words.desk.first.done);
}

/** Back to the list of people. */
export async function toPeople(person: Person): Promise<void> {
  const { rail, people } = person.words.desk;
  await person.press(rail.people);
  await person.heading(people.title).waitFor();
}

/** The desk is here and shows Today's page; goes on to the list of people. */
export async function fromToday(person: Person): Promise<void> {
  const { rail } = person.words.desk;
  await person.page.getByRole('button', { name: rail.today }).waitFor();
  await toPeople(person);
}
