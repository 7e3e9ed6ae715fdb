import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Deficiency, DeficiencyContent } from '../../../shared/domain/deficiency.ts';
import { addReleased } from '../../../electron/vault/store/vault/released.ts';
import { contentOf, releasedOf } from '../../support/deficiencies.ts';
import { LogDesk } from '../../support/log-desk.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
let desk: LogDesk;
beforeEach(async () => {
  vault = await openVaultOnDesk();
  desk = new LogDesk(vault);
});
afterEach(() => {
  vault.end();
});

describe('an own observation', () => {
  it('is a draft, then ready, and the member for its agency owes the answer', async () => {
    const member = await vault.get('directory.add', { name: 'Socialtjänsten', kind: 'social-services' });
    await vault.get('directory.change', { id: member.id, inBody: true, memberName: 'Socialchefen' });
    const office = await vault.get('directory.add', { name: 'Försörjningsstöd', kind: 'social-services' });
    await vault.get('directory.change', { id: office.id, answeredBy: member.id });
    const id = await desk.own({ agencyId: office.id });
    expect(await desk.only()).toMatchObject({
      id,
      state: 'draft',
      addresseeId: member.id,
      people: 0,
      wordings: [{ origin: 'own', sent: false, happened: contentOf().happened }],
    });
    const log = await vault.get('log.ready', { id });
    expect(log.deficiencies[0]?.state).toBe('released');
    expect(await vault.code('log.ready', { id })).toBe('not-now');
  });

  it('is no one’s to report while nothing is written, or while it tells somebody', async () => {
    const id = await desk.own({ happened: ' ' });
    expect(await vault.code('log.ready', { id })).toBe('nothing-written');
    const wordingId = (await desk.only()).wordings[0]?.id ?? '';
    const reworded = (over: Partial<DeficiencyContent>) =>
      vault.code('log.reword', { wordingId, content: contentOf(over) });
    expect(await reworded({ remedy: 'Ring 070-174 06 05 så svarar någon.' })).toBe('ok');
    expect(await vault.code('log.ready', { id })).toBe('tells-somebody');
    expect((await desk.only()).state).toBe('draft');
    expect(await reworded({})).toBe('ok');
    expect(await vault.code('log.ready', { id })).toBe('ok');
    // What is ready is guarded at every rewording.
    expect(await reworded({ happened: 'Skriv till karin.ek@lillkoping.example' })).toBe('tells-somebody');
    expect(await reworded({ happened: '' })).toBe('nothing-written');
    expect(await reworded({ happened: 'Ingen svarar.' })).toBe('ok');
  });

  it('is told what the guard finds: officials of the directory are not named', async () => {
    const { id } = await vault.get('directory.add', { name: 'Öppenvården', kind: 'psychiatry' });
    const contact = { name: 'Yrsa Vendel', role: 'kurator', phone: '', mail: '' };
    await vault.get('directory.change', { id, contacts: [contact] });
    const hits = await vault.get('log.guard', { text: 'Yrsa Vendel svarade inte.' });
    expect(hits.length).toBeGreaterThan(0);
    expect(hits[0]?.start).toBe(0);
    expect(await vault.get('log.guard', { text: '' })).toEqual([]);
  });

  it('keeps the addressee somebody chose, when its agency becomes another', async () => {
    const agencies = [];
    for (const name of ['Ett', 'Två', 'Tre']) {
      const { id } = await vault.get('directory.add', { name, kind: 'psychiatry' });
      await vault.get('directory.change', { id, inBody: true });
      agencies.push(id);
    }
    const [one = '', two = '', three = ''] = agencies;
    const id = await desk.own({ agencyId: one });
    const wordingId = (await desk.only()).wordings[0]?.id ?? '';
    await vault.get('log.reword', { wordingId, content: contentOf({ agencyId: two }) });
    expect((await desk.only()).addresseeId).toBe(two);
    await vault.get('log.setAddressee', { id, addresseeId: three });
    await vault.get('log.reword', { wordingId, content: contentOf({ agencyId: one }) });
    expect((await desk.only()).addresseeId).toBe(three);
    expect(await vault.code('log.setAddressee', { id, addresseeId: 'ab'.repeat(16) })).toBe('gone');
    await vault.get('log.setAddressee', { id, addresseeId: null });
    expect((await desk.only()).addresseeId).toBeNull();
  });

  it('is never reworded once it was sent, nor is what a client released', async () => {
    const id = await desk.own();
    await vault.get('log.ready', { id });
    await desk.report([id]);
    const wordingId = (await desk.only()).wordings[0]?.id ?? '';
    expect(await vault.code('log.reword', { wordingId, content: contentOf() })).toBe('already-sent');
    const other = await desk.byId(await desk.released(1));
    const theirs = other.wordings[0]?.id ?? '';
    expect(await vault.code('log.reword', { wordingId: theirs, content: contentOf() })).toBe('needs-release');
  });
});

