import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StatisticsView, TableView } from '../../../shared/contract/statistic-calls.ts';
import { nothingTold, type StatRow } from '../../../shared/domain/ending.ts';
import { statistics as english } from '../../../shared/i18n/en/statistics.ts';
import { statistics as t } from '../../../shared/i18n/sv/statistics.ts';
import { checkDocument } from '../../../electron/vault/documents/check.ts';
import { putStatRow } from '../../../electron/vault/store/vault/endings.ts';
import { readPublished } from '../../../electron/vault/store/vault/statistics.ts';
import { LogDesk } from '../../support/log-desk.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';
import { newId } from '../places.ts';

let vault: TestVault;
let place: string;
beforeEach(async () => {
  vault = await openVaultOnDesk();
  place = mkdtempSync(join(tmpdir(), 'statistics-'));
});
afterEach(() => {
  vault.end();
  rmSync(place, { recursive: true, force: true });
});

const terms = {
  kind: 'mandate',
  form: 'printed',
  who: 'Mitt personliga ombud',
  whom: 'Försäkringskassan',
  matter: 'Min ansökan',
  records: 'Beslut från 2025',
  purpose: 'Förstå varför det dröjer',
  from: '2025-11-02',
  until: '2027-05-02',
  passOn: false,
  confirmMonths: null,
  interpreter: '',
} as const;

const db = () => new LogDesk(vault).db();
const read = (year: number | null = null): Promise<StatisticsView> => vault.get('stats.read', { year });
const tableOf = (
  { tables }: StatisticsView,
  subject: string,
  rows: string,
  columns: string | null = null,
): TableView => {
  const found = tables.find((one) => one.subject === subject && one.rows === rows && one.columns === columns);
  if (!found) throw new Error(`no table of ${subject} by ${rows}`);
  return found;
};
const linesOf = ({ lines }: TableView): [string, ...(number | null)[]][] =>
  lines.map(({ head, counts }) => [head, ...counts]);

/** So many who ended, some of whom agreed to be counted and told something. */
function ended(count: number, told: readonly Partial<StatRow>[]): string[] {
  const ids = told.map(newId);
  db().transaction((tx) => {
    tx.run(
      `INSERT INTO year_total (year, begun, ended) VALUES (2026, ?, ?)
       ON CONFLICT (year) DO UPDATE SET begun = begun + excluded.begun, ended = ended + excluded.ended`,
      [count, count],
    );
    told.forEach((row, at) =>
      putStatRow(tx, ids[at] ?? '', { ...nothingTold, year: 2026, length: null, ...row }),
    );
  });
  return ids;
}
const many = (row: Partial<StatRow>, count: number): Partial<StatRow>[] =>
  Array.from({ length: count }, () => row);

async function saved(as: 'pdf' | 'csv', name: string, year = 2026): Promise<Buffer> {
  vault.choices.push(join(place, name));
  expect(await vault.get('stats.save', { year, as })).toEqual({ saved: true });
  return readFileSync(join(place, name));
}

