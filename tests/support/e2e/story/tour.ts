import path from 'node:path';
import { expect } from '@playwright/test';
import { withOneByteChanged } from '../paper.ts';
import type { Person } from '../person.ts';
import { ownPassphrase, unique } from '../told.ts';
import { getStuck, seatBody } from './deficiency.ts';
import * as desk from './desk.ts';
import { checkDocument } from './documents.ts';
import * as everyday from './everyday.ts';
import { firstStart, recover } from './first-start.ts';
import * as folder from './folder.ts';
import * as front from './front.ts';
import { makeWarrant, sharedLines, takeHome } from './home.ts';
import { makeKey, type ClientKey } from './key.ts';
import { addPerson, toPeople } from './people.ts';
import type { NewMandate } from './mandates.ts';
import * as plan from './plan.ts';
import { reportAndAnswer } from './report.ts';
import * as takeover from './takeover.ts';
import * as vault from './vault.ts';
import * as whole from './whole-folder.ts';
import * as yes from './yes.ts';

/** A day a year from now, as a yes in advance may last. */
const nextYear = (): string => new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);

async function again(person: Person): Promise<void> {
  await person.app.relaunched();
  await person.look('locked');
  await desk.unlock(person, person.told.passphrase);
}

/** J2: those who begin, who want nothing written, who think about it, and who say no. */
async function firstMeetings(person: Person): Promise<{ open: string; careful: string }> {
  const nothing = await addPerson(person, { beginning: 'nothing-written', card: true });
  const thinking = await addPerson(person, { calledName: unique('Kallas Bobban'), beginning: 'think' });
  const no = await addPerson(person, { beginning: 'no' });
  const pointed = await addPerson(person, { beginning: 'point-on' });
  const list = person.page.getByRole('list', { name: person.words.desk.people.list });
  for (const alias of [nothing, thinking]) await expect(list.getByText(alias, { exact: true })).toBeVisible();
  for (const alias of [no, pointed]) await expect(list.getByText(alias, { exact: true })).toHaveCount(0);
  const careful = await addPerson(person, {
    unseen: unique('Min bror som bor här'),
    came: 'friend',
    beginning: 'start',
  });
  await toPeople(person);
  const open = await addPerson(person, { calledName: unique('Kallas Maja'), beginning: 'start' });
  await person.look('folder-empty');
  return { open, careful };
}

/** J5 before there is a key, and the table beside each other. */
async function beforeTheKey(person: Person, alias: string): Promise<void> {
  await desk.note(person, unique('Vi pratade om könumret'), 'phone');
  await desk.note(person, unique('Maja fikade med mig'), 'beside');
  await desk.note(person, unique('Frågade i receptionen om öppettider'), 'no-name');
  await desk.saidByPhone(person, alias, unique('Jag vill ha en hund igen'), {
    kind: 'wish.add',
    words: unique('En hund som får bo hos mig'),
  });
  await desk.suggest(person, unique('Gå till öppna förskolan ibland'));
  await person.look('folder-without');
  await everyday.onTheDesk(person, alias);
  await desk.sitTogether(person);
  await plan.addWish(person, unique('Komma ut ur huset varje dag'));
  await person.look('beside');
  await desk.stop(person);
  await again(person);
  await desk.openPerson(person, alias);
}

/** J4: the plan, with the client. */
async function thePlan(person: Person): Promise<{ first: string; struck: string; calling: string }> {
  await person.look('waiting');
  await plan.confirmAll(person);
  const [first, second, third] = [
    unique('En lägenhet där hunden får bo'),
    unique('Inte vara rädd för brev'),
    unique('Lära mig simma'),
  ];
  for (const wish of [first, second, third]) await plan.addWish(person, wish);
  await plan.moveUp(person, third);
  await plan.moveDownByKeys(person, third);
  await plan.beginHere(person, first);
  const step = unique('Ställa mig i bostadskön');
  await plan.addStep(person, first, { words: step, doer: 'me', due: nextYear() });
  const calling = unique('Ringa mottagningen');
  await plan.addStep(person, first, { words: calling, doer: 'ombudsperson' });
  await plan.addStep(person, first, {
    words: unique('Följa med på visning'),
    doer: 'other',
    name: unique('Min syster Anna'),
  });
  await plan.stepDone(person, first, step, unique('Jag fick könummer'));
  const struck = unique('Öppna breven på torsdagar');
  await plan.reword(person, second, struck);
  await plan.closeWish(person, third, unique('Jag vågade doppa fötterna'));
  await person.look('plan-with');
  return { first, struck, calling };
}

