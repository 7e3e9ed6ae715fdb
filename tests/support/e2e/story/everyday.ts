import path from 'node:path';
import { expect } from '@playwright/test';
import { judge, oneLine } from '../paper.ts';
import type { Person } from '../person.ts';
import { unique } from '../told.ts';
import { areaAtTable, areaOnDesk, backToFolder } from './areas.ts';
import * as around from './around.ts';
import * as contacts from './contacts.ts';
import * as crisis from './crisis.ts';
import { openPerson } from './desk.ts';
import { readIn } from './folder.ts';
import { backToPlan, takeHome } from './home.ts';
import type { ClientKey } from './key.ts';
import { checkLetter, leaveLetter, writeLetter, type NewLetter } from './letters.ts';
import { makeMandate, signMandate, withdrawByPhone, withdrawalLetter, type NewMandate } from './mandates.ts';
import { toPeople } from './people.ts';

/** What fills a folder as weeks go by: J2, J4, J5 and J6 in one person's folder. */

/** Where it happens. */
export interface Everyday {
  alias: string;
  key: ClientKey;
  /** Where what is saved goes. */
  out: string;
}

/** J5, Without: what the ombudsperson writes down alone, and finds again on Today's page. */
export async function onTheDesk(person: Person, alias: string): Promise<void> {
  await areaOnDesk(person, 'reach');
  await around.addReach(person, {
    words: unique('Sms till min mobil'),
    times: unique('Efter lunch på vardagar'),
  });
  await person.look('reach');
  await backToFolder(person, alias);
  await areaOnDesk(person, 'around');
  await around.addAround(person, 'services', {
    name: unique('Mottagningen'),
    what: unique('Recept och samtal'),
  });
  await backToFolder(person, alias);
  await areaOnDesk(person, 'meetings');
  const what = unique('Gå till hyresvärden tillsammans');
  await contacts.setMeeting(person, {
    day: contacts.dayFromNow(1),
    time: '10:30',
    what,
    place: unique('Hyresvärdens kontor'),
    people: unique('Handläggaren Berit'),
  });
  await person.look('meetings');
  await backToFolder(person, alias);
  await areaOnDesk(person, 'applications');
  const sought = unique('Bostadstillägg');
  await contacts.applyFor(person, {
    sought,
    agency: unique('Pensionsmyndigheten'),
    paper: unique('Hyresavtalet i kopia'),
  });
  await person.look('application');
  const until = await contacts.refusedOn(person, contacts.dayFromNow(-2));
  await person.look('application-appeal');
  await contacts.toToday(person);
  const main = person.page.getByRole('main');
  await expect(main.getByText(what)).toBeVisible();
  await expect(main.getByText(sought)).toBeVisible();
  await expect(main.getByText(person.words.document.day(until))).toBeVisible();
  await person.look('today');
  const text = unique('Ringde om hissen');
  await contacts.noteFromToday(person, alias, text);
  await toPeople(person);
  await openPerson(person, alias);
  await expect(person.page.getByText(text)).toBeVisible();
}

/** J2, With: what is around somebody, and what the two agree on, on paper to sign. */
async function aroundMe(person: Person, { key, out }: Everyday): Promise<void> {
  await areaAtTable(person, 'around');
  const waiting = await person.page.getByRole('listitem').locator('.name bdi').first().innerText();
  await around.keepAround(person, waiting);
  const [own, close] = [unique('Hunden Sixten'), unique('Min syster Anna')];
  await around.addAround(person, 'own', { name: own, what: unique('Han får mig att gå ut') });
  await around.addAround(person, 'close', { name: close, what: unique('Hon svarar alltid') });
  await around.readMap(person, [own, close, waiting]);
  await person.look('around');
  await backToPlan(person);
  await areaAtTable(person, 'agreement');
  const goals = unique('Att jag får en egen lägenhet');
  await around.writeAgreement(person, {
    goals,
    task: unique('Ringer bostadsbolaget'),
    meeting: unique('Varannan tisdag på biblioteket'),
    ending: unique('Vi säger till en månad innan'),
  });
  await person.look('agreement');
  const file = path.join(out, 'overenskommelse.pdf');
  const from = person.words.table.agreement.toPaper;
  await takeHome(person, key, { file, kind: 'agreement', from });
  expect(oneLine(judge(file).text)).toContain(goals);
  await areaAtTable(person, 'agreement');
  await around.signAgreement(person);
  await person.look('agreement-signed');
  await backToPlan(person);
}

