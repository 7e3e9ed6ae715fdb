import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentOf } from '../../support/deficiencies.ts';
import { LogDesk } from '../../support/log-desk.ts';
import { openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
let desk: LogDesk;
beforeEach(async () => {
  vault = await openVaultOnDesk();
  desk = new LogDesk(vault);
});
afterEach(() => {
  vault.end();
});

describe('removing and undoing', () => {
  it('what was never sent waits to be put back, and is forgotten the month after next', async () => {
    const id = await desk.own();
    expect(await vault.get('log.remove', { id })).toMatchObject({ deficiencies: [], removed: 1 });
    expect(await vault.get('log.removed', {})).toMatchObject([{ id, state: 'draft' }]);
    expect(await vault.code('log.ready', { id })).toBe('gone');
    expect(await vault.get('log.putBack', { id })).toMatchObject({ deficiencies: [{ id }], removed: 0 });
    expect(await vault.code('log.putBack', { id })).toBe('gone');
    await vault.get('log.remove', { id });
    vault.passDays(58);
    expect((await desk.read()).removed).toBe(1);
    vault.passDays(2);
    expect((await desk.read()).removed).toBe(0);
    expect(desk.db().get('SELECT count(*) AS n FROM deficiency_wording')).toEqual({ n: 0 });
  });

  it('what was sent is not removed', async () => {
    const id = await desk.released(1);
    await desk.report([id]);
    expect(await vault.code('log.remove', { id })).toBe('already-sent');
  });

  it('every change is undone, the last first, until the vault is locked; nothing of it is stored', async () => {
    const id = await desk.own();
    await vault.get('log.setTheme', { ids: [id], theme: 'första temat' });
    await vault.get('log.setTheme', { ids: [id], theme: 'andra temat' });
    expect((await vault.get('log.undo', {})).deficiencies[0]?.theme).toBe('första temat');
    expect(JSON.stringify(desk.db().all('SELECT * FROM deficiency'))).not.toContain('andra temat');
    await vault.get('log.undo', {});
    expect(await vault.get('log.undo', {})).toMatchObject({ deficiencies: [], canUndo: false });
    expect(await vault.code('log.undo', {})).toBe('nothing-to-undo');
    await desk.own();
    expect((await desk.read()).canUndo).toBe(true);
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    expect(await vault.code('log.undo', {})).toBe('nothing-to-undo');
    expect(await desk.all()).toHaveLength(1);
  });

  it('remembers 200 changes', async () => {
    const id = await desk.own();
    for (let n = 0; n < 205; n += 1) await vault.get('log.setTheme', { ids: [id], theme: `tema ${n}` });
    let undone = 0;
    while ((await vault.code('log.undo', {})) === 'ok') undone += 1;
    expect(undone).toBe(200);
    expect((await desk.only()).theme).toBe('tema 4');
  });

  it('a report that came in between ends what can be undone', async () => {
    const id = await desk.released(1);
    await vault.get('log.setTheme', { ids: [id], theme: 'väntan' });
    await desk.report([id]);
    expect(await vault.code('log.undo', {})).toBe('nothing-to-undo');
    expect((await desk.read()).canUndo).toBe(false);
    expect(await desk.only()).toMatchObject({ state: 'reported', theme: 'väntan' });
  });
});

describe('the words of the lists', () => {
  it('are changed, added and hidden, and never lost', async () => {
    const before = await vault.get('terms.read', {});
    const wait = {
      list: 'barrier',
      id: 'long-wait',
      sv: 'Lång kö',
      en: 'A long queue',
      hidden: true,
    } as const;
    const after = await vault.get('terms.set', wait);
    expect(after).toHaveLength(before.length);
    expect(after.find(({ id }) => id === 'long-wait')).toEqual(wait);
    const added = await vault.get('terms.set', { ...wait, id: null, sv: 'Egen', en: 'Own', hidden: false });
    expect(added.at(-1)).toMatchObject({ list: 'barrier', sv: 'Egen', en: 'Own', hidden: false });
    const own = added.at(-1)?.id ?? '';
    await vault.get('terms.set', { ...wait, id: own, sv: 'Egen', en: 'Own' });
    expect((await vault.get('terms.read', {})).find(({ id }) => id === own)?.hidden).toBe(true);
  });

  it.each([
    [
      'a word that no list has',
      { list: 'barrier', id: 'nothing-such', sv: 'a', en: 'b', hidden: false },
      'gone',
    ],
    ['a word of another list', { list: 'level', id: 'long-wait', sv: 'a', en: 'b', hidden: false }, 'gone'],
    ['no words', { list: 'barrier', id: null, sv: ' ', en: 'b', hidden: false }, 'malformed'],
    ['another list', { list: 'names', id: null, sv: 'a', en: 'b', hidden: false }, 'malformed'],
    ['an id that is none', { list: 'barrier', id: '../x', sv: 'a', en: 'b', hidden: false }, 'malformed'],
  ])('take no %s', async (_what, input, code) => {
    expect(await vault.code('terms.set', input as never)).toBe(code);
  });
});

describe('bad input', () => {
  const bad = (over: Record<string, unknown>) =>
    vault.code('log.add', { content: { ...contentOf(), ...over } });
  it('is refused aloud, and nothing is written', async () => {
    expect(await bad({ happened: 'x'.repeat(2_001) })).toBe('too-long');
    expect(await bad({ happened: 'x'.repeat(20_000) })).toBe('too-long');
    expect(await bad({ month: '2026-13' })).toBe('malformed');
    expect(await bad({ month: '2026-10-02' })).toBe('malformed');
    expect(await bad({ place: 'x'.repeat(61) })).toBe('too-long');
    expect(await bad({ rights: Array.from({ length: 21 }, (_, n) => `article-${n}`) })).toBe('malformed');
    expect(await bad({ agencyId: 'robert' })).toBe('malformed');
    expect(await bad({ client: 'Maja' })).toBe('malformed');
    expect(await desk.all()).toEqual([]);
  });

  it('has words of any kind as words, without what hides or reorders them', async () => {
    const happened = `'); DROP TABLE deficiency;-- <b>\u202e</b> =1+1`;
    await desk.own({ happened });
    expect((await desk.only()).wordings[0]?.happened).toBe(happened.replace('\u202e', ''));
  });
});
