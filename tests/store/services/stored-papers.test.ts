import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FolderView } from '../../../shared/domain/folder.ts';
import {
  longestPaper,
  mostPapers,
  pieceBytes,
  type StoredPaper,
} from '../../../shared/domain/stored-paper.ts';
import { barePhoto, needle, pdf, photo, png } from '../../support/pictures.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
let id: string;
beforeEach(async () => {
  vault = await openVaultOnDesk();
  id = await addClient(vault);
});
afterEach(() => vault.end());

const place = (name: string): string => join(vault.dir, name);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** As the screen sends a file: in pieces. */
async function sent(name: string, bytes: Buffer): Promise<void> {
  await vault.get('paper.begin', { name, size: bytes.length });
  for (let at = 0; at < bytes.length; at += pieceBytes)
    await vault.get('paper.piece', { bytes: new Uint8Array(bytes.subarray(at, at + pieceBytes)) });
}
async function added(name: string, bytes: Buffer): Promise<StoredPaper> {
  await sent(name, bytes);
  const [paper] = (await vault.get('paper.finish', {})).stored;
  if (!paper) throw new Error('nothing was kept');
  return paper;
}
async function whole(paper: StoredPaper): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for (let n = 0; n * pieceBytes < paper.size; n += 1)
    pieces.push(await vault.get('paper.read', { id: paper.id, n }));
  return Buffer.concat(pieces);
}
const piecesKept = (): number => {
  const { session } = vault.app;
  if (session.mode === 'locked' || !session.folder) throw new Error('no folder');
  return Number(session.folder.db.get('SELECT count(*) AS n FROM paper_piece')?.['n']);
};
const again = async (): Promise<FolderView> => {
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
  return vault.get('folder.open', { id });
};
async function together(): Promise<string> {
  const { words } = await giveKey(vault);
  await vault.get('with.enter', { id, secret: { kind: 'words', words } });
  return words;
}

describe('keeping a paper', () => {
  it('holds what came in pieces, by its content and without its way, and still after a lock', async () => {
    const bytes = Buffer.concat([
      await pdf('Beslut om bostadstillägg'),
      Buffer.alloc(2 * pieceBytes + 5, 32),
    ]);
    const paper = await added('../../hemma/Beslut\u202e.exe', bytes);
    expect(paper).toMatchObject({
      name: 'Beslut',
      type: 'pdf',
      size: bytes.length,
      note: '',
      byClient: false,
    });
    expect(paper.sha256).toBe(sha256(bytes));
    expect(piecesKept()).toBe(3);
    const [kept] = (await again()).stored;
    expect(kept).toEqual(paper);
    expect((await whole(paper)).equals(bytes)).toBe(true);
    expect(await vault.code('paper.read', { id: paper.id, n: 3 })).toBe('gone');
  });

  it('takes away where a photo was taken, before anything is written', async () => {
    const paper = await added('IMG_0001.JPG', photo());
    const bytes = await whole(paper);
    expect(bytes.includes(needle)).toBe(false);
    expect(paper).toMatchObject({ name: 'IMG_0001', type: 'jpeg', sha256: sha256(bytes) });
  });

  it('reads a file that is chosen in the dialog itself, and none of its own', async () => {
    writeFileSync(place('hyra.png'), png());
    vault.choices.push(place('hyra.png'));
    expect((await vault.get('paper.choose', {})).stored[0]).toMatchObject({ name: 'hyra', type: 'png' });
    vault.choices.push(null);
    expect((await vault.get('paper.choose', {})).stored).toHaveLength(1);
    vault.choices.push(place('vault.db'), place('borta.pdf'), place('mapp'));
    mkdirSync(place('mapp'));
    expect(await vault.code('paper.choose', {})).toBe('cannot-read');
    expect(await vault.code('paper.choose', {})).toBe('cannot-read');
    expect(await vault.code('paper.choose', {})).toBe('cannot-read');
  });

  it('refuses what it cannot show, and keeps nothing of it', async () => {
    for (const [bytes, code] of [
      [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'paper-unknown'],
      [Buffer.from('PK\x03\x04word', 'latin1'), 'paper-unknown'],
      [png({ width: 50_000, height: 50_000, rows: 1 }), 'picture-too-large'],
      [photo().subarray(0, 50), 'paper-broken'],
      [Buffer.alloc(0), 'paper-empty'],
    ] as const) {
      await sent('foto.jpg', bytes);
      expect(await vault.code('paper.finish', {})).toBe(code);
    }
    expect((await vault.get('folder.read', {})).stored).toEqual([]);
    expect(piecesKept()).toBe(0);
  });

  it('refuses what is too large, by what is said and by what comes', async () => {
    expect(await vault.ask('paper.begin', { name: 'a', size: longestPaper + 1 })).toEqual({
      ok: false,
      code: 'paper-too-large',
      detail: 100,
    });
    await vault.get('paper.begin', { name: 'a', size: 1 });
    const piece = new Uint8Array(pieceBytes);
    for (let n = 0; n < 100; n += 1) await vault.get('paper.piece', { bytes: piece });
    expect(await vault.code('paper.piece', { bytes: piece })).toBe('paper-too-large');
    expect(await vault.code('paper.finish', {})).toBe('nothing-begun');
    expect(await vault.code('paper.piece', { bytes: new Uint8Array(pieceBytes + 1) })).toBe('malformed');
    expect(await vault.code('paper.piece', { bytes: 'text' as never })).toBe('malformed');
  });

  it('refuses more than a folder may hold', async () => {
    const { session } = vault.app;
    if (session.mode !== 'without' || !session.folder) throw new Error('no folder');
    // As if 2 GB lay there: a count of pieces that small rows stand for would lie, so the sum is what is asked.
    const { db } = session.folder;
    const get = db.get.bind(db);
    db.get = (sql, values) =>
      sql.includes('sum(length(bytes))') ? { n: mostPapers - 10 } : get(sql, values);
    expect(await vault.code('paper.begin', { name: 'a', size: 11 })).toBe('papers-full');
    await vault.get('paper.begin', { name: 'a', size: 10 });
    await vault.get('paper.piece', { bytes: new Uint8Array(Buffer.from('elva tecken')) });
    expect(await vault.code('paper.finish', {})).toBe('papers-full');
  });

  it('is stopped, or cut off by a lock, without leaving anything', async () => {
    await sent('brev.txt', Buffer.from('Halva brevet'));
    await vault.get('paper.cancel', {});
    expect(await vault.code('paper.finish', {})).toBe('nothing-begun');
    await sent('brev.txt', Buffer.from('Halva brevet'));
    await again();
    expect(await vault.code('paper.finish', {})).toBe('nothing-begun');
    expect(piecesKept()).toBe(0);
  });

  it('belongs to the folder it was begun in', async () => {
    await sent('brev.txt', Buffer.from('Till Kastanj'));
    await addClient(vault, 'Björk');
    expect(await vault.code('paper.finish', {})).toBe('nothing-begun');
    expect((await vault.get('folder.read', {})).stored).toEqual([]);
  });
});

