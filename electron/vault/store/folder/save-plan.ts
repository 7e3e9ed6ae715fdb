import type { Plan, Step, Wish } from '../../../../shared/domain/plan.ts';
import { asFlag } from '../decode.ts';
import type { ClientRecorder } from '../recorder.ts';
import type { Cells } from '../undoable.ts';

const wishCells = (wish: Wish, position: number): Cells<'wish'> => ({
  words: wish.words,
  position,
  chosen: asFlag(wish.chosen),
  closed: wish.closed,
  closing: wish.closing,
  added: wish.added,
});

const stepCells = (step: Step, position: number): Cells<'step'> => ({
  wish_id: step.wishId,
  words: step.words,
  doer: step.doer,
  doer_name: step.doerName,
  due: step.due,
  outcome: step.outcome,
  done: step.done,
  position,
});

interface Placed<C> {
  id: string;
  cells: C;
}

const wishesOf = (plan: Plan): Placed<Cells<'wish'>>[] =>
  plan.wishes.map((wish, position) => ({ id: wish.id, cells: wishCells(wish, position) }));
const stepsOf = (plan: Plan): Placed<Cells<'step'>>[] =>
  plan.wishes.flatMap(({ steps }) => steps.map((step, at) => ({ id: step.id, cells: stepCells(step, at) })));

/**
 * Writes what differs between two plans. What happens to a plan is decided in `shared/domain`; this only keeps it. It
 * takes the pen that only the client's presence makes (rule 2). Throws StoreError `gone`, `taken`.
 */
export function savePlan(recorder: ClientRecorder, before: Plan, after: Plan): void {
  // Wishes come first, for steps stand under them; steps leave before the wish they stood under.
  const wishes = wishesOf(after);
  const steps = stepsOf(after);
  const [oldWishes, oldSteps] = [wishesOf(before), stepsOf(before)];
  for (const { id } of missing(oldSteps, steps)) recorder.remove('step', id);
  for (const { id } of missing(oldWishes, wishes)) recorder.remove('wish', id);
  for (const { id, cells } of missing(wishes, oldWishes)) recorder.insert('wish', id, cells);
  recorder.updateMany('wish', both(wishes, oldWishes));
  for (const { id, cells } of missing(steps, oldSteps)) recorder.insert('step', id, cells);
  recorder.updateMany('step', both(steps, oldSteps));
}

function missing<C>(these: readonly Placed<C>[], others: readonly Placed<C>[]): Placed<C>[] {
  const known = new Set(others.map(({ id }) => id));
  return these.filter(({ id }) => !known.has(id));
}

function both<C>(these: readonly Placed<C>[], others: readonly Placed<C>[]): Placed<C>[] {
  const known = new Set(others.map(({ id }) => id));
  return these.filter(({ id }) => known.has(id));
}
