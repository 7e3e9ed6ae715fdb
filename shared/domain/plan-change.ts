import { movedWish } from './order.ts';
import type { Day, Id, Plan, PlanChange, Statement, Step, Wish } from './plan.ts';

/** What a change needs from outside: the name of what it adds, and the day it happens. */
export interface Fresh {
  id: Id;
  today: Day;
}

const withWish = (plan: Plan, id: Id, work: (wish: Wish) => Wish): Plan => ({
  wishes: plan.wishes.map((wish) => (wish.id === id ? work(wish) : wish)),
});

const withStep = (plan: Plan, id: Id, work: (step: Step) => Step): Plan => ({
  wishes: plan.wishes.map((wish) => ({
    ...wish,
    steps: wish.steps.map((step) => (step.id === id ? work(step) : step)),
  })),
});

/**
 * Can this change be made in this plan? Not when the wish or step it means is gone, nor when the wish already
 * stands so: a closed wish cannot be closed or chosen, an open one not reopened.
 */
export function canApply(plan: Plan, change: PlanChange): boolean {
  if (change.kind === 'wish.add') return true;
  if (change.kind === 'step.done')
    return plan.wishes.some((wish) => wish.steps.some((step) => step.id === change.stepId));
  const wish = plan.wishes.find((one) => one.id === change.wishId);
  if (!wish) return false;
  switch (change.kind) {
    case 'wish.choose':
    case 'wish.close':
      return wish.closed === null;
    case 'wish.reopen':
      return wish.closed !== null;
    case 'wish.reword':
    case 'wish.move':
    case 'step.add':
      return true;
  }
}

/**
 * The plan after one change; the plan itself, untouched, when the change cannot be made (`canApply`).
 *
 * A new wish or step comes last. `wish.move` counts as `movedWish`. Choosing one wish leaves every other
 * unchosen, and a closed wish is chosen no more. Reopening keeps what was said at the closing, for the next. A
 * step told of again keeps its day, and what came of it unless there are new words: nobody's words go by a phone
 * call that said less.
 */
export function applied(plan: Plan, change: PlanChange, fresh: Fresh): Plan {
  if (!canApply(plan, change)) return plan;
  switch (change.kind) {
    case 'wish.add':
      return { wishes: [...plan.wishes, newWish(change, fresh)] };
    case 'wish.reword':
      return withWish(plan, change.wishId, (wish) => ({ ...wish, words: change.words }));
    case 'wish.move':
      return { wishes: movedWish(plan.wishes, change.wishId, change.to) };
    case 'wish.choose':
      return { wishes: plan.wishes.map((wish) => ({ ...wish, chosen: wish.id === change.wishId })) };
    case 'wish.close':
      return withWish(plan, change.wishId, (wish) => ({
        ...wish,
        chosen: false,
        closed: fresh.today,
        closing: change.closing,
      }));
    case 'wish.reopen':
      return withWish(plan, change.wishId, (wish) => ({ ...wish, closed: null }));
    case 'step.add':
      return withWish(plan, change.wishId, (wish) => ({
        ...wish,
        steps: [...wish.steps, newStep(change, fresh)],
      }));
    case 'step.done':
      return withStep(plan, change.stepId, (step) => ({
        ...step,
        done: step.done ?? fresh.today,
        outcome: change.outcome || step.outcome,
      }));
  }
}

function newWish(change: Extract<PlanChange, { kind: 'wish.add' }>, fresh: Fresh): Wish {
  return {
    id: fresh.id,
    words: change.words,
    chosen: false,
    closed: null,
    closing: '',
    added: fresh.today,
    steps: [],
  };
}

function newStep(change: Extract<PlanChange, { kind: 'step.add' }>, fresh: Fresh): Step {
  const { wishId, words, doer, doerName, due } = change;
  return { id: fresh.id, wishId, words, doer, doerName, due, outcome: '', done: null };
}

/** Which statement waits to change a wish or step, and how. */
export interface Mark {
  statementId: Id;
  kind: PlanChange['kind'];
}

export interface MarkedStep extends Step {
  marks: Mark[];
}

export interface MarkedWish extends Omit<Wish, 'steps'> {
  marks: Mark[];
  steps: MarkedStep[];
}

/** The plan as it would be if every waiting statement were confirmed, with each change marked in its place. */
export interface MarkedPlan {
  wishes: MarkedWish[];
  /** Waiting statements whose change has no place any more; only their sentence is left. */
  sentencesOnly: Id[];
}

/** A statement that waits with a change. */
export type PendingStatement = Statement & { state: 'waiting'; change: PlanChange };

/** Waiting statements that carry a change, in the order they were said. */
export function pendingStatements(statements: readonly Statement[]): PendingStatement[] {
  const isPending = (statement: Statement): statement is PendingStatement =>
    statement.state === 'waiting' && statement.change !== null;
  return statements.filter(isPending).sort((one, other) => earlierFirst(one.at, other.at));
}

const earlierFirst = (one: string, other: string): number => Number(one > other) - Number(one < other);

/** The wish or step a change means; what it adds is called as the statement itself. */
function targetOf(change: PlanChange, added: Id): Id {
  switch (change.kind) {
    case 'wish.add':
    case 'step.add':
      return added;
    case 'step.done':
      return change.stepId;
    case 'wish.reword':
    case 'wish.move':
    case 'wish.choose':
    case 'wish.close':
    case 'wish.reopen':
      return change.wishId;
  }
}

/**
 * The plan with what the client said and has not yet confirmed, marked in its place (product.md, rule 2). Struck
 * and confirmed statements change nothing here. A wish or step that waits to be added is called by its
 * statement's id; give it the same id when it is confirmed, so that later statements about it still find it.
 *
 * Nothing of this may leave: documents are made from the plan itself.
 */
export function planWithPending(plan: Plan, statements: readonly Statement[], today: Day): MarkedPlan {
  const marks = new Map<Id, Mark[]>();
  const sentencesOnly: Id[] = [];
  let shown = plan;
  for (const { id, change } of pendingStatements(statements)) {
    if (!canApply(shown, change)) {
      sentencesOnly.push(id);
      continue;
    }
    shown = applied(shown, change, { id, today });
    const target = targetOf(change, id);
    marks.set(target, [...(marks.get(target) ?? []), { statementId: id, kind: change.kind }]);
  }
  const marksOf = (id: Id): Mark[] => marks.get(id) ?? [];
  return {
    wishes: shown.wishes.map((wish) => ({
      ...wish,
      marks: marksOf(wish.id),
      steps: wish.steps.map((step) => ({ ...step, marks: marksOf(step.id) })),
    })),
    sentencesOnly,
  };
}
