import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

  test('asks nothing that was passed on: whoever owes it there was not asked by this report', async () => {
    const board = (await vault.get('directory.add', { name: 'Länsstyrelsen', kind: 'other' })).id;
    await vault.get('log.passOn', { id: first, channel: 'county-board', addresseeId: board });
    const { count, members } = await vault.get('reply.owed', { id: reportId });
    expect([count, members.map(({ id }) => id)]).toEqual([2, [member]]);
    const asked = { reportId, memberId: board, kind: 'pdf' } as const;
    expect(await vault.code('reply.form', asked)).toBe('nothing-owed');
  });
});
