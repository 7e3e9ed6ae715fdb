import type { Plan } from '../../../../shared/domain/plan.ts';

/** A text short enough for a list to choose from or a button's name. */
export const short = (words: string): string => {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};

/** A word or two as the beginning of a line. */
export const capital = (text: string): string => `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}`;

/** One line of a list to choose from. */
export interface Option {
  value: string;
  label: string;
}

/** The open or the closed wishes to choose from, numbered as they are shown. */
export const wishOptions = (plan: Plan, which: 'open' | 'closed'): Option[] =>
  plan.wishes
    .filter((wish) => (wish.closed === null) === (which === 'open'))
    .map((wish, at) => ({
      value: wish.id,
      label: which === 'open' ? `${at + 1}. ${short(wish.words)}` : short(wish.words),
    }));

/** The steps that are not done, of the open wishes. */
export const stepOptions = (plan: Plan): Option[] =>
  plan.wishes
    .filter((wish) => wish.closed === null)
    .flatMap((wish) => wish.steps)
    .filter((step) => step.done === null)
    .map((step) => ({ value: step.id, label: short(step.words) }));
