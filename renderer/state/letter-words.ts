import { letterState, type Letter } from '../../shared/domain/letter.ts';
import type { Instant } from '../../shared/domain/plan.ts';
import type { Catalogue } from '../../shared/i18n/catalogue.ts';

type LetterTexts = Catalogue['table']['letters'];

/** What a letter is called in a list. */
export const letterName = (letter: Pick<Letter, 'matter'>, t: LetterTexts): string =>
  letter.matter.trim() === '' ? t.untitled : letter.matter;

/** How a letter stands, worded; a draft is clearly no more than that. */
export function letterStanding(
  letter: Letter,
  t: LetterTexts,
  dayOf: (at: Instant) => string,
): { state: ReturnType<typeof letterState>; text: string } {
  const state = letterState(letter);
  const same = letter.sent.find((sent) => sent.same) ?? letter.sent[0];
  const day = same === undefined ? '' : dayOf(same.at);
  return { state, text: state === 'draft' ? t.states.draft : t.states[state](day) };
}
