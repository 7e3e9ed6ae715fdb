import type { PlanDocument } from '../../../shared/domain/plan-document.ts';

export interface OutlineStep {
  text: string;
  detail: string;
  outcome: string;
}

/** A wish with what stands under it, as drawn and as written to the data file. */
export interface OutlineWish {
  /** Counted from 1 in the order drawn. */
  number: number;
  text: string;
  detail: string;
  steps: OutlineStep[];
  closing: string;
}

/** The lines of a plan as wishes with their steps. Order is kept; a line whose wish is missing stands under its number. */
export function outlineOf(document: PlanDocument): OutlineWish[] {
  const wishes = new Map<number, OutlineWish>();
  for (const line of document.lines) {
    let wish = wishes.get(line.number);
    if (wish === undefined) {
      wish = { number: wishes.size + 1, text: '', detail: '', steps: [], closing: '' };
      wishes.set(line.number, wish);
    }
    switch (line.kind) {
      case 'wish':
        wish.text = line.text;
        wish.detail = line.detail;
        break;
      case 'step':
        wish.steps.push({ text: line.text, detail: line.detail, outcome: '' });
        break;
      case 'outcome':
        addOutcome(wish, line.text);
        break;
      case 'closing':
        wish.closing = line.text;
        break;
    }
  }
  return [...wishes.values()];
}

function addOutcome(wish: OutlineWish, text: string): void {
  const step = wish.steps.at(-1);
  if (step === undefined || step.outcome !== '') wish.steps.push({ text: '', detail: '', outcome: text });
  else step.outcome = text;
}

/**
 * The data file that lies in the PDF: exactly what is drawn, and nothing that tells who or what made it.
 * @returns UTF-8 JSON
 */
export function planData(document: PlanDocument): Buffer {
  // SECURITY: built from the lines that are drawn, never from the folder, so that it cannot hold more than the reader sees.
  const data = {
    schema: 'plan/1',
    title: document.title,
    language: document.language,
    made: document.made,
    ...(document.forWhom === '' ? {} : { for: document.forWhom }),
    wishes: outlineOf(document),
  };
  return Buffer.from(JSON.stringify(data, null, 2), 'utf8');
}
