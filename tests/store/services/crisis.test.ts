import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { crisisParts } from '../../../shared/domain/crisis.ts';
import type { FolderView } from '../../../shared/domain/folder.ts';
import { ownThreads } from '../../../shared/domain/own-words.ts';
import { stillQuestions } from '../../../shared/domain/still-wanted.ts';
import { run } from '../../unit/documents/tools.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
let id: string;
let words: string;
const sitDown = (): Promise<unknown> => vault.get('with.enter', { id, secret: { kind: 'words', words } });
/** Locks, and comes back to the desk with the folder open. */
async function onTheDesk(): Promise<FolderView> {
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
  return vault.get('folder.open', { id });
}
/** Days go by, and the two meet again. */
async function meetAfter(days: number): Promise<FolderView> {
  vault.passDays(days);
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
  await sitDown();
  return vault.get('folder.read', {});
}
beforeEach(async () => {
  vault = await openVaultOnDesk();
  id = await addClient(vault);
  ({ words } = await giveKey(vault));
  await sitDown();
});
afterEach(() => vault.end());

const read = (): Promise<FolderView> => vault.get('folder.read', {});
const say = (text: string, replaces: string | null = null): Promise<FolderView> =>
  vault.get('own.add', { words: text, replaces, asked: false });
const yes = {
  receiver: 'Psykakuten',
  purpose: 'Om jag kommer dit på natten',
  page: 'crisis',
  named: true,
  count: 2,
  until: '2026-12-01',
} as const;
async function sayYes(
  given: typeof yes | (Omit<typeof yes, 'page'> & { page: 'plan' }) = yes,
): Promise<string> {
  await vault.get('exit.key', { secret: { kind: 'words', words } });
  const { warrants } = await vault.get('warrant.make', given);
  return warrants.find(({ page }) => page === given.page)?.id ?? '';
}
const place = (name: string): string => join(vault.dir, name);
const textOf = (path: string): string => run('pdftotext', '-layout', path, '-').said;

