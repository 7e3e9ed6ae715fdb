import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import type { Plan, PlanChange, Statement, Step, Wish } from '../../../shared/domain/plan.ts';

type TableWords = Catalogue['table'];

/** The wish a plan holds under an id. */
export const wishIn = (plan: Plan, id: string): Wish | undefined =>
  plan.wishes.find((wish) => wish.id === id);

/** The step a plan holds under an id. */
export const stepIn = (plan: Plan, id: string): Step | undefined =>
  plan.wishes.flatMap((wish) => wish.steps).find((step) => step.id === id);

/** How and when something was said, in the client's words. `day` is already worded. */
export const howSaid = (statement: Statement, t: TableWords, day: string): string => {
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
export const wouldDo = (change: PlanChange | null, plan: Plan, t: TableWords): string => {
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

const short = (words: string): string => (words.length > 200 ? `${words.slice(0, 199)}…` : words);

/**
 * The sentence that is kept when the client does something at the table before there is a key. Where they wrote
 * words, those are the sentence; a move or a choice is worded for them, in their own language.
 */
export const sentenceFor = (change: PlanChange, plan: Plan, t: TableWords): string => {
  const said = t.beside.said;
  switch (change.kind) {
    case 'wish.add':
    case 'wish.reword':
      return change.words;
    case 'step.add':
      return said.stepAdd(short(change.words));
    case 'step.done': {
      const done = said.stepDone(short(stepIn(plan, change.stepId)?.words ?? ''));
      return change.outcome === '' ? done : `${done} ${short(change.outcome)}`;
    }
    case 'wish.close': {
      const closed = said.close(short(wishIn(plan, change.wishId)?.words ?? ''));
      return change.closing === '' ? closed : `${closed} ${short(change.closing)}`;
    }
    case 'wish.move':
      return said.move(short(wishIn(plan, change.wishId)?.words ?? ''), change.to + 1);
    case 'wish.choose':
      return said.choose(short(wishIn(plan, change.wishId)?.words ?? ''));
    case 'wish.reopen':
      return said.reopen(short(wishIn(plan, change.wishId)?.words ?? ''));
  }
};
