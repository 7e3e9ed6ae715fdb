import type { DocumentLine } from './paper-document.ts';
import type { Reflection } from './ending.ts';

/** What the client said at the end, and for the time after them. */
export interface EndingWords extends Reflection {
  ifIDie: string;
}

/** Headings over what the client said, in the order they stand. */
export type EndingHeadings = Record<keyof EndingWords, string>;

const order = ['changed', 'helped', 'nextTime', 'ifIDie'] as const;

/** Whether anything was said. */
export const isEndingSaid = (said: EndingWords): boolean => order.some((part) => said[part].trim() !== '');

/** The ending as lines of a paper: only what was said. */
export function endingLines(said: EndingWords, headings: EndingHeadings): DocumentLine[] {
  return order
    .filter((part) => said[part].trim() !== '')
    .flatMap((part, at): DocumentLine[] => [
      { id: `ending:${part}`, kind: 'heading', number: at + 1, text: headings[part], detail: '' },
      { id: `ending:${part}:said`, kind: 'text', number: at + 1, text: said[part], detail: '' },
    ]);
}
