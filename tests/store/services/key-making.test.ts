import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addClient, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
let id: string;
beforeEach(async () => {
  vault = await openVaultOnDesk();
  id = await addClient(vault);
});
afterEach(() => vault.end());

const back = async (): Promise<void> => {
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
};

describe("making the client's key", () => {
  it('as a card with a PIN: retyped, the PIN twice, and a plain PIN refused', async () => {
    const offer = await vault.get('key.offer', { form: 'card', language: 'sv', anew: false });
    const code = offer.shown.join('-');
    const finish = (pin: string, pinAgain: string): Promise<string> =>
      vault.code('key.finish', { secret: { kind: 'card', code, pin }, pinAgain });
    expect(await finish('123456', '123456')).toBe('bad-pin');
    expect(await finish('482913', '482914')).toBe('differs');
    vault.choices.push(join(vault.dir, 'kort.pdf'));
    expect(await vault.get('key.save', { what: 'card' })).toEqual({ saved: true });
    expect(readFileSync(join(vault.dir, 'kort.pdf')).includes('482913')).toBe(false);
    expect(await finish('482913', '482913')).toBe('ok');
    expect((await vault.get('folder.read', {})).key).toMatchObject({
      exists: true,
      forms: ['card'],
      hasSpare: true,
    });
    await back();
    const enter = (pin: string): Promise<string> =>
      vault.code('with.enter', { id, secret: { kind: 'card', code, pin } });
    expect(await enter('482914')).toBe('wrong-secret');
    expect(
      await vault.code('with.enter', {
        id,
        secret: { kind: 'card', code: code.slice(0, -1), pin: '482913' },
      }),
    ).toBe('mistyped');
    expect(await enter('482913')).toBe('ok');
  });

  it('as a file on a stick, read back before it counts', async () => {
    await vault.get('key.offer', { form: 'stick', language: 'sv', anew: false });
    const path = join(vault.dir, 'fil.dat');
    vault.choices.push(path);
    await vault.get('key.save', { what: 'stick' });
    expect(readFileSync(path)).toHaveLength(32);
    writeFileSync(join(vault.dir, 'annan.dat'), Buffer.alloc(32, 7));
    vault.choices.push(join(vault.dir, 'annan.dat'));
    expect(await vault.code('key.finish', { secret: { kind: 'stick' } })).toBe('differs');
    vault.choices.push(null);
    expect(await vault.code('key.finish', { secret: { kind: 'stick' } })).toBe('nothing-chosen');
    vault.choices.push(path);
    expect(await vault.code('key.finish', { secret: { kind: 'stick' } })).toBe('ok');
    await back();
    vault.choices.push(path);
    expect(await vault.code('with.enter', { id, secret: { kind: 'stick' } })).toBe('ok');
  });

  it('with somebody who must not see: no paper, the spare only as a file, and it must be saved', async () => {
    await vault.get('person.change', { safety: { someone: true, who: 'Min bror', mayLeaveMessage: false } });
    const offer = await vault.get('key.offer', { form: 'words', language: 'sv', anew: false });
    expect(offer).toMatchObject({ spare: [], spareAsFileOnly: true });
    expect(await vault.code('key.save', { what: 'spare-paper' })).toBe('no-paper');
    const secret = { kind: 'words', words: offer.shown.join(' ') } as const;
    expect(await vault.code('key.finish', { secret })).toBe('spare-not-saved');
    const path = join(vault.dir, 'fil.dat');
    vault.choices.push(path);
    await vault.get('key.save', { what: 'spare-stick' });
    expect(await vault.code('key.finish', { secret })).toBe('ok');
    await back();
    vault.choices.push(path);
    expect(await vault.code('with.enter', { id, secret: { kind: 'spare-stick' } })).toBe('ok');
  });

  it('cancelled, leaves the folder as it was: no key, no With', async () => {
    const offer = await vault.get('key.offer', { form: 'words', language: 'en', anew: false });
    await vault.get('key.cancel', {});
    const secret = { kind: 'words', words: offer.shown.join(' ') } as const;
    expect(await vault.code('key.finish', { secret })).toBe('nothing-made');
    expect(await vault.code('with.enter', { id, secret })).toBe('no-key');
    expect(await vault.code('beside.enter', { id })).toBe('ok');
    await vault.get('statement.add', {
      said: 'Jag vill sova',
      channel: 'phone',
      change: { kind: 'wish.add', words: 'Sova' },
    });
    expect((await vault.get('folder.read', {})).statements[0]).toMatchObject({
      channel: 'before-key',
      state: 'waiting',
    });
    expect(await vault.code('wish.add', { words: 'Sova' })).toBe('wrong-mode');
    expect(await vault.code('people.list', {})).toBe('wrong-mode');
  });

  it('in another form With: the old form stops working', async () => {
    const first = await vault.get('key.offer', { form: 'words', language: 'sv', anew: false });
    const old = { kind: 'words', words: first.shown.join(' ') } as const;
    await vault.get('key.finish', { secret: old });
    expect(await vault.code('key.offer', { form: 'words', language: 'sv', anew: false })).toBe('has-key');
    await vault.get('with.enter', { id, secret: old });
    await vault.get('exit.key', { secret: old });
    const second = await vault.get('key.offer', { form: 'words', language: 'sv', anew: false });
    const fresh = { kind: 'words', words: second.shown.join(' ') } as const;
    await vault.get('key.finish', { secret: fresh });
    await back();
    expect(await vault.code('with.enter', { id, secret: old })).toBe('wrong-secret');
    expect(await vault.code('with.enter', { id, secret: fresh })).toBe('ok');
    expect((await vault.get('ledger.read', {})).map((entry) => entry.kind)).toEqual([
      'key.slot-added',
      'key.made',
    ]);
  });

  it('notes for good that the clock was set back after a key was set anew', async () => {
    const first = await vault.get('key.offer', { form: 'words', language: 'sv', anew: false });
    await vault.get('key.finish', { secret: { kind: 'words', words: first.shown.join(' ') } });
    const anew = await vault.get('key.offer', { form: 'words', language: 'sv', anew: true });
    await vault.get('key.finish', { secret: { kind: 'words', words: anew.shown.join(' ') } });
    vault.passDays(-3);
    await back();
    const view = await vault.get('folder.open', { id });
    expect(view.key.setAnew).toMatchObject({ datesLeft: 7, clockSetBackOn: '2026-10-30' });
  });
});
