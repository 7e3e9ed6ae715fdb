import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TableView } from '../../../shared/contract/statistic-calls.ts';
import { nothingTold } from '../../../shared/domain/ending.ts';
import { statistics as t } from '../../../shared/i18n/sv/statistics.ts';
import { readPublished } from '../../../electron/vault/store/vault/statistics.ts';
import { StickVault, vaultDb } from '../../support/stick-vault.ts';
import { addClient, passphrase, type TestVault } from '../../support/test-vault.ts';
import { newId } from '../places.ts';

const terms = {
  ...{ who: 'Mitt personliga ombud', whom: 'Försäkringskassan', matter: 'Min ansökan', interpreter: '' },
  ...{ records: 'Beslut från 2025', purpose: 'Förstå varför det dröjer', passOn: false },
  ...{ from: '2025-11-02', until: '2027-05-02' },
  form: 'printed',
  confirmMonths: null,
} as const;

let s: StickVault;
let vault: TestVault;
beforeEach(async () => {
  s = await StickVault.made();
  ({ vault } = s);
});
afterEach(() => s.end());

/** So many contacts of the client. */
async function noted(calls: number, letters: number): Promise<void> {
  await vault.get('folder.open', { id: s.id });
  for (let n = 0; n < calls; n += 1)
    await vault.get('note.add', { text: `Ringde ${n}`, kind: 'phone', way: 'call' });
  for (let n = 0; n < letters; n += 1)
    await vault.get('note.add', { text: `Brev ${n}`, kind: 'no-name', way: 'letter' });
}
const nextYear = async (): Promise<void> => {
  vault.lock();
  vault.time = new Date('2027-01-15T09:00:00Z');
  await vault.get('vault.unlock', { passphrase });
};
/** So many contacts of somebody who wants to be counted, and the year after. */
async function contacts(calls: number, letters: number): Promise<void> {
  await noted(calls, letters);
  await s.meet();
  await vault.get('counted.agree', { ...nothingTold });
  await nextYear();
}
const define = (rows: 'month' | 'kind' | 'way', columns: 'kind' | 'way' | null = null): Promise<null> =>
  vault.get('stats.set', { id: null, name: '', subject: 'contacts', rows, columns });
async function tables(on = vault, year = 2026): Promise<TableView[]> {
  const view = await on.get('stats.read', { year });
  return view.tables.filter(({ subject }) => subject === 'contacts');
}
const tableOf = async (rows: string, columns: string | null = null): Promise<TableView | undefined> =>
  (await tables()).find((one) => one.rows === rows && one.columns === columns);
const numbersOf = (table: TableView | undefined): [string, ...(number | null)[]][] =>
  (table?.lines ?? []).map(({ head, counts }) => [head, ...counts]);
async function saved(on = vault): Promise<string> {
  const place = join(on.dir, `${newId()}.csv`);
  on.choices.push(place);
  expect(await on.get('stats.save', { year: 2026, as: 'csv' })).toEqual({ saved: true });
  return readFileSync(place, 'utf8');
}
const contactsIn = (csv: string): string[] =>
  csv.split('\r\n').filter((line) => line.startsWith(t.subjects.contacts));

