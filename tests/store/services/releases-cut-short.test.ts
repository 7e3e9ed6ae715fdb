import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptReleases } from '../../../electron/vault/store/folder/releases.ts';
import { happened, Releasing } from '../../support/releasing.ts';
import { vaultDb } from '../../support/stick-vault.ts';
import { backupEnded } from '../../support/backup-ended.ts';
import { openVaultOnDesk, passphrase, TestVault } from '../../support/test-vault.ts';

let client: Releasing;
let vault: TestVault;
beforeEach(async () => {
  client = await Releasing.begun();
  ({ vault } = client);
});
afterEach(() => vault.end());

describe('cut short between the folder and the log', () => {
  const refusing = (event: string): void => {
    client.opened.vaultDb.transaction((tx) =>
      tx.run(
        `CREATE TRIGGER cut BEFORE ${event} ON deficiency_wording BEGIN SELECT RAISE (ABORT, 'cut'); END`,
      ),
    );
  };
  const mended = (): void => {
    client.opened.vaultDb.transaction((tx) => tx.run('DROP TRIGGER cut'));
  };

  it('a release is passed on at the next meeting, once', async () => {
    await client.withClient();
    const stuckId = await client.draft();
    await client.key();
    refusing('INSERT');
    expect(await vault.code('release.release', await client.input(stuckId))).toBe('unexpected');
    mended();
    expect(keptReleases(client.opened.folderDb)[0]?.state).toBe('passing');
    expect(client.logged()).toEqual([]);
    await client.withClient();
    expect(client.logged().map((one) => one.happened)).toEqual([happened]);
    expect(keptReleases(client.opened.folderDb)[0]?.state).toBe('passed');
    // It was in the log already, and the folder had not heard of it.
    client.opened.folderDb.transaction((tx) => tx.run(`UPDATE release SET state = 'passing'`));
    await client.withClient();
    expect(client.logged()).toHaveLength(1);
    expect((await client.kinds()).filter((kind) => kind === 'release')).toHaveLength(1);
  });

  it('one on its way can be taken back, by phone too, and is not passed on afterwards', async () => {
    await client.withClient();
    const stuckId = await client.draft();
    await client.key();
    refusing('INSERT');
    await vault.code('release.release', await client.input(stuckId));
    mended();
    await client.onDesk();
    const { releases } = await vault.get('folder.read', {});
    await vault.get('release.withdraw', { id: releases[0]!.id });
    await client.withClient();
    expect(client.logged()).toEqual([]);
    expect(keptReleases(client.opened.folderDb)[0]?.state).toBe('withdrawn');
  });

  it('what was taken back at the log itself is not passed on again', async () => {
    await client.withClient();
    await client.release(await client.draft());
    client.opened.folderDb.transaction((tx) => tx.run(`UPDATE release SET state = 'passing'`));
    vault.time = new Date('2026-12-01T09:00:00Z');
    await client.onDesk();
    const { deficiencies } = await vault.get('log.read', {});
    await vault.get('log.withdraw', { wordingId: deficiencies[0]!.wordings[0]!.id });
    await client.withClient();
    expect(client.logged()).toEqual([]);
    expect(await client.standing()).toEqual(['missing']);
  });

  it('taking back is finished at the next meeting', async () => {
    await client.withClient();
    const kept = await client.release(await client.draft());
    refusing('DELETE');
    expect(await vault.code('release.withdraw', { id: kept.id })).toBe('unexpected');
    mended();
    expect(keptReleases(client.opened.folderDb)[0]?.state).toBe('withdrawing');
    await client.withClient();
    expect(client.logged()).toEqual([]);
    expect((await vault.get('folder.read', {})).releases[0]?.state).toBe('withdrawn');
    expect((await client.kinds())[0]).toBe('release.withdrawn');
  });
});

describe('cut short by phone', () => {
  const same = { happened, agencyKind: 'municipality' };

  it('taking back is finished when the folder is opened without the client', async () => {
    await client.withClient();
    const kept = await client.release(await client.draft(same));
    await client.onDesk();
    client.opened.folderDb.transaction((tx) => tx.run(`UPDATE release SET state = 'withdrawing'`));
    await vault.get('folder.close', {});
    const view = await vault.get('folder.open', { id: client.id });
    expect(view.releases).toMatchObject([{ id: kept.id, state: 'withdrawn' }]);
    expect(client.logged()).toEqual([]);
    expect((await client.kinds())[0]).toBe('release.withdrawn');
  });

  it('what the log took out already is not taken out twice, though another said the same', async () => {
    await client.withClient();
    const [kept] = [
      await client.release(await client.draft(same)),
      await client.release(await client.draft(same)),
    ];
    await client.onDesk();
    await vault.get('release.withdraw', { id: kept.id });
    expect(client.logged()).toHaveLength(1);
    client.opened.folderDb.transaction((tx) =>
      tx.run(`UPDATE release SET state = 'withdrawing' WHERE id = ?`, [kept.id]),
    );
    await vault.get('folder.close', {});
    await vault.get('folder.open', { id: client.id });
    expect(client.logged()).toHaveLength(1);
    expect((await vault.get('folder.read', {})).releases.map(({ state }) => state).sort()).toEqual([
      'passed',
      'withdrawn',
    ]);
  });
});

