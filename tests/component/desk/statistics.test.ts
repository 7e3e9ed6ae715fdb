import { screen, waitFor, within } from '@testing-library/svelte';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { putStatRow } from '../../../electron/vault/store/vault/endings.ts';
import { nothingTold } from '../../../shared/domain/ending.ts';
import { sv } from '../../../shared/i18n/sv/index.ts';
import { newId } from '../../store/places.ts';
import { LogDesk } from '../../support/log-desk.ts';
import { hangUp } from '../../support/screen-port.ts';
import { vaultDb } from '../../support/stick-vault.ts';
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
    // What shows nothing is listed once, under why.
    const without = (await heading(t.without)).closest('section')!;
    const listed = (said: string): (string | null)[] => {
      const list = within(without).getByText(said).nextElementSibling as HTMLElement;
      return within(list)
        .getAllByRole('listitem')
        .map((item) => item.querySelector('bdi')?.textContent ?? null);
    };
    expect(listed(t.note.yearRuns)).toContain(t.called(t.subjects.contacts, t.dimensions.month, ''));
    expect(listed(t.note.tooFew)).toContain(t.called(t.subjects.ongoing, t.dimensions.gender, ''));
    expect(screen.queryByText(t.hiddenMeans)).toBeNull();
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
    expect(await screen.findByText(title)).toBeDefined();
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

  it('say what a hidden number means, where one is hidden among others', async () => {
    const { vault, user } = await atTheStatistics();
    vaultDb(vault).transaction((tx) => {
      tx.run('INSERT OR REPLACE INTO year_total (year, begun, ended) VALUES (2025, 20, 20)');
      for (let n = 0; n < 13; n += 1)
        putStatRow(tx, newId(), {
          ...nothingTold,
          year: 2025,
          length: null,
          gender: n < 7 ? 'woman' : 'man',
        });
    });
    await user.selectOptions(await screen.findByRole('combobox', { name: t.year }), '2025');
    const ended = await screen.findByRole('table', {
      name: t.called(t.subjects.ended, t.dimensions.gender, ''),
    });
    expect(cellsOf(ended, t.answers.gender.woman)).toEqual(['7']);
    expect(cellsOf(ended, t.answers.gender.other)).toEqual([t.hidden]);
    expect(screen.getByText(t.hiddenMeans)).toBeDefined();
  });

  it('draw deficiencies by one question, with the sentence that says the same', async () => {
    const vault = await openVaultOnDesk();
    vaults.push(vault);
    const log = new LogDesk(vault);
    await log.own();
    const reported = [
      await log.released(1, { barrier: 'costs' }),
      await log.released(2, { barrier: 'rules' }),
    ];
    await log.report(reported, { madeOn: '2026-10-20' });
    const user = theApp(vault);
    await press(user, t.rail);
    await heading(t.title);
    const charts = await screen.findAllByRole('img', {
      name: (said) => said.startsWith(t.sentence.deficiencies(2)),
    });
    // By how it stands, by part of life and by month; what is crossed has none.
    expect(charts).toHaveLength(3);
    expect(charts[0]?.textContent).toContain(t.answers.state.reported);
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
