import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FolderView } from '../../../shared/domain/folder.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
let id: string;
let words: string;
beforeEach(async () => {
  vault = await openVaultOnDesk();
  id = await addClient(vault);
  ({ words } = await giveKey(vault));
});
afterEach(() => vault.end());

const secret = (): { kind: 'words'; words: string } => ({ kind: 'words', words });
const meet = (): Promise<null> => vault.get('with.enter', { id, secret: secret() });
const alone = async (): Promise<FolderView> => {
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
  return vault.get('folder.open', { id });
};

describe('a note', () => {
  it('says how and with which agency, where somebody wants to', async () => {
    await vault.get('note.add', { text: 'Utan mer', kind: 'phone' });
    const view = await vault.get('note.add', {
      text: 'Ringde om kön',
      kind: 'phone',
      way: 'call',
      agency: ' Bostads\u00adförmedlingen\n ',
    });
    expect(view.notes.map(({ text, way, agency }) => [text, way, agency])).toEqual([
      ['Ringde om kön', 'call', 'Bostads\u00adförmedlingen'],
      ['Utan mer', null, ''],
    ]);
    const [latest] = view.notes;
    const changed = await vault.get('note.change', {
      id: latest!.id,
      text: 'Ringde',
      kind: 'beside',
      way: null,
    });
    expect(changed.notes[0]).toMatchObject({ text: 'Ringde', kind: 'beside', way: null });
    expect(changed.notes[0]?.agency).not.toBe('');
  });

  it('is commented on and struck by the client alone, for both to see; both are undone With', async () => {
    const [note] = (await vault.get('note.add', { text: 'Ville inte till vården', kind: 'phone' })).notes;
    const noteId = note!.id;
    expect(await vault.code('note.strike', { id: noteId, struck: true })).toBe('wrong-mode');
    expect(await vault.code('note.comment', { id: noteId, comment: 'x' })).toBe('wrong-mode');
    await meet();
    await vault.get('note.comment', { id: noteId, comment: 'Jag ville, men inte dit' });
    const struck = await vault.get('note.strike', { id: noteId, struck: true });
    expect(struck.notes[0]?.comment).toBe('Jag ville, men inte dit');
    expect(struck.notes[0]?.struck).not.toBeNull();
    const seen = await alone();
    expect(seen.notes[0]).toMatchObject({
      text: 'Ville inte till vården',
      comment: 'Jag ville, men inte dit',
    });
    expect(seen.notes[0]?.struck).not.toBeNull();
    const changed = { id: noteId, text: 'Annat', kind: 'phone' as const };
    expect(await vault.code('note.change', changed)).toBe('settled');
    expect(await vault.code('note.remove', { id: noteId })).toBe('settled');
    expect(await vault.code('folder.undo', {})).toBe('needs-client');
    await meet();
    expect((await vault.get('folder.undo', {})).notes[0]?.struck).toBeNull();
    expect((await vault.get('folder.undo', {})).notes[0]?.comment).toBe('');
    await vault.get('note.strike', { id: noteId, struck: true });
    expect((await vault.get('note.strike', { id: noteId, struck: false })).notes[0]?.struck).toBeNull();
  });

  it('stays out of the first view when there are hundreds, and comes when asked for', async () => {
    for (let n = 0; n < 130; n += 1) {
      vault.passSeconds(60);
      await vault.get('note.add', { text: `Nummer ${n}`, kind: 'phone' });
    }
    const view = await vault.get('folder.read', {});
    expect([view.notes.length, view.noteCount, view.notes[0]?.text]).toEqual([50, 130, 'Nummer 129']);
    const older = await vault.get('note.older', { skip: 50, count: 1000 });
    expect([older.length, older[0]?.text, older.at(-1)?.text]).toEqual([80, 'Nummer 79', 'Nummer 0']);
    expect(await vault.code('note.older', { skip: 0, count: 0 })).toBe('malformed');
  });
});

