import { afterEach, describe, expect, it } from 'vitest';
import { PlanActions } from '../../../renderer/screens/table/plan-actions.ts';
import type { FolderCall, Made } from '../../../renderer/state/folder-board.svelte.ts';
import { howSaid, wouldDo } from '../../../renderer/state/said.ts';
import { sorted } from '../../../renderer/state/sorted.ts';
import { openWishes } from '../../../renderer/state/wish-order.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import type { FolderView } from '../../../shared/domain/folder.ts';
import { planWithPending } from '../../../shared/domain/plan-change.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { table as t } from '../../../shared/i18n/sv/table.ts';
import type { TestVault } from '../../support/test-vault.ts';
import { besideTheClient, withTheClient } from './at-the-table.ts';

const today = '2026-11-02';
const vaults: TestVault[] = [];
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});

interface Played {
  actions: PlanActions;
  vault: TestVault;
  said: string[];
  view: () => FolderView;
  plan: () => Plan;
}

const played = async (vault: TestVault, beside: boolean): Promise<Played> => {
  vaults.push(vault);
  let view = await vault.get('folder.read', {});
  const said: string[] = [];
  const plan = (): Plan => (beside ? planWithPending(view.plan, view.statements, today) : view.plan);
  const actions = new PlanActions({
    change: async <N extends FolderCall>(call: N, input: Made<Input<N>>) => {
      const answer = await vault.ask(call, typeof input === 'function' ? input() : input);
      if (answer.ok) view = answer.value as FolderView;
      return answer.ok;
    },
    view: () => view,
    plan,
    beside: () => beside,
    t: () => t,
    announce: (text) => void said.push(text),
  });
  return { actions, vault, said, view: () => view, plan };
};

const words = (plan: Plan): string[] => openWishes(plan).map((wish) => wish.words);

describe('the plan, With', () => {
  it('is added to, reworded and ordered by the client, and each move is said', async () => {
    const { actions, said, plan } = await played((await withTheClient()).vault, false);
    for (const wish of ['Hund', 'Brev', 'Simma']) await actions.addWish(wish);
    await actions.move(openWishes(plan())[2]!, 0);
    expect(words(plan())).toEqual(['Simma', 'Hund', 'Brev']);
    expect(said.at(-1)).toBe(t.plan.moved('Simma', 1, 3));
    expect(await actions.move(openWishes(plan())[0]!, -1)).toBe(false);
    expect(said.at(-1)).toBe(t.plan.isFirst);
    expect(await actions.move(openWishes(plan())[2]!, 3)).toBe(false);
    expect(said.at(-1)).toBe(t.plan.isLast);
    await actions.reword(openWishes(plan())[0]!.id, 'Simma igen');
    expect(words(plan())[0]).toBe('Simma igen');
  });

  it('chooses one to begin with, closes and takes up again', async () => {
    const { actions, plan } = await played((await withTheClient()).vault, false);
    await actions.addWish('Hund');
    await actions.addWish('Brev');
    await actions.choose(openWishes(plan())[1]!, true);
    expect(openWishes(plan()).map((wish) => wish.chosen)).toEqual([false, true]);
    await actions.choose(openWishes(plan())[1]!, false);
    expect(openWishes(plan()).some((wish) => wish.chosen)).toBe(false);
    await actions.close(openWishes(plan())[0]!, 'Jag fick en');
    expect(words(plan())).toEqual(['Brev']);
    const closed = plan().wishes.find((wish) => wish.closed !== null)!;
    expect(closed.closing).toBe('Jag fick en');
    await actions.reopen(closed);
    expect(words(plan())).toContain('Hund');
    await actions.removeWish(closed.id);
    expect(words(plan())).toEqual(['Brev']);
  });

  it('has steps that are added, changed, done, opened again and removed', async () => {
    const { actions, plan } = await played((await withTheClient()).vault, false);
    await actions.addWish('Hund');
    const wish = openWishes(plan())[0]!.id;
    await actions.addStep(wish, { words: 'Ringa', doer: 'other', doerName: 'Syster', due: '2026-12-01' });
    const step = () => openWishes(plan())[0]!.steps[0]!;
    expect(step()).toMatchObject({ words: 'Ringa', doer: 'other', doerName: 'Syster', due: '2026-12-01' });
    const before = step();
    await actions.changeStep(before, { words: 'Ringa igen', doer: 'me', doerName: '', due: null });
    expect(step()).toMatchObject({ words: 'Ringa igen', doer: 'me', due: null });
    await actions.changeStep(before, { outcome: 'De svarade' });
    expect(step().words).toBe('Ringa igen');
    await actions.doneStep(before);
    expect(step()).toMatchObject({ done: today, outcome: 'De svarade' });
    await actions.reopenStep(step());
    expect(step().done).toBeNull();
    await actions.removeStep(step().id);
    expect(openWishes(plan())[0]!.steps).toEqual([]);
  });
});

