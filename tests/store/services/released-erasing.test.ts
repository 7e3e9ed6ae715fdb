import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noLimits } from '../../../shared/domain/deficiency.ts';
import type { FolderDb } from '../../../electron/vault/store/open.ts';
import { folderDb, folderFiles, StickVault, vaultDb } from '../../support/stick-vault.ts';
import type { TestVault } from '../../support/test-vault.ts';

let s: StickVault;
let vault: TestVault;
beforeEach(async () => {
  s = await StickVault.made();
  ({ vault } = s);
});
afterEach(() => s.end());

const happened = 'Beslutet om boendestöd tog åtta månader.';

/** Everything the open folder holds, index and history too, as text. */
const everything = (db: FolderDb): string =>
  db
    .all(`SELECT name FROM sqlite_master WHERE type = 'table'`)
    .flatMap(({ name }) => db.all(`SELECT * FROM "${String(name)}"`))
    .flatMap((row) => Object.values(row))
    .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value)))
    .join('\n')
    .toLowerCase();

/** The client releases words; answers the release's id. */
async function released(): Promise<string> {
  const { stuck } = await vault.get('stuck.begin', { kind: 'deficiency', from: null });
  const stuckId = stuck[0]?.id ?? '';
  const text = { content: { happened }, beside: 'Kahdeksan kuukautta' };
  const read = (await vault.get('stuck.change', { id: stuckId, text })).stuck[0]!.content;
  await s.key();
  const limits = noLimits;
  const { releases } = await vault.get('release.release', { stuckId, read, limits, confirmed: [] });
  return releases[0]?.id ?? '';
}
const gone = (on = vault): void => {
  for (const words of ['boendestöd', 'kahdeksan']) expect(everything(folderDb(on))).not.toContain(words);
};

describe('the words of one release', () => {
  it('are erased once they are taken back: row, draft, versions, index; the list keeps that something left', async () => {
    await s.meet();
    const id = await released();
    expect(await vault.code('release.erase', { id })).toBe('not-now');
    await vault.get('release.withdraw', { id });
    const before = folderFiles(vault);
    const view = await vault.get('release.erase', { id });
    expect([view.releases, view.stuck]).toEqual([[], []]);
    expect(folderFiles(vault)).toHaveLength(1);
    expect(folderFiles(vault)).not.toEqual(before);
    gone();
    expect(await vault.get('trash.list', {})).toEqual([]);
    const kinds = (await vault.get('ledger.read', {})).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['release', 'release.withdrawn']));
    expect(folderDb(vault).all('PRAGMA foreign_key_check')).toEqual([]);
    expect(await vault.code('release.erase', { id })).toBe('gone');
    await s.unlocked();
    expect(await vault.code('release.erase', { id })).not.toBe('ok');
  });

  it('are not brought back by an older backup, here or on another computer', async () => {
    await s.meet();
    const id = await released();
    await s.unlocked();
    const backup = await s.backedUp();
    await s.meet();
    await vault.get('release.withdraw', { id });
    await vault.get('release.erase', { id });
    await s.unlocked();
    const next = await s.movedTo(backup);
    await s.putBack(backup);
    for (const on of [vault, next]) {
      expect((await on.get('folder.open', { id: s.id })).releases).toEqual([]);
      gone(on);
      await s.meet(on);
      expect((await on.get('folder.read', {})).releases).toEqual([]);
    }
  });

  it('are erased also when they were sent: what left is not called back', async () => {
    await s.meet();
    const id = await released();
    vaultDb(vault).transaction((tx) => tx.run(`UPDATE deficiency_wording SET sent = 1`));
    expect(await vault.get('release.standing', {})).toEqual([{ id, standing: 'reported', became: null }]);
    await vault.get('release.erase', { id });
    gone();
    expect(vaultDb(vault).all('SELECT happened FROM deficiency_wording')).toEqual([{ happened }]);
  });

  it('leave a draft that was taken up again, which is the client’s to remove', async () => {
    await s.meet();
    const id = await released();
    await vault.get('folder.undo', {});
    await vault.get('release.withdraw', { id });
    const view = await vault.get('release.erase', { id });
    expect(view.releases).toEqual([]);
    expect(view.stuck.map(({ content }) => content.happened)).toEqual([happened]);
  });
});
