import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openedBlocks } from '../../../electron/vault/keys/own-pages-block.ts';
import type { With } from '../../../electron/vault/session.ts';
import { readOwnPages } from '../../../electron/vault/store/folder/own-pages.ts';
import type { FolderDb } from '../../../electron/vault/store/open.ts';
import { readErasedThings } from '../../../electron/vault/store/vault/backups.ts';
import { ownErasedAgain } from '../../../electron/vault/services/own-erasing.ts';
import { writeMeta } from '../../../electron/vault/store/folder/meta.ts';
import { readOwnText, writeOwnText } from '../../../electron/vault/store/folder/own-text.ts';
import { folderDb, folderFiles, StickVault, vaultDb } from '../../support/stick-vault.ts';
import { passphrase, type TestVault } from '../../support/test-vault.ts';

let s: StickVault;
let vault: TestVault;
beforeEach(async () => {
  s = await StickVault.made();
  ({ vault } = s);
});
afterEach(() => s.end());

const marks = (): number => readErasedThings(vaultDb(vault)).size;

/** Everything the open folder holds but the blocks, index and all, as text. */
function everything(db: FolderDb): string {
  const tables = db.all(`SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'own_pages'`);
  return tables
    .flatMap(({ name }) => db.all(`SELECT * FROM "${String(name)}"`))
    .flatMap((row) => Object.values(row))
    .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value)))
    .join('\n')
    .toLowerCase();
}
const inside = (on: TestVault): string => {
  const { presence, folder } = on.app.session as With;
  return openedBlocks(presence, readOwnPages(folder.db)) ?? '';
};

/** A wish with a step and a note, of which the wish is erased With. Answers the backup from before. */
async function erasedWish(): Promise<string> {
  await s.meet();
  const { plan } = await vault.get('wish.add', { words: 'En zebrafink' });
  const wishId = plan.wishes[0]?.id ?? '';
  await vault.get('step.add', { wishId, words: 'Ringa djuraffären', doer: 'me', doerName: '', due: null });
  await vault.get('wish.add', { words: 'Simma' });
  await s.unlocked();
  const backup = await s.backedUp();
  await s.meet();
  await vault.get('wish.remove', { id: wishId });
  await vault.get('trash.erase', { table: 'wish', id: wishId });
  await s.unlocked();
  return backup;
}

describe('one thing that was erased', () => {
  it('is not brought back by an older backup: not its rows, versions, index or trash; the rest is', async () => {
    const backup = await erasedWish();
    await s.putBack(backup);
    const asked = { text: 'zebrafink', kinds: [], from: null, until: null, most: 5 };
    expect((await vault.get('search.find', asked)).found).toEqual([]);
    const view = await vault.get('folder.open', { id: s.id });
    expect(view.plan.wishes.map(({ words }) => words)).toEqual(['Simma']);
    const all = everything(folderDb(vault));
    for (const gone of ['zebrafink', 'djuraffär']) expect(all).not.toContain(gone);
    expect(await vault.get('trash.list', {})).toEqual([]);
    expect(folderDb(vault).all('PRAGMA foreign_key_check')).toEqual([]);
    const before = folderFiles(vault);
    await s.meet();
    expect(folderFiles(vault)).toHaveLength(1);
    expect(folderFiles(vault)).not.toEqual(before);
    expect((await vault.get('folder.read', {})).plan.wishes).toHaveLength(1);
    const after = folderFiles(vault);
    await s.unlocked();
    await s.meet();
    expect(folderFiles(vault)).toEqual(after);
  });

  it('is not brought back on a computer that knows only what is noted beside the backups', async () => {
    const next = await s.movedTo(await erasedWish());
    const view = await next.get('folder.open', { id: s.id });
    expect(view.plan.wishes.map(({ words }) => words)).toEqual(['Simma']);
    expect(everything(folderDb(next))).not.toContain('zebrafink');
  });

  it('is told by nothing that somebody else could read: numbers beside the backups, and in the vault', async () => {
    await erasedWish();
    expect(s.beside().every((line) => /^[0-9a-f]{32}$/u.test(line))).toBe(true);
    const { fileId } = vaultDb(vault).get('SELECT file_id AS fileId FROM folder') as { fileId: string };
    for (const known of [s.id, fileId]) expect(s.beside()).not.toContain(known);
    const tables = vaultDb(vault).all(`SELECT name FROM sqlite_master WHERE type = 'table'`);
    const rows = tables.flatMap(({ name }) => vaultDb(vault).all(`SELECT * FROM "${String(name)}"`));
    expect(JSON.stringify(rows)).not.toMatch(/zebrafink/iu);
  });

  it('cut short before the vault knew of it is told at the next opening, and the file gets its new key', async () => {
    await s.meet();
    const { plan } = await vault.get('wish.add', { words: 'En zebrafink' });
    const wishId = plan.wishes[0]?.id ?? '';
    await s.unlocked();
    const backup = await s.backedUp();
    await s.meet();
    await vault.get('wish.remove', { id: wishId });
    const known = marks();
    const before = folderFiles(vault);
    const stop = `CREATE TRIGGER stop BEFORE INSERT ON erased_thing BEGIN SELECT RAISE (ABORT, 'no'); END`;
    vaultDb(vault).transaction((tx) => tx.run(stop));
    expect(await vault.code('trash.erase', { table: 'wish', id: wishId })).toBe('unexpected');
    vaultDb(vault).transaction((tx) => tx.run('DROP TRIGGER stop'));
    vault.app.close();
    await s.unlocked();
    expect([marks(), folderFiles(vault)]).toEqual([known, before]);
    await s.meet();
    expect(marks()).toBeGreaterThan(known);
    expect(folderFiles(vault)).not.toEqual(before);
    await s.unlocked();
    await s.putBack(backup);
    expect((await vault.get('folder.open', { id: s.id })).plan.wishes).toEqual([]);
  });
});

