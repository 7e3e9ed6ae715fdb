import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FolderView } from '../../../shared/domain/folder.ts';
import { blankForms } from '../../../shared/domain/first-meeting.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
let id: string;
beforeEach(async () => {
  vault = await openVaultOnDesk();
  id = await addClient(vault);
});
afterEach(() => vault.end());

const phone = { way: 'phone', words: '070-123 45 67', times: 'Efter tio', mayLeaveMessage: true } as const;
const dog = { name: 'Sigge', what: 'Ut varje morgon', layer: 'own', directoryId: null } as const;
const care = { name: 'Vårdcentralen', what: '', layer: 'services', directoryId: 'a'.repeat(32) } as const;

/** The client sits down with their key. */
async function comes(): Promise<string> {
  const { words } = await giveKey(vault);
  await vault.get('with.enter', { id, secret: { kind: 'words', words } });
  return words;
}

/** The ombudsperson is alone again, with the folder open. */
async function alone(): Promise<FolderView> {
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
  return vault.get('folder.open', { id });
}

describe('how to reach me', () => {
  it('is written in every mode, changed, removed and undone', async () => {
    const [first] = (await vault.get('reach.add', phone)).reach;
    expect(first).toMatchObject(phone);
    await vault.get('beside.enter', { id });
    await vault.get('reach.add', { ...phone, way: 'through', words: 'Kim på Bryggan\u202e', times: '' });
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    await vault.get('folder.open', { id });
    await comes();
    const all = await vault.get('reach.change', { id: first!.id, ...phone, words: '070-765 43 21' });
    expect(all.reach.map(({ words }) => words)).toEqual(['070-765 43 21', 'Kim på Bryggan']);
    expect((await vault.get('reach.remove', { id: first!.id })).reach).toHaveLength(1);
    expect((await vault.get('folder.undo', {})).reach.map(({ words }) => words)).toEqual([
      '070-765 43 21',
      'Kim på Bryggan',
    ]);
    expect((await vault.get('folder.undo', {})).reach[0]).toMatchObject({ words: phone.words });
  });

  it('written with the client is undone only with the client', async () => {
    await comes();
    await vault.get('reach.add', phone);
    expect((await alone()).canUndo).toBe(false);
    expect(await vault.code('folder.undo', {})).toBe('needs-client');
  });

  it('refuses what is empty or unknown, and what is gone', async () => {
    expect(await vault.code('reach.add', { ...phone, words: ' ' })).toBe('malformed');
    expect(await vault.code('reach.add', { ...phone, way: 'pigeon' as 'phone' })).toBe('malformed');
    expect(await vault.code('reach.remove', { id: 'f'.repeat(32) })).toBe('gone');
    await vault.get('folder.close', {});
    expect(await vault.code('reach.add', phone)).toBe('no-folder');
  });
});

describe('around me', () => {
  it('written alone is marked until the client keeps it, and alone only that is changed', async () => {
    const [mine] = (await vault.get('around.add', care)).around;
    expect(mine).toMatchObject({ ...care, author: 'ombudsperson' });
    const changed = await vault.get('around.change', { id: mine!.id, ...care, what: 'Recept' });
    expect(changed.around[0]).toMatchObject({ what: 'Recept', author: 'ombudsperson' });
    expect(await vault.code('around.keep', { id: mine!.id })).toBe('wrong-mode');

    await comes();
    const both = await vault.get('around.add', dog);
    expect(both.around.map(({ author }) => author)).toEqual(['ombudsperson', 'client']);
    expect(both.papers).toContain('around');
    const kept = await vault.get('around.keep', { id: mine!.id });
    expect(kept.around.map(({ author }) => author)).toEqual(['client', 'client']);

    await alone();
    for (const { id: one } of kept.around) {
      expect(await vault.code('around.change', { id: one, ...dog, name: 'Ny' })).toBe('not-your-words');
      expect(await vault.code('around.remove', { id: one })).toBe('not-your-words');
    }
    expect((await vault.get('folder.read', {})).around).toEqual(kept.around);
  });

  it('changed with the client’s key becomes the client’s; at the table before, it stays marked', async () => {
    const [mine] = (await vault.get('around.add', care)).around;
    await vault.get('beside.enter', { id });
    const beside = await vault.get('around.change', { id: mine!.id, ...care, name: 'Min vårdcentral' });
    expect(beside.around[0]).toMatchObject({ name: 'Min vårdcentral', author: 'ombudsperson' });
    expect((await vault.get('around.add', dog)).around[1]).toMatchObject({ author: 'client' });
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    await vault.get('folder.open', { id });
    await comes();
    const after = await vault.get('around.change', { id: mine!.id, ...care });
    expect(after.around[0]).toMatchObject({ name: 'Vårdcentralen', author: 'client' });
  });

  it('links to the directory only where an agency can stand, and the link is all that is kept', async () => {
    const own = await vault.get('around.add', { ...dog, directoryId: 'a'.repeat(32) });
    expect(own.around[0]?.directoryId).toBeNull();
    const linked = await vault.get('around.add', care);
    expect(linked.around[1]?.directoryId).toBe(care.directoryId);
  });

  it('goes on a paper without what waits for the client', async () => {
    await vault.get('around.add', care);
    expect((await vault.get('folder.read', {})).papers).not.toContain('around');
    await comes();
    await vault.get('around.add', dog);
    const paper = await vault.get('exit.preview', {
      parts: [{ kind: 'around', id: null }],
      named: true,
      large: false,
    });
    expect(paper.title).toBe('Runt mig');
    expect(paper.lines.map(({ kind, text, detail }) => [kind, text, detail])).toEqual([
      ['heading', 'Det jag har själv', ''],
      ['item', 'Sigge', 'Ut varje morgon'],
    ]);
  });
});