describe('one client', () => {
  it('counts once in a deficiency, however often they met it', async () => {
    await client.withClient();
    await client.release(await client.draft());
    await client.release(await client.draft({ happened: 'Samma sak igen, nu med hemtjänsten.' }));
    await client.onDesk();
    vault.time = new Date('2026-12-01T09:00:00Z');
    await client.onDesk();
    const { deficiencies } = await vault.get('log.read', {});
    const [into, from] = deficiencies.map((one) => one.id);
    await vault.get('log.merge', { into: into!, from: [from!] });
    expect((await vault.get('log.read', {})).deficiencies[0]?.people).toBe(2);
    await client.withClient();
    await client.onDesk();
    expect((await vault.get('log.read', {})).deficiencies[0]).toMatchObject({
      people: 1,
      wordings: [{}, {}],
    });
    // What counted them is taken back: the other one counts them at once.
    await client.withClient();
    const counted = client.opened.vaultDb.get('SELECT number FROM deficiency_wording WHERE counts = 1');
    const kept = keptReleases(client.opened.folderDb).find(
      (one) => client.numberOf(one) === counted?.['number'],
    );
    await vault.get('release.withdraw', { id: kept!.id });
    expect(client.opened.vaultDb.all('SELECT counts FROM deficiency_wording')).toEqual([{ counts: 1 }]);
  });
});

