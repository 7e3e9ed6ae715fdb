import type { DocumentLine } from './paper-document.ts';

/**
 * Ways of making a plan, on a shelf beside the ombudsperson's own. Source: WHO technical package on community outreach,
 * the five services it describes.
 */
export const planWays = ['ombudsperson', 'friendship-bench', 'atmiyata', 'home-focus', 'naya-daur'] as const;
export type PlanWay = (typeof planWays)[number];

/** The way of a plan for which none was chosen: nothing extra on screen. */
export const defaultWay: PlanWay = 'ombudsperson';

/** The person's own words to one prompt of one way. Changing the way loses none of them. */
export interface WayAnswer {
  way: PlanWay;
  /** A prompt of that way, by its key in the catalogue. */
  prompt: string;
  words: string;
}

/** The way chosen, and everything written in any of them. */
export interface WayPage {
  way: PlanWay;
  answers: WayAnswer[];
}

/** The words to one prompt; empty when nothing is written there. */
export const wordsTo = ({ answers }: WayPage, way: PlanWay, prompt: string): string =>
  answers.find((one) => one.way === way && one.prompt === prompt)?.words ?? '';

/** Whether something is written in a way. */
export const isWritten = ({ answers }: WayPage, way: PlanWay): boolean =>
  answers.some((one) => one.way === way && one.words.trim() !== '');

/** The ways in which something is written: the chosen one first, then the others as they stand on the shelf. */
export function writtenWays(page: WayPage): PlanWay[] {
  const written = planWays.filter((way) => isWritten(page, way));
  return [...written.filter((way) => way === page.way), ...written.filter((way) => way !== page.way)];
}

/** Words of the ways on paper, from the catalogue of its language. */
export interface WayPaperWords {
  title: (way: PlanWay) => string;
  /** The prompts of a way with their labels, in their order. */
  prompts: (way: PlanWay) => readonly { key: string; label: string }[];
}

/** What is written in the ways as lines of a paper: a heading for each prompt that has an answer. */
export function wayLines(page: WayPage, words: WayPaperWords): DocumentLine[] {
  const ways = writtenWays(page);
  const answered = ways.flatMap((way) =>
    words.prompts(way).flatMap(({ key, label }) => {
      const text = wordsTo(page, way, key);
      return text.trim() === '' ? [] : [{ way, key, label, text }];
    }),
  );
  return answered.flatMap(({ way, key, label, text }, at): DocumentLine[] => {
    const id = `way:${way}:${key}`;
    // With several ways on one paper each answer says which it belongs to.
    const detail = ways.length > 1 ? words.title(way) : '';
    return [
      { id, kind: 'heading', number: at + 1, text: label, detail },
      { id: `${id}:words`, kind: 'text', number: at + 1, text, detail: '' },
    ];
  });
}
