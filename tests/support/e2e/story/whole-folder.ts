import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { filesBelow } from '../canaries.ts';
import { judge, oneLine } from '../paper.ts';
import type { Person } from '../person.ts';
import { unique } from '../told.ts';
import { areaAtTable } from './areas.ts';
import { readCopy, takeCopy } from './copy.ts';
import { sayOwnWords, writeCrisis } from './crisis.ts';
import { passOn } from './deficiency.ts';
import * as desk from './desk.ts';
import { endAndErase } from './ending.ts';
import { tellTheAgency } from './everyday.ts';
import { backToPlan, takeHome } from './home.ts';
import { makeKey, type ClientKey } from './key.ts';
import type { NewMandate } from './mandates.ts';
import * as own from './own.ts';
import { dropPapers, papersAtTable } from './papers.ts';
import { addPerson, toPeople } from './people.ts';
import { addWish } from './plan.ts';
import * as wide from './vault-wide.ts';

/** J7 and J9: the folder leaves with its client, and is erased when they say so. */

/** Writes what goes on the paper beside the plan. */
async function writeMore(person: Person): Promise<{ helps: string; never: string; said: string }> {
  const helps = unique('En filt och att någon sitter kvar');
  const never = unique('Att prata över huvudet på mig');
  const said = unique('Jag vill bli tillfrågad först');
  await areaAtTable(person, 'crisis');
  await writeCrisis(person, { helps, never });
  await backToPlan(person);
  await areaAtTable(person, 'own-words');
  await sayOwnWords(person, said);
  await backToPlan(person);
  return { helps, never, said };
}

/** Keeps a small paper in the folder, as if it were dragged there. */
async function keepPaper(person: Person): Promise<void> {
  const { stored } = person.words.common;
  const text = unique('Hyran betalas den sista i månaden');
  person.told.typed.push(text);
  await papersAtTable(person);
  await dropPapers(person, [{ name: 'Hyresavtal.txt', bytes: Buffer.from(text) }]);
  await expect(person.page.getByRole('list', { name: stored.list }).getByText('Hyresavtal')).toBeVisible();
  await person.look('papers');
  await backToPlan(person);
}

/** Who leaves with what: their wish is on the plan, the mandate was taken back by phone, and a draft waits for their yes. */
interface Leaving {
  alias: string;
  key: ClientKey;
  out: string;
  wish: string;
  mandate: NewMandate;
  stuck: string;
}

/** Several parts on one paper with a password, a page only for me, what they think, a complaint, and the folder itself. */
export async function takeAlong(person: Person, leaving: Leaving): Promise<void> {
  const { alias, key, out, wish, mandate, stuck } = leaving;
  await desk.withYou(person, key);
  await tellTheAgency(person, { alias, key, out }, mandate);
  await passOn(person, key, stuck);
  const { helps, never, said } = await writeMore(person);
  await keepPaper(person);
  const file = path.join(out, 'pärmen-låst.pdf');
  // Other programs take 32 bytes of a password on their command line.
  const password = unique('Lås').slice(0, 23);
  await takeHome(person, key, {
    file,
    kind: 'locked',
    password,
    parts: ['plan', 'crisis', 'own-words'],
    strike: [never],
  });
  expect(judge(file).text).not.toContain(wish);
  const paper = oneLine(judge(file, password).text);
  for (const text of [wish, helps, said]) expect(paper).toContain(text);
  expect(paper).not.toContain(never);
  const page = { title: unique('Om min bror'), text: unique('Jag är rädd när han ringer') };
  await own.writePage(person, page);
  await own.takePage(person, key, path.join(out, 'bara-för-mig.pdf'));
  await own.answerFeedback(person, key, () => unique('Han lyssnar på mig'));
  await own.beginComplaint(person, unique('Mötet ställdes in utan att jag fick veta'));
  const copy = path.join(out, 'min-pärm');
  await takeCopy(person, key, copy);
  await desk.stop(person);
  await person.app.relaunched();
  const { papers } = person.words.document;
  const mine = person.words.table.ownCopy.read.own;
  await readCopy(person, key, {
    file: copy,
    parts: [
      { title: papers.plan, says: wish },
      { title: papers.crisis, says: never },
      { title: mine, says: page.text },
    ],
  });
  await person.app.relaunched();
  await desk.unlock(person, person.told.passphrase);
  await wide.search(person, page.text, 'nothing');
  await wide.search(person, said, { alias });
}

/** Somebody who ends: their folder is backed up, and erased here and there by their key. */
export async function theEnding(person: Person, out: string, others: readonly string[]): Promise<void> {
  const { data } = person.app;
  const kept = ['folders', 'front'].map((room) => path.join(data, room));
  const before = new Set(filesBelow(kept));
  await toPeople(person);
  const alias = await addPerson(person, { calledName: unique('Kallas Alva'), beginning: 'start' });
  const theirs = filesBelow(kept)
    .filter((file) => !before.has(file))
    .map((file) => path.basename(file));
  expect(theirs.length).toBeGreaterThan(0);
  await person.press(person.words.desk.folder.key.open);
  await person.press(person.words.desk.folder.key.make);
  const key = await makeKey(person, 'words', out, { alias });
  await wide.addAgency(person, { name: unique('Träffpunkten'), offers: unique('Frukost på tisdagar') });
  const place = path.join(out, 'backups');
  mkdirSync(place);
  await wide.backUp(person, place, [...others, alias]);
  expect(namesBelow([place])).toEqual(expect.arrayContaining(theirs));
  await toPeople(person);
  await desk.openPerson(person, alias);
  await desk.withYou(person, key);
  await addWish(person, unique('Klara mig själv'));
  await endAndErase(person, key, path.join(out, 'lapp-om-slutet.pdf'));
  await person.app.relaunched();
  await desk.unlock(person, person.told.passphrase);
  const list = person.page.getByRole('list', { name: person.words.desk.people.list });
  await expect(list.getByText(others[0] ?? '', { exact: true })).toBeVisible();
  await expect(list.getByText(alias, { exact: true })).toHaveCount(0);
  const left = filesBelow([data, place]).filter((file) => theirs.includes(path.basename(file)));
  expect(left).toEqual([]);
}

const namesBelow = (folders: readonly string[]): string[] =>
  filesBelow(folders).map((file) => path.basename(file));
