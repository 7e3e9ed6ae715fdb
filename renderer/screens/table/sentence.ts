import type { Plan, PlanChange } from '../../../shared/domain/plan.ts';
import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import { stepIn, wishIn } from '../../state/said.ts';

const short = (words: string): string => (words.length > 200 ? `${words.slice(0, 199)}…` : words);

/**
 * The sentence that is kept when the client does something at the table before there is a key. Where they wrote
 * words, those are the sentence; a move or a choice is worded for them, in their own language.
 */
export const sentenceFor = (change: PlanChange, plan: Plan, t: Catalogue['table']): string => {
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