/** J7 and what follows it: home, to somebody else, and a yes in advance that is used, refused and taken back. */
async function lettingOut(
  person: Person,
  { alias, key, out, struck }: { alias: string; key: ClientKey; out: string; struck: string },
): Promise<NewMandate> {
  const day = { alias, key, out };
  const left = await everyday.atTheTable(person, day, nextYear());
  const receiver = unique('Bostadsbolaget');
  const named = path.join(out, 'plan-med-namn.pdf');
  await takeHome(person, key, { file: named, receipt: path.join(out, 'lapp.pdf'), strike: [struck] });
  const to = { receiver: unique('Handläggaren'), purpose: unique('Ansökan om förtur') };
  await takeHome(person, key, { file: path.join(out, 'plan-utan-namn.pdf'), named: false, large: true, to });
  await makeWarrant(person, key, { receiver, purpose: unique('Bostadskön'), count: 2, until: nextYear() });
  expect(await sharedLines(person)).toHaveLength(5 + everyday.sharedAtTheTable);
  await desk.stop(person);
  await again(person);
  await desk.openPerson(person, alias);
  await person.look('folder-after');
  await everyday.withoutTheClient(person, day, left);
  const because = desk.explained(person, 'other-receiver');
  await yes.refusedYes(person, alias, { receiver, asked: unique('Någon helt annan'), because });
  await yes.useYes(person, alias, receiver, path.join(out, 'plan-ja-i-forvag.pdf'));
  await yes.withdrawYes(person, alias, receiver);
  const changed = path.join(out, 'plan-andrad.pdf');
  withOneByteChanged(named, changed);
  const { document } = person.words.locked;
  expect((await checkDocument(person, named)).title).toBe(document.unchanged);
  expect((await checkDocument(person, changed)).title).toBe(document.changed);
  person.told.documents.push({ kind: 'changed', path: changed });
  return left.given;
}

/** Somebody who must not be seen: a stick, only with you, a front page and the letter box. */
async function theCarefulOne(person: Person, alias: string, out: string): Promise<void> {
  const halves = await takeover.makeHalves(person, out);
  await toPeople(person);
  await desk.openPerson(person, alias);
  await person.press(person.words.desk.folder.key.open);
  await person.press(person.words.desk.folder.key.make);
  const key = await makeKey(person, 'stick', out, { alias, unseen: true });
  await person.press(person.words.desk.folder.back(alias));
  await desk.withYou(person, key);
  const wish = unique('Ett eget bankkonto');
  await plan.addWish(person, wish);
  const [reach, hard] = [unique('Ring mig på dagtid bara'), unique('Ring min vän Lena')];
  await folder.writeFront(person, { reach, crisis: hard });
  await takeover.allowTakeover(person, key);
  await folder.chooseOnlyWithYou(person, key);
  await desk.stop(person);
  await again(person);
  await front.readFront(person, alias, { open: [reach, hard], closed: [wish] });
  const letter = unique('Hon ringde om banken');
  await front.beginLetter(person, letter);
  await desk.lockNow(person);
  await person.app.relaunched();
  await takeover.readBadDay(person);
  await takeover.takeOver(person, halves, { alias, open: [reach, hard], closed: [wish, letter] });
  await again(person);
  await takeover.readThatItWasUsed(person);
  await front.readFront(person, alias, { open: [reach, hard], closed: [wish] });
  await front.letterIsThere(person, letter);
  await front.postLetter(person, letter);
  await front.openFromFront(person, key);
  await folder.readNotes(person, [letter]);
  await desk.stop(person);
  await again(person);
}

/** The whole tour: J1 to J10, as one working day. Pictures and papers go to `out`. */
export async function tour(person: Person, out: string): Promise<void> {
  await firstStart(person, out);
  await vault.writePointOn(person, unique('Kommunens växel, fråga efter boendestöd'));
  await vault.saveBlank(person, 'mandate', path.join(out, 'tom-fullmakt.pdf'));
  await toPeople(person);
  const { open, careful } = await firstMeetings(person);
  await beforeTheKey(person, open);
  await person.press(person.words.desk.folder.key.open);
  await person.press(person.words.desk.folder.key.make);
  const key = await makeKey(person, 'card', out, { alias: open });
  await person.press(person.words.desk.folder.back(open));
  await desk.withYou(person, key);
  const { first, struck, calling } = await thePlan(person);
  const mandate = await lettingOut(person, { alias: open, key, out, struck });
  await theCarefulOne(person, careful, out);
  const body = await seatBody(person);
  await toPeople(person);
  await desk.openPerson(person, open);
  const released = await getStuck(person, open, { step: calling, agency: body.agency });
  await whole.takeAlong(person, { alias: open, key, out, wish: first, mandate, stuck: released });
  await reportAndAnswer(person, out, { body, released });
  await whole.theEnding(person, out, [open, careful]);
  await vault.changePassphrase(person, ownPassphrase());
  await vault.goDark(person);
  await toPeople(person);
  await person.look('people-dark');
  await desk.openPerson(person, open);
  await person.look('folder-dark');
  await desk.lockNow(person);
  await person.app.relaunched();
  await person.look('locked-dark');
  await recover(person, person.told.recoveryGroups, ownPassphrase());
}
