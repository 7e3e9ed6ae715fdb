import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DeficiencyContent } from '../../../shared/domain/deficiency.ts';
import { openedNumber } from '../../../electron/vault/keys/number-box.ts';
import { Presence, wrappedSigningKey } from '../../../electron/vault/keys/presence.ts';
import { freshPair } from '../../../electron/vault/keys/signing.ts';
import { canonical } from '../../../electron/vault/ledger/canonical.ts';
import { digestOf } from '../../../electron/vault/services/exits.ts';
import type { With } from '../../../electron/vault/session.ts';
import { happened, Releasing } from '../../support/releasing.ts';
import type { TestVault } from '../../support/test-vault.ts';

let client: Releasing;
let vault: TestVault;
beforeEach(async () => {
  client = await Releasing.begun();
  ({ vault } = client);
});
afterEach(() => vault.end());

describe('a draft in the folder', () => {
  it('begins from a step, a note or an application, with what is known of where and when', async () => {
    await client.onDesk();
    const agency = await vault.get('directory.add', { kind: 'social-services', name: 'Biståndsenheten' });
    const view = await vault.get('note.add', {
      text: 'Ringde igen',
      kind: 'phone',
      agency: 'Biståndsenheten',
    });
    const noteId = view.notes[0]?.id ?? '';
    const begun = await vault.get('stuck.begin', { kind: 'deficiency', from: { kind: 'note', id: noteId } });
    expect(begun.stuck[0]).toMatchObject({
      from: { kind: 'note', id: noteId },
      content: {
        happened: '',
        month: '2026-11',
        agencyId: agency.id,
        agencyKind: 'social-services',
        level: 'municipality',
      },
    });
    const { applications } = await vault.get('application.add', { sought: 'Hemtjänst', agency: 'Okänd' });
    const from = { kind: 'application', id: applications[0]!.id } as const;
    await vault.get('application.change', { id: from.id, sent: '2026-08-04' });
    expect((await vault.get('stuck.begin', { kind: 'deficiency', from })).stuck[0]).toMatchObject({
      content: { month: '2026-08', agencyId: null, agencyKind: '' },
    });
    expect(
      await vault.code('stuck.begin', { kind: 'deficiency', from: { kind: 'step', id: 'ab'.repeat(16) } }),
    ).toBe('gone');
  });

  it('is undone, found among the removed, and put back', async () => {
    await client.onDesk();
    const stuckId = await client.draft();
    await vault.get('stuck.remove', { id: stuckId });
    expect(await vault.get('trash.list', {})).toMatchObject([
      { table: 'stuck', kind: 'stuck', words: happened },
    ]);
    await vault.get('folder.undo', {});
    const view = await vault.get('folder.undo', {});
    expect(view.stuck[0]?.content.happened).toBe('');
    expect((await vault.get('folder.redo', {})).stuck[0]?.content.happened).toBe(happened);
  });
});

