import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../support/e2e/fixtures.ts';
import { judge, oneLine, withOneByteChanged } from '../support/e2e/paper.ts';
import { openPerson, stop, unlock, withYou } from '../support/e2e/story/desk.ts';
import { checkDocument } from '../support/e2e/story/documents.ts';
import { sharedLines, takeHome } from '../support/e2e/story/home.ts';
import { unique } from '../support/e2e/told.ts';

test('J7: the plan leaves sealed, in order, without what was struck, and is listed', async ({
  arrive,
  prepared,
  folder,
}) => {
  const person = await arrive({ prepared: true });
  await unlock(person, prepared.passphrase);
  await openPerson(person, prepared.alias);
  await withYou(person, prepared.key);
  const [first, second, third] = prepared.wishes as [string, string, string];
  const named = path.join(folder, 'plan.pdf');
  const unnamed = path.join(folder, 'utan namn.pdf');
  await takeHome(person, prepared.key, {
    file: named,
    strike: [second],
    receipt: path.join(folder, 'lapp.pdf'),
  });
  const to = { receiver: unique('Handläggaren på bostadsbolaget'), purpose: unique('Ansökan om förtur') };
  await takeHome(person, prepared.key, { file: unnamed, named: false, large: true, to });
  for (const file of [named, unnamed, path.join(folder, 'lapp.pdf')]) {
    expect(judge(file)).toMatchObject({ valid: true, whole: true, clean: true, tagged: true });
  }
  const text = oneLine(judge(named).text);
  expect(text.indexOf(first)).toBeGreaterThan(-1);
  expect(text.indexOf(third)).toBeGreaterThan(text.indexOf(first));
  expect(text).not.toContain(second);
  expect(text).toContain(prepared.calledName);
  expect(oneLine(judge(unnamed).text)).not.toContain(prepared.calledName);
  expect(embeddedText(named, folder)).not.toContain(second);
  expect(embeddedText(unnamed, folder)).not.toContain(prepared.calledName);
  const lines = await sharedLines(person);
  expect(lines.filter((line) => line.includes(to.receiver))).toHaveLength(1);
  expect(lines.filter((line) => line.includes(person.words.table.shared.struck(1)))).toHaveLength(1);
  await stop(person);
  await person.app.relaunched();
  await unlock(person, prepared.passphrase);
  const { document } = person.words.locked;
  const said = await checkDocument(person, named);
  expect(said.title).toBe(document.unchanged);
  expect(said.lines).toContain(prepared.alias);
  const changed = path.join(folder, 'changed.pdf');
  withOneByteChanged(named, changed);
  expect(judge(changed).valid && judge(changed).whole).toBe(false);
  expect((await checkDocument(person, changed)).title).toBe(document.changed);
});

/** Everything that is embedded in a PDF. */
function embeddedText(file: string, folder: string): string {
  const out = path.join(folder, `inside-${path.basename(file)}`);
  spawnSync('mkdir', [out]);
  expect(spawnSync('pdfdetach', ['-saveall', '-o', out, file]).status).toBe(0);
  const names = readdirSync(out);
  expect(names.length).toBeGreaterThan(0);
  return names.map((name) => readFileSync(path.join(out, name), 'utf8')).join('\n');
}

test('nothing leaves when the dialog is closed, or the target cannot be written', async ({
  arrive,
  prepared,
  folder,
}) => {
  const person = await arrive({ prepared: true });
  const { home } = person.words.table;
  await unlock(person, prepared.passphrase);
  await openPerson(person, prepared.alias);
  await withYou(person, prepared.key);
  await person.press(home.open);
  await person.press(home.toRead);
  await person.press(home.toKey);
  await person.writeIn(person.words.table.key.give.wordsLabel, prepared.key.secret.join(' '));
  await person.press(home.useKey);
  await person.heading(home.saveTitle).waitFor();
  await person.press(home.save);
  await person.changeMind(person.words.system.dialog.titles['save-pdf']);
  await expect(person.page.getByText(home.notSaved)).toBeVisible();
  expect(readdirSync(folder).filter((name) => name.endsWith('.pdf'))).toEqual([]);
  await person.press(home.save);
  await person.saveTo(person.words.system.dialog.titles['save-pdf'], 'nowhere', '/proc/plan.pdf');
  await expect(person.page.getByRole('alert')).toContainText(
    person.words.errors['cannot-write']('').split('. ')[0]!,
  );
});