describe('the contacts of a year that is over', () => {
  it('are those of people who want to be counted, and none that one person could be known by', async () => {
    await noted(7, 1);
    await nextYear();
    expect((await tables()).map(({ sentence }) => sentence)).toEqual([t.note.tooFew, t.note.tooFew]);
    await s.meet();
    await vault.get('counted.agree', { ...nothingTold });
    await s.unlocked();
    // One letter would be one person's: neither it nor what it could be worked out from is there.
    for (const table of await tables())
      expect(table).toMatchObject({
        sentence: t.sentence.contacts(8, '15 januari 2027'),
        lines: [],
        note: t.note.allHidden,
      });
  });

  it('stand as they first left, when a folder is erased', async () => {
    await contacts(9, 7);
    const before = await tables();
    const first = contactsIn(await saved());
    expect(first.join()).toContain(`${t.answers.way.letter};${t.count};7`);
    await s.meet();
    await s.key();
    await vault.get('erase.now', { note: false });
    await s.unlocked();
    expect((await vault.get('people.list', {})).map(({ alias }) => alias)).toEqual([]);
    expect(await tables()).toEqual(before);
    expect(contactsIn(await saved())).toEqual(first);
    expect(readPublished(vaultDb(vault), 'contacts')).toHaveLength(1);
  });

  it('are counted live while none of them has left', async () => {
    await contacts(9, 7);
    await s.meet();
    await vault.get('counted.withdraw', {});
    await s.unlocked();
    expect((await tables()).map(({ sentence }) => sentence)).toEqual([t.note.tooFew, t.note.tooFew]);
    expect(contactsIn(await saved()).every((line) => line.endsWith(t.note.tooFew))).toBe(true);
    expect(readPublished(vaultDb(vault), 'contacts')).toEqual([]);
  });

  it('are in a table that is defined later as they were when they left, and crossed with nothing new', async () => {
    await contacts(9, 7);
    await saved();
    const published = readPublished(vaultDb(vault), 'contacts');
    await s.meet();
    await vault.get('counted.withdraw', {});
    await s.unlocked();
    await define('kind');
    await define('kind', 'way');
    expect(numbersOf(await tableOf('kind'))).toEqual([
      [t.answers.kind.beside, null],
      [t.answers.kind.phone, null],
      [t.answers.kind['no-name'], 7],
      [t.answers.kind.letter, null],
      [t.all, 16],
    ]);
    const crossed = await tableOf('kind', 'way');
    expect([crossed?.columnHeads, crossed?.note]).toEqual([[t.count], t.note.wasNotCrossed]);
    await saved();
    expect(readPublished(vaultDb(vault), 'contacts')).toEqual(published);
  });

  it('are shown by their rows alone where crossed they would show too much', async () => {
    await contacts(9, 7);
    await define('kind', 'way');
    const crossed = await tableOf('kind', 'way');
    expect([crossed?.columnHeads, crossed?.note]).toEqual([[t.count], t.note.notCrossed]);
  });

  it('stand as they left when an older backup is put back', async () => {
    await contacts(9, 7);
    const backup = await s.backedUp();
    const before = await tables();
    await saved();
    await s.putBack(backup);
    await s.meet();
    await vault.get('counted.withdraw', {});
    await s.unlocked();
    expect((await tables()).map(numbersOf)).toEqual(before.map(numbersOf));
  });

  it('are not shown where nobody knows what has left, but for what did before', async () => {
    await contacts(9, 7);
    const early = await s.movedTo(await s.backedUp());
    expect((await tables(early)).map(({ sentence }) => sentence)).toEqual([t.note.restored, t.note.restored]);
    await saved();
    const later = await s.movedTo(await s.backedUp());
    expect((await tables(later)).map(numbersOf)).toEqual((await tables()).map(numbersOf));
  });
});

it('mandates and consents signed in a year that is over are counted by kind, from six on', async () => {
  const sign = async (kind: 'mandate' | 'consent', count: number, signed: string): Promise<void> => {
    for (let n = 0; n < count; n += 1) await vault.get('mandate.make', { terms: { ...terms, kind }, signed });
  };
  const counted = async (): Promise<TableView | undefined> =>
    (await vault.get('stats.read', { year: 2026 })).tables.find(({ subject }) => subject === 'mandates');
  await s.meet();
  await vault.get('counted.agree', { ...nothingTold });
  await sign('mandate', 3, '2026-11-02');
  await sign('consent', 2, '2026-10-02');
  await sign('consent', 4, '2025-12-30');
  await nextYear();
  expect((await counted())?.sentence).toBe(t.note.tooFew);
  await s.meet();
  await sign('mandate', 4, '2026-11-03');
  await sign('consent', 4, '2026-11-03');
  await s.unlocked();
  const { mandate, consent } = t.answers['mandate-kind'];
  expect(numbersOf(await counted())).toEqual([
    [mandate, 7],
    [consent, 6],
    [t.all, 13],
  ]);
});

it('nothing is said of contacts in a year that has not begun, nor while it runs', async () => {
  await addClient(vault, 'Lind');
  await vault.get('note.add', { text: 'Ringde', kind: 'phone', way: 'call' });
  for (const year of [2026, 2027])
    expect((await tables(vault, year)).map(({ sentence }) => sentence)).toEqual([
      t.note.yearRuns,
      t.note.yearRuns,
    ]);
});
