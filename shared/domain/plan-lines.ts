import type { DocumentLine, PlanDocumentWords } from './plan-document.ts';
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

/**
 * Which lines go when the client strikes these: with a wish all that stands under it, with a step what came of
 * it. What hangs under a struck line would tell what it said.
 */
export function struckIds(lines: readonly DocumentLine[], struck: readonly string[]): string[] {
  const asked = new Set(struck);
  const ofStep = (line: DocumentLine): string => line.id.replace(/^outcome:/u, 'step:');
  const struckWishes = new Set(
    lines.filter((line) => line.kind === 'wish' && asked.has(line.id)).map((line) => line.number),
  );
  return lines
    .filter((line) => struckWishes.has(line.number) || asked.has(line.id) || asked.has(ofStep(line)))
    .map((line) => line.id);
}

/**
 * The lines that are left when the client has struck some (`struckIds`), wishes numbered anew so that no gap
 * tells of what is missing. Ids that no line has strike nothing.
 */
export function withoutStruck(lines: readonly DocumentLine[], struck: readonly string[]): DocumentLine[] {
  const gone = new Set(struckIds(lines, struck));
  const left = lines.filter((line) => !gone.has(line.id));
  const numbers = [...new Set(left.map((line) => line.number))];
  return left.map((line) => ({ ...line, number: numbers.indexOf(line.number) + 1 }));
}
