import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { With } from '../../../electron/vault/session.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
let id: string;
let words: string;
let spare: string;
beforeEach(async () => {
  vault = await openVaultOnDesk();
  id = await addClient(vault);
  ({ words, spare } = await giveKey(vault));
});
afterEach(() => vault.end());

const meet = (): Promise<null> => vault.get('with.enter', { id, secret: { kind: 'words', words } });
const part = async (): Promise<void> => {
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
};
const place = (name: string): string => join(vault.dir, name);
const key = (): Promise<unknown> => vault.get('exit.key', { secret: { kind: 'words', words } });
const page = (text: string, title = ''): Promise<string> =>
  vault.get('private.add', { title, text }).then((added) => added.id);

/** Words that are nowhere else in the project. */
const secret = 'kvastfening ombudet lyssnade inte slankmurkla';

/** Everything a folder's and a vault's tables hold, each cell as text. */
function everyCell(): string {
  const session = vault.app.session;
  if (session.mode === 'locked' || session.mode === 'ownCopy') throw new Error(session.mode);
  const databases = [session.vault.db, ...(session.folder ? [session.folder.db] : [])];
  const cells: string[] = [];
  for (const db of databases)
    for (const table of db.all("SELECT name FROM sqlite_master WHERE type = 'table'"))
      for (const row of db.all(`SELECT * FROM "${String(table['name'])}"`))
        for (const cell of Object.values(row))
          cells.push(cell instanceof Uint8Array ? Buffer.from(cell).toString('latin1') : String(cell));
  return cells.join('\n');
}

describe('nobody but the client', () => {
  it('finds a word of it: not in any table, draft, list, view or file, with any key of the vault', async () => {
    await meet();
    const first = await page(secret, secret);
    await vault.get('private.change', { id: first, text: `${secret} och mer` });
    const second = await page(secret);
    await vault.get('private.remove', { id: second });
    await vault.get('feedback.keepDraft', {
      answers: [{ question: (await vault.get('feedback.questions', {}))[3]?.id ?? '', answer: secret }],
    });
    await key();
    vault.choices.push(place('ut.pdf'));
    await vault.get('private.exit', { pages: [first], named: true, large: false, struck: [] });
    const together = JSON.stringify([
      await vault.get('folder.read', {}),
      await vault.get('ledger.read', {}),
      everyCell(),
    ]);
    expect(together).not.toContain(secret);
    await part();
    const view = await vault.get('folder.open', { id });
    const shown = JSON.stringify([
      view,
      await vault.get('ledger.read', {}),
      await vault.get('people.list', {}),
      await vault.get('feedback.results', {}),
      everyCell(),
      vault.told,
      vault.notices,
    ]);
    for (const word of [secret, 'slankmurkla', first, second]) expect(shown).not.toContain(word);
    expect([view.canUndo, view.canRedo]).toEqual([false, false]);
    vault.lock();
    for (const room of ['', 'folders', 'front'])
      for (const name of readdirSync(place(room)).filter((one) => one !== 'ut.pdf')) {
        if (statSync(join(place(room), name)).isDirectory()) continue;
        expect(readFileSync(join(place(room), name)).includes('slankmurkla')).toBe(false);
      }
  });

  it('can open the blocks: not with the folder, and not with a key set anew', async () => {
    await meet();
    await page(secret);
    await part();
    await vault.get('folder.open', { id });
    for (const call of ['private.read', 'feedback.readDraft'] as const)
      expect(await vault.code(call, {})).toBe('wrong-mode');
    const fresh = await giveKey(vault, true);
    await vault.get('with.enter', { id, secret: { kind: 'words', words: fresh.words } });
    expect((await vault.get('private.read', {})).pages).toEqual([]);
  });

  it('sees by the size of the files, or what else a meeting leaves, that something was written', async () => {
    const other = await addClient(vault, 'Sälg');
    const theirs = (await giveKey(vault)).words;
    const sizes = (): number[] =>
      readdirSync(place('folders'))
        .map((name) => statSync(join(place('folders'), name)).size)
        .sort((a, b) => a - b);
    await meet();
    await vault.get('wish.add', { words: 'Sova hela natten' });
    const first = await page(secret.repeat(400));
    for (let at = 0; at < 12; at += 1)
      await vault.get('private.change', { id: first, text: `${secret} ${at}` });
    await part();
    await vault.get('with.enter', { id: other, secret: { kind: 'words', words: theirs } });
    await vault.get('wish.add', { words: 'Sova hela natten' });
    await part();
    const [one, two] = sizes();
    expect(one).toBe(two);
    const counts = async (client: string): Promise<unknown> => {
      await vault.get('folder.open', { id: client });
      const { folder } = vault.app.session as With;
      return ['own_pages', 'change_group', 'change', 'draft', 'ledger'].map(
        (table) => folder.db.get(`SELECT count(*) AS n FROM ${table}`)?.['n'],
      );
    };
    expect(await counts(id)).toEqual(await counts(other));
  });

  it('with the spare the pages open, since it opens the same key', async () => {
    await meet();
    await page(secret);
    await part();
    await vault.get('with.enter', { id, secret: { kind: 'spare', code: spare } });
    expect((await vault.get('private.read', {})).pages[0]?.text).toBe(secret);
  });
});