describe('what a client released', () => {
  it('waits for the month’s end, told only as a number, and is reachable by no call before', async () => {
    addReleased(desk.db(), desk.client, releasedOf('00000018', {}, { shownFrom: '2026-12' }), randomBytes);
    expect(await desk.read()).toMatchObject({ deficiencies: [], waiting: 1 });
    const hidden = String(desk.db().get('SELECT id FROM deficiency')?.['id']);
    expect(await vault.code('log.setTheme', { ids: [hidden], theme: 'x' })).toBe('gone');
    expect(await vault.code('log.remove', { id: hidden })).toBe('gone');
    vault.passDays(29);
    expect(await desk.read()).toMatchObject({ deficiencies: [{ id: hidden }], waiting: 0 });
  });

  it('is withdrawn by phone until it is sent, and no undo brings it back', async () => {
    const [gone, stays] = [await desk.released(1), await desk.released(2)];
    await vault.get('log.setTheme', { ids: [gone], theme: 'väntan' });
    const wordingId = (await desk.byId(gone)).wordings[0]?.id ?? '';
    const log = await vault.get('log.withdraw', { wordingId });
    expect(log).toMatchObject({ deficiencies: [{ id: stays }], removed: 0, canUndo: false });
    expect(await vault.code('log.undo', {})).toBe('nothing-to-undo');
    expect(await vault.code('log.withdraw', { wordingId })).toBe('gone');
    await desk.report([stays]);
    const sent = (await desk.byId(stays)).wordings[0]?.id ?? '';
    expect(await vault.code('log.withdraw', { wordingId: sent })).toBe('already-sent');
    const mine = await desk.byId(await desk.own());
    expect(await vault.code('log.withdraw', { wordingId: mine.wordings[0]?.id ?? '' })).toBe('gone');
  });

  it('is in no call With: the log is the desk’s alone', async () => {
    await desk.released(1);
    const id = await addClient(vault);
    const { words } = await giveKey(vault);
    await vault.get('with.enter', { id, secret: { kind: 'words', words } });
    expect(await vault.code('log.read', {})).toBe('wrong-mode');
    expect(await vault.code('log.removed', {})).toBe('wrong-mode');
    expect(await vault.code('terms.read', {})).toBe('ok');
  });
});

describe('how it stands', () => {
  it('is reported, answered, remedied and passed on by its own ways', async () => {
    const id = await desk.released(1);
    const stand = (state: Deficiency['state']) => vault.code('log.setState', { id, state });
    const pass = (channel: Deficiency['channel']) =>
      vault.code('log.passOn', { id, channel, addresseeId: null });
    expect([await stand('remedied'), await pass('county-board')]).toEqual([
      'not-reported-yet',
      'not-reported-yet',
    ]);
    await desk.report([id]);
    expect([await stand('released'), await stand('answered')]).toEqual(['not-now', 'not-now']);
    expect([await stand('remedied'), await pass('county-board')]).toEqual(['ok', 'not-now']);
    expect([await stand('not-remedied'), await pass('body')]).toEqual(['ok', 'not-now']);
    const board = await vault.get('directory.add', { name: 'Länsstyrelsen', kind: 'county-board' });
    const log = await vault.get('log.passOn', { id, channel: 'county-board', addresseeId: board.id });
    expect(log.deficiencies[0]).toMatchObject({
      state: 'passed-on',
      channel: 'county-board',
      addresseeId: board.id,
    });
    expect(
      await vault.code('log.passOn', { id, channel: 'national-board', addresseeId: 'ab'.repeat(16) }),
    ).toBe('gone');
  });

  it('stays in the body where the client says so', async () => {
    const id = await desk.released(1, {}, { onlyBody: true });
    await desk.report([id]);
    expect(await vault.code('log.passOn', { id, channel: 'county-board', addresseeId: null })).toBe(
      'only-body',
    );
  });

  it('what changed in practice is kept, not from a day to come', async () => {
    const id = await desk.released(1);
    const changed = 'Telefontid varje dag';
    expect(await vault.code('log.setChanged', { id, changed, changedOn: '2026-11-03' })).toBe('not-yet');
    const told = { id, changed: 'Ring 070-174 06 05.', changedOn: null };
    expect(await vault.code('log.setChanged', told)).toBe('tells-somebody');
    await vault.get('log.setChanged', { id, changed, changedOn: '2026-11-02' });
    expect(await desk.only()).toMatchObject({ changed, changedOn: '2026-11-02' });
  });

  it('the days until an answer is late are set, in order', async () => {
    expect(await desk.read()).toMatchObject({ answerDays: 20, veryLateDays: 40, today: '2026-11-02' });
    expect(await vault.code('log.setDays', { answerDays: 30, veryLateDays: 30 })).toBe('days-in-order');
    expect(await vault.get('log.setDays', { answerDays: 10, veryLateDays: 30 })).toMatchObject({
      answerDays: 10,
    });
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    expect(await desk.read()).toMatchObject({ answerDays: 10, veryLateDays: 30, canUndo: false });
  });
});
