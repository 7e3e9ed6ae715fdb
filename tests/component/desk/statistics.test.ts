import { screen, waitFor, within } from '@testing-library/svelte';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { sv } from '../../../shared/i18n/sv/index.ts';
import { hangUp } from '../../support/screen-port.ts';
import { addClient, openVaultOnDesk, type TestVault } from '../../support/test-vault.ts';
import { heading, press, theApp, write, type User } from '../locked/the-app.ts';

const t = sv.desk.statistics;
const vaults: TestVault[] = [];
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});
const place = mkdtempSync(join(tmpdir(), 'statistics-'));
afterAll(() => {
  hangUp();
  rmSync(place, { recursive: true, force: true });
});

async function atTheStatistics(): Promise<{ vault: TestVault; user: User }> {
  const vault = await openVaultOnDesk();
  vaults.push(vault);
  await addClient(vault);
  await vault.get('note.add', { text: 'Ringde', kind: 'phone', way: 'call' });
  const user = theApp(vault);
  await press(user, t.rail);
  await heading(t.title);
  return { vault, user };
}
const cellsOf = (table: HTMLElement, row: string): (string | null)[] =>
  within(within(table).getByRole('rowheader', { name: row }).closest('tr')!)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('the statistics', () => {
  it('show each table with a sentence and its numbers, and say when people are too few', async () => {
    const { user } = await atTheStatistics();
    const totals = await screen.findByRole('table', { name: t.subjects.totals });
    expect(cellsOf(totals, t.answers.event.begun)).toEqual(['1']);
    const name = t.called(t.subjects.contacts, t.dimensions.month, t.dimensions.way);
    const contacts = await heading(name);
    expect(within(contacts.closest('section')!).getByText(t.note.yearRuns)).toBeDefined();
    const people = await heading(t.called(t.subjects.ongoing, t.dimensions.gender, ''));
    expect(within(people.closest('section')!).getByText(t.note.tooFew)).toBeDefined();
    // Last year: nothing.
    await user.selectOptions(await screen.findByRole('combobox', { name: t.year }), '2025');
    await waitFor(() =>
      expect(cellsOf(screen.getByRole('table', { name: t.subjects.totals }), t.answers.event.begun)).toEqual([
        '0',
      ]),
    );
  });

  it('are defined here: a new table, another name, removed and put back', async () => {
    const { vault, user } = await atTheStatistics();
    await press(user, t.add);
    await heading(t.newTitle);
    await user.selectOptions(
      await screen.findByRole('combobox', { name: t.subject }),
      t.subjects.deficiencies,
    );
    await user.selectOptions(await screen.findByRole('combobox', { name: t.rows }), t.dimensions.state);
    await user.selectOptions(await screen.findByRole('combobox', { name: t.columns }), t.dimensions.month);
    await press(user, t.keep);
    const title = t.called(t.subjects.deficiencies, t.dimensions.state, t.dimensions.month);
    expect(await screen.findByRole('table', { name: title })).toBeDefined();
    await press(user, t.changeOf(title));
    await heading(t.changeTitle);
    // What another subject does not have is not kept.
    await user.selectOptions(await screen.findByRole('combobox', { name: t.subject }), t.subjects.totals);
    expect(screen.queryByRole('combobox', { name: t.columns })).toBeNull();
    await write(user, t.name, 'Bara summor');
    await press(user, t.keep);
    await heading('Bara summor');
    expect((await vault.get('stats.read', { year: null })).tables.at(-1)).toMatchObject({
      name: 'Bara summor',
      subject: 'totals',
      rows: 'event',
      columns: null,
    });
    await press(user, `${t.remove}: Bara summor`);
    await heading(t.removedTitle);
    await press(user, t.putBackOf('Bara summor'));
    await heading('Bara summor');
    expect(screen.queryByRole('heading', { name: t.removedTitle })).toBeNull();
  });

  it('are saved as a paper and as a table, or not at all', async () => {
    const { vault, user } = await atTheStatistics();
    vault.choices.push(join(place, 'year.pdf'), null, join(place, 'year.csv'));
    await press(user, t.savePdf);
    await waitFor(() => expect(existsSync(join(place, 'year.pdf'))).toBe(true));
    await press(user, t.saveCsv);
    await screen.findByText(t.notSaved);
    await press(user, t.saveCsv);
    await waitFor(() => expect(existsSync(join(place, 'year.csv'))).toBe(true));
    expect(readFileSync(join(place, 'year.csv'), 'utf8')).toContain(t.answers.event.begun);
  });
});