describe('if it gets hard', () => {
  it('is written part by part by the client only, and undone', async () => {
    await vault.get('crisis.set', { part: 'helps', words: 'Te och tystnad' });
    await vault.get('crisis.set', { part: 'callNot', words: 'Inte min bror' });
    expect((await read()).crisis).toMatchObject({
      words: { helps: 'Te och tystnad', callNot: 'Inte min bror', signs: '' },
      changedOn: '2026-11-02',
    });
    expect((await vault.get('folder.undo', {})).crisis.words.callNot).toBe('');
    expect((await vault.get('folder.undo', {})).crisis.changedOn).toBeNull();
    expect((await vault.get('folder.redo', {})).crisis.words.helps).toBe('Te och tystnad');
    const view = await onTheDesk();
    expect(view.crisis.words.helps).toBe('Te och tystnad');
    expect(view.papers).toContain('crisis');
    expect(await vault.code('crisis.set', { part: 'helps', words: 'Något annat' })).toBe('wrong-mode');
    expect(await vault.code('folder.undo', {})).toBe('needs-client');
  });

  it('waits at the table before there is a key', async () => {
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    const other = await addClient(vault, 'Björk');
    await vault.get('beside.enter', { id: other });
    expect(await vault.code('crisis.set', { part: 'helps', words: 'Te' })).toBe('wrong-mode');
    expect(await vault.code('own.add', { words: 'Te', replaces: null, asked: false })).toBe('wrong-mode');
    expect(await vault.code('way.choose', { way: 'atmiyata' })).toBe('wrong-mode');
  });

  it('leaves on one page of A4, to the one who was named, page and receiver unstretched', async () => {
    for (const part of crisisParts) await vault.get('crisis.set', { part, words: `Ord om ${part}` });
    await vault.get('wish.add', { words: 'Hemlig önskan' });
    const warrant = await sayYes();
    await onTheDesk();
    const use = { id: warrant, receiver: yes.receiver, page: 'crisis' } as const;
    expect(await vault.code('warrant.use', { ...use, page: 'plan' })).toBe('other-page');
    expect(await vault.code('warrant.use', { ...use, receiver: 'Grannen' })).toBe('other-receiver');
    vault.choices.push(place('kris.pdf'));
    expect(await vault.get('warrant.use', use)).toEqual({ saved: true });
    expect(run('pdfinfo', place('kris.pdf')).said).toMatch(/^Pages:\s+1$/mu);
    const text = textOf(place('kris.pdf'));
    for (const part of crisisParts) expect(text).toContain(`Ord om ${part}`);
    expect(text).not.toContain('Hemlig önskan');
    expect((await vault.get('ledger.read', {}))[0]).toMatchObject({
      kind: 'warrant.used',
      what: ['crisis'],
      receiver: 'Psykakuten',
      warrantId: warrant,
    });
    vault.choices.push(place('kris2.pdf'));
    await vault.get('warrant.use', use);
    expect(await vault.code('warrant.use', use)).toBe('used-up');
  });

  it('a yes to the plan lets no crisis page out', async () => {
    await vault.get('crisis.set', { part: 'helps', words: 'Te' });
    const warrant = await sayYes({ ...yes, page: 'plan' });
    await onTheDesk();
    expect(await vault.code('warrant.use', { id: warrant, receiver: yes.receiver, page: 'crisis' })).toBe(
      'other-page',
    );
  });

  it('an empty page cannot leave', async () => {
    const warrant = await sayYes();
    await onTheDesk();
    vault.choices.push(place('tom.pdf'));
    expect(await vault.code('warrant.use', { id: warrant, receiver: yes.receiver, page: 'crisis' })).toBe(
      'gone',
    );
  });

  it('says on paper when it was last confirmed, not only when it was printed', async () => {
    await vault.get('crisis.set', { part: 'helps', words: 'Te' });
    const parts = [{ kind: 'crisis' as const, id: null }];
    const lines = async (): Promise<string[]> =>
      (await vault.get('exit.preview', { parts, named: true, large: false })).lines.map(({ text }) => text);
    await meetAfter(200);
    expect((await lines())[0]).toBe('Skrivet eller bekräftat 2 november 2026');
    await vault.get('still.answer', { id: 'crisis', answer: 'yes' });
    expect((await lines())[0]).toBe('Skrivet eller bekräftat 21 maj 2027');
  });
});

describe('my words', () => {
  it('are added and never overwritten: the older ones stay beneath, with their day', async () => {
    const first = (await say('Jag vill bo ensam')).ownWords[0]!;
    const view = await meetAfter(40);
    expect(view.ownWords[0]?.words).toBe('Jag vill bo ensam');
    const after = await say('Jag vill bo med min syster', first.id);
    expect(ownThreads(after.ownWords).map(({ current, earlier }) => [current, earlier])).toEqual([
      [
        {
          id: after.ownWords[0]?.id,
          words: 'Jag vill bo med min syster',
          saidOn: '2026-12-12',
          replaces: first.id,
          ended: null,
        },
        [{ ...first, saidOn: '2026-11-02' }],
      ],
    ]);
    expect(await vault.code('own.add', { words: 'Nej', replaces: first.id, asked: false })).toBe('gone');
  });

  it('hold no more when the client says so, and leave as a whole when they are removed', async () => {
    const first = (await say('Ring mig på morgonen')).ownWords[0]!.id;
    const second = (await say('Ring mig på kvällen', first)).ownWords[0]!.id;
    expect((await vault.get('own.end', { id: second, asked: false })).ownWords[0]?.ended).toBe('2026-11-02');
    expect(await vault.code('own.remove', { id: first })).toBe('gone');
    expect((await vault.get('own.remove', { id: second })).ownWords).toEqual([]);
    expect((await vault.get('folder.undo', {})).ownWords).toHaveLength(2);
    const view = await onTheDesk();
    expect(view.ownWords).toHaveLength(2);
    expect(await vault.code('own.remove', { id: second })).toBe('wrong-mode');
    expect(await vault.code('own.end', { id: second, asked: false })).toBe('wrong-mode');
  });
});

