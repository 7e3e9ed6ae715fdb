import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Output } from '../../../shared/contract/contract.ts';
import type { FolderDb } from '../../../electron/vault/store/open.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
let id: string;
let secretWords = '';
beforeEach(async () => {
  vault = await openVaultOnDesk();
  id = await addClient(vault, 'Alm');
});
afterEach(() => vault.end());

const list = (): Promise<Output<'trash.list'>> => vault.get('trash.list', {});
const words = async (): Promise<string[]> => (await list()).map((thing) => thing.words);
const read = (): Promise<Output<'folder.read'>> => vault.get('folder.read', {});
async function removedNote(text: string): Promise<string> {
  const { notes } = await vault.get('note.add', { text, kind: 'phone' });
  const noteId = notes[0]?.id ?? '';
  await vault.get('note.remove', { id: noteId });
  return noteId;
}
async function withTheKey(): Promise<void> {
  await vault.get('with.enter', { id, secret: { kind: 'words', words: secretWords } });
}
async function withTheClient(): Promise<void> {
  secretWords = (await giveKey(vault)).words;
  await withTheKey();
}
async function atTheDesk(): Promise<void> {
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
  await vault.get('folder.open', { id });
}
/** A wish with two steps, removed With. */
async function removedWish(): Promise<string> {
  const { plan } = await vault.get('wish.add', { words: 'En hund' });
  const wishId = plan.wishes.at(-1)?.id ?? '';
  for (const step of ['Ringa', 'Besöka'])
    await vault.get('step.add', { wishId, words: step, doer: 'me', doerName: '', due: null });
  await vault.get('wish.remove', { id: wishId });
  return wishId;
}

describe('what was removed', () => {
  it('is listed for 30 days, the latest first, with its kind, first words and date', async () => {
    await removedNote('Första');
    vault.passDays(1);
    await removedNote('Andra\nraden');
    const [last] = await list();
    expect(last).toMatchObject({ table: 'note', kind: 'notes', words: 'Andra raden', needsClient: false });
    expect(last?.removedAt).toBe(vault.time.toISOString());
    expect(await words()).toEqual(['Andra raden', 'Första']);
    vault.passDays(29.5);
    await atTheDesk();
    expect(await words()).toEqual(['Andra raden']);
  });

  it('is put back as it was, and that can be undone', async () => {
    const noteId = await removedNote('Åter');
    const { notes } = await vault.get('trash.putBack', { table: 'note', id: noteId });
    expect(notes.map(({ text }) => text)).toEqual(['Åter']);
    expect(await list()).toEqual([]);
    await vault.get('folder.undo', {});
    expect((await read()).notes).toEqual([]);
    expect(await words()).toEqual(['Åter']);
    expect(await vault.code('trash.putBack', { table: 'note', id: 'f'.repeat(32) })).toBe('gone');
    expect(await vault.code('trash.putBack', { table: 'sqlite_master', id: noteId })).toBe('gone');
    expect(await vault.code('trash.putBack', { table: 'note; drop', id: noteId })).toBe('malformed');
  });

  it('with the client comes back only with the client: a wish last, with its steps, and not chosen', async () => {
    await withTheClient();
    const wishId = await removedWish();
    await vault.get('wish.add', { words: 'Simma' });
    expect(await list()).toMatchObject([{ table: 'wish', words: 'En hund', needsClient: true }]);
    await atTheDesk();
    expect(await vault.code('trash.putBack', { table: 'wish', id: wishId })).toBe('needs-client');
    expect((await read()).plan.wishes.map((wish) => wish.words)).toEqual(['Simma']);
    await withTheKey();
    const { plan } = await vault.get('trash.putBack', { table: 'wish', id: wishId });
    expect(
      plan.wishes.map((wish) => [wish.words, wish.chosen, wish.steps.map((step) => step.words)]),
    ).toEqual([
      ['Simma', false, []],
      ['En hund', false, ['Ringa', 'Besöka']],
    ]);
    await vault.get('folder.undo', {});
    expect((await read()).plan.wishes).toHaveLength(1);
    await vault.get('folder.redo', {});
    expect((await read()).plan.wishes[1]?.steps).toHaveLength(2);
  });

  it('with nothing open is refused', async () => {
    await vault.get('folder.close', {});
    expect(await vault.code('trash.list', {})).toBe('no-folder');
    expect(await vault.code('trash.putBack', { table: 'note', id: 'f'.repeat(32) })).toBe('no-folder');
  });
});

const folderDb = (): FolderDb => {
  const { session } = vault.app;
  if (session.mode === 'locked' || !session.folder) throw new Error('no folder');
  return session.folder.db;
};

/** Everything the file holds, index and all, as text. */
function everything(db: FolderDb): string {
  const tables = db.all(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('own_pages')`);
  return tables
    .map(({ name }) => db.all(`SELECT * FROM "${String(name)}"`))
    .flat()
    .flatMap((row) => Object.values(row))
    .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value)))
    .join('\n')
    .toLowerCase();
}

describe('erasing now', () => {
  it('leaves nothing of a thing: rows, versions, drafts, index; the file has a new name and key', async () => {
    await withTheClient();
    const wishId = await removedWish();
    const kept = (await vault.get('wish.add', { words: 'Simma' })).plan.wishes.at(-1);
    await vault.get('draft.keep', { place: `wish:${wishId}`, text: 'Zebrafink' });
    expect(everything(folderDb())).toContain('zebrafink');
    const before = readdirSync(join(vault.dir, 'folders'));
    const view = await vault.get('trash.erase', { table: 'wish', id: wishId });
    expect(view.plan.wishes.map((wish) => wish.words)).toEqual(['Simma']);
    expect(await list()).toEqual([]);
    const after = everything(folderDb());
    for (const gone of ['en hund', 'hund', 'besök', 'zebrafink', wishId]) expect(after).not.toContain(gone);
    expect(after).toContain('simma');
    const files = readdirSync(join(vault.dir, 'folders'));
    expect(files).toHaveLength(1);
    expect(files).not.toEqual(before);
    // What stays can still be undone and redone, as far as it goes.
    while ((await vault.code('folder.undo', {})) === 'ok');
    expect((await read()).plan.wishes).toEqual([]);
    while ((await vault.code('folder.redo', {})) === 'ok');
    expect((await read()).plan.wishes.map((wish) => wish.id)).toEqual([kept?.id]);
    expect(folderDb().all('PRAGMA foreign_key_check')).toEqual([]);
    expect(folderDb().all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  });

  it('opens with the same key afterwards, and the list of what was shared still holds', async () => {
    await withTheClient();
    const wishId = await removedWish();
    await vault.get('trash.erase', { table: 'wish', id: wishId });
    await atTheDesk();
    await withTheKey();
    expect(await vault.code('ledger.read', {})).toBe('ok');
  });

  it('takes only what was removed, and only with the client', async () => {
    const noteId = await removedNote('Kvar');
    expect(await vault.code('trash.erase', { table: 'note', id: noteId })).toBe('wrong-mode');
    await withTheClient();
    const { plan } = await vault.get('wish.add', { words: 'Simma' });
    const wishId = plan.wishes[0]?.id ?? '';
    expect(await vault.code('trash.erase', { table: 'wish', id: wishId })).toBe('gone');
    expect(await vault.code('trash.erase', { table: 'person', id: 'person' })).toBe('gone');
    await vault.get('trash.erase', { table: 'note', id: noteId });
    expect(everything(folderDb())).not.toContain('kvar');
  });
});
