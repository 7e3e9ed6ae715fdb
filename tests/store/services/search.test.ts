import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
beforeEach(async () => {
  vault = await openVaultOnDesk();
});
afterEach(() => vault.end());

type Answer = Output<'search.find'>;
const find = (text: string, more: Partial<Input<'search.find'>> = {}): Promise<Answer> =>
  vault.get('search.find', { text, kinds: [], from: null, until: null, most: 50, ...more });
const lines = ({ found }: Answer): string[] =>
  found.map(({ alias, kind, pieces }) => `${alias} ${kind} ${pieces.map(({ text }) => text).join('')}`);
const note = (text: string): Promise<unknown> => vault.get('note.add', { text, kind: 'phone' });

describe('searching', () => {
  it('finds words, parts of words and words without accents, in every folder, the newest first', async () => {
    await addClient(vault, 'Alm');
    await note('Ringde om bostadskön');
    vault.passDays(1);
    await addClient(vault, 'Björk');
    await note('Bostadsbidrag: skickade ansökan');
    const both = ['Björk notes Bostadsbidrag: skickade ansökan', 'Alm notes Ringde om bostadskön'];
    expect(lines(await find('bostad'))).toEqual(both);
    expect(lines(await find('STADS'))).toEqual(both);
    expect(lines(await find('bostadskon'))).toEqual([both[1]]);
    expect(lines(await find('ansokan skick'))).toEqual([both[0]]);
    expect(lines(await find('bostad hyra'))).toEqual([]);
    expect(await find('   ')).toMatchObject({ found: [], total: 0 });
  });

  it('takes one or two letters for the beginning of a word', async () => {
    await addClient(vault, 'Alm');
    await note('Ö-vik: åka tåg');
    expect((await find('ö')).total).toBe(1);
    expect((await find('åk')).total).toBe(1);
    expect((await find('ka')).total).toBe(0);
    expect((await find('åk tåg')).total).toBe(1);
    expect((await find('ka tåg')).total).toBe(0);
  });

  it('puts what begins a word before what stands inside one', async () => {
    await addClient(vault, 'Alm');
    await note('Hyran är betald');
    vault.passDays(1);
    await note('En bilhyra');
    expect(lines(await find('hyra'))).toEqual(['Alm notes Hyran är betald', 'Alm notes En bilhyra']);
    const [first] = (await find('hyra')).found;
    expect(first?.pieces).toEqual([
      { text: 'Hyra', hit: true },
      { text: 'n är betald', hit: false },
    ]);
  });

  it('keeps to kinds and days, and to as many as were asked for', async () => {
    await addClient(vault, 'Alm');
    await note('Hyra ett');
    vault.passDays(10);
    await note('Hyra två');
    await vault.get('suggestion.add', { about: { kind: 'wish' }, words: 'Hyra i andra hand' });
    await vault.get('statement.add', { said: 'Hyra?', channel: 'phone', change: null });
    expect((await find('hyra')).total).toBe(4);
    expect(lines(await find('hyra', { kinds: ['said', 'suggestions'] })).sort()).toEqual([
      'Alm said Hyra?',
      'Alm suggestions Hyra i andra hand',
    ]);
    expect(lines(await find('hyra', { until: '2026-11-02' }))).toEqual(['Alm notes Hyra ett']);
    expect((await find('hyra', { from: '2026-11-12', until: '2026-11-12' })).total).toBe(3);
    expect(await find('hyra', { kinds: ['crisis'] })).toMatchObject({ found: [], total: 0 });
    const one = await find('hyra', { most: 1 });
    expect([one.found.length, one.total]).toEqual([1, 4]);
  });

  it('follows changes, removing, undoing and redoing', async () => {
    await addClient(vault, 'Alm');
    await note('Tandläkaren');
    const id = (await vault.get('folder.read', {})).notes[0]?.id ?? '';
    await vault.get('note.change', { id, text: 'Optikern', kind: 'phone' });
    expect([(await find('tandl')).total, (await find('optik')).total]).toEqual([0, 1]);
    await vault.get('note.remove', { id });
    expect((await find('optik')).total).toBe(0);
    await vault.get('folder.undo', {});
    expect((await find('optik')).total).toBe(1);
    await vault.get('folder.undo', {});
    expect([(await find('tandl')).total, (await find('optik')).total]).toEqual([1, 0]);
    await vault.get('folder.undo', {});
    expect((await find('tandl')).total).toBe(0);
    await vault.get('folder.redo', {});
    expect((await find('tandl')).total).toBe(1);
  });

  it('finds the plan, and what came by the letter box, after the client opened the folder again', async () => {
    const id = await addClient(vault, 'Alm');
    const { words } = await giveKey(vault);
    const secret = { kind: 'words', words } as const;
    await vault.get('with.enter', { id, secret });
    await vault.get('wish.add', { words: 'En lägenhet med hund' });
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    expect(lines(await find('hund'))).toEqual(['Alm plan En lägenhet med hund']);
    await vault.get('with.enter', { id, secret });
    await vault.get('exit.key', { secret });
    await vault.get('choice.set', { choice: 'only', front: { reach: '', nextMeeting: '', crisis: '' } });
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    expect(await find('hund')).toEqual({ found: [], total: 0, onlyWithClient: 1, unreadable: 0 });
    await vault.get('letter.add', { id, text: 'Vaktmästaren ringde', kind: 'phone' });
    await vault.get('with.enter', { id, secret });
    await vault.get('exit.key', { secret });
    await vault.get('choice.set', { choice: 'either', front: { reach: '', nextMeeting: '', crisis: '' } });
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    expect((await find('hund')).total).toBe(1);
    expect(lines(await find('vaktm'))).toEqual(['Alm notes Vaktmästaren ringde']);
  });

  it('says how many folders could not be read, and answers from the others', async () => {
    await addClient(vault, 'Alm');
    await note('Hyra');
    const [alm = ''] = readdirSync(join(vault.dir, 'folders'));
    await addClient(vault, 'Björk');
    await note('Hyra');
    const path = join(vault.dir, 'folders', alm);
    writeFileSync(path, readFileSync(path).fill(7, 64, 4096));
    expect(await find('hyra')).toMatchObject({ total: 1, unreadable: 1, onlyWithClient: 0 });
  });

  it('is not there at the table', async () => {
    const id = await addClient(vault, 'Alm');
    await vault.get('beside.enter', { id });
    expect(await vault.code('search.find', { text: 'x', kinds: [], from: null, until: null, most: 5 })).toBe(
      'wrong-mode',
    );
  });
});

