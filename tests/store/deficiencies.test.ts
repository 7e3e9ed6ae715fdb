import { randomBytes } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { deficiencyNumber } from '../../shared/domain/deficiency-number.ts';
import { Tx, type Db } from '../../electron/vault/store/driver.ts';
import type { VaultDb } from '../../electron/vault/store/open.ts';
import {
  countWaiting,
  everyMonth,
  freshNumber,
  purgeLog,
  deficiencyOfWording,
  readDeficiencies,
  readLog,
  readRemoved,
} from '../../electron/vault/store/vault/deficiencies.ts';
import { changeLog, undoLogChange } from '../../electron/vault/store/vault/log-writer.ts';
import { withdrawByNumber } from '../../electron/vault/store/vault/withdrawing.ts';
import { noteReport, reportsOf } from '../../electron/vault/store/vault/reports.ts';
import type { releasedOf } from '../support/deficiencies.ts';
import { contentOf, madeReport } from '../support/deficiencies.ts';
import { client, idOf, numberAt, release, whole } from './log-places.ts';
import { codeOf, freshVault } from './places.ts';

describe('what a client released', () => {
  test('comes back as it was, as a deficiency of its own', () => {
    const { db } = freshVault();
    expect(
      release(db, 1, { rights: ['article-19', 'article-28'] }, { limits: { notBefore: '2027-01' } }),
    ).toBe(true);
    const [one] = whole(db);
    expect(one).toMatchObject({
      state: 'released',
      channel: 'body',
      people: 1,
      answers: [],
      reports: [],
      changed: '',
    });
    expect(one?.wordings).toMatchObject([
      {
        ...contentOf({ rights: ['article-19', 'article-28'] }),
        number: numberAt(1),
        origin: 'released',
        sent: false,
        limits: { onlyBody: false, notBefore: '2027-01', untilTold: false },
      },
    ]);
  });

  test('is written once, however often it is passed over: a crash in between is made up for', () => {
    const { db } = freshVault();
    expect([release(db, 1), release(db, 1, { happened: 'annat' })]).toEqual([true, false]);
    expect(whole(db)).toHaveLength(1);
    expect(whole(db)[0]?.wordings[0]?.happened).toBe(contentOf().happened);
  });

  test('does not show before its month, only how many wait', () => {
    const { db } = freshVault();
    release(db, 1);
    expect([readLog(db, '2026-11').length, countWaiting(db, '2026-11')]).toEqual([0, 1]);
    expect([readLog(db, '2026-12').length, countWaiting(db, '2026-12')]).toEqual([1, 0]);
  });

  test('lies in no order of arrival: rows come back by random ids, and no table has row numbers', () => {
    const { db } = freshVault();
    const arrived = Array.from({ length: 40 }, (_, n) => n);
    for (const n of arrived) release(db, n);
    const ids = whole(db).map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    const numbers = whole(db).map(({ wordings }) => wordings[0]?.number);
    expect(numbers).not.toEqual(arrived.map(numberAt));
    const tables = [
      'term',
      'deficiency',
      'deficiency_wording',
      'report',
      'report_deficiency',
      'deficiency_answer',
    ];
    for (const table of [...tables, 'answer_paper', 'reply', 'supervision_question'])
      expect(db.get('SELECT wr FROM pragma_table_list WHERE name = ?', [table])).toEqual({ wr: 1 });
    // Nor is there another table that would note when.
    expect(codeOf(() => db.get('SELECT rowid FROM deficiency_wording'))).toBe('failed');
  });

  test('has no time finer than a month in any row, and nothing of a folder', () => {
    const { db } = freshVault();
    release(db, 1, {}, { limits: { notBefore: '2027-03' } });
    const rows = ['deficiency', 'deficiency_wording'].flatMap((table) => db.all(`SELECT * FROM ${table}`));
    const cells = rows.flatMap((row) => Object.values(row).map(String));
    expect(cells.length).toBeGreaterThan(20);
    expect(cells.filter((cell) => /\d{4}-\d{2}-\d{2}|T\d{2}:/.test(cell))).toEqual([]);
    expect(cells.some((cell) => cell.includes(client.folderId))).toBe(false);
  });
});