describe('those who ended', () => {
  it('are not shown while they are fewer than six', async () => {
    ended(5, many({ gender: 'woman' }, 5));
    const table = tableOf(await read(), 'ended', 'gender');
    expect([table.lines, table.sentence]).toEqual([[], t.note.tooFew]);
    await saved('csv', 'few.csv');
    expect(readPublished(db(), 'ended')).toEqual([]);
  });

  it('are counted with those who said nothing, whether or not they agreed', async () => {
    ended(20, [...many({ gender: 'woman', groups: ['unable'] }, 7), ...many({ gender: 'man' }, 6)]);
    const view = await read();
    expect(linesOf(tableOf(view, 'ended', 'gender'))).toEqual([
      ['Kvinna', 7],
      ['Man', 6],
      ['Något annat', null],
      [t.untold, null],
      [t.all, 20],
    ]);
    const groups = tableOf(view, 'ended', 'group');
    expect(groups.lines.find(({ head }) => head === t.answers.group.unable)?.counts).toEqual([7]);
    expect(groups.note).toContain(t.note.several);
  });

  it('stand as they first left; others are added when they are six, whatever became of the rows', async () => {
    const told = [
      ...many({ gender: 'woman' }, 8),
      ...many({ gender: 'man' }, 7),
      ...many({ gender: 'other' }, 6),
    ];
    const [first = '', second = ''] = ended(27, told);
    await saved('csv', 'first.csv');
    const before = linesOf(tableOf(await read(), 'ended', 'gender'));
    expect(before.map(([, count]) => count)).toEqual([8, 7, 6, 6, 27]);
    // One takes it back, one tells something else, and one more ends.
    db().transaction((tx) => {
      putStatRow(tx, first, null);
      putStatRow(tx, second, { ...nothingTold, year: 2026, length: null, gender: 'man' });
    });
    ended(1, [{ gender: 'man' }]);
    const later = tableOf(await read(), 'ended', 'gender');
    expect([linesOf(later), later.note]).toEqual([before, t.note.later]);
    expect((await saved('csv', 'again.csv')).equals(readFileSync(join(place, 'first.csv')))).toBe(false);
    expect(readPublished(db(), 'ended')).toHaveLength(1);
    ended(5, many({ gender: 'man' }, 5));
    // Six men and nobody else: what is hidden among the later ones is hidden in the sum.
    const sum = tableOf(await read(), 'ended', 'gender');
    expect([sum.lines, sum.sentence, sum.note]).toEqual([
      [],
      t.sentence.ended(33, '2 november 2026'),
      t.note.allHidden,
    ]);
    await saved('pdf', 'third.pdf');
    expect(readPublished(db(), 'ended').map(({ counts }) => counts.size)).toEqual([27, 6]);
  });

  it('are noted as published before the file is there, and not when nobody chose a place', async () => {
    ended(12, many({ gender: 'woman' }, 6));
    vault.choices.push(null);
    expect(await vault.get('stats.save', { year: 2026, as: 'pdf' })).toEqual({ saved: false });
    expect(readPublished(db(), 'ended')).toEqual([]);
    vault.choices.push(join(place, 'nowhere', 'file.pdf'));
    expect(await vault.code('stats.save', { year: 2026, as: 'pdf' })).toBe('cannot-write');
    expect(readPublished(db(), 'ended')).toHaveLength(1);
  });
});

describe('those who are here now', () => {
  async function here(alias: string, gender: 'woman' | 'man' | null): Promise<string> {
    const id = await addClient(vault, alias);
    if (gender === null) return id;
    const { words } = await giveKey(vault);
    await vault.get('with.enter', { id, secret: { kind: 'words', words } });
    await vault.get('counted.agree', { ...nothingTold, gender, length: true, areas: ['housing'] });
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    return id;
  }

  it('are read from the folders that open, once; counted anew when six have come and six have gone', async () => {
    for (let n = 0; n < 6; n += 1) await here(`Al ${n}`, 'woman');
    for (let n = 0; n < 6; n += 1) await here(`Ek ${n}`, null);
    const view = await read();
    expect(view.unopened).toBe(0);
    const before = linesOf(tableOf(view, 'ongoing', 'gender'));
    expect(before).toEqual([
      ['Kvinna', 6],
      ['Man', null],
      ['Något annat', null],
      [t.untold, null],
      [t.all, 12],
    ]);
    await saved('csv', 'here.csv');
    await here('Sälg', 'man');
    const after = tableOf(await read(), 'ongoing', 'gender');
    expect([linesOf(after), after.note]).toEqual([before, t.note.kept]);
    ended(6, []);
    expect(linesOf(tableOf(await read(), 'ongoing', 'gender')).at(-1)).toEqual([t.all, 13]);
    // Another year knows nothing of now.
    expect(tableOf(await read(2025), 'ongoing', 'gender').sentence).toBe(t.note.notCounted);
    expect(linesOf(tableOf(await read(2025), 'totals', 'event')).map(([head]) => head)).toEqual([
      'Började',
      'Avslutade',
    ]);
  });

  it('are said to be left out where their folder does not open', async () => {
    const id = await addClient(vault);
    const { words } = await giveKey(vault);
    await vault.get('with.enter', { id, secret: { kind: 'words', words } });
    await vault.get('exit.key', { secret: { kind: 'words', words } });
    await vault.get('choice.set', { choice: 'only', front: { reach: '', nextMeeting: '', crisis: '' } });
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    expect((await read()).unopened).toBe(1);
  });
});

