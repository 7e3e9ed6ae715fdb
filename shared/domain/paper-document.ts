import type { ClientLanguage } from './language.ts';
import type { Day } from './plan.ts';

/**
 * What a line of a paper is. `part` names a part where a paper holds several; `wish` and `heading` begin a section;
 * `step` and `item` stand in a list, with `outcome` under one; `closing` and `text` run on; `sign` is a line to sign on.
 */
export const lineKinds = [
  'part',
  'wish',
  'step',
  'outcome',
  'closing',
  'heading',
  'item',
  'text',
  'sign',
] as const;
export type LineKind = (typeof lineKinds)[number];

/** One line of the document; the client can strike any of them. `id` is stable between preview and saving. */
export interface DocumentLine {
  id: string;
  kind: LineKind;
  /** Number of the section, counted from 1 through the whole paper; a wish is shown with it. */
  number: number;
  text: string;
  /** Who, when and how it stands, already worded in the document's language; empty if nothing. */
  detail: string;
  /** Which part it belongs to, where a paper holds several. */
  part?: string;
  /** The same in the client's own language, for what is signed in Swedish (rule 6). */
  beside?: string;
}

/** What a paper from the folder says, before it is drawn: the preview shows it, the PDF draws it, the data file holds it. */
export interface PaperDocument {
  title: string;
  /** What the client is called; empty without name. */
  forWhom: string;
  language: ClientLanguage;
  /** Language of each line's `beside`; null when nothing stands beside. */
  beside: ClientLanguage | null;
  made: Day;
  lines: DocumentLine[];
  /** Said where there are no lines; empty when there is nothing to say. */
  empty: string;
  /**
   * Drawn tighter where that brings it on one page: somebody must find all of it at a glance. `if-it-fits`: as usual when
   * even the tightest does not bring it there.
   */
  onePage?: boolean | 'if-it-fits';
  /** Large print at 16 pt. */
  large: boolean;
  /** Last line: that this paper is no longer encrypted. Empty: none. */
  footer: string;
  /** A letter to somebody outside: dated by its own line, with no data inside and no seal (rule 4). */
  letter?: boolean;
}

/** Words the plan needs, from the catalogue of its language. */
export interface PlanDocumentWords {
  title: string;
  footer: string;
  doer: (doer: string, name: string) => string;
  due: (day: Day) => string;
  done: (day: Day) => string;
  chosen: string;
  closed: (day: Day) => string;
}

/** One part of a paper, as the one who knows it tells it: sections counted from 1. */
export interface PaperPartLines {
  title: string;
  /** Said where there are no lines. */
  empty: string;
  lines: readonly DocumentLine[];
  /** What the paper is when this part stands alone on it; what is left out is as for every paper. */
  alone?: Partial<Pick<PaperDocument, 'forWhom' | 'language' | 'beside' | 'footer' | 'letter' | 'onePage'>>;
}

/**
 * The parts of a paper as one run of lines. One part alone needs no name inside; several each begin with theirs, and
 * sections are counted on. Ids must differ between parts.
 */
export function joinParts(parts: readonly (PaperPartLines & { part: string })[]): DocumentLine[] {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return [...only.lines];
  let before = 0;
  return parts.flatMap(({ part, title, lines }) => {
    const named = lines.map((line) => ({ ...line, part, number: line.number + before }));
    before = named.reduce((most, line) => Math.max(most, line.number), before);
    const first: DocumentLine = {
      id: `part:${part}`,
      kind: 'part',
      number: 0,
      text: title,
      detail: '',
      part,
    };
    return named.length === 0 ? [] : [first, ...named];
  });
}

/** Whether a line begins a section: what stands under it goes with it. */
const beginsSection = (line: DocumentLine): boolean => line.kind === 'wish' || line.kind === 'heading';

/**
 * Which lines go when the client strikes these: with a part all of it, with a wish or a heading all that stands under
 * it, with a step what came of it. What hangs under a struck line would tell what it said.
 */
export function struckIds(lines: readonly DocumentLine[], struck: readonly string[]): string[] {
  const asked = new Set(struck);
  const ofStep = (line: DocumentLine): string => line.id.replace(/^outcome:/u, 'step:');
  const gone = (begins: (line: DocumentLine) => boolean): DocumentLine[] =>
    lines.filter((line) => begins(line) && asked.has(line.id));
  const sections = new Set(gone(beginsSection).map((line) => line.number));
  const parts = new Set(gone((line) => line.kind === 'part').map((line) => line.part));
  return lines
    .filter(
      (line) =>
        sections.has(line.number) ||
        (line.part !== undefined && parts.has(line.part)) ||
        asked.has(line.id) ||
        asked.has(ofStep(line)),
    )
    .map((line) => line.id);
}

/**
 * The lines that are left when the client has struck some (`struckIds`), sections numbered anew so that no gap tells
 * of what is missing; the name of a part of which nothing is left goes too. Ids that no line has strike nothing.
 */
export function withoutStruck(lines: readonly DocumentLine[], struck: readonly string[]): DocumentLine[] {
  const gone = new Set(struckIds(lines, struck));
  const standing = lines.filter((line) => !gone.has(line.id));
  const held = new Set(standing.filter((line) => line.kind !== 'part').map((line) => line.part));
  const left = standing.filter((line) => line.kind !== 'part' || held.has(line.part));
  const numbers = [...new Set(left.filter((line) => line.number > 0).map((line) => line.number))];
  return left.map((line) => ({ ...line, number: numbers.indexOf(line.number) + 1 }));
}
