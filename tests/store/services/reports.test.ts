import { strFromU8, unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../../shared/contract/contract.ts';
import { LogDesk } from '../../support/log-desk.ts';
import { openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
let desk: LogDesk;
let place: string;
beforeEach(async () => {
  vault = await openVaultOnDesk();
  desk = new LogDesk(vault);
  place = mkdtempSync(join(tmpdir(), 'reports-'));
});
afterEach(() => {
  vault.end();
  rmSync(place, { recursive: true, force: true });
});

const asked = (over: Partial<Input<'report.preview'>> = {}): Input<'report.preview'> => ({
  channel: 'body',
  receiverId: null,
  meetingOn: '2026-11-10',
  from: '2026-09',
  until: '2026-11',
  language: 'sv',
  ...over,
});
const file = (name: string): string => join(place, name);

/** Makes the report that is asked for as a PDF; answers its id. */
async function made(over: Partial<Input<'report.preview'>> = {}): Promise<string> {
  await vault.get('report.preview', asked(over));
  vault.choices.push(file('rapport.pdf'));
  return (await vault.get('report.make', { to: 'file' })).id ?? '';
}

describe('a report', () => {
  it('is previewed, written, and then noted: its deficiencies are reported and owe an answer', async () => {
    const id = await desk.released(1);
    const draft = await desk.own();
    const preview = await vault.get('report.preview', asked());
    expect(preview.count).toBe(1);
    expect(JSON.stringify(preview.blocks)).toContain('Ingen svarade i telefon på tre veckor.');
    expect(await vault.get('report.list', {})).toEqual([]);
    const reportId = await made();
    const [line] = await vault.get('report.list', {});
    expect(line).toMatchObject({
      id: reportId,
      receiver: 'Hela ledningsgruppen',
      meetingOn: '2026-11-10',
      madeOn: '2026-11-02',
      periodFrom: '2026-09-01',
      periodUntil: '2026-11-30',
      expectedOn: '2026-12-08',
      deficiencies: [{ deficiencyId: id }],
    });
    expect(await desk.byId(id)).toMatchObject({ state: 'reported', wordings: [{ sent: true }] });
    expect((await desk.byId(draft)).state).toBe('draft');
    const digest = createHash('sha256')
      .update(readFileSync(file('rapport.pdf')))
      .digest('hex');
    expect(desk.db().get('SELECT digest FROM report')).toEqual({ digest });
  });

  it('is noted once, however often it is let out, and is the same report again', async () => {
    await desk.released(1);
    const id = await made();
    vault.choices.push(file('data.zip'));
    expect(await vault.get('report.make', { to: 'package' })).toEqual({ saved: true, id });
    expect(await vault.get('report.make', { to: 'print' })).toEqual({ saved: true, id });
    expect(vault.printed).toHaveLength(1);
    expect(await vault.get('report.list', {})).toHaveLength(1);
    const data = JSON.parse(strFromU8(unzipSync(readFileSync(file('data.zip')))['report.json']!)) as {
      deficiencies: { part: string }[];
    };
    expect(data.deficiencies).toMatchObject([{ part: 'new' }]);
  });

  it('notes nothing when nobody chose a place, when the place is full, or cannot be written', async () => {
    const id = await desk.released(1);
    await vault.get('report.preview', asked());
    vault.choices.push(null);
    expect(await vault.get('report.make', { to: 'file' })).toEqual({ saved: false, id: null });
    vault.choices.push('/dev/full/rapport.pdf', join(place, 'nowhere', 'rapport.pdf'));
    expect(await vault.code('report.make', { to: 'file' })).toBe('cannot-write');
    expect(await vault.code('report.make', { to: 'package' })).toBe('cannot-write');
    vault.printing = false;
    expect(await vault.code('report.make', { to: 'print' })).toBe('cannot-print');
    expect(await vault.get('report.list', {})).toEqual([]);
    expect((await desk.byId(id)).state).toBe('released');
  });

  it('leaves only as it was read: not after the log or the day has changed, not empty, not unseen', async () => {
    expect(await vault.code('report.make', { to: 'file' })).toBe('nothing-made');
    expect((await vault.get('report.preview', asked())).count).toBe(0);
    expect(await vault.code('report.make', { to: 'file' })).toBe('nothing-to-report');
    await desk.released(1);
    await vault.get('report.preview', asked());
    await desk.released(2);
    expect(await vault.code('report.make', { to: 'file' })).toBe('nothing-made');
    await vault.get('report.preview', asked());
    vault.passDays(1);
    expect(await vault.code('report.make', { to: 'file' })).toBe('nothing-made');
    expect(await vault.code('report.preview', asked({ receiverId: 'ab'.repeat(16) }))).toBe('gone');
    expect(await vault.code('report.preview', asked({ from: '2026-12' }))).toBe('malformed');
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    expect(await vault.code('report.make', { to: 'file' })).toBe('nothing-made');
  });

  it('has what nobody answered by itself at the next meeting, and what was answered once', async () => {
    const [silent, told] = [await desk.released(1), await desk.released(2)];
    await made();
    vault.passDays(50);
    const answer = {
      from: 'Socialchefen',
      receivedOn: '2026-12-20',
      way: 'letter',
      promisedOn: null,
    } as const;
    await vault.get('log.answer', {
      id: told,
      ...answer,
      stance: 'will-remedy',
      text: 'Vi gör en telefontid.',
    });
    const next = asked({ meetingOn: '2027-01-12', from: '2026-12', until: '2027-01' });
    const words = JSON.stringify((await vault.get('report.preview', next)).blocks);
    expect(words).toContain('Fortfarande utan svar');
    expect(words).toContain(
      'Socialchefen svarade 20 december 2026: Vi åtgärdar det.\\nVi gör en telefontid.',
    );
    vault.choices.push(file('nästa.pdf'));
    await vault.get('report.make', { to: 'file' });
    const [line] = await vault.get('report.list', {});
    // What was answered is told again, but nothing more is asked of it.
    expect(line?.deficiencies.map(({ deficiencyId }) => deficiencyId)).toEqual([silent]);
    expect((await desk.byId(told)).state).toBe('answered');
  });

  it('passed on tells of the silence before it: who was asked, when, over how many meetings and days', async () => {
    const id = await desk.released(1);
    await made();
    vault.passDays(60);
    await vault.get('log.passOn', { id, channel: 'county-board', addresseeId: null });
    const toBoard = { channel: 'county-board', meetingOn: '2027-01-04', until: '2027-01' } as const;
    const sentence =
      'Ledningsgruppen fick frågan första gången till mötet 10 november 2026. Inget svar på 1 möte och 34 arbetsdagar (52 dagar).';
    const preview = await vault.get('report.preview', asked(toBoard));
    expect(JSON.stringify(preview.blocks)).toContain(sentence);
    vault.choices.push(file('data.zip'));
    await vault.get('report.make', { to: 'package' });
    const data = JSON.parse(strFromU8(unzipSync(readFileSync(file('data.zip')))['report.json']!)) as object;
    expect(data).toMatchObject({
      asked_before: [
        { channel: 'body', first_on: '2026-11-10', times: 1, times_silent: 1, working_days_silent: 34 },
      ],
    });
    // The board says nothing either: what the body left unanswered stays as it was.
    vault.passDays(60);
    const again = asked({ ...toBoard, meetingOn: '2027-03-02', from: '2027-01', until: '2027-03' });
    expect(JSON.stringify((await vault.get('report.preview', again)).blocks)).toContain(sentence);
  });

  it('to one member holds only what they answer for', async () => {
    const ids = [];
    for (const name of ['Socialtjänsten', 'Regionen']) {
      const { id } = await vault.get('directory.add', { name, kind: 'psychiatry' });
      await vault.get('directory.change', { id, inBody: true, memberName: 'Yrsa Vendel' });
      ids.push(id);
    }
    const [social = '', region = ''] = ids;
    await desk.released(1, { agencyId: social, happened: 'Kön är lång.' });
    await desk.released(2, { agencyId: region, happened: 'Ingen tolk kom.' });
    await desk.released(3, { agencyId: null, happened: 'Ingen vet vem som ansvarar.' });
    const words = JSON.stringify(await vault.get('report.preview', asked({ receiverId: region })));
    expect(words).toContain('Ingen tolk kom.');
    expect(words).not.toMatch(/Kön är lång|Ingen vet vem/u);
    // Officials are not named (rule 10), whoever sits in the body.
    expect(JSON.stringify(await vault.get('report.preview', asked()))).not.toContain('Vendel');
  });

  it('keeps back what the client’s limits keep back', async () => {
    await desk.released(1, { happened: 'Ett.' }, { untilTold: true });
    await desk.released(2, { happened: 'Två.' }, { notBefore: '2026-12' });
    const body = await desk.released(3, { happened: 'Tre.' }, { onlyBody: true });
    const preview = await vault.get('report.preview', asked());
    expect(preview.count).toBe(1);
    expect(JSON.stringify(preview.blocks)).not.toMatch(/Ett\.|Två\./u);
    await made();
    // The vault's own hand in the file: even so nothing goes on.
    desk
      .db()
      .transaction((tx) => tx.run(`UPDATE deficiency SET channel = 'county-board' WHERE id = ?`, [body]));
    expect((await vault.get('report.preview', asked({ channel: 'county-board' }))).count).toBe(0);
  });

  it('prints one wording of several, sends only that, and shows no small number of people', async () => {
    const ids = [];
    for (let n = 1; n <= 7; n += 1) ids.push(await desk.released(n, { happened: `Väntan nummer ${n}.` }));
    const [into = '', ...from] = ids;
    const few = await desk.released(8, { happened: 'Ensam.' });
    await vault.get('log.merge', { into, from });
    const words = JSON.stringify((await vault.get('report.preview', asked())).blocks);
    expect(
      words.match(/Väntan nummer \d\./gu)?.filter((one, at, all) => all.indexOf(one) === at),
    ).toHaveLength(1);
    expect(words).toContain('7 personer');
    expect(words).toContain('Färre än 6 personer');
    await made();
    expect((await desk.byId(into)).wordings.filter(({ sent }) => sent)).toHaveLength(1);
    expect((await desk.byId(few)).wordings.map(({ sent }) => sent)).toEqual([true]);
    // One more met it: the number stays, since the difference would be one person.
    await vault.get('log.merge', { into, from: [await desk.released(9)] });
    vault.passDays(1);
    const next = JSON.stringify(await vault.get('report.preview', asked()));
    expect(next).toContain('Minst 7 personer');
    expect(next).not.toContain('8 personer');
    // One takes theirs back before it was sent: not even that they were seven still holds.
    const [unsent] = (await desk.byId(into)).wordings.filter(({ sent }) => !sent);
    await vault.get('log.withdraw', { wordingId: unsent?.id ?? '' });
    const [another] = (await desk.byId(into)).wordings.filter(({ sent }) => !sent);
    await vault.get('log.withdraw', { wordingId: another?.id ?? '' });
    expect(JSON.stringify(await vault.get('report.preview', asked()))).toContain('Visas inte');
  });

  it('lets what waits for the next report show once it is made', async () => {
    await desk.released(1);
    const log = await desk.read();
    desk.db().transaction((tx) => tx.run(`UPDATE deficiency_wording SET shown_from = '2026-12'`));
    expect(await desk.read()).toMatchObject({ deficiencies: [], waiting: 1 });
    await made();
    expect((await desk.read()).deficiencies.map(({ id }) => id)).toEqual(
      log.deficiencies.map(({ id }) => id),
    );
    expect((await desk.read()).waiting).toBe(0);
  });
});