describe('is this still what you want?', () => {
  const asked = (view: FolderView): string[] =>
    stillQuestions({ ...view, way: view.way.way }, vault.time.toISOString().slice(0, 10)).map(
      (question) => question.words,
    );

  it('three questions at most in a meeting, also when the table is left and come back to', async () => {
    for (const text of ['ett', 'två', 'tre', 'fyra']) await say(text);
    expect(asked(await read())).toEqual([]);
    let view = await meetAfter(31);
    expect(asked(view)).toEqual(['fyra', 'tre', 'två']);
    const statement = (text: string): string => view.ownWords.find((one) => one.words === text)!.id;
    view = await vault.get('still.answer', { id: statement('fyra'), answer: 'yes' });
    expect(asked(view)).toEqual(['tre', 'två']);
    view = await vault.get('own.add', {
      words: 'tre, nu annorlunda',
      replaces: statement('tre'),
      asked: true,
    });
    expect(asked(view)).toEqual(['två']);
    view = await meetAfter(0);
    expect(asked(view)).toEqual(['två']);
    view = await vault.get('own.end', { id: statement('två'), asked: true });
    expect(asked(view)).toEqual([]);
    expect(asked(await meetAfter(7))).toEqual(['ett']);
  });

  it('“not today” ends them for the meeting and confirms nothing', async () => {
    await say('ett');
    await say('två');
    let view = await meetAfter(31);
    const [first] = view.ownWords;
    view = await vault.get('still.answer', { id: first!.id, answer: 'not-today' });
    expect(asked(view)).toEqual([]);
    expect(view.still.confirmed).toEqual([]);
    expect(asked(await meetAfter(1))).toHaveLength(2);
  });

  it('asks about wishes and the crisis page too, when they have lain long enough', async () => {
    const wish = (await vault.get('wish.add', { words: 'En lägenhet' })).plan.wishes[0]!.id;
    await vault.get('crisis.set', { part: 'helps', words: 'Te' });
    expect(asked(await meetAfter(100))).toEqual(['En lägenhet']);
    const view = await vault.get('still.answer', { id: wish, answer: 'changed' });
    expect(view.still.confirmed).toEqual([{ id: wish, on: '2027-02-10' }]);
    expect(asked(await meetAfter(85))).toEqual(['Te']);
    expect(await vault.code('still.answer', { id: 'f'.repeat(32), answer: 'yes' })).toBe('gone');
    await onTheDesk();
    expect(await vault.code('still.answer', { id: wish, answer: 'yes' })).toBe('wrong-mode');
  });
});

describe('other ways to make a plan', () => {
  it('changing the way loses nothing, and is undone', async () => {
    expect((await read()).way).toEqual({ way: 'ombudsperson', answers: [] });
    await vault.get('way.choose', { way: 'friendship-bench' });
    const answer = { way: 'friendship-bench', prompt: 'story' } as const;
    await vault.get('way.answer', { ...answer, words: 'Hyran' });
    await vault.get('way.answer', { ...answer, words: 'Hyran räcker inte' });
    const view = await vault.get('way.choose', { way: 'naya-daur' });
    expect(view.way).toEqual({
      way: 'naya-daur',
      answers: [{ ...answer, words: 'Hyran räcker inte' }],
    });
    expect(view.papers).toContain('way');
    expect((await vault.get('folder.undo', {})).way.way).toBe('friendship-bench');
    expect((await vault.get('folder.undo', {})).way.answers[0]?.words).toBe('Hyran');
    expect(await vault.code('way.answer', { way: 'atmiyata', prompt: 'story', words: 'x' })).toBe('gone');
    await onTheDesk();
    expect(await vault.code('way.choose', { way: 'atmiyata' })).toBe('wrong-mode');
  });
});
