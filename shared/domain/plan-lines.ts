import type { DocumentLine, PlanDocumentWords } from './paper-document.ts';
import type { Plan, Step, Wish } from './plan.ts';

/** Between who and when on one line; the same in every language and direction. */
const between = ' · ';

function stepLines(step: Step, number: number, words: PlanDocumentWords): DocumentLine[] {
  const when = step.done !== null ? words.done(step.done) : step.due !== null ? words.due(step.due) : '';
  const detail = [words.doer(step.doer, step.doerName), when].filter((part) => part !== '').join(between);
  const line: DocumentLine = { id: `step:${step.id}`, kind: 'step', number, text: step.words, detail };
  const outcome: DocumentLine = {
    id: `outcome:${step.id}`,
    kind: 'outcome',
    number,
    text: step.outcome,
    detail: '',
  };
  return step.outcome === '' ? [line] : [line, outcome];
}

function wishLines(wish: Wish, number: number, words: PlanDocumentWords): DocumentLine[] {
  const detail = wish.closed !== null ? words.closed(wish.closed) : wish.chosen ? words.chosen : '';
  const line: DocumentLine = { id: `wish:${wish.id}`, kind: 'wish', number, text: wish.words, detail };
  const steps = wish.steps.flatMap((step) => stepLines(step, number, words));
  const closing: DocumentLine = {
    id: `closing:${wish.id}`,
    kind: 'closing',
    number,
    text: wish.closing,
    detail: '',
  };
  return wish.closed === null || wish.closing === '' ? [line, ...steps] : [line, ...steps, closing];
}

/**
 * The plan as lines of a document: open wishes in the client's order, each with its steps and what came of them,
 * then the closed ones. Wishes are numbered from 1. Only the plan itself: what waits for the client's key never
 * leaves (rule 2).
 */
export function planLines(plan: Plan, words: PlanDocumentWords): DocumentLine[] {
  const open = plan.wishes.filter((wish) => wish.closed === null);
  const closed = plan.wishes.filter((wish) => wish.closed !== null);
  return [...open, ...closed].flatMap((wish, at) => wishLines(wish, at + 1, words));
}
