import { deficiencyLimits, type Month, type WordingOrigin } from './deficiency.ts';
import type { Id } from './plan.ts';

/**
 * Questions that the ombudsperson takes to colleagues, worded so that nobody can be recognised: their own, or released
 * word for word by a client. Source: product.md, rules 4 and 10.
 */
export interface SupervisionQuestion {
  id: Id;
  /** Random; it tells nothing of when or from whom it came. */
  number: string;
  origin: WordingOrigin;
  question: string;
  /** Not before this month; null: at once. */
  notBefore: Month | null;
  /** Not until the client says so, With. */
  untilTold: boolean;
  /** It was asked: it can no longer be changed or taken back. */
  sent: boolean;
  /** What the colleagues said, in words about nobody; empty until somebody writes it. */
  learned: string;
}

/** The limits of what is written, in UTF-16 units. */
export const supervisionLimits = { question: deficiencyLimits.text, learned: deficiencyLimits.text } as const;

/** What keeps a question back in a month: the client's word, or a month to come; null: nothing does. */
export function whyKeptBack(
  { notBefore, untilTold }: Pick<SupervisionQuestion, 'notBefore' | 'untilTold'>,
  month: Month,
): 'until-told' | 'not-before' | null {
  if (untilTold) return 'until-told';
  return notBefore !== null && notBefore > month ? 'not-before' : null;
}

declare const mayLeave: unique symbol;

/** A question that may leave on a page. Only what the vault holds as one becomes one (rule 4). */
export interface AskedQuestion {
  readonly number: string;
  readonly question: string;
  readonly [mayLeave]: true;
}

/** The question as it leaves; null while the client keeps it back. */
export function askedOf(question: SupervisionQuestion, month: Month): AskedQuestion | null {
  const { number, question: words } = question;
  // SECURITY: the one place where words become a question that may leave; a draft in a folder does not compile here.
  const asked = { number, question: words } as Omit<AskedQuestion, typeof mayLeave> & AskedQuestion;
  return question.sent || whyKeptBack(question, month) === null ? asked : null;
}
