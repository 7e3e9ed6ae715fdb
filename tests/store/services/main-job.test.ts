import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
afterEach(() => vault.end());

/** Unlocks after a lock and sits down with the client. */
async function together(id: string, words: string): Promise<void> {
  await vault.get('with.enter', { id, secret: { kind: 'words', words } });
}

describe('the main job over the port', () => {
  it('opens with the passphrase, refuses another, and recovers with the paper', async () => {
    vault = await openVaultOnDesk();
    const { groups, ask } = await vault.get('recovery.make', {});
    const [first = '', second = ''] = ask.map((position) => groups[position - 1]);
    expect(await vault.code('recovery.confirm', { first: second, second: first })).toBe('groups-differ');
    await vault.get('recovery.confirm', { first: first.toLowerCase(), second });
    vault.lock();
    expect(await vault.code('vault.unlock', { passphrase: 'något helt annat' })).toBe('wrong-secret');
    expect((await vault.get('vault.unlock', { passphrase })).mode).toBe('without');
    vault.lock();
    const fresh = 'vinterljus bokhylla sädesärla grinden plommon';
    await vault.get('vault.recover', { groups: groups.join(' '), passphrase: fresh });
    vault.lock();
    expect(await vault.code('vault.unlock', { passphrase })).toBe('wrong-secret');
    await vault.get('vault.unlock', { passphrase: fresh });
  });

  it('keeps the plan for the client: nothing of it changes Without, all of it With', async () => {
    vault = await openVaultOnDesk();
    const id = await addClient(vault);
    const { words } = await giveKey(vault);
    expect(await vault.code('wish.add', { words: 'En lägenhet' })).toBe('wrong-mode');
    await vault.get('statement.add', {
      said: 'Jag vill ha en hund',
      channel: 'phone',
      change: { kind: 'wish.add', words: 'En hund' },
    });
    await vault.get('suggestion.add', { about: { kind: 'wish' }, words: 'Ställ dig i bostadskön' });
    expect((await vault.get('folder.read', {})).plan.wishes).toEqual([]);
    await together(id, words);
    expect(vault.told).toContainEqual({ from: 'fresh-window', mode: 'with' });
    for (const call of ['people.list', 'folder.close'] as const)
      expect(await vault.code(call, {})).toBe('wrong-mode');
    await vault.get('wish.add', { words: 'En lägenhet där hunden får bo' });
    const view = await vault.get('statement.settleAll', { answer: 'confirm' });
    expect(view.plan.wishes.map((wish) => wish.words)).toEqual(['En lägenhet där hunden får bo', 'En hund']);
    const [suggestion] = view.suggestions;
    await vault.get('suggestion.answer', { id: suggestion?.id ?? '', answer: 'yes' });
    const moved = await vault.get('wish.move', { id: view.plan.wishes[1]?.id ?? '', to: 0 });
    expect(moved.plan.wishes.map((wish) => wish.words)).toEqual([
      'En hund',
      'En lägenhet där hunden får bo',
      'Ställ dig i bostadskön',
    ]);
    const undone = await vault.get('folder.undo', {});
    expect(undone.plan.wishes[0]?.words).toBe('En lägenhet där hunden får bo');
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    expect((await vault.get('folder.open', { id })).plan.wishes).toHaveLength(3);
    expect(await vault.code('folder.undo', {})).toBe('needs-client');
  });

  it('lets a plan out only with the key on the spot, lists it, and tells of it afterwards', async () => {
    vault = await openVaultOnDesk();
    const id = await addClient(vault);
    const { words } = await giveKey(vault);
    await together(id, words);
    await vault.get('wish.add', { words: 'Sova hela natten' });
    const asked = {
      parts: [{ kind: 'plan' as const, id: null }],
      named: true,
      large: false,
      struck: [],
      receiver: '',
      purpose: '',
    };
    expect(await vault.code('exit.paper', asked)).toBe('key-needed');
    expect(await vault.code('exit.key', { secret: { kind: 'words', words: 'ett två tre fyra' } })).toBe(
      'wrong-secret',
    );
    await vault.get('exit.key', { secret: { kind: 'words', words } });
    const path = join(vault.dir, 'ut.pdf');
    vault.choices.push(path);
    const { entry } = await vault.get('exit.paper', asked);
    expect(readFileSync(path).subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect((await vault.get('ledger.read', {}))[0]).toMatchObject({
      kind: 'paper.pdf',
      signed: true,
      id: entry?.id,
    });
    vault.choices.push(path);
    expect(await vault.get('document.check', {})).toMatchObject({ verdict: 'unchanged', by: 'folder' });
    vault.passSeconds(121);
    expect(await vault.code('exit.paper', asked)).toBe('key-needed');
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    vault.choices.push(path);
    expect(await vault.get('document.check', {})).toMatchObject({
      verdict: 'unchanged',
      by: 'folder',
      alias: 'Kastanj',
    });
  });

  it('uses a yes in advance inside its words only', async () => {
    vault = await openVaultOnDesk();
    const id = await addClient(vault);
    const { words } = await giveKey(vault);
    await together(id, words);
    const given = {
      receiver: 'Boenheten',
      purpose: 'Kö',
      page: 'plan',
      named: false,
      count: 1,
      until: '2026-12-01',
    } as const;
    expect(await vault.code('warrant.make', given)).toBe('key-needed');
    await vault.get('exit.key', { secret: { kind: 'words', words } });
    const view = await vault.get('warrant.make', given);
    const warrant = view.warrants[0]?.id ?? '';
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    await vault.get('folder.open', { id });
    expect(await vault.code('warrant.use', { id: warrant, receiver: 'Soc', page: 'plan' })).toBe(
      'other-receiver',
    );
    const path = join(vault.dir, 'ut.pdf');
    vault.choices.push(path);
    await vault.get('warrant.use', { id: warrant, receiver: 'boenheten', page: 'plan' });
    expect(await vault.code('warrant.use', { id: warrant, receiver: 'Boenheten', page: 'plan' })).toBe(
      'used-up',
    );
    vault.choices.push(path);
    expect(await vault.get('document.check', {})).toMatchObject({ verdict: 'unchanged', by: 'vault' });
    expect((await vault.get('folder.read', {})).warrants[0]?.uses).toHaveLength(1);
    await vault.get('warrant.withdraw', { id: warrant });
    expect(await vault.code('warrant.use', { id: warrant, receiver: 'Boenheten', page: 'plan' })).toBe(
      'withdrawn',
    );
  });

  it('opens only with the client when they choose so, and takes letters in', async () => {
    vault = await openVaultOnDesk();
    const id = await addClient(vault);
    const { words, spare } = await giveKey(vault);
    await together(id, words);
    await vault.get('exit.key', { secret: { kind: 'words', words } });
    await vault.get('choice.set', {
      choice: 'only',
      front: { reach: 'Ring efter tolv', nextMeeting: '', crisis: '' },
    });
    await vault.get('wish.add', { words: 'Något eget' });
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    expect(await vault.code('folder.open', { id })).toBe('only-with-client');
    expect((await vault.get('front.read', { id })).reach).toBe('Ring efter tolv');
    await vault.get('letter.add', { id, text: 'Ringde om kön', kind: 'phone' });
    expect((await vault.get('people.list', {}))[0]?.letters).toBe(1);
    await vault.get('with.enter', { id, secret: { kind: 'spare', code: spare } });
    const view = await vault.get('folder.read', {});
    expect(view.notes.map((note) => [note.text, note.kind])).toEqual([['Ringde om kön', 'letter']]);
    expect(view.plan.wishes.map((wish) => wish.words)).toEqual(['Något eget']);
  });

  it('lets nothing out for seven days of use after a key set anew', async () => {
    vault = await openVaultOnDesk();
    const id = await addClient(vault);
    await giveKey(vault);
    const { words } = await giveKey(vault, true);
    for (let day = 0; day < 7; day += 1) {
      vault.lock();
      await vault.get('vault.unlock', { passphrase });
      await together(id, words);
      expect(await vault.code('exit.key', { secret: { kind: 'words', words } })).toBe('key-just-set-anew');
      vault.passDays(1);
    }
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    await together(id, words);
    await vault.get('exit.key', { secret: { kind: 'words', words } });
    expect((await vault.get('folder.read', {})).key.setAnew).toMatchObject({ datesLeft: 0 });
  });
});