describe('after a restore', () => {
  let stick: string;
  beforeEach(() => {
    stick = mkdtempSync(join(tmpdir(), 'stick-'));
  });
  afterEach(() => rmSync(stick, { recursive: true, force: true }));
  async function backedUp(): Promise<void> {
    vault.choices.push(stick);
    await vault.get('backup.place', {});
    await vault.get('backup.start', {});
    await backupEnded(vault);
  }
  async function restored(): Promise<void> {
    vault.choices.push(stick);
    await vault.get('restore.look', { id: null });
    await vault.get('restore.swap', {});
  }

  it('what was taken back since is not in the log, and the rest waits until its client says so', async () => {
    await client.withClient();
    await client.release(await client.draft({ happened: 'Ingen svarade.' }));
    const kept = await client.release(await client.draft());
    const question = await client.release(await client.draft({ happened: 'Hur gör ni?' }, 'supervision'));
    await client.onDesk();
    await backedUp();
    await vault.get('release.withdraw', { id: kept.id });
    await vault.get('release.withdraw', { id: question.id });
    await restored();
    await client.withClient();
    expect(client.logged().map((one) => one.happened)).toEqual(['Ingen svarade.']);
    expect(client.opened.vaultDb.all('SELECT 1 FROM supervision_question')).toEqual([]);
    expect((await client.standing()).sort()).toEqual(['missing', 'missing', 'untold']);
    await vault.get('release.withdraw', { id: kept.id });
    expect((await client.standing()).sort()).toEqual(['missing', 'untold']);
  });

  it.each(['by phone', 'with the key'])(
    'what was taken back since %s is not in the log of a computer that never saw the vault',
    async (how) => {
      await client.withClient();
      await client.release(await client.draft({ happened: 'Ingen svarade.' }));
      const kept = await client.release(await client.draft());
      const question = await client.release(await client.draft({ happened: 'Hur gör ni?' }, 'supervision'));
      await client.onDesk();
      await backedUp();
      if (how === 'with the key') await client.withClient();
      for (const { id } of [kept, question]) await vault.get('release.withdraw', { id });
      vault.lock();
      const next = new TestVault();
      try {
        next.time = vault.time;
        next.choices.push(stick);
        await next.get('restore.choose', {});
        await next.get('restore.take', { passphrase });
        const words = 'SELECT happened FROM deficiency_wording';
        expect(vaultDb(next).all(words)).toEqual([{ happened: 'Ingen svarade.' }]);
        expect(vaultDb(next).all('SELECT 1 FROM supervision_question')).toEqual([]);
        // Beside the backups there is no number, and always a multiple of eight.
        const beside = readFileSync(join(stick, 'erased.txt'), 'utf8');
        expect(beside.split('\n').filter(Boolean).length % 8).toBe(0);
      } finally {
        next.end();
      }
    },
  );

  it('what was taken back leaves a log that is older than the folder beside it', async () => {
    await client.withClient();
    const kept = await client.release(await client.draft());
    const number = client.numberOf(kept);
    await client.onDesk();
    // As in a backup: the log's file was copied, then it was taken back by phone, then the folder was copied.
    const tables = ['deficiency', 'deficiency_wording'];
    const before = tables.map((table) => client.opened.vaultDb.all(`SELECT * FROM ${table}`));
    await vault.get('release.withdraw', { id: kept.id });
    client.opened.vaultDb.transaction((tx) => {
      tx.run('DELETE FROM withdrawn_number');
      for (const [at, table] of tables.entries())
        for (const row of before[at] ?? []) {
          const names = Object.keys(row);
          const places = names.map((name) => `$${name}`).join(', ');
          tx.run(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${places})`, row);
        }
    });
    await backedUp();
    client.opened.vaultDb.transaction((tx) => tx.run('DELETE FROM deficiency'));
    vault.passSeconds(60);
    await restored();
    await client.withClient();
    expect(client.logged()).toEqual([]);
    const noted = client.opened.vaultDb.all('SELECT number FROM withdrawn_number');
    expect(noted).toEqual([{ number }]);
  });

  it('what was on its way is not passed on again, and says that it is not in the log', async () => {
    await client.withClient();
    const kept = await client.release(await client.draft());
    client.opened.folderDb.transaction((tx) => tx.run(`UPDATE release SET state = 'passing'`));
    client.opened.vaultDb.transaction((tx) => tx.run('DELETE FROM deficiency'));
    await client.onDesk();
    await backedUp();
    vault.passSeconds(60);
    await restored();
    await client.withClient();
    expect(await client.standing()).toEqual(['missing']);
    expect(client.logged()).toEqual([]);
    expect((await vault.get('folder.read', {})).releases[0]).toMatchObject({ id: kept.id, state: 'passed' });
  });
});

describe('with a new ombudsperson', () => {
  let place: string;
  let to: TestVault;
  beforeEach(async () => {
    place = mkdtempSync(join(tmpdir(), 'over-'));
    to = await openVaultOnDesk();
    await client.withClient();
  });
  afterEach(() => {
    to.end();
    rmSync(place, { recursive: true, force: true });
  });
  /** The client goes from one service to another, with the folder, and is there. */
  async function moved(from: TestVault, next: TestVault): Promise<void> {
    const file = join(place, `${readdirSync(place).length}.dat`);
    await from.get('exit.key', { secret: client.secret });
    from.choices.push(file);
    await from.get('handover.take', { receiver: 'Ombud Öst' });
    next.choices.push(file);
    await next.get('receive.choose', {});
    await next.get('receive.take', { alias: 'Rönn', choice: 'either', secret: client.secret });
    await next.get('with.enter', { id: client.id, secret: client.secret });
  }
  async function erasedHere(): Promise<void> {
    await client.key();
    await vault.get('erase.now', { note: false });
    await vault.get('vault.unlock', { passphrase });
  }

  it('what was released stays where it was, and neither goes into the new log nor is counted there', async () => {
    const kept = await client.release(await client.draft());
    client.opened.folderDb.transaction((tx) => tx.run(`UPDATE release SET state = 'passing'`));
    await moved(vault, to);
    expect(await to.get('release.standing', {})).toEqual([
      { id: kept.id, standing: 'elsewhere', became: null },
    ]);
    expect(await to.code('release.withdraw', { id: kept.id })).toBe('gone');
    to.lock();
    await to.get('vault.unlock', { passphrase });
    expect(await to.get('log.read', {})).toMatchObject({ deficiencies: [], waiting: 0 });
  });

  it('and back again, each service finds its own: it is counted, and can be taken back', async () => {
    const here = await client.release(await client.draft());
    await moved(vault, to);
    await erasedHere();
    await moved(to, vault);
    expect(await vault.get('release.standing', {})).toEqual([
      { id: here.id, standing: 'waiting', became: null },
    ]);
    expect((await vault.get('folder.read', {})).releases[0]).toMatchObject({ state: 'passed' });
    expect(client.logged()).toHaveLength(1);
    await vault.get('release.withdraw', { id: here.id });
    expect(client.logged()).toEqual([]);
  });
});
