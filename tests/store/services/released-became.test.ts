import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReleaseStanding } from '../../../shared/domain/release.ts';
import { noteReport } from '../../../electron/vault/store/vault/reports.ts';
import { madeReport } from '../../support/deficiencies.ts';
import { LogDesk } from '../../support/log-desk.ts';
import { Releasing } from '../../support/releasing.ts';
import type { TestVault } from '../../support/test-vault.ts';

let one: Releasing;
let other: Releasing;
let vault: TestVault;
let desk: LogDesk;
/** The one deficiency that both met. */
let id: string;

/** Both have told of the same, the first client's words speak for it, and a report took them up. */
beforeEach(async () => {
  one = await Releasing.begun();
  ({ vault } = one);
  other = await Releasing.another(vault, 'Rönn');
  const released = async (client: Releasing, happened: string): Promise<string> => {
    await client.withClient();
    return client.numberOf(await client.release(await client.draft({ happened }))) ?? '';
  };
  const speaker = await released(one, 'Ingen svarade på sex veckor.');
  await released(other, 'Telefonen var avstängd.');
  vault.time = new Date('2026-12-01T09:00:00Z');
  await one.onDesk();
  desk = new LogDesk(vault);
  const all = await desk.all();
  const speaks = all.find(({ wordings }) => wordings[0]?.number === speaker);
  id = speaks?.id ?? '';
  await vault.get('log.merge', { into: id, from: all.flatMap((two) => (two.id === id ? [] : two.id)) });
  expect(await standing(other)).toMatchObject({ standing: 'logged', became: null });
  await one.onDesk();
  const stood = [{ deficiencyId: id, numbers: [speaker] }];
  const days = { madeOn: '2026-12-01', meetingOn: '2026-12-01' };
  noteReport(desk.db(), madeReport(stood, days), '2026-12');
});
afterEach(() => vault.end());

async function standing(client: Releasing): Promise<ReleaseStanding | undefined> {
  await client.withClient();
  return (await vault.get('release.standing', {}))[0];
}

describe('words that others were brought under', () => {
  it('tell their client what became of it, step by step, and can still be taken back', async () => {
    expect(await standing(one)).toMatchObject({ standing: 'reported', became: null });
    expect(await standing(other)).toMatchObject({ standing: 'logged', became: 'reported' });
    await one.onDesk();
    await vault.get('log.answer', {
      ...{ id, from: 'Rådet', receivedOn: '2026-12-01', way: 'said' },
      ...{ stance: null, text: 'Ja', promisedOn: null },
    });
    expect(await standing(other)).toMatchObject({ standing: 'logged', became: 'answered' });
    for (const state of ['remedying', 'not-remedied', 'remedied'] as const) {
      await one.onDesk();
      await vault.get('log.setState', { id, state });
      expect(await standing(one)).toMatchObject({ standing: state, became: null });
      expect(await standing(other)).toMatchObject({ standing: 'logged', became: state });
    }
    const kept = (await vault.get('folder.read', {})).releases[0]?.id ?? '';
    expect(await vault.code('release.withdraw', { id: kept })).toBe('ok');
    expect(other.logged().map(({ happened }) => happened)).toEqual(['Ingen svarade på sex veckor.']);
  });

  it('tell that it was passed on, nothing of the other words, and are their own again when taken apart', async () => {
    await vault.get('log.passOn', { id, channel: 'county-board', addresseeId: null });
    const told = await standing(other);
    expect(told).toEqual({ id: told?.id, standing: 'logged', became: 'passed-on' });
    await one.onDesk();
    const wordingId = (await desk.only()).wordings.find(({ sent }) => !sent)?.id ?? '';
    await vault.get('log.split', { wordingId });
    expect(await standing(other)).toMatchObject({ standing: 'logged', became: null });
  });
});
