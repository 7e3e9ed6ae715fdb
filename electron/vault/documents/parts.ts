import type { TextLook } from './ink.ts';
import type { Paper } from './paper.ts';
import type { Direction } from './shape-text.ts';
import { colours } from './sheet.ts';

type Element = PDFKit.PDFStructureElement;

/** The document's own heading (H1). */
export function title(paper: Paper, text: string): void {
  const { sheet } = paper;
  paper.block(paper.root, 'H1', { text, look: paper.look(sheet.title, 'strong'), after: sheet.gap, keep: 2 });
}

const partLook = (paper: Paper): TextLook =>
  paper.look((paper.sheet.title + paper.sheet.heading) / 2, 'strong');

/** How high the name of a part is on one line, with the space around it. */
export const partHeadingHeight = (paper: Paper): number =>
  paper.sheet.chapter + paper.lineHeight(partLook(paper)) + paper.sheet.gap / 2;

/** The name of a part (H2) of a paper that holds several. */
export function partHeading(paper: Paper, text: string): void {
  const { sheet } = paper;
  const look = partLook(paper);
  paper.y += sheet.chapter;
  paper.room(paper.lineHeight(look) * 4);
  paper.block(paper.root, 'H2', { text, look, after: sheet.gap / 2 });
}

/** What a heading has besides its text. */
export interface HeadingOptions {
  /** Drawn before it. */
  number?: string;
  /** 3 under the name of a part. */
  level?: 2 | 3;
}

/** How high a heading of one line is, with the space around it. */
export const headingHeight = (paper: Paper): number => {
  const { sheet } = paper;
  return sheet.chapter - sheet.gap / 2 + paper.lineHeight(paper.look(sheet.heading, 'strong'));
};

/** A heading (H2 or H3), with its number before it when it has one. It never stands alone at the foot of a page. */
export function heading(paper: Paper, text: string, { number, level = 2 }: HeadingOptions = {}): void {
  const { sheet } = paper;
  const look = paper.look(sheet.heading, 'strong');
  paper.y += sheet.chapter - sheet.gap;
  paper.room(paper.lineHeight(look) * 3);
  const numbered =
    number === undefined
      ? {}
      : { indent: sheet.indent, label: { text: number, look: { ...look, colour: colours.sea } } };
  paper.block(paper.root, `H${level}`, { text, look, ...numbered, after: sheet.gap / 2 });
}

/** Where a text stands: how far in (points) and on which side, when not on its own. */
export interface Standing {
  indent?: number;
  side?: Direction;
}

/** Running text (P). */
export function paragraph(paper: Paper, text: string, standing: Standing = {}): void {
  paper.block(paper.root, 'P', { text, look: paper.look(paper.sheet.body), ...standing });
}

/** A second line (P): a date, who, how it stands. */
export function quiet(paper: Paper, text: string, standing: Standing = {}): void {
  const look = paper.look(paper.sheet.body, 'regular', colours.quiet);
  paper.block(paper.root, 'P', { text, look, ...standing });
}

/** What a list item holds: its label, how far in its texts stand (points), and each text with its colour. */
export interface Item {
  label: string;
  indent: number;
  texts: readonly { text: string; colour: string }[];
}

/** A list item (LI) with a bullet or a number (Lbl) and one or more texts (LBody), all on the side of the first. */
export function listItem(paper: Paper, list: Element, { label, indent, texts }: Item): void {
  const { sheet } = paper;
  const side = paper.sideOf(texts[0]?.text ?? '');
  const item = paper.element(list, 'LI');
  const mark = { text: label, look: paper.look(sheet.body, 'regular', colours.sea) };
  paper.mark(item, 'Lbl', { text: '', look: mark.look, indent, side, label: mark });
  const body = paper.element(item, 'LBody');
  texts.forEach(({ text, colour }, at) => {
    const after = at === texts.length - 1 ? sheet.gap : 0;
    paper.block(body, 'P', { text, look: paper.look(sheet.body, 'regular', colour), indent, side, after });
  });
  body.end();
  item.end();
}

/** A list of short sentences, with bullets or numbers. */
export function sentences(paper: Paper, texts: readonly string[], numbered = false): void {
  const list = paper.element(paper.root, 'L');
  texts.forEach((text, at) => {
    const label = numbered ? `${at + 1}.` : '•';
    listItem(paper, list, {
      label,
      indent: paper.sheet.indent * 0.8,
      texts: [{ text, colour: colours.ink }],
    });
  });
  list.end();
}

/** A line to write a name on by hand, with what belongs there under it. */
export function signLine(paper: Paper, text: string): void {
  const { sheet, doc } = paper;
  const look = paper.look(sheet.small, 'regular', colours.quiet);
  paper.room(paper.lineHeight(look) * 5);
  paper.y += paper.lineHeight(look) * 2.5;
  const { left, right } = paper.column;
  doc.markContent('Artifact', { type: 'Layout' });
  doc
    .moveTo(left, paper.y)
    .lineTo(left + (right - left) * 0.7, paper.y)
    .lineWidth(0.8)
    .strokeColor(colours.ink)
    .stroke();
  doc.endMarkedContent();
  paper.y += 4;
  paper.block(paper.root, 'P', { text, look });
}
