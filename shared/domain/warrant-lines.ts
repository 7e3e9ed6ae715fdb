import type { DocumentLine } from './paper-document.ts';
import type { Day, Instant } from './plan.ts';
import { warrantState, type WarrantPage, type WarrantState, type WarrantView } from './warrant.ts';

/** Words that yes in advance needs on paper, from the catalogue of its language. */
export interface WarrantPaperWords {
  line: (receiver: string, purpose: string) => string;
  pages: Readonly<Record<WarrantPage, string>>;
  named: string;
  unnamed: string;
  uses: (used: number, of: number) => string;
  usedOn: (day: Day) => string;
  until: (day: Day) => string;
  withdrawn: (day: Day) => string;
  /** How it stands, where it neither lasts nor was taken back. */
  standing: Readonly<Record<Exclude<WarrantState, 'lasts' | 'withdrawn'>, string>>;
}

/**
 * Every yes in advance as lines of a paper: to whom, what for, how far it goes, how it stands, and each use.
 * @param dayOf the day that a moment had where this computer is
 */
export function warrantLines(
  warrants: readonly WarrantView[],
  words: WarrantPaperWords,
  today: Day,
  dayOf: (at: Instant) => Day,
): DocumentLine[] {
  const standing = (warrant: WarrantView): string[] => {
    if (warrant.withdrawn !== null) return [words.withdrawn(dayOf(warrant.withdrawn))];
    const state = warrantState(warrant, today);
    return state === 'lasts' || state === 'withdrawn' ? [] : [words.standing[state]];
  };
  return warrants.flatMap((warrant, at): DocumentLine[] => {
    const { receiver, purpose, page, named, uses, count, until } = warrant;
    const number = at + 1;
    const id = `yes:${warrant.id}`;
    const detail = [
      words.pages[page],
      named ? words.named : words.unnamed,
      words.uses(uses.length, count),
      words.until(until),
      ...standing(warrant),
    ].join(' · ');
    return [
      { id, kind: 'heading', number, text: words.line(receiver, purpose), detail },
      ...uses.map((use, nth): DocumentLine => ({
        id: `${id}:${nth}`,
        kind: 'item',
        number,
        text: words.usedOn(dayOf(use)),
        detail: '',
      })),
    ];
  });
}
