import { copyFileSync, renameSync } from 'node:fs';
import { expect, test } from '../support/e2e/fixtures.ts';
import { filesBelow } from '../support/e2e/canaries.ts';
import {
  explained,
  note,
  openPerson,
  saidByPhone,
  suggest,
  tellOwnStep,
  tryNote,
  unlock,
  withYou,
} from '../support/e2e/story/desk.ts';
import * as plan from '../support/e2e/story/plan.ts';
import { unique } from '../support/e2e/told.ts';

test('rule 3: With you shows only you', async ({ arrive, prepared }) => {
  const person = await arrive({ prepared: true });
  await unlock(person, prepared.passphrase);
  await expect(person.page.getByText(prepared.other, { exact: true })).toBeVisible();
  await openPerson(person, prepared.alias);
  await withYou(person, prepared.key);
  const { table } = person.words;
  const seen = [await person.page.content()];
  for (const screen of [table.home.open, table.shared.open, table.folder.open]) {
    await person.press(screen);
    await person.heading(screen === table.home.open ? table.home.title : screen).waitFor();
    seen.push(await person.page.content());
    await person.click(person.button(table.back).first());
  }
  for (const page of seen) expect(page).not.toContain(prepared.other);
  // The window's title and what the app holds open tell of nobody.
  await expect.poll(() => person.hands.windows('Egenmakt')).toHaveLength(1);
  const mode = await person.page.evaluate(() => document.title);
  expect(mode).toBe('Egenmakt');
});

test('rule 2: what is said by phone waits, is shown in its place, and is applied by the client', async ({
  arrive,
  prepared,
}) => {
  const person = await arrive({ prepared: true });
  await unlock(person, prepared.passphrase);
  await openPerson(person, prepared.alias);
  const wish = unique('En hund igen');
  const suggested = unique('Ställa sig i en kö till');
  await saidByPhone(person, prepared.alias, unique('Jag har tänkt på det här med hund'), {
    kind: 'wish.add',
    words: wish,
  });
  await suggest(person, suggested);
  await note(person, unique('Hon lät glad i telefonen'), 'phone');
  await tellOwnStep(person, prepared.steps[1]!, unique('De ringer tillbaka på fredag'));
  await withYou(person, prepared.key);
  await expect.poll(() => plan.wishes(person)).toEqual(prepared.wishes);
  await plan.confirmAll(person);
  await expect.poll(() => plan.wishes(person)).toEqual([...prepared.wishes, wish]);
  const { suggestion } = person.words.table;
  const group = person.page.getByRole('group', { name: new RegExp(suggested) });
  await person.press(suggestion.yes, group);
  await expect.poll(() => plan.wishes(person)).toContain(suggested);
  await person.press(person.words.common.undo);
  await expect.poll(() => plan.wishes(person)).not.toContain(suggested);
});

test('rule 5: the client sets the order, by button, by key and by dragging', async ({ arrive, prepared }) => {
  const person = await arrive({ prepared: true });
  await unlock(person, prepared.passphrase);
  await openPerson(person, prepared.alias);
  await withYou(person, prepared.key);
  const [first, second, third] = prepared.wishes as [string, string, string];
  await plan.moveUp(person, second);
  await expect.poll(() => plan.wishes(person)).toEqual([second, first, third]);
  await expect(person.button(person.words.table.plan.upOf(second))).toBeFocused();
  await plan.moveDownByKeys(person, second);
  await expect.poll(() => plan.wishes(person)).toEqual([first, second, third]);
  const handle = (words: string) => plan.card(person, words).getByTitle(person.words.table.plan.drag);
  // Where it stands when nothing on the page moves any more.
  await handle(third).hover();
  await person.page.mouse.down();
  const to = (await handle(first).boundingBox())!;
  await person.page.mouse.move(to.x + 10, to.y - 30, { steps: 8 });
  await person.page.mouse.up();
  await expect.poll(() => plan.wishes(person)).toEqual([third, first, second]);
});

test('a text of any kind is text, and one too long is told and kept', async ({ arrive, prepared }) => {
  const person = await arrive({ prepared: true });
  await unlock(person, prepared.passphrase);
  await openPerson(person, prepared.alias);
  const strange = [
    `<img src=x onerror="document.title='hej'"><script>document.title='hej'</script> ${unique('html')}`,
    `=HYPERLINK("http://example.com";"x") ${unique('formel')}`,
    `\u202Eבוקר\u200B\u200F مرحبا ${unique('riktning')}`,
  ];
  for (const text of strange) {
    await tryNote(person, text, 'no-name');
    await expect(person.field(person.words.desk.folder.notes.label)).toHaveValue('');
  }
  expect(await person.page.evaluate(() => document.title)).toBe('Egenmakt');
  await withYou(person, prepared.key);
  const { plan: t } = person.words.table;
  const long = `${unique('En mycket lång önskan')} `.padEnd(100_000, 'ord ');
  await person.press(t.add);
  const field = person.field(t.newLabel);
  await field.fill(long);
  await person.press(t.addIt);
  await expect(person.page.getByText(explained(person, 'too-long')).first()).toBeVisible();
  await expect(field).toHaveValue(long);
  await person.keys('ctrl+shift+l');
  await person.app.relaunched();
  await unlock(person, prepared.passphrase);
  await openPerson(person, prepared.alias);
  await withYou(person, prepared.key);
  await person.press(t.add);
  await expect(person.field(t.newLabel)).toHaveValue(long);
  await expect.poll(() => plan.wishes(person)).toEqual(prepared.wishes);
});

test('copying and dragging from a folder are off, and what is shown cannot be selected', async ({
  arrive,
  prepared,
}) => {
  const person = await arrive({ prepared: true });
  await unlock(person, prepared.passphrase);
  await openPerson(person, prepared.alias);
  await withYou(person, prepared.key);
  await person.takeKeyboard();
  await person.hands.click(person.heading(prepared.wishes[0]!), 3);
  expect(await person.page.evaluate(() => String(window.getSelection()))).toBe('');
  person.hands.key('ctrl+a', 'ctrl+c');
  for (const selection of ['clipboard', 'primary'] as const)
    expect(await person.hands.paste(selection)).toBeNull();
});

test('vault B’s folder in vault A is refused with its reason', async ({ arrive, prepared, folder }) => {
  const person = await arrive({ prepared: true });
  const files = filesBelow([`${person.app.data}/folders`]).sort();
  expect(files).toHaveLength(2);
  const [one, other] = files as [string, string];
  renameSync(one, `${folder}/kept`);
  copyFileSync(other, one);
  renameSync(`${folder}/kept`, other);
  await unlock(person, prepared.passphrase);
  const row = person.page.getByRole('button', { name: new RegExp(`^${prepared.alias}`) });
  await person.click(row);
  const told = person.page.getByRole('alert');
  await expect(told).toContainText(
    new RegExp(`${explained(person, 'wrong-vault')}|${explained(person, 'damaged')}`),
  );
});