describe('the agreement', () => {
  const task = { what: 'Ringa hyresvärden', doer: 'ombudsperson', doerName: '' } as const;

  it('is written only with the client', async () => {
    const set = { goals: 'Bo kvar', meeting: '', ending: '' };
    for (const code of [
      await vault.code('agreement.set', set),
      await vault.code('agreement.addTask', task),
      await vault.code('agreement.sign', { signed: true }),
      await vault.code('agreement.look', {}),
    ])
      expect(code).toBe('wrong-mode');
    await vault.get('beside.enter', { id });
    expect(await vault.code('agreement.set', set)).toBe('wrong-mode');
  });

  it('is signed, changed since, looked at again, and undone', async () => {
    await comes();
    await vault.get('agreement.set', { goals: 'Bo kvar', meeting: 'Varannan tisdag', ending: '' });
    const with1 = await vault.get('agreement.addTask', task);
    expect(with1.agreement).toMatchObject({ goals: 'Bo kvar', signedOn: null, changed: false });
    expect(with1.papers).toContain('agreement');
    const signed = await vault.get('agreement.sign', { signed: true });
    expect(signed.agreement).toMatchObject({ signedOn: '2026-11-02', changed: false });
    vault.passDays(1);
    const [one] = signed.agreement.tasks;
    const changed = await vault.get('agreement.changeTask', {
      id: one!.id,
      ...task,
      doer: 'other',
      doerName: 'Kim',
    });
    expect(changed.agreement).toMatchObject({ signedOn: '2026-11-02', changed: true });
    expect(changed.agreement.tasks[0]).toMatchObject({ doer: 'other', doerName: 'Kim' });
    expect((await vault.get('folder.undo', {})).agreement).toEqual(signed.agreement);
    const looked = await vault.get('agreement.look', {});
    expect(looked.agreement).toMatchObject({ lookedOn: '2026-11-03', changed: false });
    const removed = await vault.get('agreement.removeTask', { id: one!.id });
    expect(removed.agreement).toMatchObject({ tasks: [], changed: true });
    expect((await vault.get('agreement.sign', { signed: false })).agreement).toMatchObject({
      signedOn: null,
      changed: false,
    });
    const after = await alone();
    expect(after.agreement.goals).toBe('Bo kvar');
    expect(await vault.code('folder.undo', {})).toBe('needs-client');
  });

  it('undone to its beginning is as if never written, and is written again', async () => {
    await comes();
    await vault.get('agreement.set', { goals: 'Bo kvar', meeting: '', ending: '' });
    expect((await vault.get('folder.undo', {})).agreement.goals).toBe('');
    expect((await vault.get('folder.redo', {})).agreement.goals).toBe('Bo kvar');
    await vault.get('folder.undo', {});
    const anew = await vault.get('agreement.set', { goals: 'Något annat', meeting: '', ending: '' });
    expect(anew.agreement.goals).toBe('Något annat');
  });

  it('is a paper with two lines to sign on', async () => {
    const words = await comes();
    await vault.get('agreement.addTask', task);
    const parts = [{ kind: 'agreement', id: null }] as const;
    const paper = await vault.get('exit.preview', { parts: [...parts], named: true, large: false });
    expect(paper.title).toBe('Överenskommelse');
    expect(paper.lines.filter(({ kind }) => kind === 'sign')).toHaveLength(2);
    await vault.get('exit.key', { secret: { kind: 'words', words } });
    vault.choices.push(`${vault.dir}/out.pdf`);
    const out = await vault.get('exit.paper', {
      parts: [...parts],
      named: true,
      large: false,
      struck: [],
      receiver: '',
      purpose: '',
    });
    expect(out.entry).toMatchObject({ what: ['agreement'], signed: true });
  });
});

