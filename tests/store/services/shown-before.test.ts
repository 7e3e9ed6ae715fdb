import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TableView } from '../../../shared/contract/statistic-calls.ts';
import { deficiencyNumber } from '../../../shared/domain/deficiency-number.ts';
import { nothingTold } from '../../../shared/domain/ending.ts';
import { statistics as t } from '../../../shared/i18n/sv/statistics.ts';
import { putStatRow } from '../../../electron/vault/store/vault/endings.ts';
import { reportsOf } from '../../../electron/vault/store/vault/reports.ts';
import { readUnknownShown } from '../../../electron/vault/store/vault/shown-before.ts';
import { readPublished } from '../../../electron/vault/store/vault/statistics.ts';
import { LogDesk } from '../../support/log-desk.ts';
import { StickVault, vaultDb } from '../../support/stick-vault.ts';
import type { TestVault } from '../../support/test-vault.ts';
import { newId } from '../places.ts';

let s: StickVault;
let vault: TestVault;
beforeEach(async () => {
  s = await StickVault.made();
  ({ vault } = s);
});
afterEach(() => s.end());

/** So many who ended and told that they are women, and as many who began, in a year. */
function ended(on: TestVault, count: number, year = 2026): string[] {
  const ids = Array.from({ length: count }, newId);
  vaultDb(on).transaction((tx) => {
    tx.run(
      `INSERT INTO year_total (year, begun, ended) VALUES ($year, $count, $count)
       ON CONFLICT (year) DO UPDATE SET begun = begun + excluded.begun, ended = ended + excluded.ended`,
      { year, count },
    );
    for (const id of ids) putStatRow(tx, id, { ...nothingTold, year, length: null, gender: 'woman' });
  });
  return ids;
}
async function byGender(on: TestVault, subject: 'ended' | 'ongoing', year: number): Promise<TableView> {
  const { tables } = await on.get('stats.read', { year });
  const found = tables.find((one) => one.subject === subject && one.rows === 'gender');
  if (!found) throw new Error('no such table');
  return found;
}
async function saved(on: TestVault, year = 2026): Promise<void> {
  on.choices.push(join(on.dir, `${newId()}.csv`));
  expect(await on.get('stats.save', { year, as: 'csv' })).toEqual({ saved: true });
}
const batches = (on: TestVault): number[] =>
  readPublished(vaultDb(on), 'ended').map(({ counts }) => counts.size);

/** So many people met the deficiency: each released it, and it was made one. */
async function met(on: TestVault, numbers: readonly number[], into: string | null = null): Promise<string> {
  const desk = new LogDesk(on);
  const ids: string[] = [];
  for (const n of numbers) ids.push(await desk.released(n));
  const [first = '', ...others] = into === null ? ids : [into, ...ids];
  if (others.length > 0) await on.get('log.merge', { into: first, from: others });
  return first;
}
async function reported(on: TestVault): Promise<string> {
  const ask = { channel: 'body', receiverId: null, meetingOn: '2026-12-01', language: 'sv' } as const;
  const { blocks } = await on.get('report.preview', { ...ask, from: '2026-09', until: '2026-12' });
  on.choices.push(join(on.dir, `${newId()}.pdf`));
  await on.get('report.make', { to: 'file' });
  return JSON.stringify(blocks);
}
const people = (on: TestVault): unknown =>
  (reportsOf(vaultDb(on)).at(-1)?.published as { people: { people: unknown }[] }).people[0]?.people;