describe('the plan before there is a key', () => {
  it('waits: the plan itself is not changed, and each thing is kept as a sentence', async () => {
    const { actions, view, plan } = await played((await besideTheClient()).vault, true);
    await actions.addWish('Hund');
    await actions.addWish('Brev');
    expect(view().plan.wishes).toEqual([]);
    expect(words(plan())).toEqual(['Hund', 'Brev']);
    expect(view().statements.map((said) => [said.said, said.channel, said.state])).toEqual([
      ['Hund', 'before-key', 'waiting'],
      ['Brev', 'before-key', 'waiting'],
    ]);
    await actions.choose(openWishes(plan())[1]!, true);
    expect(view().statements.at(-1)?.said).toBe(t.beside.said.choose('Brev'));
  });

  it('keeps one sentence for several presses of Up', async () => {
    const { actions, view, plan } = await played((await besideTheClient()).vault, true);
    for (const wish of ['Hund', 'Brev', 'Simma']) await actions.addWish(wish);
    await actions.move(openWishes(plan())[2]!, 1);
    await actions.move(openWishes(plan())[1]!, 0);
    expect(words(plan())).toEqual(['Simma', 'Hund', 'Brev']);
    expect(view().statements.filter((said) => said.change?.kind === 'wish.move')).toHaveLength(1);
  });

  it('names in each sentence what it is about', async () => {
    const { actions, view, plan } = await played((await besideTheClient()).vault, true);
    await actions.addWish('Hund');
    const wish = openWishes(plan())[0]!;
    await actions.addStep(wish.id, { words: 'Ringa', doer: 'me', doerName: '', due: null });
    await actions.doneStep(openWishes(plan())[0]!.steps[0]!);
    await actions.close(wish, 'Jag fick en');
    expect(
      view()
        .statements.slice(1)
        .map((said) => said.said),
    ).toEqual([
      t.beside.said.stepAdd('Ringa'),
      t.beside.said.stepDone('Ringa'),
      `${t.beside.said.close('Hund')} Jag fick en`,
    ]);
  });
});

describe('what waits for the client', () => {
  it('is told with how it was said and what it would do', async () => {
    const { vault } = await withTheClient(async (desk) => {
      await desk.get('statement.add', {
        said: 'Jag vill ha hund',
        channel: 'phone',
        change: { kind: 'wish.add', words: 'Hund' },
      });
      await desk.get('statement.add', { said: 'Tack', channel: 'message', change: null });
    });
    vaults.push(vault);
    const view = await vault.get('folder.read', {});
    const [one, other] = view.statements;
    expect(howSaid(one!, t, '2 november')).toBe(t.waiting.phone('2 november'));
    expect(wouldDo(one!.change, view.plan, t)).toBe(t.waiting.would.wishAdd('Hund'));
    expect(howSaid(other!, t, '2 november')).toBe(t.waiting.message('2 november'));
    expect(wouldDo(other!.change, view.plan, t)).toBe(t.waiting.onlySaid);
    expect(wouldDo({ kind: 'wish.choose', wishId: 'f'.repeat(32) }, view.plan, t)).toBe(t.waiting.would.gone);
  });

  it('has suggestions by the wish they are about, and those that rest apart', async () => {
    const { vault } = await withTheClient(async (desk) => {
      await desk.get('suggestion.add', { about: { kind: 'wish' }, words: 'Simma på tisdagar' });
    });
    vaults.push(vault);
    const view = await vault.get('wish.add', { words: 'Hund' });
    const wish = view.plan.wishes[0]!.id;
    const [fresh] = view.suggestions;
    const about = { ...fresh!, id: 'a'.repeat(32), about: { kind: 'step' as const, wishId: wish } };
    const gone = { ...about, id: 'b'.repeat(32), about: { kind: 'step' as const, wishId: 'c'.repeat(32) } };
    const later = { ...about, id: 'd'.repeat(32), state: 'later' as const };
    const told = { ...about, id: 'e'.repeat(32), state: 'no' as const };
    const found = sorted([fresh!, about, gone, later, told], view.plan, today);
    expect(found.wishes).toEqual([fresh]);
    expect(found.by(wish)).toEqual([about]);
    expect(found.inPlace).toBe(1);
    expect(found.resting).toEqual([gone, later]);
    expect(sorted([about], view.plan, '2027-03-01').resting).toEqual([about]);
  });
});
