import type { FrontPage } from './folder.ts';
import type { DocumentLine } from './paper-document.ts';

/** The parts of the front page, in the order they stand. */
const parts = ['reach', 'nextMeeting', 'crisis'] as const satisfies readonly (keyof FrontPage)[];

/** Whether anything stands on it. */
export const isFrontWritten = (front: FrontPage): boolean => parts.some((part) => front[part].trim() !== '');

/** The front page as lines of a paper: only what stands on it. */
export function frontLines(
  front: FrontPage,
  headings: Readonly<Record<keyof FrontPage, string>>,
): DocumentLine[] {
  return parts
    .filter((part) => front[part].trim() !== '')
    .flatMap((part, at): DocumentLine[] => [
      { id: `front:${part}`, kind: 'heading', number: at + 1, text: headings[part], detail: '' },
      { id: `front:${part}:words`, kind: 'text', number: at + 1, text: front[part], detail: '' },
    ]);
}
