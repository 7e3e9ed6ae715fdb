import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { longestOwnPage } from '../../../shared/contract/own-inputs.ts';
import { openedBlocks } from '../../../electron/vault/keys/own-pages-block.ts';
import { exitsHold, readOwnText } from '../../../electron/vault/store/folder/own-text.ts';
import { readOwnPages } from '../../../electron/vault/store/folder/own-pages.ts';
import type { With } from '../../../electron/vault/session.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
let id: string;
let words: string;
beforeEach(async () => {
  vault = await openVaultOnDesk();
  id = await addClient(vault);
  ({ words } = await giveKey(vault));
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
const held = (): With => vault.app.session as With;

/** Words that are nowhere else in the project. */
const secret = 'kvastfening ombudet lyssnade inte slankmurkla';

describe('pages only for me', () => {
  it('are kept as they are written, and are there the next time', async () => {
    await meet();
    const first = await page(secret, 'Om  mitt\nombud');
    await vault.get('private.change', { id: first, text: `${secret}.`, day: '2026-10-01' });
    await page('En till');
    await part();
    await meet();
    const { pages, removed, exits, exitsWhole, room } = await vault.get('private.read', {});
    expect(pages.map(({ title, text, day }) => [title, text, day])).toEqual([
      ['', 'En till', '2026-11-02'],
      ['Om mitt ombud', `${secret}.`, '2026-10-01'],
    ]);
    expect([removed, exits, exitsWhole]).toEqual([[], [], true]);
    expect(room.used).toBeGreaterThan(100);
    expect(room.of).toBeLessThan(1024 * 1024);
  });

  it('survive the process being killed: every change is in the file at once', async () => {
    await meet();
    const first = await page('');
    await vault.get('private.change', { id: first, text: secret });
    // No ending of the meeting: the process is gone.
    vault.app.close();
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    await meet();
    expect((await vault.get('private.read', {})).pages[0]?.text).toBe(secret);
  });

  it('keep what they said before, which can be put back, for 30 days', async () => {
    await meet();
    const first = await page(secret);
    await vault.get('private.change', { id: first, text: 'Allt annat' });
    const view = await vault.get('private.version', { id: first, version: 0 });
    expect(view.pages[0]).toMatchObject({
      text: secret,
      earlier: [{ text: secret }, { text: 'Allt annat' }],
    });
    await vault.get('private.remove', { id: first });
    expect(await vault.code('private.change', { id: first, text: 'x' })).toBe('gone');
    expect((await vault.get('private.putBack', { id: first })).pages).toHaveLength(1);
    expect(await vault.code('private.putBack', { id: first })).toBe('gone');
    expect(await vault.code('private.version', { id: first, version: 7 })).toBe('gone');
    await vault.get('private.remove', { id: first });
    vault.passDays(31);
    const later = await page('Efter en månad');
    await vault.get('private.change', { id: later, text: 'Efter mer än en månad' });
    expect((await vault.get('private.read', {})).removed).toEqual([]);
    const { presence, folder } = held();
    expect(openedBlocks(presence, readOwnPages(folder.db))).not.toContain(secret);
  });

  it('can be erased at once, with every version', async () => {
    await meet();
    const first = await page(secret);
    await vault.get('private.change', { id: first, text: 'Annat' });
    await vault.get('private.forget', { id: first });
    const { presence } = held();
    // Each erasing writes the file under a new key.
    const inside = (): string => openedBlocks(presence, readOwnPages(held().folder.db)) ?? '';
    expect(inside()).not.toContain(secret);
    expect(inside()).toContain('Annat');
    await vault.get('private.remove', { id: first });
    await vault.get('private.erase', { id: first });
    expect(inside()).not.toContain('Annat');
    expect(await vault.code('private.erase', { id: first })).toBe('gone');
    expect(await vault.code('private.forget', { id: first })).toBe('gone');
    expect(await vault.code('private.remove', { id: first })).toBe('gone');
  });

  it('refuse aloud what does not fit, and lose nothing of what is there', async () => {
    await meet();
    expect(await vault.ask('private.add', { title: '', text: 'x'.repeat(longestOwnPage + 1) })).toMatchObject(
      {
        code: 'too-long',
        detail: longestOwnPage,
      },
    );
    const full = 'å'.repeat(longestOwnPage);
    let pages = 0;
    for (let code = 'ok'; code === 'ok'; pages += code === 'ok' ? 1 : 0) {
      code = await vault.code('private.add', { title: '', text: full });
      expect(['ok', 'no-room']).toContain(code);
    }
    expect(pages).toBe(10);
    expect((await vault.get('private.read', {})).pages).toHaveLength(pages);
    await part();
    await meet();
    expect((await vault.get('private.read', {})).pages.every(({ text }) => text === full)).toBe(true);
  });

  it('are left alone when a newer app wrote them, and told when they are damaged', async () => {
    await meet();
    const { presence, folder } = held();
    const { sealedBlocks } = await import('../../../electron/vault/keys/own-pages-block.ts');
    const { writeOwnPages } = await import('../../../electron/vault/store/folder/own-pages.ts');
    const put = (text: string): void =>
      writeOwnPages(folder.db, sealedBlocks(presence, text, 1, vault.app.outside.random) ?? Buffer.alloc(0));
    const newer = '{"version":3,"leaves":["x"]}';
    put(newer);
    expect(await vault.code('private.read', {})).toBe('newer');
    expect(await vault.code('private.add', { title: '', text: 'x' })).toBe('newer');
    expect(openedBlocks(presence, readOwnPages(folder.db))).toBe(newer);
    for (const wrong of ['{', '[]', '{"version":1}', 'null']) {
      put(wrong);
      expect(await vault.code('private.read', {})).toBe('damaged');
    }
    writeOwnPages(folder.db, vault.app.outside.random(1024 * 1024));
    expect(await vault.code('private.add', { title: '', text: 'x' })).toBe('damaged');
  });
});

describe('what leaves the pages only for me', () => {
  const asked = (pages: string[]) => ({ pages, named: true, large: false, struck: [] as string[] });

  it('needs the key on the spot, once, and is listed only there', async () => {
    await meet();
    const first = await page(`${secret}\n\nAndra stycket`, 'Till chefen');
    const { lines } = await vault.get('private.preview', { pages: [first], named: true, large: false });
    expect(lines.map(({ text }) => text)).toEqual(['Till chefen', secret, 'Andra stycket']);
    vault.choices.push(place('a.pdf'));
    expect(await vault.code('private.exit', asked([first]))).toBe('key-needed');
    await key();
    const before = await vault.get('ledger.read', {});
    const struck = [lines[2]?.id ?? ''];
    expect(await vault.get('private.exit', { ...asked([first]), struck })).toEqual({ saved: true });
    vault.choices.push(place('b.pdf'));
    expect(await vault.code('private.exit', asked([first]))).toBe('key-needed');
    expect([existsSync(place('a.pdf')), existsSync(place('b.pdf'))]).toEqual([true, false]);
    expect(await vault.get('ledger.read', {})).toEqual(before);
    const { exits, exitsWhole } = await vault.get('private.read', {});
    expect(exits).toMatchObject([{ seq: 1, kind: 'page', pages: [first], struck: 1, failed: false }]);
    expect(exitsWhole).toBe(true);
    vault.choices.length = 0;
    vault.choices.push(place('a.pdf'));
    expect(await vault.get('document.check', {})).toMatchObject({ verdict: 'unchanged', by: 'folder' });
  });

  it('without name carries a key used once; what could not be written is listed as that', async () => {
    await meet();
    const first = await page('Utan namn');
    await key();
    vault.choices.push(place('ingen mapp/a.pdf'));
    expect(await vault.code('private.exit', { ...asked([first]), named: false })).toBe('cannot-write');
    vault.choices.push(null);
    expect(await vault.get('private.exit', asked([first]))).toEqual({ saved: false });
    vault.choices.push(place('a.pdf'));
    expect(await vault.get('private.exit', { ...asked([first]), named: false })).toEqual({ saved: true });
    const { exits, exitsWhole } = await vault.get('private.read', {});
    expect(exits.map(({ seq, named, failed }) => [seq, named, failed])).toEqual([
      [2, false, false],
      [1, false, true],
    ]);
    expect(exitsWhole).toBe(true);
    vault.choices.push(place('a.pdf'));
    expect(await vault.get('document.check', {})).toMatchObject({ verdict: 'unchanged', by: 'unknown' });
  });

  it('tells when a line of the list was changed or taken away', async () => {
    await meet();
    const first = await page('x');
    for (const name of ['a.pdf', 'b.pdf']) {
      await key();
      vault.choices.push(place(name));
      await vault.get('private.exit', asked([first]));
    }
    const { presence, folder } = held();
    const text = readOwnText(folder.db, presence);
    const [one, two] = text.exits;
    if (!one || !two) throw new Error('nothing was listed');
    expect(exitsHold(text)).toBe(true);
    for (const exits of [
      [two],
      [two, one],
      [{ ...one, named: false }, two],
      [one, { ...two, signature: one.signature }],
    ])
      expect(exitsHold({ ...text, exits })).toBe(false);
  });

  it('is refused for pages that are gone, and too late', async () => {
    await meet();
    const first = await page('x');
    expect(await vault.code('private.preview', { pages: ['0'.repeat(32)], named: true, large: false })).toBe(
      'gone',
    );
    await key();
    expect(await vault.code('private.exit', asked([first, '0'.repeat(32)]))).toBe('gone');
    vault.passSeconds(121);
    vault.choices.push(place('a.pdf'));
    expect(await vault.code('private.exit', asked([first]))).toBe('key-needed');
    expect(existsSync(place('a.pdf'))).toBe(false);
  });
});
