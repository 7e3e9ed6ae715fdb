import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Told } from '../../../shared/domain/ending.ts';
import type { VaultDb } from '../../../electron/vault/store/open.ts';
import { readTotals } from '../../../electron/vault/store/vault/endings.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
beforeEach(async () => {
  vault = await openVaultOnDesk();
});
afterEach(() => vault.end());

function db(): VaultDb {
  const { session } = vault.app;
  if (!('vault' in session)) throw new Error('locked');
  return session.vault.db;
}
const back = async (): Promise<void> => {
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
};
const secret = (words: string): { kind: 'words'; words: string } => ({ kind: 'words', words });
const rowOf = (table: string): unknown[] => db().all(`SELECT * FROM ${table}`);
const totals = (): unknown => {
  const { years, ongoing } = readTotals(db());
  return [ongoing, ...years.map(({ year, begun, ended }) => [year, begun, ended])];
};

async function withClient(alias = 'Kastanj'): Promise<{ id: string; words: string }> {
  const id = await addClient(vault, alias);
  const { words } = await giveKey(vault);
  return { id, words };
}
const enter = (id: string, words: string): Promise<null> =>
  vault.get('with.enter', { id, secret: secret(words) });
const key = (words: string): Promise<unknown> => vault.get('exit.key', { secret: secret(words) });

describe('a pause', () => {
  it('begins and ends on the desk, is undone, and asks nothing', async () => {
    await addClient(vault);
    const begun = await vault.get('pause.begin', {});
    expect(begun.ending.pauses).toMatchObject([{ since: '2026-11-02', until: null }]);
    expect((await vault.get('pause.begin', {})).ending.pauses).toHaveLength(1);
    vault.passDays(3);
    expect((await vault.get('pause.end', {})).ending.pauses).toMatchObject([{ until: '2026-11-05' }]);
    expect((await vault.get('pause.end', {})).ending.pauses).toMatchObject([{ until: '2026-11-05' }]);
    expect((await vault.get('folder.undo', {})).ending.pauses).toMatchObject([{ until: null }]);
    expect((await vault.get('folder.undo', {})).ending.pauses).toEqual([]);
  });

  it('that the client began is not undone without them', async () => {
    const { id, words } = await withClient();
    await enter(id, words);
    await vault.get('pause.begin', {});
    await back();
    await vault.get('folder.open', { id });
    expect(await vault.code('folder.undo', {})).toBe('needs-client');
  });
});

describe('the ending', () => {
  it('is counted when it comes, and not when it is taken back', async () => {
    await addClient(vault);
    expect(totals()).toEqual([1, [2026, 1, 0]]);
    expect((await vault.get('ending.end', {})).ending.endedOn).toBe('2026-11-02');
    expect(totals()).toEqual([0, [2026, 1, 1]]);
    await vault.get('folder.undo', {});
    expect(totals()).toEqual([1, [2026, 1, 0]]);
    await vault.get('folder.redo', {});
    expect(totals()).toEqual([0, [2026, 1, 1]]);
    expect((await vault.get('people.list', {}))[0]).toMatchObject({ endedOn: '2026-11-02', eraseOn: null });
    expect((await vault.get('ending.resume', {})).ending.endedOn).toBeNull();
    expect(totals()).toEqual([1, [2026, 1, 0]]);
  });

  it('counts nobody who only thinks about it, and the one who begins in the year they begin', async () => {
    const { id } = await vault.get('people.add', {
      alias: 'Lönn',
      calledName: '',
      language: 'sv',
      safety: { someone: false, who: '', mayLeaveMessage: true },
      rightsTalkedOn: null,
      beginning: 'think',
    });
    expect(totals()).toEqual([0]);
    vault.passDays(59);
    vault.passDays(1);
    await vault.get('people.begin', { id });
    expect(totals()).toEqual([1, [2027, 1, 0]]);
    await vault.get('folder.undo', {});
    expect(totals()).toEqual([0]);
  });

  it('keeps what the client says of it, for a paper too', async () => {
    const { id, words } = await withClient();
    await enter(id, words);
    await vault.get('ending.reflect', { changed: 'Jag sover', helped: 'Att ni lyssnade' });
    const view = await vault.get('ending.ifIDie', { words: 'Katten till Eva' });
    expect(view.ending.reflection).toEqual({ changed: 'Jag sover', helped: 'Att ni lyssnade', nextTime: '' });
    expect(view.papers).toContain('ending');
    const { lines } = await vault.get('exit.preview', {
      parts: [{ kind: 'ending', id: null }],
      named: true,
      large: false,
    });
    expect(lines.map(({ text }) => text)).toEqual([
      'Vad har förändrats?',
      'Jag sover',
      'Vad hjälpte?',
      'Att ni lyssnade',
      'Om jag dör',
      'Katten till Eva',
    ]);
  });

  it('of a client who died is noted on the desk, and never ahead of time', async () => {
    await addClient(vault);
    expect(await vault.code('ending.died', { on: '2026-11-03' })).toBe('not-yet');
    expect((await vault.get('ending.died', { on: '2026-11-01' })).ending.diedOn).toBe('2026-11-01');
    expect(await vault.get('people.silent', {})).toMatchObject([{ alias: 'Kastanj', why: 'death' }]);
    expect((await vault.get('ending.died', { on: null })).ending.diedOn).toBeNull();
  });
});

describe('being counted', () => {
  const told = {
    born: '1970-1979',
    gender: 'woman',
    children: null,
    contact: 'friend',
    length: true,
    groups: ['too-little', 'unable'],
    areas: ['housing'],
    reason: 'done',
  } satisfies Told;

  it('leaves one unlinked row at the ending, with only what was told', async () => {
    const { id, words } = await withClient();
    vault.passDays(200);
    await enter(id, words);
    await vault.get('counted.agree', told);
    expect(rowOf('stat_row')).toEqual([]);
    await vault.get('ending.end', {});
    expect(rowOf('stat_row')).toMatchObject([
      { year: 2027, born: '1970-1979', gender: 'woman', children: '', contact: 'friend', length: '6-11' },
    ]);
    await vault.get('counted.agree', { ...told, gender: null });
    expect(rowOf('stat_row')).toMatchObject([{ gender: '' }]);
    await vault.get('ending.resume', {});
    expect(rowOf('stat_row')).toEqual([]);
  });

  it('is taken back without a key, and then leaves nothing', async () => {
    const { id, words } = await withClient();
    await enter(id, words);
    await vault.get('counted.agree', told);
    await vault.get('ending.end', {});
    await back();
    await vault.get('folder.open', { id });
    expect((await vault.get('counted.withdraw', {})).ending.counted).toBeNull();
    expect(rowOf('stat_row')).toEqual([]);
  });

  it('survives the erasing of the folder, and nothing leads from it to anybody', async () => {
    const { id, words } = await withClient();
    await enter(id, words);
    await vault.get('counted.agree', told);
    await key(words);
    await vault.get('erase.now', { note: false });
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    expect(rowOf('stat_row')).toHaveLength(1);
    expect(totals()).toEqual([0, [2026, 1, 1]]);
  });
});
