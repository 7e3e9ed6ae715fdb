import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nothingTold } from '../../../shared/domain/ending.ts';
import { StickVault, vaultDb } from '../../support/stick-vault.ts';
import type { TestVault } from '../../support/test-vault.ts';

let s: StickVault;
let vault: TestVault;
beforeEach(async () => {
  s = await StickVault.made();
  ({ vault } = s);
});
afterEach(() => s.end());

const lonn = {
  alias: 'Lönn',
  calledName: '',
  language: 'sv',
  safety: { someone: false, who: '', mayLeaveMessage: false },
  rightsTalkedOn: null,
  beginning: 'think',
} as const;

describe('what a backup cannot know was taken back', () => {
  const plan = (on = vault): Promise<unknown> =>
    on.get('folder.open', { id: s.id }).then(({ ending }) => ending.erasing);

  it('an erasing that the client decided sleeps on another computer until they say so again', async () => {
    await s.meet();
    await s.key();
    await vault.get('erase.after', { on: '2026-11-20' });
    await s.unlocked();
    const backup = await s.backedUp();
    vault.passDays(40);
    const next = await s.movedTo(backup);
    for (let days = 0; days < 3; days += 1) {
      next.passDays(1);
      await s.unlocked(next);
    }
    const asleep = { on: '2026-11-20', why: 'client', asleep: true };
    expect(await plan(next)).toEqual(asleep);
    expect((await next.get('people.list', {}))[0]?.eraseOn).toBeNull();
    expect(await next.code('erase.keepAbsent', { id: s.id })).toBe('client-decided');
    await s.meet(next);
    expect((await next.get('folder.read', {})).ending.erasing).toEqual(asleep);
    await s.key(next);
    const later = await next.get('erase.after', { on: '2026-12-30' });
    expect(later.ending.erasing).toEqual({ on: '2026-12-30', why: 'client', asleep: false });
    next.passDays(30);
    await s.unlocked(next);
    expect(await next.get('people.list', {})).toEqual([]);
  });

  it('it sleeps on when a backup is put back there again', async () => {
    await s.meet();
    await s.key();
    await vault.get('erase.after', { on: '2026-11-20' });
    await s.unlocked();
    const backup = await s.backedUp();
    vault.passDays(40);
    const next = await s.movedTo(backup);
    next.choices.push(backup);
    await next.get('restore.look', { id: null });
    await next.get('restore.swap', {});
    next.passDays(1);
    await s.unlocked(next);
    expect(await plan(next)).toEqual({ on: '2026-11-20', why: 'client', asleep: true });
  });

  it('or until the ombudsperson has asked them', async () => {
    await s.meet();
    await s.key();
    await vault.get('erase.after', { on: '2026-11-20' });
    await s.unlocked();
    const backup = await s.backedUp();
    vault.passDays(40);
    const next = await s.movedTo(backup);
    await next.get('erase.confirmAbsent', { id: s.id });
    expect(await next.code('erase.confirmAbsent', { id: s.id })).toBe('not-proposed');
    next.passDays(1);
    await s.unlocked(next);
    expect(await next.get('people.list', {})).toEqual([]);
  });

  it('an erasing after silence is proposed anew', async () => {
    await vault.get('folder.open', { id: s.id });
    await vault.get('ending.died', { on: '2026-11-01' });
    await vault.get('erase.absent', { id: s.id, why: 'death' });
    const backup = await s.backedUp();
    vault.passDays(60);
    const next = await s.movedTo(backup);
    expect(await plan(next)).toBeNull();
    expect(await next.get('people.silent', {})).toMatchObject([{ id: s.id, why: 'death' }]);
  });

  it('being counted sleeps, and leaves no row until the client says yes again', async () => {
    await s.meet();
    const told = { ...nothingTold, gender: 'woman' } as const;
    await vault.get('counted.agree', told);
    await vault.get('ending.end', {});
    await s.unlocked();
    const rows = (): number => vaultDb(vault).all('SELECT * FROM stat_row').length;
    expect(rows()).toBe(1);
    await s.putBack(await s.backedUp());
    const { ending } = await vault.get('folder.open', { id: s.id });
    expect([ending.counted, ending.countedAsleep, rows()]).toEqual([told, true, 0]);
    await s.meet();
    expect((await vault.get('counted.agree', told)).ending.countedAsleep).toBe(false);
    expect(rows()).toBe(1);
    await s.unlocked();
    expect((await vault.get('folder.open', { id: s.id })).ending.countedAsleep).toBe(false);
  });

  it('whoever thought about it is asked about, and forgotten only when somebody says so', async () => {
    await vault.get('people.add', lonn);
    await vault.get('folder.close', {});
    const backup = await s.backedUp();
    vault.passDays(70);
    const next = await s.movedTo(backup);
    const aliases = async (on: TestVault): Promise<string[]> =>
      (await on.get('people.list', {})).map(({ alias }) => alias);
    expect(await aliases(next)).toEqual(['Kastanj', 'Lönn']);
    next.passDays(30);
    await s.unlocked(next);
    const [, line] = await next.get('people.list', {});
    expect(line).toMatchObject({ alias: 'Lönn', thinkingUntil: '2027-01-01' });
    expect(s.beside()).toEqual([]);
    // They begin, or are forgotten; who comes after the restore is forgotten unasked, as was promised.
    await next.get('people.forget', { id: line?.id ?? '' });
    await next.get('people.add', { ...lonn, alias: 'Hägg' });
    await next.get('folder.close', {});
    next.passDays(61);
    await s.unlocked(next);
    expect(await aliases(next)).toEqual(['Kastanj']);
  });

  it('whoever thought about it, and has begun since, is asked about where the backup does not know that', async () => {
    const { id } = await vault.get('people.add', lonn);
    await vault.get('folder.close', {});
    const backup = await s.backedUp();
    await vault.get('people.begin', { id });
    vault.passDays(70);
    await s.unlocked();
    await s.putBack(backup);
    expect((await vault.get('people.list', {}))[1]).toMatchObject({ alias: 'Lönn', beginning: 'think' });
    await vault.get('people.begin', { id });
    vault.passDays(1);
    await s.unlocked();
    expect((await vault.get('people.list', {}))[1]).toMatchObject({ alias: 'Lönn', beginning: 'start' });
  });
});