describe('a paper that is kept', () => {
  it('has a name and a note that can be changed, and undone', async () => {
    const paper = await added('brev.txt', Buffer.from('Hej'));
    await vault.get('paper.change', {
      id: paper.id,
      name: 'Brev från hyresvärden',
      note: 'Svara före måndag',
    });
    expect((await vault.get('folder.undo', {})).stored[0]).toEqual({ ...paper });
    expect((await vault.get('folder.redo', {})).stored[0]).toMatchObject({
      name: 'Brev från hyresvärden',
      note: 'Svara före måndag',
    });
  });

  it('comes back whole when adding it is undone and done again, also after a lock', async () => {
    const bytes = await pdf('Avtal');
    const paper = await added('avtal.pdf', bytes);
    expect((await vault.get('folder.undo', {})).stored).toEqual([]);
    expect(await vault.code('paper.read', { id: paper.id, n: 0 })).toBe('gone');
    await again();
    expect((await vault.get('folder.redo', {})).stored).toEqual([paper]);
    expect((await whole(paper)).equals(bytes)).toBe(true);
  });

  it('waits 30 days when it is removed, and is then gone with all it held', async () => {
    const paper = await added('avtal.txt', Buffer.from('Avtal'));
    expect((await vault.get('paper.remove', { id: paper.id })).stored).toEqual([]);
    expect((await vault.get('folder.undo', {})).stored).toEqual([paper]);
    await vault.get('paper.remove', { id: paper.id });
    vault.passDays(29);
    await again();
    expect(piecesKept()).toBe(1);
    vault.passDays(3);
    await again();
    expect(piecesKept()).toBe(0);
  });

  it('that the client put there is taken away only With', async () => {
    const words = await together();
    const paper = await added('mitt.txt', Buffer.from('Mitt eget brev'));
    expect(paper.byClient).toBe(true);
    await again();
    expect(await vault.code('paper.remove', { id: paper.id })).toBe('client-paper');
    expect(await vault.code('folder.undo', {})).toBe('needs-client');
    await vault.get('with.enter', { id, secret: { kind: 'words', words } });
    expect((await vault.get('paper.remove', { id: paper.id })).stored).toEqual([]);
  });
});

