import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deficiencyNumber } from '../../../shared/domain/deficiency-number.ts';
import { reply as words } from '../../../shared/i18n/en/document-reply.ts';
import { reportPaper } from '../../../shared/i18n/en/report.ts';
import { LogDesk } from '../../support/log-desk.ts';
import { openVaultOnDesk, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
let desk: LogDesk;
let member: string;
let first: string;
const reportId = '11'.repeat(16);

beforeEach(async () => {
  vault = await openVaultOnDesk();
  vault.time = new Date('2026-12-20T09:00:00Z');
  desk = new LogDesk(vault);
  member = (await vault.get('directory.add', { name: 'Försäkringskassan', kind: 'social-insurance' })).id;
  await vault.get('directory.change', { id: member, inBody: true, memberName: 'Anna Ek' });
  first = await desk.released(1, { happened: 'Ingen svarade i telefon.', agencyId: member });
  const second = await desk.released(2, { happened: 'Blanketten fanns bara på svenska.', agencyId: member });
  const third = await desk.released(3, { happened: 'Kön är lång.', agencyId: null });
  for (const id of [first, second]) await vault.get('log.setAddressee', { id, addresseeId: member });
  await desk.report([first, second, third], { id: reportId, madeOn: '2026-12-01', meetingOn: '2026-12-08' });
});
afterEach(() => vault.end());

describe('a form', () => {
  test('says which report it answers: for a meeting of the body, or sent to a board', async () => {
    const formOf = async (id: string): Promise<string> => {
      const path = `${vault.dir}-form.csv`;
      vault.choices.push(path);
      await vault.get('reply.form', { reportId: id, memberId: null, kind: 'csv' });
      const text = readFileSync(path, 'utf8');
      rmSync(path);
      return text;
    };
    expect(await formOf(reportId)).toContain('Rapporten till mötet 8 december 2026.');
    const id = '22'.repeat(16);
    await vault.get('log.passOn', { id: first, channel: 'county-board', addresseeId: null });
    await desk.report([first], {
      id,
      channel: 'county-board',
      meetingOn: '2026-12-15',
      madeOn: '2026-12-14',
    });
    expect(await formOf(id)).toContain('Rapporten som skickades 15 december 2026.');
    expect(await formOf(id)).not.toContain('mötet');
  });

  test('asks nothing that is answered, until a day that was promised is past', async () => {
    const answer = {
      from: 'Försäkringskassan',
      way: 'letter',
      stance: 'will-remedy',
      text: 'Vi ringer upp.',
    } as const;
    const owed = async (): Promise<number> => (await vault.get('reply.owed', { id: reportId })).count;
    expect(await owed()).toBe(3);
    const day = vault.time.toISOString().slice(0, 10);
    const promisedOn = '2027-01-15';
    await vault.get('log.answer', { id: first, ...answer, receivedOn: day, promisedOn });
    expect(await owed()).toBe(2);
    vault.time = new Date('2027-01-20T10:00:00Z');
    expect(await owed()).toBe(3);
  });

  test('is in the language of its report, and asks in the order it asked', async () => {
    const numbers = ['0000003', '0000001', '0000002'].map(deficiencyNumber);
    const all = await desk.all();
    const idOf = (number: string): string =>
      all.find(({ wordings }) => wordings.some((one) => one.number === number))?.id ?? '';
    const people = numbers.map((number) => ({ number, people: { shown: 'fewer-than-6' } }));
    const english = '22'.repeat(16);
    await desk.report(numbers.map(idOf), { id: english, language: 'en', published: { people } });
    const path = `${vault.dir}-form.pdf`;
    const formOf = async (id: string): Promise<string> => {
      vault.choices.push(path);
      await vault.get('reply.form', { reportId: id, memberId: null, kind: 'pdf' });
      return execFileSync('pdftotext', [path, '-']).toString();
    };
    const [text, swedish] = [await formOf(english), await formOf(reportId)];
    rmSync(path);
    expect(text).toContain(words.title);
    expect(text).toContain(reportPaper.channels.body);
    expect(text).not.toContain('Ledningsgruppen');
    expect(swedish).not.toContain(words.title);
    // What nobody owes comes last; what the member owes, as it stood.
    const asked = [...text.matchAll(/Number (\d{4} \d{4})/gu)].map(([, number = '']) =>
      number.replace(' ', ''),
    );
    expect(asked).toEqual([numbers[1], numbers[2], numbers[0]]);
  });

  test('asks nothing that was passed on: whoever owes it there was not asked by this report', async () => {
    const board = (await vault.get('directory.add', { name: 'Länsstyrelsen', kind: 'other' })).id;
    await vault.get('log.passOn', { id: first, channel: 'county-board', addresseeId: board });
    const { count, members } = await vault.get('reply.owed', { id: reportId });
    expect([count, members.map(({ id }) => id)]).toEqual([2, [member]]);
    const asked = { reportId, memberId: board, kind: 'pdf' } as const;
    expect(await vault.code('reply.form', asked)).toBe('nothing-owed');
  });
});