/** J4, With: the page for when it gets hard, with a yes in advance; own words; another way to make a plan. */
async function inMyWords(
  person: Person,
  { key }: Everyday,
  receiver: string,
  until: string,
): Promise<string> {
  await areaAtTable(person, 'crisis');
  const helps = unique('Te och att ingen pratar');
  await crisis.writeCrisis(person, {
    signs: unique('Jag svarar inte när det ringer'),
    helps,
    never: unique('Att någon ropar utanför dörren'),
    call: unique('Min syster Anna, hennes mobil'),
    involuntary: unique('Hälsar på och ser till att jag får ringa'),
    animals: unique('Anna hämtar hunden'),
  });
  await crisis.yesToCrisis(person, key, {
    receiver,
    purpose: unique('Om jag kommer dit på natten'),
    count: 2,
    until,
  });
  await person.look('crisis');
  await backToPlan(person);
  await areaAtTable(person, 'own-words');
  const said = unique('Prata med mig, inte om mig');
  await crisis.sayOwnWords(person, said);
  await crisis.changeOwnWords(person, said, unique('Prata med mig först, sedan med andra'));
  await person.look('own-words');
  await backToPlan(person);
  await areaAtTable(person, 'way');
  const bench = person.words.document.ways['friendship-bench'];
  await crisis.chooseWay(person, bench.title, {
    label: bench.prompts.story.label,
    words: unique('Breven hopar sig'),
  });
  await person.look('way');
  await backToPlan(person);
  await person.look('plan-way');
  return helps;
}

/** J6, With: a mandate in Swedish with the client's own language beside it, and a letter to an agency. */
async function onPaper(person: Person, { key, out }: Everyday): Promise<{ given: NewMandate; sent: string }> {
  const given = {
    who: unique('Mitt ombud Kim'),
    whom: unique('Pensionsmyndigheten'),
    matter: unique('Min ansökan om bostadstillägg'),
    records: unique('Beslut och underlag'),
    purpose: unique('Att förstå varför det blev nej'),
  };
  const file = path.join(out, 'fullmakt.pdf');
  const swedish = person.words.document.mandate;
  await readIn(person, 'en');
  await person.reading('en', async () => {
    await backToPlan(person);
    await areaAtTable(person, 'mandates');
    await makeMandate(person, given);
    await signMandate(person, key, given, file);
    const text = oneLine(judge(file).text);
    for (const words of [swedish, person.words.document.mandate]) {
      expect(text).toContain(words.title.mandate);
      expect(text).toContain(oneLine(words.intro.mandate).slice(0, 40));
    }
    for (const said of Object.values(given)) expect(text).toContain(said);
    await backToPlan(person);
    await readIn(person, 'sv');
  });
  await backToPlan(person);
  await areaAtTable(person, 'letters');
  const letter: NewLetter = {
    receiver: unique('Pensionsmyndigheten, omprövning'),
    matter: unique('Bostadstillägget'),
    body: unique('Jag vill veta hur ni har räknat hyran'),
    name: unique('Maja från Kastanjegatan'),
  };
  await writeLetter(person, letter);
  const sent = path.join(out, 'brev.pdf');
  await leaveLetter(person, key, letter, sent);
  const judged = judge(sent);
  expect(oneLine(judged.text)).toContain(letter.body);
  expect(judged.valid).toBe(false);
  await backToPlan(person);
  return { given, sent };
}

/** What the table left for the desk. */
export interface AtTheTable {
  receiver: string;
  helps: string;
  given: NewMandate;
  sent: string;
}

/** How many lines "What has been shared" has got from `atTheTable`: the agreement, the yes, the mandate, the letter. */
export const sharedAtTheTable = 4;

/** Everything that is done With, from the plan and back to it. */
export async function atTheTable(person: Person, day: Everyday, until: string): Promise<AtTheTable> {
  await aroundMe(person, day);
  const receiver = unique('Psykakuten');
  const helps = await inMyWords(person, day, receiver, until);
  return { receiver, helps, ...(await onPaper(person, day)) };
}

/** J10 and J6, Without: the bad day, the mandate taken back by phone, and the letter that is known again. */
export async function withoutTheClient(
  person: Person,
  { alias, out }: Everyday,
  left: AtTheTable,
): Promise<void> {
  const paper = path.join(out, 'krissida.pdf');
  await crisis.crisisByKeys(person, alias, left.receiver, paper);
  expect(oneLine(judge(paper).text)).toContain(left.helps);
  await person.look('crisis-given');
  await areaOnDesk(person, 'crisis');
  await person.look('crisis-desk');
  await backToFolder(person, alias);
  await areaOnDesk(person, 'mandates');
  await withdrawByPhone(person, left.given);
  await backToFolder(person, alias);
  await areaOnDesk(person, 'letters');
  expect(await checkLetter(person, left.sent)).toBe(person.words.locked.document.letter);
  await backToFolder(person, alias);
}

/** J6, With: what was taken back by phone is told to those who have the paper. */
export async function tellTheAgency(
  person: Person,
  { key, out }: Everyday,
  given: NewMandate,
): Promise<void> {
  await areaAtTable(person, 'mandates');
  const file = path.join(out, 'tar-tillbaka.pdf');
  await withdrawalLetter(person, key, given, file);
  expect(oneLine(judge(file).text)).toContain(person.words.document.mandate.withdrawal.title.mandate);
  await backToPlan(person);
}