/** Counts the questions that are asked. */
function counting(db: Db<'vault'>): { db: Db<'vault'>; asked: () => number } {
  let n = 0;
  const watched: Db<'vault'> = {
    room: 'vault',
    get: (...given) => ((n += 1), db.get(...given)),
    all: (...given) => ((n += 1), db.all(...given)),
  };
  return { db: watched, asked: () => n };
}

test('the log is read by the same few questions, however much is in it', () => {
  const { db } = freshVault();
  const few = counting(db);
  readLog(few.db, everyMonth);
  for (let n = 0; n < 30; n += 1) release(db, n);
  const entries = whole(db).map(({ id, wordings }) => ({
    deficiencyId: id,
    numbers: wordings.map(({ number }) => number),
  }));
  noteReport(db, madeReport(entries), '2026-12');
  const many = counting(db);
  expect(readLog(many.db, everyMonth)).toHaveLength(30);
  expect([few.asked(), many.asked()]).toEqual([4, 4]);
});

test('a report is noted by the same few statements, however much stands in it', () => {
  const statements = (count: number): string[] => {
    const { db } = freshVault();
    for (let n = 0; n < count; n += 1) release(db, n);
    const stands = whole(db).map(({ id, wordings }) => ({
      deficiencyId: id,
      numbers: wordings.map(({ number }) => number),
    }));
    const report = madeReport(stands);
    const watched = [vi.spyOn(Tx.prototype, 'run'), vi.spyOn(Tx.prototype, 'get')];
    noteReport(db, report, '2026-12');
    const said = watched.flatMap(({ mock }) => mock.calls.map(([sql]) => sql));
    for (const one of watched) one.mockRestore();
    expect(reportsOf(db)[0]?.deficiencies).toEqual(stands);
    expect(whole(db).every(({ state, wordings }) => state === 'reported' && wordings[0]?.sent)).toBe(true);
    return said;
  };
  expect(statements(30)).toEqual(statements(1));
});

test('of what is asked for by name, only that is read; what does not show yet is not there', () => {
  const { db } = freshVault();
  for (const n of [1, 2]) release(db, n);
  const [id, other] = [idOf(db, 1), idOf(db, 2)];
  expect(readDeficiencies(db, everyMonth, [id])).toEqual(whole(db).filter((one) => one.id === id));
  expect(readDeficiencies(db, '2026-11', [id, other])).toEqual([]);
  const [wording] = readDeficiencies(db, everyMonth, [other])[0]?.wordings ?? [];
  expect(deficiencyOfWording(db, wording?.id ?? '')).toBe(other);
  expect(deficiencyOfWording(db, id)).toBeNull();
});

test('numbers are checked, and none is used twice', () => {
  const { db } = freshVault();
  const drawn = new Set(Array.from({ length: 200 }, () => freshNumber(db, randomBytes)));
  expect([...drawn].every((number) => deficiencyNumber(number.slice(0, 7)) === number)).toBe(true);
  release(db, 7);
  // Too high to be fair, then one that is used, then one that is not.
  const draws = [0xffffffff, 7, 8].map((value) => Buffer.from(value.toString(16).padStart(8, '0'), 'hex'));
  expect(freshNumber(db, () => draws.shift() ?? Buffer.alloc(4))).toBe(numberAt(8));
});