describe('an application', () => {
  it('is kept Without, corrected With, and undone', async () => {
    const [made] = (await vault.get('application.add', { sought: 'Boendestöd', agency: 'Socialtjänsten' }))
      .applications;
    const change = { id: made!.id };
    await vault.get('application.change', {
      ...change,
      papers: [
        { words: 'Läkarintyg', got: false },
        { words: '  ', got: true },
      ],
      sent: '2026-10-01',
    });
    const refused = await vault.get('application.change', {
      ...change,
      decidedOn: '2026-10-20',
      decision: 'refused',
      served: '2026-10-22',
    });
    expect(refused.applications[0]).toMatchObject({
      sought: 'Boendestöd',
      agency: 'Socialtjänsten',
      papers: [{ words: 'Läkarintyg', got: false }],
      sent: '2026-10-01',
      decision: 'refused',
      appealSet: null,
    });
    expect(refused.papers).toContain('applications');
    expect((await vault.get('folder.undo', {})).applications[0]?.decision).toBeNull();
    await vault.get('folder.redo', {});
    await meet();
    const corrected = await vault.get('application.change', {
      ...change,
      sought: 'Mer boendestöd',
      begun: null,
    });
    expect(corrected.applications[0]).toMatchObject({ sought: 'Mer boendestöd', decision: 'refused' });
    expect((await vault.get('application.remove', change)).applications).toEqual([]);
    expect((await vault.get('folder.undo', {})).applications).toHaveLength(1);
  });

  it('waits at the table until there is a key', async () => {
    const other = await addClient(vault, 'Lönn');
    await vault.get('beside.enter', { id: other });
    expect(await vault.code('application.add', { sought: 'Boendestöd', agency: '' })).toBe('wrong-mode');
  });

  it('goes on a paper with how it stands, and what happened', async () => {
    const [made] = (await vault.get('application.add', { sought: 'Boendestöd', agency: 'Kommunen' }))
      .applications;
    await vault.get('application.change', {
      id: made!.id,
      papers: [{ words: 'Läkarintyg', got: true }],
      sent: '2026-06-01',
      askedOn: '2026-06-10',
      askedFor: 'Hyresavi',
      decidedOn: '2026-07-01',
      decision: 'partly',
      served: '2026-07-03',
    });
    await meet();
    const paper = await vault.get('exit.preview', {
      parts: [{ kind: 'applications', id: null }],
      named: true,
      large: false,
    });
    expect(paper.lines.map(({ text, detail }) => [text, detail])).toEqual([
      ['Boendestöd', 'Hos Kommunen · beviljad till en del'],
      ['Läkarintyg', 'finns'],
      ['Skickad 1 juni 2026', ''],
      ['De bad om mer 10 juni 2026: Hyresavi', ''],
      ['Beslut 1 juli 2026: ja till en del', ''],
      ['Jag fick beslutet 3 juli 2026', ''],
      ['Kan överklagas till och med 24 juli 2026', ''],
    ]);
  });
});

describe('a meeting', () => {
  const first = {
    starts: '2026-11-05T14:00',
    minutes: 60,
    what: 'Fika',
    place: 'Biblioteket',
    people: 'Mia',
  };
  const times = async (): Promise<string[]> =>
    (await vault.get('times.list', { id })).map(({ starts, minutes }) => `${starts} ${minutes}`);

  it('is in the folder with its words, in the vault with its time alone, and both are undone', async () => {
    const [meeting] = (await vault.get('meeting.add', first)).meetings;
    expect(meeting).toMatchObject(first);
    expect(await times()).toEqual(['2026-11-05T14:00 60']);
    await vault.get('meeting.change', { id: meeting!.id, starts: '2026-11-06T09:30', minutes: 30 });
    expect(await times()).toEqual(['2026-11-06T09:30 30']);
    await vault.get('meeting.cancel', { id: meeting!.id });
    expect(await times()).toEqual([]);
    await vault.get('folder.undo', {});
    expect((await vault.get('folder.undo', {})).meetings[0]).toMatchObject(first);
    expect(await times()).toEqual(['2026-11-05T14:00 60']);
    vault.lock();
    const stored = readFileSync(join(vault.dir, 'vault.db'));
    for (const word of ['Fika', 'Biblioteket', 'Mia']) expect(stored.includes(word)).toBe(false);
  });

  it('of somebody who wants nothing written is a time and nothing else', async () => {
    const { id: other } = await vault.get('people.add', {
      alias: 'Lönn',
      calledName: '',
      language: 'sv',
      safety: { someone: false, who: '', mayLeaveMessage: true },
      rightsTalkedOn: null,
      beginning: 'nothing-written',
    });
    await vault.get('folder.open', { id: other });
    const [meeting] = (await vault.get('meeting.add', first)).meetings;
    expect(meeting).toMatchObject({ starts: first.starts, what: '', place: '', people: '' });
  });

  it('is set, moved and cancelled by time alone where only the client opens, and comes into the folder With', async () => {
    await vault.get('meeting.add', first);
    await vault.get('meeting.add', { ...first, starts: '2026-11-12T14:00' });
    await meet();
    await vault.get('exit.key', { secret: secret() });
    await vault.get('choice.set', { choice: 'only', front: { reach: '', nextMeeting: '', crisis: '' } });
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    const [one, two] = await vault.get('times.list', { id });
    await vault.get('times.set', { folderId: id, id: one!.id, starts: '2026-11-06T10:00', minutes: 45 });
    await vault.get('times.cancel', { folderId: id, id: two!.id });
    await vault.get('times.set', { folderId: id, id: null, starts: '2026-11-20T13:00', minutes: 60 });
    expect(await times()).toEqual(['2026-11-06T10:00 45', '2026-11-20T13:00 60']);
    await meet();
    const { meetings } = await vault.get('folder.read', {});
    expect(meetings.map(({ starts, what }) => [starts, what])).toEqual([
      ['2026-11-20T13:00', ''],
      ['2026-11-06T10:00', 'Fika'],
    ]);
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    expect(await times()).toEqual(['2026-11-06T10:00 45', '2026-11-20T13:00 60']);
  });

  it('is nobody else’s to move, and no time that is not one', async () => {
    const [meeting] = (await vault.get('meeting.add', first)).meetings;
    const other = await addClient(vault, 'Lönn');
    const asked = { folderId: other, id: meeting!.id, starts: first.starts, minutes: 60 };
    expect(await vault.code('times.set', asked)).toBe('gone');
    expect(await vault.code('times.cancel', { folderId: other, id: meeting!.id })).toBe('gone');
    for (const starts of ['2026-02-30T10:00', '2026-11-05T24:00', '2026-11-05 14:00'])
      expect(await vault.code('meeting.add', { ...first, starts })).toBe('malformed');
  });

  it('leaves the vault a month after it was, and stays in the folder', async () => {
    await vault.get('meeting.add', first);
    vault.passDays(40);
    const view = await alone();
    expect(await times()).toEqual([]);
    expect(view.meetings).toHaveLength(1);
  });
});

