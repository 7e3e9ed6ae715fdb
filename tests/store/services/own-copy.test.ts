import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { headerBytes, readCopyHeader } from '../../../electron/vault/keys/copy-header.ts';
import { document } from '../../../shared/i18n/sv/document.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
let elsewhere: TestVault;
let place: string;
let id: string;
let words: string;
let spare: string;
beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'copy-'));
  vault = await openVaultOnDesk();
  id = await addClient(vault);
  ({ words, spare } = await giveKey(vault));
  await vault.get('note.add', { text: 'Ringde om bostadskön', kind: 'phone' });
  await vault.get('with.enter', { id, secret: { kind: 'words', words } });
  await vault.get('wish.add', { words: 'Sova hela natten' });
  await vault.get('private.add', { title: 'Bara mitt', text: 'Kvastfening' });
  // Another computer: no vault there.
  elsewhere = new TestVault();
});
afterEach(() => {
  vault.end();
  elsewhere.end();
  rmSync(place, { recursive: true, force: true });
});

const copy = (): string => join(place, 'fil.dat');
const secret = (): { kind: 'words'; words: string } => ({ kind: 'words', words });
const key = (): Promise<unknown> => vault.get('exit.key', { secret: secret() });
async function taken(): Promise<string> {
  await key();
  vault.choices.push(copy());
  expect(await vault.get('copy.take', {})).toEqual({ saved: true });
  return copy();
}
async function chosen(path = copy()): Promise<string> {
  elsewhere.choices.push(path);
  return elsewhere.code('copy.choose', {});
}
async function read(): Promise<void> {
  expect(await chosen()).toBe('ok');
  await elsewhere.get('copy.open', { secret: secret() });
}
const paper = {
  parts: [{ kind: 'plan' as const, id: null }],
  named: true,
  large: false,
  struck: [],
  to: 'file' as const,
};

describe('taking the folder itself', () => {
  it('needs the key on the spot, once, and is listed in the folder and in the copy', async () => {
    expect(await vault.code('copy.take', {})).toBe('key-needed');
    await key();
    vault.choices.push(null);
    expect(await vault.get('copy.take', {})).toEqual({ saved: false });
    await taken();
    vault.choices.push(copy());
    expect(await vault.code('copy.take', {})).toBe('key-needed');
    expect((await vault.get('ledger.read', {}))[0]).toMatchObject({ kind: 'folder.copy', signed: true });
    expect(readdirSync(join(vault.dir, 'folders'))).toHaveLength(1);
    await read();
    const { parts } = await elsewhere.get('copy.read', {});
    const shared = parts.find(({ part }) => part.kind === 'shared')?.document.lines[0]?.text;
    expect(shared).toBe(document.receipt.whatKinds['folder.copy']);
  });

  it('is one file that shows nothing but random bytes and a header without names', async () => {
    const bytes = readFileSync(await taken());
    const found = readCopyHeader(bytes.subarray(0, headerBytes), bytes.length);
    if (found.found !== 'copy') throw new Error('the header reads');
    expect(bytes.subarray(found.at, found.at + 16).toString('hex')).toBe(found.header.fileId);
    for (const word of ['Sova', 'Kastanj', 'Maja', 'genmakt', 'SQLite format', 'Kvastfening'])
      expect(bytes.includes(word)).toBe(false);
    expect(readdirSync(place)).toEqual(['fil.dat']);
  });

  it('is not written over the vault, and says so when it cannot be written', async () => {
    await key();
    vault.choices.push(join(vault.dir, 'vault.db'));
    expect(await vault.code('copy.take', {})).toBe('cannot-write');
    vault.choices.push(join(place, 'ingen mapp', 'fil.dat'));
    expect(await vault.code('copy.take', {})).toBe('cannot-write');
    expect((await vault.get('ledger.read', {}))[0]).toMatchObject({ kind: 'folder.copy', failed: true });
    await taken();
    expect(existsSync(copy())).toBe(true);
  });
});