describe('letting a copy out', () => {
  const asked = { to: 'file', receiver: '', purpose: '' } as const;

  it('needs the key on the spot, is listed, and writes what is kept', async () => {
    const paper = await added('foto.jpg', photo(1));
    expect(await vault.code('exit.stored', { id: paper.id, ...asked })).toBe('wrong-mode');
    const words = await together();
    expect(await vault.code('exit.stored', { id: paper.id, ...asked })).toBe('key-needed');
    await vault.get('exit.key', { secret: { kind: 'words', words } });
    vault.choices.push(null);
    expect(await vault.get('exit.stored', { id: paper.id, ...asked })).toEqual({ saved: false, entry: null });
    vault.choices.push(place('ingen mapp/ut.jpg'));
    expect(await vault.code('exit.stored', { id: paper.id, ...asked })).toBe('cannot-write');
    vault.choices.push(place('ut.jpg'));
    const { entry } = await vault.get('exit.stored', {
      id: paper.id,
      ...asked,
      receiver: 'Hyresvärden',
      purpose: 'Svar',
    });
    expect(entry).toMatchObject({
      kind: 'stored.file',
      receiver: 'Hyresvärden',
      digest: paper.sha256,
      signed: true,
    });
    expect(readFileSync(place('ut.jpg'))).toEqual(barePhoto());
    // One key, one thing.
    vault.choices.push(place('igen.jpg'));
    expect(await vault.code('exit.stored', { id: paper.id, ...asked })).toBe('key-needed');
    expect(existsSync(place('igen.jpg'))).toBe(false);
    expect(
      (await vault.get('ledger.read', {})).map(({ kind, failed }) => [kind, failed]).slice(0, 2),
    ).toEqual([
      ['stored.file', false],
      ['stored.file', true],
    ]);
  });

  it('is an exit when it is printed, too: listed first, one key, and said when there was no window', async () => {
    const bytes = await pdf('Beslut');
    const paper = await added('beslut.pdf', bytes);
    const words = await together();
    await vault.get('exit.key', { secret: { kind: 'words', words } });
    vault.printing = false;
    expect(await vault.code('exit.stored', { id: paper.id, ...asked, to: 'print' })).toBe('cannot-print');
    expect((await vault.get('ledger.read', {}))[0]).toMatchObject({ kind: 'stored.print', failed: true });
    vault.printing = true;
    const { entry } = await vault.get('exit.stored', { id: paper.id, ...asked, to: 'print' });
    expect(entry).toMatchObject({ kind: 'stored.print', failed: false });
    expect(vault.printed).toHaveLength(1);
    expect(vault.printed[0]).toMatchObject({ type: 'pdf', language: 'sv' });
    expect(sha256(vault.printed[0]?.bytes ?? Buffer.alloc(0))).toBe(paper.sha256);
    expect(await vault.code('exit.stored', { id: paper.id, ...asked, to: 'print' })).toBe('key-needed');
  });
});

describe('printing instead of saving', () => {
  const printed = (): string =>
    Buffer.from(vault.printed.at(-1)?.bytes.subarray(0, 5) ?? []).toString('latin1');

  it('lets the plan and the note to keep out under the same rules', async () => {
    const words = await together();
    await vault.get('wish.add', { words: 'Sova hela natten' });
    const paper = {
      parts: [{ kind: 'plan' as const, id: null }],
      named: true,
      large: false,
      struck: [],
      receiver: '',
      purpose: '',
    };
    expect(await vault.code('exit.paper', { ...paper, to: 'print' })).toBe('key-needed');
    expect(vault.printed).toEqual([]);
    await vault.get('exit.key', { secret: { kind: 'words', words } });
    const { entry } = await vault.get('exit.paper', { ...paper, to: 'print' });
    expect(entry?.kind).toBe('paper.print');
    expect(printed()).toBe('%PDF-');
    expect(await vault.code('exit.paper', { ...paper, to: 'print' })).toBe('key-needed');
    expect(await vault.get('exit.receipt', { entry: entry?.id ?? '', to: 'print' })).toEqual({ saved: true });
    expect((await vault.get('ledger.read', {}))[0]?.kind).toBe('receipt.print');
  });

  it('works for what needs no key: the recovery paper, the card, the spare', async () => {
    await vault.get('recovery.make', {});
    expect(await vault.get('recovery.save', { to: 'print' })).toEqual({ saved: true });
    await vault.get('folder.open', { id });
    await vault.get('key.offer', { form: 'card', language: 'sv', anew: false });
    expect(await vault.get('key.save', { what: 'card', to: 'print' })).toEqual({ saved: true });
    expect(await vault.get('key.save', { what: 'spare-paper', to: 'print' })).toEqual({ saved: true });
    expect(vault.printed).toHaveLength(3);
    vault.printing = false;
    expect(await vault.code('key.save', { what: 'card', to: 'print' })).toBe('cannot-print');
  });
});