describe('searching at the table', () => {
  const secretOf = (words: string): { kind: 'words'; words: string } => ({ kind: 'words', words });

  it('finds in this folder only, also where only the client opens it, and never pages only for me', async () => {
    await addClient(vault, 'Alm');
    await note('Bostadskön hos någon annan');
    const id = await addClient(vault, 'Björk');
    await note('Ringde om bostadskön');
    const { words } = await giveKey(vault);
    const secret = secretOf(words);
    await vault.get('with.enter', { id, secret });
    await vault.get('wish.add', { words: 'En egen bostad' });
    await vault.get('private.add', { title: 'Bostaden', text: 'bostad' });
    await vault.get('exit.key', { secret });
    await vault.get('choice.set', { choice: 'only', front: { reach: '', nextMeeting: '', crisis: '' } });
    const { found, total } = await vault.get('search.mine', { text: 'bostad', most: 10 });
    expect(total).toBe(2);
    expect(found.map(({ kind }) => kind).sort()).toEqual(['notes', 'plan']);
    // SECURITY: no alias and no identifier of a folder comes along (rule 3).
    expect(found.flatMap((one) => Object.keys(one)).sort()).toEqual([
      'at',
      'at',
      'kind',
      'kind',
      'pieces',
      'pieces',
    ]);
    expect(JSON.stringify(found)).not.toContain('annan');
    expect(await vault.get('search.mine', { text: 'bostad', most: 1 })).toMatchObject({
      found: [{}],
      total: 2,
    });
    expect(await vault.get('search.mine', { text: ' ', most: 10 })).toEqual({ found: [], total: 0 });
    expect(
      await vault.code('search.find', { text: 'bostad', kinds: [], from: null, until: null, most: 9 }),
    ).toBe('wrong-mode');
  });

  it('is for the client: without them the desk searches all folders', async () => {
    const id = await addClient(vault, 'Alm');
    expect(await vault.code('search.mine', { text: 'a', most: 1 })).toBe('wrong-mode');
    await vault.get('beside.enter', { id });
    expect(await vault.code('search.mine', { text: 'a', most: 1 })).toBe('wrong-mode');
  });
});