describe('the first meeting', () => {
  it('keeps how contact came about only where something is written, and undoes a change of it', async () => {
    const given = {
      calledName: '',
      language: 'sv',
      safety: { someone: false, who: '', mayLeaveMessage: false },
      rightsTalkedOn: null,
      came: 'friend',
    } as const;
    const { id: silent } = await vault.get('people.add', {
      ...given,
      alias: 'Alm',
      beginning: 'nothing-written',
    });
    expect((await vault.get('folder.open', { id: silent })).came).toBeNull();
    const { id: thinks } = await vault.get('people.add', { ...given, alias: 'Ek', beginning: 'think' });
    expect((await vault.get('folder.open', { id: thinks })).came).toBeNull();
    const { id: starts } = await vault.get('people.add', { ...given, alias: 'Ask', beginning: 'start' });
    expect((await vault.get('folder.open', { id: starts })).came).toBe('friend');
    expect((await vault.get('came.set', { came: 'health' })).came).toBe('health');
    expect((await vault.get('folder.undo', {})).came).toBe('friend');
    expect((await vault.get('came.set', { came: null })).came).toBeNull();
    await vault.get('folder.open', { id });
    expect((await vault.get('came.set', { came: null })).canUndo).toBe(false);
    expect((await vault.get('came.set', { came: 'person' })).came).toBe('person');
    expect((await vault.get('folder.undo', {})).came).toBeNull();
  });

  it('notes a notification of concern only once the person has been told', async () => {
    expect(await vault.code('concern.note', { made: '2026-11-01', told: null })).toBe('not-told');
    expect(await vault.code('concern.note', { made: '2026-11-01', told: '2026-11-03' })).toBe('not-yet');
    expect((await vault.get('folder.read', {})).concerns).toEqual([]);
    const noted = await vault.get('concern.note', { made: '2026-11-01', told: '2026-11-02' });
    expect(noted.concerns).toMatchObject([{ made: '2026-11-01', told: '2026-11-02' }]);
    await vault.get('beside.enter', { id });
    const [note] = (await vault.get('folder.read', {})).concerns;
    expect((await vault.get('concern.remove', { id: note!.id })).concerns).toEqual([]);
    expect((await vault.get('folder.undo', {})).concerns).toHaveLength(1);
  });

  it('points on with the service’s own words, kept in the vault', async () => {
    expect(await vault.get('pointOn.read', {})).toBe('');
    await vault.get('pointOn.save', { words: 'Medborgarkontoret på torget' });
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    expect(await vault.get('pointOn.read', {})).toBe('Medborgarkontoret på torget');
  });

  it('saves blank papers without a key and without a line of any folder', async () => {
    await vault.get('around.add', dog);
    for (const form of blankForms) {
      const path = `${vault.dir}/${form}.pdf`;
      vault.choices.push(path);
      expect(await vault.get('blank.save', { form, language: 'sv', large: false })).toEqual({ saved: true });
      const bytes = readFileSync(path);
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      expect(bytes.includes('Sigge')).toBe(false);
    }
    vault.choices.push(null);
    expect(await vault.get('blank.save', { form: 'plan', language: 'en', large: true })).toEqual({
      saved: false,
    });
    vault.choices.push(`${vault.dir}/vault.db`);
    expect(await vault.code('blank.save', { form: 'plan', language: 'en', large: true })).toBe(
      'cannot-write',
    );
    expect(await vault.get('ledger.read', {})).toEqual([]);
  });
});
