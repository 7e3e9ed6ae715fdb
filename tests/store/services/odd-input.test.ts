import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addClient, giveKey, openVaultOnDesk, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
let id: string;
beforeEach(async () => {
  vault = await openVaultOnDesk();
  id = await addClient(vault);
});
afterEach(() => vault.end());

/** A letter that NFC writes as two, so that a text that just fits grows when it is cleaned. */
const growing = '\u0958';
const person = {
  calledName: '',
  language: 'sv',
  safety: { someone: false, who: '', mayLeaveMessage: true },
  rightsTalkedOn: null,
  beginning: 'start',
} as const;

describe('a text that grows when it is cleaned', () => {
  it('is refused aloud, and never leaves a folder that cannot be read', async () => {
    const long = growing.repeat(10_000);
    const safety = { someone: true, who: long, mayLeaveMessage: true };
    expect(await vault.code('person.change', { safety })).toBe('too-long');
    const change = { kind: 'wish.add', words: long } as const;
    expect(await vault.code('statement.add', { said: 'Så här', channel: 'phone', change })).toBe('too-long');
    const { words } = await giveKey(vault);
    await vault.get('with.enter', { id, secret: { kind: 'words', words } });
    expect(await vault.code('front.set', { reach: long, nextMeeting: '', crisis: '' })).toBe('too-long');
    expect(await vault.code('folder.read', {})).toBe('ok');
  });
});

describe('words that nobody can see', () => {
  it('are refused as an alias and as a wish', async () => {
    for (const blank of ['   ', '\u0007', '\u200b\u200d', '\u202e \ufeff']) {
      expect(await vault.code('people.add', { ...person, alias: blank })).toBe('malformed');
      expect(await vault.code('person.change', { alias: blank })).toBe('malformed');
      expect(await vault.code('note.add', { text: blank, kind: 'phone' })).toBe('malformed');
    }
  });

  it('do not make an alias another: it is taken, and no file is left behind', async () => {
    const files = (): string[] =>
      ['folders', 'front'].flatMap((room) => readdirSync(join(vault.dir, room))).sort();
    const before = files();
    for (const alias of ['Kastanj\u0007', ' kastanj', '\u202eKastanj'])
      expect(await vault.code('people.add', { ...person, alias })).toBe('alias-taken');
    expect(files()).toEqual(before);
  });
});

describe('a day that does not exist', () => {
  it('is refused', async () => {
    expect(await vault.code('person.change', { rightsTalkedOn: '2026-02-30' })).toBe('malformed');
    expect(await vault.code('person.change', { rightsTalkedOn: '2026-02-28' })).toBe('ok');
  });
});