describe('a report', () => {
  test('is noted with what stood in it; all that waited shows from then on', () => {
    const { db } = freshVault();
    release(db, 1);
    release(db, 2, {}, { limits: { untilTold: true } });
    const report = madeReport([{ deficiencyId: idOf(db, 1), numbers: [numberAt(1)] }]);
    noteReport(db, report, '2026-11');
    expect(reportsOf(db)).toEqual([report]);
    const shown = readLog(db, '2026-11');
    expect(shown.map(({ state }) => state).sort()).toEqual(['released', 'reported']);
    expect(countWaiting(db, '2026-11')).toBe(0);
    expect(shown.find(({ state }) => state === 'reported')).toMatchObject({
      wordings: [{ sent: true }],
      reports: [{ reportId: report.id, channel: 'body', madeOn: '2026-12-01', expectedOn: '2027-01-11' }],
    });
  });

  test.each<[string, Parameters<typeof releasedOf>[2], string, string]>([
    ['until the client tells', { limits: { untilTold: true } }, 'body', '2026-12'],
    ['before a month', { limits: { notBefore: '2027-01' } }, 'body', '2026-12'],
    ['in the body', { limits: { onlyBody: true } }, 'county-board', '2026-12'],
  ])('does not take what is kept back %s: nothing is noted', (_why, limits, channel, month) => {
    const { db } = freshVault();
    release(db, 1, {}, limits);
    const report = madeReport([{ deficiencyId: idOf(db, 1), numbers: [numberAt(1)] }], {
      channel: channel as 'body',
    });
    expect(codeOf(() => noteReport(db, report, month))).toBe('failed');
    expect(reportsOf(db)).toEqual([]);
    expect(whole(db)[0]).toMatchObject({ state: 'released', wordings: [{ sent: false }] });
  });

  test('takes no draft, nothing removed, and no number of another deficiency', () => {
    const { db } = freshVault();
    release(db, 1);
    release(db, 2);
    const one = idOf(db, 1);
    const noted = (numbers: string[]) =>
      codeOf(() => noteReport(db, madeReport([{ deficiencyId: one, numbers }]), '2026-12'));
    expect([noted([numberAt(2)]), noted([])]).toEqual(['failed', 'failed']);
    db.transaction((tx) => tx.run(`UPDATE deficiency SET removed_month = '2026-12' WHERE id = ?`, [one]));
    expect(noted([numberAt(1)])).toBe('failed');
    db.transaction((tx) => tx.run(`UPDATE deficiency SET removed_month = NULL, state = 'draft'`));
    expect(noted([numberAt(1)])).toBe('failed');
  });
});

describe('what was removed', () => {
  test('waits, and is forgotten the month after next', () => {
    const { db } = freshVault();
    release(db, 1);
    db.transaction((tx) => tx.run(`UPDATE deficiency SET removed_month = '2026-11'`));
    expect([whole(db).length, readRemoved(db, everyMonth).length]).toEqual([0, 1]);
    purgeLog(db, '2026-11');
    expect(readRemoved(db, everyMonth)).toHaveLength(1);
    purgeLog(db, '2026-12');
    expect(readRemoved(db, everyMonth)).toHaveLength(0);
    expect(db.all('SELECT id FROM deficiency_wording')).toEqual([]);
  });

  test('can still be withdrawn', () => {
    const { db } = freshVault();
    release(db, 1);
    db.transaction((tx) => tx.run(`UPDATE deficiency SET removed_month = '2026-11'`));
    expect(withdrawByNumber(db, numberAt(1))).toBe('withdrawn');
    expect(readRemoved(db, everyMonth)).toHaveLength(0);
  });
});

describe('undoing a change', () => {
  const themed = (db: VaultDb, id: string, theme: string) =>
    changeLog(db, (writer) => writer.update('deficiency', [id], { theme })).change;

  test('brings back each row it touched, and nothing else', () => {
    const { db } = freshVault();
    release(db, 1);
    release(db, 2);
    const [first, second] = [themed(db, idOf(db, 1), 'ett'), themed(db, idOf(db, 2), 'två')];
    expect(first && undoLogChange(db, first)).toBe(true);
    expect(
      whole(db)
        .map(({ theme }) => theme)
        .sort(),
    ).toEqual(['', 'två']);
    expect(second && undoLogChange(db, second)).toBe(true);
    expect(themed(db, idOf(db, 1), '')).toBeNull();
  });

  test('does nothing where a report or the client came in between', () => {
    const { db } = freshVault();
    release(db, 1);
    const id = idOf(db, 1);
    const before = themed(db, id, 'ett');
    noteReport(db, madeReport([{ deficiencyId: id, numbers: [numberAt(1)] }]), '2026-12');
    expect(before && undoLogChange(db, before)).toBe(false);
    expect(whole(db)[0]).toMatchObject({ theme: 'ett', state: 'reported' });
    release(db, 2);
    const other = themed(db, idOf(db, 2), 'två');
    withdrawByNumber(db, numberAt(2));
    expect(other && undoLogChange(db, other)).toBe(false);
    expect(whole(db)).toHaveLength(1);
  });
});
