import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Deficiency, LoggedWording } from '../../../shared/domain/deficiency.ts';
import { countOnce } from '../../../electron/vault/store/vault/released.ts';
import { counted } from '../../support/counted-db.ts';
import { LogDesk } from '../../support/log-desk.ts';
import { openVaultOnDesk, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
let desk: LogDesk;
beforeEach(async () => {
  vault = await openVaultOnDesk();
  desk = new LogDesk(vault);
});
afterEach(() => {
  vault.end();
});

/** An answer that came a month after the report. */
const said = {
  from: 'Rådet',
  receivedOn: '2026-12-02',
  way: 'said',
  stance: null,
  promisedOn: null,
} as const;

describe('the same barrier, met by several', () => {
  it('is one deficiency with a count; taken apart and undone it is as it was', async () => {
    const [one, two, three] = [
      await desk.released(1),
      await desk.released(2, { place: 'Storköping' }),
      await desk.released(3),
    ];
    const before = await desk.all();
    const merged = await vault.get('log.merge', { into: one, from: [two, three, two, one] });
    expect(merged.deficiencies).toMatchObject([{ id: one, people: 3 }]);
    expect(merged.deficiencies[0]?.wordings[0]?.number).toBe(
      before.find(({ id }) => id === one)?.wordings[0]?.number,
    );
    const storkoping =
      merged.deficiencies[0]?.wordings.find(({ place: where }) => where === 'Storköping')?.id ?? '';
    await vault.get('log.speaks', { wordingId: storkoping });
    expect((await desk.only()).wordings[0]?.id).toBe(storkoping);
    const split = await vault.get('log.split', { wordingId: storkoping });
    expect(split.deficiencies.map(({ people }) => people).sort()).toEqual([1, 2]);
    expect(await desk.byId(one)).toMatchObject({
      wordings: [{ place: 'Lillköping' }, { place: 'Lillköping' }],
    });
    for (let n = 0; n < 3; n += 1) await vault.get('log.undo', {});
    expect(await desk.all()).toEqual(before);
  });

  it('brings answers, reports, theme and what changed along, and gives them back', async () => {
    const [known, fresh] = [await desk.released(1), await desk.released(2)];
    await desk.report([known], { madeOn: '2026-11-02' });
    await vault.get('log.answer', {
      id: known,
      from: 'Rådet',
      receivedOn: '2026-11-02',
      way: 'said',
      stance: null,
      text: 'Ja',
      promisedOn: null,
    });
    await vault.get('log.setTheme', { ids: [known], theme: 'telefon' });
    await vault.get('log.setChanged', { id: known, changed: 'Ny tid', changedOn: '2026-11-01' });
    const before = await desk.all();
    await vault.get('log.merge', { into: fresh, from: [known] });
    expect(await desk.only()).toMatchObject({
      id: fresh,
      state: 'answered',
      theme: 'telefon',
      changed: 'Ny tid',
      changedOn: '2026-11-01',
      people: 2,
      answers: [{ text: 'Ja' }],
      reports: [{ madeOn: '2026-11-02' }],
    });
    await vault.get('log.undo', {});
    expect(await desk.all()).toEqual(before);
  });

  it('taken apart after a report, each keeps the report its own wording stood in', async () => {
    const [one, two] = [await desk.released(1), await desk.released(2)];
    await vault.get('log.merge', { into: one, from: [two] });
    await desk.report([one]);
    const [speaker, second] = (await desk.only()).wordings;
    const fresh = await desk.released(3);
    await vault.get('log.merge', { into: one, from: [fresh] });
    const log = await vault.get('log.split', { wordingId: speaker?.id ?? '' });
    expect(log.deficiencies).toHaveLength(2);
    expect(log.deficiencies.every(({ state, reports }) => state === 'reported' && reports.length === 1)).toBe(
      true,
    );
    const stood = desk
      .db()
      .all('SELECT numbers FROM report_deficiency')
      .map((row) => row['numbers']);
    expect(stood.sort()).toEqual([`["${speaker?.number}"]`, `["${second?.number}"]`].sort());
    // The new one can be taken out, what was reported cannot leave a deficiency that nobody reported.
    expect(await vault.code('log.split', { wordingId: second?.id ?? '' })).toBe('not-now');
    const newest = (await desk.byId(one)).wordings.find(({ sent }) => !sent)?.id ?? '';
    const apart = await vault.get('log.split', { wordingId: newest });
    expect(apart.deficiencies.map(({ state }) => state).sort()).toEqual(['released', 'reported', 'reported']);
  });

  it('two that stood in the same report stand in it once, by both numbers', async () => {
    const [one, two] = [await desk.released(1), await desk.released(2)];
    await desk.report([one, two]);
    await vault.get('log.merge', { into: one, from: [two] });
    expect((await desk.only()).reports).toHaveLength(1);
    expect(
      JSON.parse(String(desk.db().get('SELECT numbers FROM report_deficiency')?.['numbers'])),
    ).toHaveLength(2);
    await vault.get('log.undo', {});
    expect((await desk.all()).map(({ reports }) => reports.length)).toEqual([1, 1]);
  });

  it('a client counted once counts for each again where they are told apart', async () => {
    const [one, two] = [await desk.released(1), await desk.released(2)];
    await vault.get('log.merge', { into: one, from: [two] });
    const numbers = (await desk.only()).wordings.map(({ number }) => number);
    countOnce(desk.db(), numbers);
    expect((await desk.only()).people).toBe(1);
    const second = (await desk.only()).wordings[1]?.id ?? '';
    const log = await vault.get('log.split', { wordingId: second });
    expect(log.deficiencies.every(({ people }) => people <= 1)).toBe(true);
    countOnce(desk.db(), numbers);
    expect((await desk.all()).map(({ people }) => people)).toEqual([1, 1]);
  });

  it('is answered when one of them was; told apart, what nobody answered is owed again', async () => {
    const [one, two] = [await desk.released(1), await desk.released(2)];
    await desk.report([one, two]);
    vault.passDays(60);
    await vault.get('log.answer', { id: two, ...said, text: 'Ja' });
    await vault.get('log.merge', { into: one, from: [two] });
    const merged = await desk.only();
    expect(merged).toMatchObject({ id: one, state: 'answered', answers: [{ text: 'Ja' }] });
    const log = await vault.get('log.split', { wordingId: merged.wordings[1]?.id ?? '' });
    expect(log.deficiencies.map(({ state, answers }) => [state, answers.length]).sort()).toEqual([
      ['answered', 1],
      ['reported', 0],
    ]);
  });

  it('is not answered by what was said before it was taken further', async () => {
    const [far, near] = [await desk.released(1), await desk.released(2)];
    await desk.report([far, near]);
    vault.passDays(60);
    await vault.get('log.answer', { id: near, ...said, text: 'Nej' });
    await vault.get('log.passOn', { id: far, channel: 'county-board', addresseeId: null });
    await vault.get('log.merge', { into: near, from: [far] });
    expect(await desk.only()).toMatchObject({ state: 'passed-on', channel: 'county-board', answers: [{}] });
  });

  it('is owed by whom one of them named, where the first named nobody', async () => {
    const { id: member } = await vault.get('directory.add', { name: 'Öppenvården', kind: 'psychiatry' });
    const [one, two] = [await desk.released(1), await desk.released(2)];
    await vault.get('log.setAddressee', { id: one, addresseeId: null });
    await vault.get('log.setAddressee', { id: two, addresseeId: member });
    await vault.get('log.merge', { into: one, from: [two] });
    expect((await desk.only()).addresseeId).toBe(member);
  });

  it('takes along what does not show because the clock went back', async () => {
    const [one, two, three] = [await desk.released(1), await desk.released(2), await desk.released(3)];
    await vault.get('log.merge', { into: two, from: [three] });
    const hidden = (await desk.byId(two)).wordings[1]?.number ?? '';
    const shownFrom = (month: string) =>
      desk
        .db()
        .transaction((tx) =>
          tx.run('UPDATE deficiency_wording SET shown_from = ? WHERE number = ?', [month, hidden]),
        );
    shownFrom('2027-12');
    await vault.get('log.merge', { into: one, from: [two] });
    shownFrom('2026-01');
    expect((await desk.only()).wordings.map(({ number }) => number)).toContain(hidden);
  });

  it('is not made of drafts and releases, of one alone, or past a limit', async () => {
    const [draft, one] = [await desk.own(), await desk.released(1)];
    expect(await vault.code('log.merge', { into: one, from: [draft] })).toBe('not-now');
    expect(await vault.code('log.split', { wordingId: (await desk.byId(one)).wordings[0]?.id ?? '' })).toBe(
      'not-now',
    );
    expect(await vault.code('log.merge', { into: one, from: ['ab'.repeat(16)] })).toBe('gone');
    await desk.report([one]);
    await vault.get('log.passOn', { id: one, channel: 'county-board', addresseeId: null });
    const stays = await desk.released(2, {}, { onlyBody: true });
    expect(await vault.code('log.merge', { into: one, from: [stays] })).toBe('not-now');
    const other = await desk.own();
    await vault.get('log.merge', { into: draft, from: [other] });
    expect(await desk.byId(draft)).toMatchObject({ state: 'draft', wordings: [{}, {}] });
    await vault.get('log.split', { wordingId: (await desk.byId(draft)).wordings[0]?.id ?? '' });
    expect((await desk.all()).filter(({ state }) => state === 'draft')).toHaveLength(2);
  });
});

it('asks the same few questions, however many are changed at once', async () => {
  const ids: string[] = [];
  for (let n = 1; n <= 12; n += 1) ids.push(await desk.released(n));
  await desk.report(ids.slice(0, 9));
  const asks = async (work: () => Promise<unknown>): Promise<number> => {
    const { session } = vault.app;
    if (session.mode !== 'without') throw new Error(session.mode);
    const { db } = session.vault;
    const watched = counted(db);
    session.vault.db = watched.db;
    await work();
    session.vault.db = db;
    return watched.count();
  };
  const themed = (some: string[]) => asks(() => vault.get('log.setTheme', { ids: some, theme: 'telefon' }));
  expect(await themed(ids)).toBe(await themed(ids.slice(0, 1)));
  const [one, two, three, ...rest] = ids as [string, string, string, ...string[]];
  const few = await asks(() => vault.get('log.merge', { into: one, from: [two] }));
  expect(await asks(() => vault.get('log.merge', { into: three, from: rest }))).toBe(few);
  const speaks = (wordingId = '') => asks(() => vault.get('log.speaks', { wordingId }));
  expect(await speaks((await desk.byId(three)).wordings[4]?.id)).toBe(
    await speaks((await desk.byId(one)).wordings[1]?.id),
  );
});

it('whatever is merged, told apart and undone, no wording is lost, one speaks for each, and all comes back', async () => {
  for (let n = 1; n <= 5; n += 1) await desk.released(n);
  await desk.report((await desk.all()).slice(0, 2).map(({ id }) => id));
  const before = await desk.all();
  const wordingsOf = (log: readonly Deficiency[]): LoggedWording[] => log.flatMap(({ wordings }) => wordings);
  const step = fc.record({
    kind: fc.constantFrom('merge', 'merge', 'split', 'speaks'),
    one: fc.nat(4),
    other: fc.nat(4),
  });
  const taken = async ({ kind, one, other }: { kind: string; one: number; other: number }): Promise<void> => {
    const log = await desk.all();
    const idAt = (at: number): string => log[at % log.length]?.id ?? '';
    const wordingId = wordingsOf(log)[one]?.id ?? '';
    if (kind === 'merge') await vault.code('log.merge', { into: idAt(one), from: [idAt(other)] });
    else await vault.code(kind === 'split' ? 'log.split' : 'log.speaks', { wordingId });
    const after = await desk.all();
    expect(
      wordingsOf(after)
        .map(({ number }) => number)
        .sort(),
    ).toEqual(
      wordingsOf(before)
        .map(({ number }) => number)
        .sort(),
    );
    expect(after.reduce((sum, { people }) => sum + people, 0)).toBe(5);
    const spoken = desk.db().all('SELECT deficiency_id FROM deficiency_wording WHERE speaks = 1');
    expect(spoken.map((row) => row['deficiency_id']).sort()).toEqual(after.map(({ id }) => id));
    // Whoever was reported stands in a report by a wording of its own.
    for (const { state, reports, wordings } of after)
      expect([reports.length > 0, wordings.some(({ sent }) => sent)]).toEqual([
        state === 'reported',
        state === 'reported',
      ]);
  };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      for (const one of steps) await taken(one);
      while ((await vault.code('log.undo', {})) === 'ok');
      expect(await desk.all()).toEqual(before);
    }),
    { numRuns: 25 },
  );
});