describe('reading the copy on another computer', () => {
  it('opens with the client’s key alone: plan, notes, own pages, what was shared', async () => {
    await taken();
    expect(await chosen()).toBe('ok');
    elsewhere.choices.push(copy());
    expect(await elsewhere.get('copy.choose', {})).toEqual({ chosen: true, forms: ['words'] });
    expect((await elsewhere.get('copy.open', { secret: secret() })).mode).toBe('ownCopy');
    const view = await elsewhere.get('copy.read', {});
    expect([view.calledName, view.language]).toEqual(['Maja', 'sv']);
    expect(view.parts.find(({ part }) => part.kind === 'plan')?.document.lines[0]?.text).toBe(
      'Sova hela natten',
    );
    const notes = view.parts.find(({ part }) => part.kind === 'notes')?.document.lines;
    expect(notes?.map(({ text }) => text)).toContain('Ringde om bostadskön');
    expect((await elsewhere.get('private.read', {})).pages[0]?.text).toBe('Kvastfening');
  });

  it('opens with the spare too, and when the folder opens only with the client', async () => {
    await key();
    await vault.get('choice.set', { choice: 'only', front: { reach: '', nextMeeting: '', crisis: '' } });
    await taken();
    expect(await chosen()).toBe('ok');
    await elsewhere.get('copy.open', { secret: { kind: 'spare', code: spare } });
    expect((await elsewhere.get('private.read', {})).pages).toHaveLength(1);
  });

  it('changes nothing: every other call is refused, and the file is as it was', async () => {
    const before = readFileSync(await taken());
    await read();
    for (const [call, input] of [
      ['wish.add', { words: 'Nytt' }],
      ['private.add', { title: '', text: 'x' }],
      ['people.list', {}],
      ['folder.read', {}],
      ['copy.take', {}],
      ['exit.key', { secret: secret() }],
    ] as const)
      expect(await elsewhere.code(call, input)).toBe('wrong-mode');
    elsewhere.lock();
    expect((await elsewhere.get('app.status', {})).mode).toBe('locked');
    expect(readFileSync(copy()).equals(before)).toBe(true);
    expect(readdirSync(elsewhere.dir)).toEqual([]);
  });

  it('lets a paper and own pages out with the key on the spot, sealed by it', async () => {
    await taken();
    await read();
    const wrong = { kind: 'words', words: 'fel fel fel fel' } as const;
    expect(await elsewhere.code('copy.paper', { ...paper, secret: wrong })).toBe('wrong-secret');
    elsewhere.choices.push(join(place, 'plan.pdf'));
    expect(await elsewhere.get('copy.paper', { ...paper, secret: secret() })).toEqual({ saved: true });
    expect(execFileSync('pdfsig', ['-nocert', join(place, 'plan.pdf')]).toString()).toContain(
      'Signature is Valid',
    );
    const pages = (await elsewhere.get('private.read', {})).pages.map((page) => page.id);
    elsewhere.choices.push(join(place, 'sida.pdf'));
    const { parts: _parts, ...how } = paper;
    expect(await elsewhere.get('copy.pages', { ...how, pages, secret: secret() })).toEqual({ saved: true });
    expect(execFileSync('pdftotext', [join(place, 'sida.pdf'), '-']).toString()).toContain('Kvastfening');
    elsewhere.choices.push(null);
    expect(await elsewhere.get('copy.paper', { ...paper, named: false, secret: secret() })).toEqual({
      saved: false,
    });
  });

  it('keeps a vault that is there as it is, and locks like it', async () => {
    await taken();
    vault.lock();
    vault.choices.push(copy());
    await vault.get('copy.choose', {});
    expect((await vault.get('copy.open', { secret: secret() })).mode).toBe('ownCopy');
    expect(await vault.code('vault.unlock', { passphrase })).toBe('wrong-mode');
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    expect(await vault.get('people.list', {})).toHaveLength(1);
    expect(existsSync(join(vault.dir, 'copy.db'))).toBe(false);
  });

  it('counts wrong keys, and waits longer each time', async () => {
    await taken();
    expect(await chosen()).toBe('ok');
    const wrong = { secret: { kind: 'words', words: 'fel fel fel fel' } } as const;
    for (let time = 0; time < 4; time += 1)
      expect(await elsewhere.code('copy.open', wrong)).toBe('wrong-secret');
    expect(await elsewhere.ask('copy.open', { secret: secret() })).toMatchObject({ code: 'wait', detail: 1 });
    elsewhere.passSeconds(1);
    expect(await elsewhere.code('copy.open', { secret: secret() })).toBe('ok');
  });
});

describe('a file that is no whole copy', () => {
  const changed = (change: (bytes: Buffer) => Buffer): Buffer => {
    const bytes = change(Buffer.from(readFileSync(copy())));
    writeFileSync(copy(), bytes);
    return bytes;
  };
  const opens = async (): Promise<string> => {
    const choice = await chosen();
    return choice === 'ok' ? elsewhere.code('copy.open', { secret: secret() }) : choice;
  };

  it('is told in one sentence and left as it is', async () => {
    const original = join(place, 'original.dat');
    copyFileSync(await taken(), original);
    for (const [change, code] of [
      [(bytes) => bytes.subarray(0, bytes.length - 5000), 'damaged'],
      [(bytes) => bytes.subarray(0, 300), 'damaged'],
      [(bytes) => bytes.subarray(0, 0), 'not-a-copy'],
      [(bytes) => Buffer.concat([bytes, Buffer.alloc(1)]), 'damaged'],
      [(bytes) => (bytes.fill(7, bytes.length - 4096), bytes), 'damaged'],
      [(bytes) => (bytes.fill(7, 5000, 9000), bytes), 'damaged'],
      [() => Buffer.from('%PDF-1.7'), 'not-a-copy'],
      [
        (bytes) => Buffer.from(bytes.toString('latin1').replace('"version":1', '"version":9'), 'latin1'),
        'newer',
      ],
    ] as [(bytes: Buffer) => Buffer, string][]) {
      copyFileSync(original, copy());
      const bytes = changed(change);
      expect(await opens()).toBe(code);
      expect(readFileSync(copy()).equals(bytes)).toBe(true);
      expect(readdirSync(elsewhere.dir)).toEqual([]);
    }
  });

  it('of somebody else does not open with this key', async () => {
    await taken();
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    const other = await addClient(vault, 'Sälg');
    const theirs = await giveKey(vault);
    await vault.get('with.enter', { id: other, secret: { kind: 'words', words: theirs.words } });
    await vault.get('exit.key', { secret: { kind: 'words', words: theirs.words } });
    vault.choices.push(copy());
    await vault.get('copy.take', {});
    expect(await opens()).toBe('wrong-secret');
  });

  it('that is not there, or one of the app’s own, is refused', async () => {
    expect(await chosen(join(place, 'finns inte'))).toBe('not-a-copy');
    expect(await chosen(place)).toBe('not-a-copy');
    expect(await elsewhere.code('copy.open', { secret: secret() })).toBe('not-a-copy');
    vault.lock();
    vault.choices.push(join(vault.dir, 'vault.keys'), null);
    expect(await vault.code('copy.choose', {})).toBe('not-a-copy');
    expect(await vault.get('copy.choose', {})).toEqual({ chosen: false, forms: [] });
  });
});