describe('a release', () => {
  it('goes word for word into the log, and is in the list with the client’s signature', async () => {
    await client.withClient();
    const kept = await client.release(
      await client.draft({ happened, ledTo: 'Tre månader utan hjälp', place: 'Skåne' }),
    );
    expect(kept).toMatchObject({ state: 'passed', content: { happened, ledTo: 'Tre månader utan hjälp' } });
    expect(client.logged()).toEqual([{ number: client.numberOf(kept), happened }]);
    expect((await vault.get('folder.read', {})).stuck).toEqual([]);
    expect((await vault.get('ledger.read', {}))[0]).toMatchObject({
      kind: 'release',
      what: ['released'],
      signed: true,
      named: false,
    });
    const part = { kind: 'released', id: null } as const;
    expect((await vault.get('folder.read', {})).papers).toContain(part.kind);
    const paper = await vault.get('exit.preview', { parts: [part], named: true, large: false });
    expect(paper.lines.map(({ text }) => text)).toEqual(expect.arrayContaining([happened, 'Plats: Skåne']));
    expect(JSON.stringify(paper)).not.toContain(client.numberOf(kept));
    expect(await client.standing()).toEqual(['waiting']);
    vault.time = new Date('2026-12-01T09:00:00Z');
    await client.withClient();
    expect(await client.standing()).toEqual(['logged']);
  });

  it('asks for the key on the spot, once for each, and waits with a key set anew', async () => {
    await client.withClient();
    const [first, second] = [
      await client.draft(),
      await client.draft({ happened: 'Ingen svarade på sex veckor.' }),
    ];
    expect(await vault.code('release.release', await client.input(first))).toBe('key-needed');
    await client.key();
    expect(await vault.code('release.release', await client.input(first))).toBe('ok');
    expect(await vault.code('release.release', await client.input(second))).toBe('key-needed');
    await client.keyAnew();
    await client.withClient();
    expect(await vault.code('release.release', await client.input(second))).toBe('key-just-set-anew');
    expect(client.logged()).toHaveLength(1);
  });

  it('is refused without words, while an identifier stands in it, and until each mark is let stand', async () => {
    await client.withClient();
    await client.key();
    const refused = async (content: Partial<DeficiencyContent>): Promise<string> => {
      const input = await client.input(await client.draft(content));
      return vault.code('release.release', { ...input, confirmed: [] });
    };
    expect(await refused({ ledTo: 'Något' })).toBe('nothing-written');
    expect(await refused({ happened: 'De skrev om 850709-9805 i brevet.' })).toBe('tells-somebody');
    expect(await refused({ happened, ledTo: 'Ring 070-174 06 05.' })).toBe('tells-somebody');
    expect(await refused({ happened: 'Majas ansökan försvann.' })).toBe('not-confirmed');
    expect(client.logged()).toEqual([]);
    const stuckId = await client.draft({ happened: 'Majas ansökan försvann.' });
    const answer = await vault.code('release.release', await client.input(stuckId));
    expect(answer).toBe('ok');
  });

  it('is of the words that were read: a draft that says anything else by then stays', async () => {
    await client.withClient();
    const stuckId = await client.draft({ happened, place: 'Skåne' });
    const input = await client.input(stuckId);
    await client.key();
    await vault.get('stuck.change', { id: stuckId, text: { content: { place: 'Lund' } } });
    expect(await vault.code('release.release', input)).toBe('differs');
    expect(client.logged()).toEqual([]);
    expect(await vault.code('release.release', await client.input(stuckId))).toBe('ok');
  });

  it('keeps its limits, and what waits for the client’s word goes when they say so with their key', async () => {
    await client.withClient();
    const kept = await client.release(await client.draft(), {
      onlyBody: true,
      notBefore: '2027-03',
      untilTold: true,
    });
    const cells = 'SELECT only_body, not_before, until_told FROM deficiency_wording';
    expect(client.opened.vaultDb.get(cells)).toEqual({ only_body: 1, not_before: '2027-03', until_told: 1 });
    expect(await client.standing()).toEqual(['untold']);
    expect(await vault.code('release.tell', { id: kept.id })).toBe('key-needed');
    await client.key();
    const view = await vault.get('release.tell', { id: kept.id });
    expect(view.releases[0]?.limits).toEqual({ onlyBody: true, notBefore: '2027-03', untilTold: false });
    expect(client.opened.vaultDb.get(cells)).toEqual({ only_body: 1, not_before: '2027-03', until_told: 0 });
    expect(await client.standing()).toEqual(['waiting']);
    expect(await vault.code('release.tell', { id: kept.id })).toBe('not-in-log');
  });

  it('of a question for colleagues carries nothing but the question', async () => {
    await client.withClient();
    await client.release(
      await client.draft({ happened: 'Hur gör ni när ingen svarar?', place: 'Lund' }, 'supervision'),
    );
    expect(client.opened.vaultDb.all('SELECT origin, question, sent FROM supervision_question')).toEqual([
      { origin: 'released', question: 'Hur gör ni när ingen svarar?', sent: 0 },
    ]);
    expect(client.logged()).toEqual([]);
    expect(await client.standing()).toEqual(['waiting']);
    const { releases } = await vault.get('folder.read', {});
    await vault.get('release.withdraw', { id: releases[0]!.id });
    expect(client.opened.vaultDb.all('SELECT 1 FROM supervision_question')).toEqual([]);
  });

  it('takes with it no identifier that names nothing in this vault', async () => {
    await client.withClient();
    const elsewhere = 'ab'.repeat(16);
    const kept = await client.release(
      await client.draft({
        happened,
        agencyId: elsewhere,
        lifeArea: 'income',
        barrier: elsewhere,
        rights: ['article-28', elsewhere],
      }),
    );
    const cells = 'SELECT agency_id, life_area, barrier, rights FROM deficiency_wording';
    expect(client.opened.vaultDb.get(cells)).toEqual({
      agency_id: null,
      life_area: 'income',
      barrier: '',
      rights: '["article-28"]',
    });
    expect(kept.content).toMatchObject({ agencyId: null, barrier: '', rights: ['article-28'] });
  });

  it('is in the list with a digest that its public words alone do not give', async () => {
    await client.withClient();
    const kept = await client.release(await client.draft());
    const [entry] = await vault.get('ledger.read', {});
    const ofWords = digestOf(Buffer.from(canonical({ ...kept.content }), 'utf8'));
    expect(entry?.digest).toMatch(/^[0-9a-f]{64}$/u);
    expect(entry?.digest).not.toBe(ofWords);
  });

  it('leaves nothing in the vault that leads back, and no time finer than the month', async () => {
    await client.withClient();
    const stuckId = await client.draft({ happened, ledTo: 'Väntan' });
    const kept = await client.release(stuckId);
    const { vaultDb } = client.opened;
    const tables = vaultDb
      .all(`SELECT name FROM sqlite_master WHERE type = 'table'`)
      .map(({ name }) => String(name))
      .filter((name) => /deficien|question|report|reply|answer_paper|term|withdrawn/u.test(name));
    expect(tables.length).toBeGreaterThan(7);
    const held = JSON.stringify(tables.map((name) => vaultDb.all(`SELECT * FROM ${name}`)));
    for (const secretText of [client.id, stuckId, kept.id, 'Kastanj', 'Maja'])
      expect(held).not.toContain(secretText);
    expect(held).toContain(happened);
    expect(held).not.toMatch(/\d{4}-\d{2}-\d{2}/u);
  });
});

