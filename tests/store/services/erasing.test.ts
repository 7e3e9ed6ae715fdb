import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nothingTold } from '../../../shared/domain/ending.ts';
import type { VaultDb } from '../../../electron/vault/store/open.ts';
import { readTotals } from '../../../electron/vault/store/vault/endings.ts';
import { readFolder } from '../../../electron/vault/store/vault/people.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
beforeEach(async () => {
  vault = await openVaultOnDesk();
});
afterEach(() => vault.end());

const place = (name: string): string => join(vault.dir, name);
const files = (): string[] => ['folders', 'front'].flatMap((room) => readdirSync(place(room))).sort();
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

/** Every value in vault.db as one text, bytes as hexadecimal. */
function everything(): string {
  const tables = db().all(`SELECT name FROM sqlite_master WHERE type = 'table'`);
  const rows = tables.flatMap(({ name }) => db().all(`SELECT * FROM "${String(name)}"`));
  return rows
    .flatMap((row) => Object.values(row))
    .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('hex') : String(value)))
    .join('\n');
}

async function withClient(alias = 'Kastanj'): Promise<{ id: string; words: string }> {
  const id = await addClient(vault, alias);
  const { words } = await giveKey(vault);
  return { id, words };
}
const enter = (id: string, words: string): Promise<null> =>
  vault.get('with.enter', { id, secret: secret(words) });
const key = (words: string): Promise<unknown> => vault.get('exit.key', { secret: secret(words) });