describe('an older backup that is put back over the vault that published', () => {
  it('knows what was published of people since, and adds others only when they are six', async () => {
    ended(vault, 8);
    await saved(vault);
    const backup = await s.backedUp();
    const since = ended(vault, 6);
    await saved(vault);
    expect(batches(vault)).toEqual([8, 6]);
    await s.putBack(backup);
    expect(batches(vault)).toEqual([8, 6]);
    expect(readUnknownShown(vaultDb(vault))).toBeNull();
    // Those six end again here, and five more: what is shown stays what was shown.
    for (const more of [6, 5]) {
      ended(vault, more);
      const table = await byGender(vault, 'ended', 2026);
      expect([table.sentence, table.note]).toEqual([
        t.sentence.ended(14, '3 november 2026'),
        `${t.note.allHidden}${more === 5 ? ` ${t.note.later}` : ''}`,
      ]);
      await saved(vault);
      expect(batches(vault)).toEqual([8, 6]);
    }
    // A row that was counted is not counted again, also when it comes back.
    const counted = vaultDb(vault).all('SELECT row_id AS id FROM published_row');
    for (const id of since) expect(counted).toContainEqual({ id });
  });

  it('knows every count when it is put back twice, each once and in order', async () => {
    const backup = await s.backedUp();
    ended(vault, 7);
    await saved(vault);
    await s.putBack(backup);
    ended(vault, 7);
    vault.passDays(1);
    await s.unlocked();
    ended(vault, 6);
    await saved(vault);
    await s.putBack(backup);
    await s.putBack(backup);
    expect(batches(vault)).toHaveLength(new Set(batches(vault)).size);
    expect(batches(vault)[0]).toBe(7);
  });

  it('knows the reports that were made since: their counts, and which words left', async () => {
    const id = await met(vault, [1, 2, 3, 4, 5, 6, 7]);
    await s.unlocked();
    const backup = await s.backedUp();
    await reported(vault);
    expect(people(vault)).toEqual({ shown: 'exactly', count: 7 });
    await s.putBack(backup);
    const desk = new LogDesk(vault);
    expect(await vault.get('report.list', {})).toMatchObject([{ deficiencies: [{ deficiencyId: id }] }]);
    const again = await desk.byId(id);
    expect(again.state).toBe('reported');
    expect(again.wordings.filter(({ sent }) => sent)).toHaveLength(1);
    await met(vault, [8], id);
    vault.passDays(1);
    await s.unlocked();
    await reported(vault);
    const shown = reportsOf(vaultDb(vault)).flatMap(
      ({ published }) => (published as { people: { people: unknown }[] }).people,
    );
    expect(shown.map((one) => one.people)).not.toContainEqual({ shown: 'exactly', count: 8 });
  });
});

describe('a count that was printed by words which the backup does not have', () => {
  it('is known by the words it has of the same deficiency', async () => {
    const id = await met(vault, [1, 2, 3, 4, 5]);
    await s.unlocked();
    const backup = await s.backedUp();
    await met(vault, [6, 7], id);
    // Words speak for it that came since.
    const since = deficiencyNumber('0000007');
    const { wordings } = await new LogDesk(vault).byId(id);
    const wordingId = wordings.find(({ number }) => number === since)?.id ?? '';
    await vault.get('log.speaks', { wordingId });
    await reported(vault);
    expect(people(vault)).toEqual({ shown: 'exactly', count: 7 });
    await s.putBack(backup);
    vaultDb(vault).transaction((tx) => tx.run('UPDATE deficiency_wording SET until_told = 0'));
    await met(vault, [11, 12, 13], id);
    vault.passDays(1);
    await s.unlocked();
    expect(await reported(vault)).toContain('Minst 7');
  });
});

describe('a backup that comes to a computer without the vault that made it', () => {
  it('adds no counts of people, and says why; the year after it does', async () => {
    ended(vault, 12);
    await saved(vault);
    ended(vault, 6);
    const next = await s.movedTo(await s.backedUp());
    for (const subject of ['ended', 'ongoing'] as const) {
      const table = await byGender(next, subject, 2026);
      expect(`${table.sentence} ${table.note}`).toContain(t.note.restored);
    }
    const table = await byGender(next, 'ended', 2026);
    expect([table.sentence, table.note]).toEqual([
      t.sentence.ended(12, '2 november 2026'),
      `${t.note.allHidden} ${t.note.restored}`,
    ]);
    expect((await byGender(next, 'ended', 2025)).sentence).toBe(t.note.restored);
    await saved(next);
    expect(batches(next)).toEqual([12]);
    next.passDays(100);
    await s.unlocked(next);
    expect((await byGender(next, 'ongoing', 2027)).sentence).toBe(t.note.restored);
    ended(next, 6, 2027);
    expect((await byGender(next, 'ended', 2027)).sentence).toBe(t.sentence.ended(6, '11 februari 2027'));
    expect((await byGender(next, 'ongoing', 2027)).sentence).toBe(t.note.tooFew);
    // What nobody knows stays so, also when a backup is put back there.
    const known = readUnknownShown(vaultDb(next));
    expect(known).toEqual({ year: 2026, numbers: [] });
  });

  it('says of people who met a deficiency only that they are fewer than six, or nothing', async () => {
    await met(vault, [1, 2, 3, 4, 5, 6, 7]);
    await s.unlocked();
    const next = await s.movedTo(await s.backedUp());
    expect(readUnknownShown(vaultDb(next))?.numbers).toHaveLength(7);
    // They slept, and their clients said yes again.
    vaultDb(next).transaction((tx) => tx.run('UPDATE deficiency_wording SET until_told = 0'));
    expect(await reported(next)).toContain('Visas inte');
    expect(people(next)).toEqual({ shown: 'not-shown' });
  });
});
