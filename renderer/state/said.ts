import type { Catalogue } from '../../shared/i18n/catalogue.ts';
import type { Plan, PlanChange, Statement, Step, Wish } from '../../shared/domain/plan.ts';

/** The words for what waits; the table's and the desk's differ, their shape does not. */
export interface WaitingWords {
  waiting: Pick<Catalogue['table']['waiting'], 'phone' | 'message' | 'beforeKey' | 'onlySaid' | 'would'>;
}

/** The wish a plan holds under an id. */
export const wishIn = (plan: Plan, id: string): Wish | undefined =>
  plan.wishes.find((wish) => wish.id === id);

/** The step a plan holds under an id. */
export const stepIn = (plan: Plan, id: string): Step | undefined =>
  plan.wishes.flatMap((wish) => wish.steps).find((step) => step.id === id);

/** How and when something was said. `day` is already worded. */
export const howSaid = (statement: Statement, t: WaitingWords, day: string): string => {
  switch (statement.channel) {
    case 'phone':
      return t.waiting.phone(day);
    case 'message':
      return t.waiting.message(day);
    case 'before-key':
      return t.waiting.beforeKey(day);
  }
};

/** What a change would do to the plan, told before the client says yes to it. */
export const wouldDo = (change: PlanChange | null, plan: Plan, t: WaitingWords): string => {
  const would = t.waiting.would;
  if (change === null) return t.waiting.onlySaid;
  if (change.kind === 'wish.add') return would.wishAdd(change.words);
  if (change.kind === 'step.done') {
    const step = stepIn(plan, change.stepId);
    return step ? would.stepDone(step.words) : would.gone;
  }
  const wish = wishIn(plan, change.wishId);
  if (!wish) return would.gone;
  switch (change.kind) {
    case 'wish.reword':
      return would.wishReword(wish.words, change.words);
    case 'wish.move':
      return would.wishMove(wish.words, change.to + 1);
    case 'wish.choose':
      return would.wishChoose(wish.words);
    case 'wish.close':
      return would.wishClose(wish.words);
    case 'wish.reopen':
      return would.wishReopen(wish.words);
    case 'step.add':
      return would.stepAdd(change.words, wish.words);
  }
};