describe('erasing now', () => {
  it('leaves nothing of the folder in the data folder but a random number and the totals', async () => {
    const { id, words } = await withClient();
    await addClient(vault, 'Björk');
    const kept = readFolder(db(), id);
    const number = String(db().get('SELECT erasure_number AS n FROM folder WHERE id = ?', [id])?.['n']);
    const other = files().filter((name) => !name.includes(kept.fileId) && !name.includes(kept.frontId));
    await vault.get('folder.close', {});
    await enter(id, words);
    await vault.get('wish.add', { words: 'En lägenhet med hund' });
    expect(await vault.code('erase.now', { note: false })).toBe('key-needed');
    await key(words);
    expect(await vault.get('erase.now', { note: false })).toEqual({ erased: true });
    expect((await vault.get('app.status', {})).mode).toBe('locked');
    expect(await vault.code('folder.read', {})).toBe('wrong-mode');
    expect(files()).toEqual(other);
    await vault.get('vault.unlock', { passphrase });
    const left = everything();
    for (const trace of [
      id,
      kept.fileId,
      kept.frontId,
      'Kastanj',
      kept.share.toString('hex'),
      kept.pepper.toString('hex'),
    ])
      expect(left).not.toContain(trace);
    expect(rowOf('erasure')).toEqual([{ number }]);
    expect((await vault.get('people.list', {})).map(({ alias }) => alias)).toEqual(['Björk']);
    expect(totals()).toEqual([1, [2026, 2, 1]]);
    expect(readdirSync(vault.dir).join()).not.toContain(kept.fileId);
  });

  it('before there is a key needs the client’s button and no key, and lets no note out', async () => {
    const id = await addClient(vault);
    await vault.get('beside.enter', { id });
    expect(await vault.code('erase.now', { note: true })).toBe('no-key');
    expect(await vault.get('erase.now', { note: false })).toEqual({ erased: true });
    expect(files()).toEqual([]);
  });

  it('says what is left before, in a sealed and listed note; without a place for it nothing is erased', async () => {
    const { id, words } = await withClient();
    await enter(id, words);
    await key(words);
    vault.choices.push(null);
    expect(await vault.get('erase.now', { note: true })).toEqual({ erased: false });
    expect(await vault.get('erase.facts', {})).toEqual({ backups: [], shared: 0, municipal: false });
    vault.choices.push(place('lapp.pdf'));
    expect(await vault.get('erase.now', { note: true })).toEqual({ erased: true });
    expect(readFileSync(place('lapp.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is not stopped by a note that cannot be written: then nothing is erased', async () => {
    const { id, words } = await withClient();
    await enter(id, words);
    await key(words);
    vault.choices.push(join(vault.dir, 'vault.db'));
    expect(await vault.code('erase.now', { note: true })).toBe('cannot-write');
    expect(files()).toHaveLength(2);
    expect((await vault.get('ledger.read', {}))[0]).toMatchObject({ kind: 'receipt.pdf', failed: true });
  });

  it('cut short before the vault forgot leaves the folder whole', async () => {
    const { id, words } = await withClient();
    await enter(id, words);
    await key(words);
    db().transaction((tx) =>
      tx.run(`CREATE TRIGGER stop BEFORE DELETE ON folder BEGIN SELECT RAISE (ABORT, 'no'); END`),
    );
    expect(await vault.code('erase.now', { note: false })).toBe('unexpected');
    db().transaction((tx) => tx.run('DROP TRIGGER stop'));
    await back();
    expect(rowOf('erasure')).toEqual([]);
    expect(await vault.code('folder.open', { id })).toBe('ok');
    expect(files()).toHaveLength(2);
  });

  it('cut short after the vault forgot is finished by the next unlocking', async () => {
    const { id, words } = await withClient();
    const { fileId } = readFolder(db(), id);
    const path = join(place('folders'), `${fileId}.db`);
    await enter(id, words);
    await key(words);
    const bytes = readFileSync(path);
    // A folder of the system's in the file's place cannot be removed: the erasing stops half way.
    rmSync(path);
    mkdirSync(path);
    expect(await vault.get('erase.now', { note: false })).toEqual({ erased: true });
    rmSync(path, { recursive: true });
    writeFileSync(path, bytes);
    await vault.get('vault.unlock', { passphrase });
    expect(files()).toEqual([]);
    expect(await vault.get('people.list', {})).toEqual([]);
  });
});

describe('erasing after a day', () => {
  it('is decided with the key, kept until then, and done at the first unlocking after it', async () => {
    const { id, words } = await withClient();
    await enter(id, words);
    expect(await vault.code('erase.after', { on: '2026-11-20' })).toBe('key-needed');
    expect(await vault.code('erase.after', { on: '2026-11-01' })).toBe('past');
    await key(words);
    const view = await vault.get('erase.after', { on: '2026-11-20' });
    expect(view.ending.erasing).toEqual({ on: '2026-11-20', why: 'client', asleep: false });
    // The same key lets out the note about it, and nothing else.
    vault.choices.push(place('lapp.pdf'));
    expect(await vault.get('ending.note', {})).toEqual({ saved: true });
    expect(existsSync(place('lapp.pdf'))).toBe(true);
    expect(await vault.code('ending.note', {})).toBe('key-needed');
    await back();
    expect((await vault.get('people.list', {}))[0]?.eraseOn).toBe('2026-11-20');
    expect(await vault.code('erase.keepAbsent', { id })).toBe('client-decided');
    vault.passDays(18);
    await back();
    expect(await vault.get('people.list', {})).toHaveLength(1);
    vault.passDays(1);
    await back();
    expect(await vault.get('people.list', {})).toEqual([]);
    expect(files()).toEqual([]);
    expect(rowOf('erasure')).toHaveLength(1);
    expect(totals()).toEqual([0, [2026, 1, 1]]);
  });

  it('is taken back by the client until then', async () => {
    const { id, words } = await withClient();
    await enter(id, words);
    await key(words);
    await vault.get('erase.after', { on: '2026-11-20' });
    expect((await vault.get('erase.keep', {})).ending.erasing).toBeNull();
    vault.passDays(40);
    await back();
    expect(await vault.get('people.list', {})).toHaveLength(1);
  });

  it('is not believed of a clock ten years off, until it has been used on another day', async () => {
    const id = await addClient(vault);
    await vault.get('beside.enter', { id });
    await vault.get('erase.after', { on: '2027-11-20' });
    vault.passDays(3653);
    await back();
    expect(await vault.get('people.list', {})).toHaveLength(1);
    vault.passDays(1);
    await back();
    expect(await vault.get('people.list', {})).toEqual([]);
  });
});

describe('twelve months without a sign', () => {
  it('proposes erasing, thirty days from the ombudsperson’s yes, and stops when the person comes', async () => {
    const { id, words } = await withClient();
    expect(await vault.code('erase.absent', { id, why: 'silence' })).toBe('not-proposed');
    vault.passDays(364);
    expect(await vault.get('people.silent', {})).toEqual([]);
    vault.passDays(1);
    expect(await vault.get('people.silent', {})).toMatchObject([
      { id, why: 'silence', lastSign: '2026-11-02' },
    ]);
    await vault.get('erase.absent', { id, why: 'silence' });
    expect(await vault.get('people.silent', {})).toEqual([]);
    await enter(id, words);
    await back();
    expect((await vault.get('people.list', {}))[0]?.eraseOn).toBeNull();
    expect(await vault.get('people.silent', {})).toEqual([]);
  });

  it('is broken by a call, and not by a note that names nobody', async () => {
    await addClient(vault);
    vault.passDays(300);
    await vault.get('note.add', { text: 'Läste om boende', kind: 'no-name' });
    vault.passDays(66);
    expect(await vault.get('people.silent', {})).toHaveLength(1);
    await vault.get('note.add', { text: 'Ringde', kind: 'phone' });
    expect(await vault.get('people.silent', {})).toEqual([]);
  });

  it('is done after thirty days when nobody comes, and leaves the row of who agreed', async () => {
    const { id, words } = await withClient();
    await enter(id, words);
    await vault.get('counted.agree', { ...nothingTold, gender: 'man', children: 'no' });
    await back();
    vault.passDays(366);
    await back();
    await vault.get('erase.absent', { id, why: 'silence' });
    vault.passDays(31);
    await back();
    expect(await vault.get('people.list', {})).toEqual([]);
    expect(rowOf('stat_row')).toMatchObject([{ gender: 'man', children: 'no', length: '' }]);
  });

  it('of a folder that opens only with its client is told by when it was written last', async () => {
    const { id, words } = await withClient();
    await enter(id, words);
    await key(words);
    await vault.get('choice.set', { choice: 'only', front: { reach: '', nextMeeting: '', crisis: '' } });
    await back();
    const path = join(place('folders'), `${readFolder(db(), id).fileId}.db`);
    utimesSync(path, vault.time, vault.time);
    expect(await vault.get('people.silent', {})).toEqual([]);
    vault.passDays(366);
    expect(await vault.get('people.silent', {})).toMatchObject([{ id, why: 'silence' }]);
    await vault.get('erase.absent', { id, why: 'death' });
    await vault.get('erase.keepAbsent', { id });
    expect(await vault.get('people.silent', {})).toHaveLength(1);
  });
});