describe('the review of the plan', () => {
  it('is set for three or six months, or none, and undone', async () => {
    expect((await vault.get('folder.read', {})).review).toEqual({ months: null, next: null });
    const three = { months: 3 as const, next: '2027-02-02' };
    expect((await vault.get('review.set', three)).review).toEqual(three);
    expect((await vault.get('review.set', { months: null, next: null })).review.months).toBeNull();
    expect((await vault.get('folder.undo', {})).review).toEqual(three);
    expect((await vault.get('folder.undo', {})).review).toEqual({ months: null, next: null });
  });
});

describe('a calendar file', () => {
  const meeting = { starts: '2026-11-05T14:00', minutes: 60, what: 'Fika; te', place: 'Café', people: '' };
  const saved = (name: string): string => readFileSync(join(vault.dir, name), 'utf8');

  it('has times and nothing else Without', async () => {
    await vault.get('meeting.add', meeting);
    await vault.get('meeting.add', { ...meeting, starts: '2026-10-05T14:00' });
    vault.choices.push(null, join(vault.dir, 'ut.ics'));
    expect(await vault.get('times.save', {})).toEqual({ saved: false });
    expect(await vault.get('times.save', {})).toEqual({ saved: true });
    const lines = saved('ut.ics').split('\r\n');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(lines).toContain('SUMMARY:Möte');
    expect(lines.filter((line) => /^UID:[0-9a-f]{32}$/u.test(line))).toHaveLength(1);
    const start = new Date(2026, 10, 5, 14, 0).toISOString().replace(/[-:]|\.\d+/gu, '');
    expect(lines).toContain(`DTSTART:${start}`);
    expect(saved('ut.ics')).not.toMatch(/Fika|Café|Kastanj|Maja|LOCATION|DESCRIPTION|egenmakt/iu);
    expect(await vault.get('ledger.read', {})).toEqual([expect.objectContaining({ kind: 'key.made' })]);
  });

  it('has the client’s own words With, by their key on the spot, and is listed', async () => {
    await vault.get('meeting.add', meeting);
    expect(await vault.code('exit.calendar', {})).toBe('wrong-mode');
    await meet();
    expect(await vault.code('exit.calendar', {})).toBe('key-needed');
    await vault.get('exit.key', { secret: secret() });
    vault.choices.push(null, join(vault.dir, 'mina.ics'));
    expect(await vault.get('exit.calendar', {})).toEqual({ saved: false });
    expect(await vault.get('exit.calendar', {})).toEqual({ saved: true });
    expect(saved('mina.ics')).toContain('SUMMARY:Fika\\; te\r\n');
    expect(saved('mina.ics')).toContain('LOCATION:Café\r\n');
    expect(saved('mina.ics')).not.toMatch(/egenmakt/iu);
    expect((await vault.get('ledger.read', {}))[0]).toMatchObject({ kind: 'calendar.ics', signed: true });
    expect(await vault.code('exit.calendar', {})).toBe('key-needed');
  });
});