describe('pages only for me', () => {
  const page = async (text: string): Promise<string> =>
    (await vault.get('private.add', { title: '', text })).id;
  const texts = async (on = vault): Promise<string[]> =>
    (await on.get('private.read', {})).pages.map(({ text }) => text);

  it('that were erased are gone again before they are shown, on this computer and on another', async () => {
    await s.meet();
    const gone = await page('Slankmurkla');
    await page('Blåsippa');
    await s.unlocked();
    const backup = await s.backedUp();
    await s.meet();
    const before = folderFiles(vault);
    await vault.get('private.erase', { id: gone });
    expect(folderFiles(vault)).not.toEqual(before);
    await s.unlocked();
    const next = await s.movedTo(backup);
    await s.putBack(backup);
    for (const on of [vault, next]) {
      const restored = folderFiles(on);
      await s.meet(on);
      expect(inside(on)).not.toContain('Slankmurkla');
      expect(await texts(on)).toEqual(['Blåsippa']);
      expect(folderFiles(on)).not.toEqual(restored);
    }
  });

  it('lose again what they said before; what they said when that was erased stays', async () => {
    await s.meet();
    const kept = await page('Först');
    await vault.get('private.change', { id: kept, text: 'Sedan' });
    const other = await page('Annat');
    await s.unlocked();
    const older = await s.backedUp();
    await s.meet();
    const before = folderFiles(vault);
    await vault.get('private.forget', { id: kept });
    expect(folderFiles(vault)).not.toEqual(before);
    await vault.get('private.change', { id: other, text: 'Nytt' });
    await vault.get('private.forget', { id: other });
    vault.passSeconds(60);
    await vault.get('private.change', { id: other, text: 'Nyast' });
    await s.unlocked();
    const newer = await s.backedUp();
    await s.putBack(older);
    await s.meet();
    // The other page read otherwise when its versions were erased: nobody can tell which of its words were meant.
    expect(await texts()).toEqual(['Sedan']);
    for (const gone of ['Först', 'Annat']) expect(inside(vault)).not.toContain(gone);
    await s.unlocked();
    await s.putBack(newer);
    await s.meet();
    const { pages } = await vault.get('private.read', {});
    expect(pages.map(({ text, earlier }) => [text, earlier.map((each) => each.text)])).toEqual([
      ['Nyast', ['Nytt']],
      ['Sedan', []],
    ]);
  });

  it('are not betrayed by how many numbers are noted: eight after every meeting, whatever was erased', async () => {
    const counts: number[] = [];
    const meeting = async (erase: boolean, noted = 0): Promise<void> => {
      const before = marks();
      await s.meet();
      if (erase) await vault.get('private.erase', { id: await page('x') });
      (vault.app.session as With).notedBefore -= noted;
      await s.unlocked();
      counts.push(marks() - before);
    };
    await meeting(false);
    await meeting(true);
    // Nine by now, of which this test noted one: the other eight are taken as noted.
    await meeting(true, 8);
    expect(counts).toEqual([8, 8, 8]);
    expect(s.beside()).toHaveLength(marks());
  });

  it('are not betrayed by a meeting that was cut short: the list is filled at the next unlocking', async () => {
    await s.meet();
    await vault.get('private.erase', { id: await page('x') });
    const cut = marks();
    vaultDb(vault).close();
    // As if the process had been killed: nothing of what ends a meeting runs.
    vault.app.session = { mode: 'locked' };
    await vault.get('vault.unlock', { passphrase });
    expect(cut % 8).not.toBe(0);
    expect(marks() % 8).toBe(0);
    expect(s.beside()).toHaveLength(marks());
  });

  it('that cannot be written are not shown, keep nobody out, and are erased again at the next meeting', async () => {
    await s.meet();
    const id = await page('Hemligt');
    await page('Kvar');
    await s.unlocked();
    const backup = await s.backedUp();
    await s.meet();
    await vault.get('private.erase', { id });
    await s.unlocked();
    await s.putBack(backup);
    await s.meet();
    // As the folder was before this meeting, on a disk that takes nothing.
    const db = folderDb(vault);
    const { presence, folder, vault: open } = vault.app.session as With;
    const text = readOwnText(db, presence);
    const [kept] = text.pages;
    const again = { ...text, pages: [...text.pages, { ...kept!, id, text: 'Hemligt' }] };
    db.transaction((tx) => {
      writeOwnText(tx, presence, again, vault.time.toISOString(), vault.app.outside.random);
      writeMeta(tx, 'own-slept-after', '');
    });
    db.get('PRAGMA query_only = 1');
    ownErasedAgain(vault.app, open, { folder, presence });
    expect(inside(vault)).toContain('Hemligt');
    expect(await texts()).toEqual(['Kvar']);
    db.get('PRAGMA query_only = 0');
    await s.unlocked();
    await s.meet();
    expect(inside(vault)).not.toContain('Hemligt');
    expect(await texts()).toEqual(['Kvar']);
  });

  it('that do not open keep nobody out', async () => {
    await s.backedUp();
    await s.putBack(join(s.stick, readdirSync(s.stick).find((name) => name.startsWith('backup-')) ?? ''));
    await vault.get('folder.open', { id: s.id });
    folderDb(vault).transaction((tx) => tx.run('UPDATE own_pages SET block = zeroblob(1048576)'));
    await vault.get('folder.close', {});
    expect(await vault.code('with.enter', { id: s.id, secret: s.secret })).toBe('ok');
    expect(await vault.code('private.read', {})).toBe('damaged');
  });
});
