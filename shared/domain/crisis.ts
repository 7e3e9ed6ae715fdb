import type { DocumentLine } from './paper-document.ts';
import type { Day } from './plan.ts';

/**
 * What the client wants if it gets hard, written while it is not. Source: WHO technical package on community outreach,
 * section 2.5 (wishes for a crisis are agreed in advance; under involuntary care the ombudsperson stays in contact).
 */

/** The parts of the page, in the order they stand: all of them optional. */
export const crisisParts = [
  'signs',
  'helps',
  'never',
  'call',
  'callNot',
  'involuntary',
  'children',
  'animals',
  'keys',
  'bills',
] as const;
export type CrisisPart = (typeof crisisParts)[number];

/** "If it gets hard". */
export interface CrisisPage {
  words: Readonly<Record<CrisisPart, string>>;
  /** The day something on it was last changed; null while nothing is written. */
  changedOn: Day | null;
}

/** An untouched page. */
export const blankCrisisPage: CrisisPage = {
  words: {
    signs: '',
    helps: '',
    never: '',
    call: '',
    callNot: '',
    involuntary: '',
    children: '',
    animals: '',
    keys: '',
    bills: '',
  },
  changedOn: null,
};

/** The parts in which something is written, in their order. */
export const writtenParts = (page: CrisisPage): CrisisPart[] =>
  crisisParts.filter((part) => page.words[part].trim() !== '');

/** Words of the page on paper, from the catalogue of its language. */
interface CrisisPaperWords {
  parts: Readonly<Record<CrisisPart, string>>;
  /** When it was written or last confirmed, so that nobody takes old wishes for new ones. */
  asOf: (day: Day) => string;
}

/**
 * The page as lines of a paper: how old it is, then a heading for each part that has words. What was written on several
 * lines becomes a list, so that each can be read, and struck, by itself.
 * @param asOf the day the client last changed or confirmed it; null leaves that line out
 */
export function crisisLines(page: CrisisPage, asOf: Day | null, words: CrisisPaperWords): DocumentLine[] {
  const written = writtenParts(page);
  if (written.length === 0) return [];
  const when: DocumentLine[] =
    asOf === null
      ? []
      : [{ id: 'crisis:as-of', kind: 'text', number: 1, text: words.asOf(asOf), detail: '' }];
  const sections = written.flatMap((part, at): DocumentLine[] => {
    const number = when.length + at + 1;
    const lines = page.words[part].split('\n').filter((line) => line.trim() !== '');
    const kind = lines.length > 1 ? 'item' : 'text';
    return [
      { id: `crisis:${part}`, kind: 'heading', number, text: words.parts[part], detail: '' },
      ...lines.map((text, line): DocumentLine => ({
        id: `crisis:${part}:${line}`,
        kind,
        number,
        text,
        detail: '',
      })),
    ];
  });
  return [...when, ...sections];
}