describe('the number', () => {
  it('is read by the client’s key and by no other', async () => {
    await client.withClient();
    const kept = await client.release(await client.draft());
    const session = vault.app.session as With;
    const number = client.numberOf(kept);
    expect(number).toMatch(/^\d{8}$/u);
    // Whoever holds another key in the client's place: the folder's own, what the vault wraps it under, anybody's.
    const instead = (clientKey: Buffer): Presence => {
      const signingBox = wrappedSigningKey(clientKey, freshPair().privateDer, client.id, randomBytes);
      return Presence.of(client.id, clientKey, { signingBox, certificate: session.presence.certificate }, 0)!;
    };
    const cells = client.opened.vaultDb.all('SELECT * FROM folder').flatMap((row) => Object.values(row));
    const blobs = cells.filter((cell): cell is Buffer => cell instanceof Buffer);
    const keys = [randomBytes(32), session.folder.key, ...blobs];
    const whole = keys.filter(({ length }) => length === 32);
    expect(whole.length).toBeGreaterThan(2);
    for (const other of whole) expect(openedNumber(instead(other), kept.id, kept.numberBox)).toBeNull();
    // Another release's box in its place does not open either.
    expect(openedNumber(session.presence, 'ab'.repeat(16), kept.numberBox)).toBeNull();
    for (const table of ['release', 'stuck', 'change', 'ledger'])
      for (const row of client.opened.folderDb.all(`SELECT * FROM ${table}`))
        for (const cell of Object.values(row))
          expect(Buffer.from(String(cell)).includes(number!)).toBe(false);
  });

  it('of a key that is lost leaves the release readable, and it is taken back by what it says', async () => {
    await client.withClient();
    const kept = await client.release(await client.draft());
    await client.keyAnew();
    await client.withClient();
    expect(await client.standing()).toEqual(['unread']);
    await vault.get('release.withdraw', { id: kept.id });
    expect(client.logged()).toEqual([]);
  });
});

describe('taking back', () => {
  it('With takes it out of the log, and it is never put there again', async () => {
    await client.withClient();
    const kept = await client.release(await client.draft());
    const view = await vault.get('release.withdraw', { id: kept.id });
    expect(view.releases[0]).toMatchObject({ state: 'withdrawn', content: { happened } });
    expect(client.logged()).toEqual([]);
    expect((await client.kinds()).slice(0, 2)).toEqual(['release.withdrawn', 'release']);
    expect(await vault.code('release.withdraw', { id: kept.id })).toBe('gone');
    await client.withClient();
    expect(client.logged()).toEqual([]);
    expect((await vault.get('stuck.again', { id: kept.id })).stuck[0]?.content.happened).toBe(happened);
  });

  it('by phone needs no key: it goes by what it says, and others stay', async () => {
    await client.withClient();
    await client.release(await client.draft({ happened: 'Något annat' }));
    const kept = await client.release(await client.draft());
    await client.onDesk();
    await vault.get('release.withdraw', { id: kept.id });
    expect(client.logged().map((one) => one.happened)).toEqual(['Något annat']);
    expect((await vault.get('ledger.read', {}))[0]).toMatchObject({
      kind: 'release.withdrawn',
      signed: false,
    });
  });

  it('comes too late once it was sent', async () => {
    await client.withClient();
    const kept = await client.release(await client.draft());
    client.opened.vaultDb.transaction((tx) => {
      tx.run('UPDATE deficiency_wording SET sent = 1');
      tx.run(`UPDATE deficiency SET state = 'reported'`);
    });
    expect(await vault.code('release.withdraw', { id: kept.id })).toBe('already-sent');
    expect(await client.standing()).toEqual(['reported']);
    await client.onDesk();
    expect(await vault.code('release.withdraw', { id: kept.id })).toBe('already-sent');
    expect((await vault.get('folder.read', {})).releases[0]?.state).toBe('passed');
    expect(client.logged()).toHaveLength(1);
  });
});
