import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan, PlanChange } from '../../../shared/domain/plan.ts';
import { applied, canApply, pendingStatements, planWithPending } from '../../../shared/domain/plan-change.ts';
import { anyChange, anyPlan, anyStatements, statement, step, wish } from './arbitraries.ts';

const fresh = { id: 'new', today: '2026-03-05' };
const plan: Plan = {
  wishes: [
    wish('a', { chosen: true, steps: [step('s', { wishId: 'a' }), step('t', { wishId: 'a' })] }),
    wish('b'),
    wish('c', { closed: '2026-02-01', closing: 'It is done' }),
  ],
};
const after = (change: PlanChange): Plan => applied(plan, change, fresh);
const one = (changed: Plan, id: string) => changed.wishes.find((candidate) => candidate.id === id);

describe('applied', () => {
  it('adds a wish last, as it was said', () => {
    const { wishes } = after({ kind: 'wish.add', words: 'A cat' });
    expect(wishes.slice(0, 3)).toEqual(plan.wishes);
    expect(wishes[3]).toEqual(wish('new', { words: 'A cat', added: '2026-03-05' }));
  });

  it('rewords, moves and chooses one wish', () => {
    expect(one(after({ kind: 'wish.reword', wishId: 'b', words: 'Sleep' }), 'b')?.words).toBe('Sleep');
    expect(after({ kind: 'wish.move', wishId: 'b', to: 0 }).wishes.map(({ id }) => id)).toEqual([
      'b',
      'a',
      'c',
    ]);
    const chosen = after({ kind: 'wish.choose', wishId: 'b' }).wishes.filter((candidate) => candidate.chosen);
    expect(chosen.map(({ id }) => id)).toEqual(['b']);
  });

  it('closes and reopens, and keeps what was said at the closing', () => {
    const closed = one(after({ kind: 'wish.close', wishId: 'a', closing: 'Enough' }), 'a');
    expect(closed).toMatchObject({ closed: '2026-03-05', closing: 'Enough', chosen: false });
    expect(one(after({ kind: 'wish.reopen', wishId: 'c' }), 'c')).toMatchObject({
      closed: null,
      closing: 'It is done',
    });
  });

  it('adds a step last under its wish', () => {
    const added = { words: 'Call them', doer: 'other', doerName: 'My sister', due: '2026-04-01' } as const;
    const steps = one(after({ kind: 'step.add', wishId: 'a', ...added }), 'a')?.steps;
    expect(steps?.[2]).toEqual(step('new', { wishId: 'a', ...added }));
    expect(steps).toHaveLength(3);
  });

  it('tells of a step, and never loses what was told before', () => {
    const told = after({ kind: 'step.done', stepId: 's', outcome: 'They answered' });
    expect(one(told, 'a')?.steps[0]).toMatchObject({ done: '2026-03-05', outcome: 'They answered' });
    const again = applied(
      told,
      { kind: 'step.done', stepId: 's', outcome: '' },
      { id: 'x', today: '2026-05-05' },
    );
    expect(one(again, 'a')?.steps[0]).toMatchObject({ done: '2026-03-05', outcome: 'They answered' });
    expect(one(told, 'a')?.steps[1]).toEqual(plan.wishes[0]?.steps[1]);
  });

  it('leaves the plan when the change has no place', () => {
    const lost: PlanChange[] = [
      { kind: 'wish.reword', wishId: 'q', words: 'x' },
      { kind: 'wish.choose', wishId: 'c' },
      { kind: 'wish.close', wishId: 'c', closing: '' },
      { kind: 'wish.reopen', wishId: 'a' },
      { kind: 'step.done', stepId: 'q', outcome: '' },
    ];
    for (const change of lost) {
      expect(canApply(plan, change), change.kind).toBe(false);
      expect(after(change), change.kind).toBe(plan);
    }
  });

  it('never changes the plan it was given, and never loses or doubles a wish or step', () => {
    fc.assert(
      fc.property(anyPlan, anyChange, (before, change) => {
        const copy = structuredClone(before);
        const changed = applied(before, change, fresh);
        expect(before).toEqual(copy);
        const ids = (all: Plan): string[] => all.wishes.flatMap((w) => [w.id, ...w.steps.map((s) => s.id)]);
        const adds = canApply(before, change) && (change.kind === 'wish.add' || change.kind === 'step.add');
        expect(ids(changed).sort()).toEqual([...ids(before), ...(adds ? ['new'] : [])].sort());
        expect(changed.wishes.filter((w) => w.chosen).length).toBeLessThanOrEqual(1);
        expect(changed.wishes.every((w) => w.closed === null || !w.chosen)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('planWithPending', () => {
  const today = '2026-03-05';

  it('marks what waits in its place', () => {
    const shown = planWithPending(
      plan,
      [
        statement(
          't2',
          { kind: 'wish.reword', wishId: 'b', words: 'Sleep' },
          { at: '2026-03-02T08:00:00.000Z' },
        ),
        statement('t1', { kind: 'wish.add', words: 'A cat' }),
        statement('t3', { kind: 'step.done', stepId: 's', outcome: 'Done' }),
        statement('t4', { kind: 'wish.move', wishId: 'b', to: 0 }, { at: '2026-03-03T08:00:00.000Z' }),
      ],
      today,
    );
    expect(shown.wishes.map(({ id, marks }) => [id, marks])).toEqual([
      [
        'b',
        [
          { statementId: 't2', kind: 'wish.reword' },
          { statementId: 't4', kind: 'wish.move' },
        ],
      ],
      ['a', []],
      ['c', []],
      ['t1', [{ statementId: 't1', kind: 'wish.add' }]],
    ]);
    expect(shown.wishes[0]?.words).toBe('Sleep');
    expect(shown.wishes[1]?.steps[0]).toMatchObject({
      done: today,
      outcome: 'Done',
      marks: [{ statementId: 't3', kind: 'step.done' }],
    });
    expect(shown.wishes[1]?.steps[1]?.marks).toEqual([]);
    expect(shown.sentencesOnly).toEqual([]);
  });

  it('lets a later statement speak of a wish that still waits', () => {
    const said = [
      statement('t1', { kind: 'wish.add', words: 'A cat' }),
      statement('t2', {
        kind: 'step.add',
        wishId: 't1',
        words: 'Ask the landlord',
        doer: 'me',
        doerName: '',
        due: null,
      }),
    ];
    const shown = planWithPending(plan, said, today);
    expect(shown.wishes[3]?.steps).toMatchObject([
      { id: 't2', wishId: 't1', marks: [{ statementId: 't2' }] },
    ]);
  });

  it('keeps only the sentence when the place is gone, and nothing of struck and confirmed ones', () => {
    const said = [
      statement('t1', { kind: 'wish.reword', wishId: 'q', words: 'x' }),
      statement('t2', { kind: 'wish.add', words: 'x' }, { state: 'struck' }),
      statement('t3', { kind: 'wish.add', words: 'x' }, { state: 'confirmed' }),
      statement('t4', null),
    ];
    const shown = planWithPending(plan, said, today);
    expect(shown.sentencesOnly).toEqual(['t1']);
    expect(shown.wishes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(shown.wishes.flatMap(({ marks }) => marks)).toEqual([]);
  });

  it('is the plan that confirming all would give, each waiting change marked once or a sentence only', () => {
    fc.assert(
      fc.property(anyPlan, anyStatements, (before, statements) => {
        const shown = planWithPending(before, statements, today);
        const waiting = pendingStatements(statements);
        const confirmed = waiting.reduce(
          (now, { id, change }) => applied(now, change, { id, today }),
          before,
        );
        const bare = shown.wishes.map(({ marks: _marks, ...rest }) => ({
          ...rest,
          steps: rest.steps.map(({ marks: _stepMarks, ...own }) => own),
        }));
        expect(bare).toEqual(confirmed.wishes);
        const marked = shown.wishes
          .flatMap(({ marks, steps }) => [...marks, ...steps.flatMap((own) => own.marks)])
          .map((mark) => mark.statementId);
        expect([...marked, ...shown.sentencesOnly].sort()).toEqual(waiting.map(({ id }) => id).sort());
      }),
      { numRuns: 500 },
    );
  });
});