describe('what is exact', () => {
  it('is the totals of a year, and nothing of contacts or mandates while it runs', async () => {
    const id = await addClient(vault);
    const { words } = await giveKey(vault);
    await vault.get('with.enter', { id, secret: { kind: 'words', words } });
    await vault.get('mandate.make', { terms, signed: '2026-11-02' });
    await vault.get('mandate.make', { terms, signed: '2025-12-30' });
    await vault.get('mandate.make', { terms, signed: null });
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    await vault.get('folder.open', { id });
    await vault.get('note.add', { text: 'Ringde', kind: 'phone', way: 'call' });
    await vault.get('note.add', { text: 'Ringde igen', kind: 'phone', way: 'call' });
    await vault.get('note.add', { text: 'Skrev', kind: 'no-name' });
    const view = await read();
    expect(linesOf(tableOf(view, 'totals', 'event'))).toEqual([
      ['Började', 1],
      ['Pågår nu', 1],
      ['Avslutade', 0],
    ]);
    expect(tableOf(view, 'deficiencies', 'month')).toMatchObject({
      sentence: t.sentence.deficiencies(0),
      lines: [],
    });
    for (const [subject, rows] of [
      ['contacts', 'month'],
      ['contacts', 'way'],
      ['mandates', 'mandate-kind'],
    ] as const)
      expect(tableOf(view, subject, rows)).toMatchObject({ sentence: t.note.yearRuns, lines: [] });
  });

  it('is the deficiencies that a report took up, but for those only the management body may have', async () => {
    const log = new LogDesk(vault);
    await log.own();
    const reported = [
      await log.released(1, { barrier: 'costs' }),
      await log.released(2, { barrier: 'rules', lifeArea: '' }),
      await log.released(3, { barrier: 'rules' }, { onlyBody: true }),
    ];
    await log.report(reported, { madeOn: '2026-10-20' });
    const view = await read();
    const barriers = tableOf(view, 'deficiencies', 'agency-kind', 'barrier');
    expect(barriers.columnHeads).toHaveLength(3);
    expect(linesOf(barriers).at(-1)).toEqual([t.all, 1, 1, 2]);
    expect(barriers.note).toBe(t.note.onlyBody);
    expect(linesOf(tableOf(view, 'deficiencies', 'life-area')).map(([head]) => head)).toEqual([
      'Pengar att leva på',
      t.unset,
      t.all,
    ]);
    expect(
      tableOf(view, 'deficiencies', 'month').lines.find(({ head }) => head === 'Oktober')?.counts,
    ).toEqual([2]);
  });
});

describe('the tables', () => {
  it('are defined, changed, removed and put back, and forgotten after 30 days', async () => {
    const about = {
      name: ' Våra  hinder ',
      subject: 'deficiencies',
      rows: 'barrier',
      columns: 'month',
    } as const;
    await vault.get('stats.set', { id: null, ...about });
    const added = (await read()).tables.at(-1);
    expect(added?.title).toBe('Våra hinder');
    const id = added?.id ?? '';
    await vault.get('stats.set', { id, ...about, name: '', columns: null });
    expect((await read()).tables.at(-1)?.title).toBe('Brister: hinder');
    expect(await vault.code('stats.set', { id, ...about, columns: 'born' })).toBe('no-such-table');
    await vault.get('stats.remove', { id });
    expect(await vault.code('stats.remove', { id })).toBe('gone');
    expect(await vault.code('stats.set', { id, ...about })).toBe('gone');
    expect((await read()).removed).toEqual([{ id, title: 'Brister: hinder' }]);
    await vault.get('stats.putBack', { id });
    expect(await vault.code('stats.putBack', { id })).toBe('gone');
    expect((await read()).tables.at(-1)?.id).toBe(id);
    await vault.get('stats.remove', { id });
    vault.passDays(31);
    expect((await read()).removed).toEqual([]);
  });

  it('leave as a sealed paper and as a table without formulas, in the language of the desk', async () => {
    ended(12, many({ gender: 'woman' }, 6));
    await vault.get('stats.set', { id: null, name: '=1+1', subject: 'ended', rows: 'gender', columns: null });
    const pdf = await saved('pdf', 'year.pdf');
    const verdict = checkDocument(pdf);
    expect(verdict.verdict).toBe('unchanged');
    const csv = (await saved('csv', 'year.csv')).toString('utf8');
    expect(csv).toContain("'=1+1;Kvinna;Antal;6");
    expect(csv).toContain(`'=1+1;Man;Antal;${t.hidden}`);
    expect(csv).toContain(t.hiddenMeans);
    await vault.get('app.appearance', { language: 'en' });
    expect((await read()).tables[0]?.title).toBe(english.subjects.totals);
  });
});
