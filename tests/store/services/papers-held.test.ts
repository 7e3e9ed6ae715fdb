import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { paperKinds, type PaperKind } from '../../../shared/domain/paper-part.ts';
import { document } from '../../../shared/i18n/sv/document.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
let id: string;
let words: string;
beforeEach(async () => {
  vault = await openVaultOnDesk();
  id = await addClient(vault);
});
afterEach(() => vault.end());

const withThem = async (): Promise<void> => {
  await vault.get('with.enter', { id, secret: { kind: 'words', words } });
};
const how = { named: true, large: false };
const one = (kind: PaperKind): { parts: { kind: PaperKind; id: null }[] } => ({
  parts: [{ kind, id: null }],
});
async function told(kind: PaperKind): Promise<string[]> {
  const { lines } = await vault.get('exit.preview', { ...one(kind), ...how });
  return lines.map(({ text, detail }) => `${text} ${detail}`.trim());
}
/** What would be told of each area, asked one by one. */
async function holding(): Promise<PaperKind[]> {
  const kept: PaperKind[] = [];
  for (const kind of paperKinds) {
    const answer = await vault.ask('exit.preview', { ...one(kind), ...how });
    if (answer.ok && answer.value.lines.length > 0) kept.push(kind);
  }
  return kept;
}
const listed = async (): Promise<PaperKind[]> => (await vault.get('folder.read', {})).papers;

async function everything(): Promise<void> {
  await vault.get('note.add', { text: 'Ringde om bostadskön', kind: 'phone' });
  const time = { starts: '2027-03-24T14:00', minutes: 60, what: 'Fika', place: 'Café Opera', people: '' };
  await vault.get('meeting.add', time);
  await vault.get('reach.add', { way: 'phone', words: '070-123', times: 'efter tio', mayLeaveMessage: true });
  await vault.get('application.add', { sought: 'Boendestöd', agency: 'Kommunen' });
}

describe('what of the folder can be taken home on paper', () => {
  it('is listed when something would be told of it, and only then', async () => {
    ({ words } = await giveKey(vault));
    await withThem();
    expect(await listed()).toEqual(await holding());
    await vault.get('wish.add', { words: 'Sova hela natten' });
    await vault.get('crisis.set', { part: 'helps', words: ' \n\t' });
    await vault.get('agreement.set', { goals: '', meeting: '\u2003', ending: '' });
    await vault.get('review.set', { months: 3, next: '2027-01-01' });
    expect(await listed()).toEqual(await holding());
    expect(await listed()).toContain('meetings');
    expect(await listed()).not.toContain('crisis');
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    await vault.get('folder.open', { id });
    await everything();
    await withThem();
    await vault.get('crisis.set', { part: 'helps', words: 'Te' });
    await vault.get('agreement.set', { goals: 'Sova', meeting: '', ending: '' });
    await vault.get('own.add', { words: 'Ingen medicin på morgonen', replaces: null, asked: false });
    await vault.get('ending.ifIDie', { words: 'Hunden till Karin' });
    const all = await listed();
    expect(all).toEqual(await holding());
    for (const kind of ['notes', 'meetings', 'reach', 'applications', 'crisis', 'shared'] as const)
      expect(all).toContain(kind);
  });

  it('has every note, every meeting and all that was shared, in words', async () => {
    await everything();
    for (let n = 0; n < 60; n += 1) await vault.get('note.add', { text: `Rad ${n}`, kind: 'beside' });
    ({ words } = await giveKey(vault));
    await withThem();
    const [note] = (await vault.get('folder.read', {})).notes;
    await vault.get('note.comment', { id: note!.id, comment: 'Så var det' });
    const notes = await told('notes');
    expect(notes).toContain('Ringde om bostadskön');
    expect(notes.filter((text) => text.startsWith('Rad '))).toHaveLength(60);
    expect(notes).toContain(document.notes.said('Så var det'));
    expect(await told('meetings')).toEqual(['24 mars 2027 klockan 14:00–15:00 Fika · Café Opera']);
    expect(await told('reach')).toEqual(['Telefon efter tio', '070-123', document.reach.leave]);
    expect((await told('shared')).join()).toContain(document.receipt.whatKinds['key.made']);
  });

  it('has what was said without the key, marked, and never the change that waits for it', async () => {
    await vault.get('statement.add', {
      said: 'Jag orkar inte bo kvar',
      channel: 'phone',
      change: { kind: 'wish.add', words: 'Flytta till Lund' },
    });
    await vault.get('suggestion.add', { about: { kind: 'wish' }, words: 'Prova en kurs' });
    ({ words } = await giveKey(vault));
    await withThem();
    const how = document.said.phone(document.day('2026-11-02'));
    expect(await told('said')).toEqual([`${how} ${document.said.states.waiting}`, 'Jag orkar inte bo kvar']);
    expect(await told('suggestions')).toContain('Prova en kurs');
    for (const kind of await listed()) expect((await told(kind)).join()).not.toContain('Flytta till Lund');
    const [statement] = (await vault.get('folder.read', {})).statements;
    await vault.get('statement.settle', { id: statement!.id, answer: 'confirm' });
    expect((await told('said'))[0]).toBe(`${how} ${document.said.states.confirmed}`);
    expect(await told('plan')).toContain('Flytta till Lund');
  });

  it('has the front page, yes in advance, drafts, and what the client is called; without name no name', async () => {
    ({ words } = await giveKey(vault));
    await withThem();
    await vault.get('front.set', { reach: 'Sms efter tio', nextMeeting: '', crisis: '' });
    await vault.get('exit.key', { secret: { kind: 'words', words } });
    const yes = {
      receiver: 'Boendestödet',
      purpose: 'Flytten',
      page: 'plan',
      named: true,
      count: 2,
    } as const;
    await vault.get('warrant.make', { ...yes, until: '2027-01-31' });
    const { stuck } = await vault.get('stuck.begin', { kind: 'deficiency', from: null });
    await vault.get('stuck.change', {
      id: stuck[0]!.id,
      text: { content: { happened: 'Beslutet tog åtta månader' } },
    });
    expect(await told('front')).toEqual([document.front.reach, 'Sms efter tio']);
    expect((await told('yes'))[0]).toContain(document.yes.line('Boendestödet', 'Flytten'));
    expect(await told('stuck')).toContain('Beslutet tog åtta månader');
    expect(await listed()).toEqual(await holding());
    expect(await told('me')).toEqual([
      `${document.me.called} Maja`,
      `${document.me.alias} Kastanj`,
      `${document.me.language} Svenska`,
    ]);
    const unnamed = await vault.get('exit.preview', { ...one('me'), named: false, large: false });
    expect(JSON.stringify(unnamed)).not.toMatch(/Maja|Kastanj/u);
  });
});
