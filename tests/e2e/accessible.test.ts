import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../support/e2e/fixtures.ts';
import type { Person } from '../support/e2e/person.ts';
import { areaAtTable } from '../support/e2e/story/areas.ts';
import { openPerson, unlock, withYou } from '../support/e2e/story/desk.ts';
import { proposed } from '../support/e2e/story/first-start.ts';
import { toPeople } from '../support/e2e/story/people.ts';
import { openWish, shutWish } from '../support/e2e/story/plan.ts';
import { goDark } from '../support/e2e/story/vault.ts';

/** WCAG 2.2 AA throughout, contrast by AAA (look.md, Accessibility). */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectAccessible(person: Person, screen: string): Promise<void> {
  await test.step(screen, async () => {
    const { violations } = await new AxeBuilder({ page: person.page })
      // The app opens no second page for the results to be gathered in.
      .setLegacyMode(true)
      .withTags(rules)
      .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
      .analyze();
    const told = violations.map(
      ({ id, nodes }) => `${screen}: ${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
    );
    expect.soft(told).toEqual([]);
  });
}

test('axe finds nothing on the locked screen and the first start', async ({ arrive }) => {
  const person = await arrive();
  await proposed(person);
  await expectAccessible(person, 'first start');
  await person.press(person.words.locked.choose.own);
  await expectAccessible(person, 'first start, own passphrase');
});

test('axe finds nothing on the desk, light and dark', async ({ arrive, prepared }) => {
  const person = await arrive({ prepared: true });
  const { desk, locked } = person.words;
  await expectAccessible(person, 'locked');
  await person.press(locked.forgot);
  await expectAccessible(person, 'recover');
  await person.press(person.words.common.back);
  await unlock(person, prepared.passphrase);
  await expectAccessible(person, 'people');
  await goDark(person);
  await expectAccessible(person, 'vault, dark');
  await toPeople(person);
  await openPerson(person, prepared.alias);
  await expectAccessible(person, 'folder, dark');
  await person.press(desk.folder.said);
  await expectAccessible(person, 'said by phone, dark');
  for (const page of [
    desk.folder.with,
    desk.folder.person.open,
    desk.folder.key.open,
    desk.folder.yes.open,
    desk.folder.shared.open,
  ]) {
    await person.press(page);
    await person.page.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(person, `${page}, dark`);
    await person.press(desk.folder.back(prepared.alias));
  }
  await theLog(person);
});

/** The log of what does not work, its report and lists, questions for colleagues, statistics. */
async function theLog(person: Person): Promise<void> {
  const { deficiencies: log, reports, supervision, statistics } = person.words.desk;
  await person.press(log.rail);
  await person.heading(log.title).waitFor();
  await expectAccessible(person, 'an empty log, dark');
  await person.press(log.addFirst);
  await person.tell(person.words.table.stuck.fields.happened, 'Ring Eva Berg på 070-174 06 58');
  await person.page.getByText(person.words.table.stuck.guard.blocks).waitFor();
  await expectAccessible(person, 'a guarded observation, dark');
  await person.press(log.back);
  await person.press(log.view.board);
  await expectAccessible(person, 'the log as a board, dark');
  await person.press(reports.open);
  await person.heading(reports.title).waitFor();
  await expectAccessible(person, 'a report, dark');
  await person.press(log.back);
  await person.press(log.listsOpen);
  await person.heading(log.lists.title).waitFor();
  await expectAccessible(person, 'lists and days, dark');
  for (const { rail, title } of [supervision, statistics]) {
    await person.press(rail);
    await person.heading(title).waitFor();
    await expectAccessible(person, `${title}, dark`);
  }
}

test('axe finds nothing at the table', async ({ arrive, prepared }) => {
  const person = await arrive({ prepared: true });
  const { table } = person.words;
  await unlock(person, prepared.passphrase);
  await openPerson(person, prepared.alias);
  await withYou(person, prepared.key);
  await expectAccessible(person, 'plan');
  await openWish(person, prepared.wishes[0]!);
  await expectAccessible(person, 'plan, a wish open');
  await shutWish(person, prepared.wishes[0]!);
  for (const screen of [table.home, table.shared, table.folder]) {
    await person.press(screen.open);
    await person.heading(screen.title).waitFor();
    await expectAccessible(person, screen.title);
    await person.click(person.button(table.back).first());
  }
  const { stuck } = table;
  await areaAtTable(person, 'stuck');
  await person.press(stuck.begin);
  await person.tell(stuck.fields.happened, 'Ingen svarade den 3 mars');
  await person.page.getByRole('list', { name: stuck.guard.list }).waitFor();
  await expectAccessible(person, 'a draft of what does not work');
  await person.press(stuck.release.begin);
  await person.heading(stuck.release.warning.title).waitFor();
  await expectAccessible(person, 'this becomes public');
  await person.press(stuck.release.understood);
  await expectAccessible(person, 'the words that would be passed on');
});
