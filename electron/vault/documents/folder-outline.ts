import type { DocumentLine, PaperDocument } from '../../../shared/domain/paper-document.ts';

/** What stands under a heading, in the order drawn. */
export type OutlinePiece =
  | { kind: 'item'; text: string; detail: string; outcome: string; beside: string }
  | { kind: 'text'; text: string; beside: string }
  | { kind: 'sign'; text: string; beside: string };

/** A section: a wish with its steps, a heading with what follows it, or what stands before any heading. */
export interface OutlineSection {
  /** `heading` has no number that is shown; `none` has no heading at all. */
  kind: 'wish' | 'heading' | 'none';
  /** Wishes are counted from 1 in the order drawn. */
  number: number;
  text: string;
  detail: string;
  beside: string;
  pieces: OutlinePiece[];
}

/** A part of the paper; without title when the paper has only one. */
export interface OutlinePart {
  title: string;
  sections: OutlineSection[];
}

/** The lines of a paper as parts, sections and what stands in them. Order is kept. */
export function outlineOf(document: PaperDocument): OutlinePart[] {
  const parts: OutlinePart[] = [];
  const sections = new Map<number, OutlineSection>();
  const inPart = (): OutlinePart => {
    const last = parts.at(-1) ?? { title: '', sections: [] };
    if (parts.length === 0) parts.push(last);
    return last;
  };
  const inSection = (line: DocumentLine): OutlineSection => {
    const known = sections.get(line.number);
    if (known !== undefined) return known;
    const kind = line.kind === 'wish' || line.kind === 'heading' ? line.kind : 'none';
    const section: OutlineSection = { kind, number: 0, text: '', detail: '', beside: '', pieces: [] };
    sections.set(line.number, section);
    inPart().sections.push(section);
    return section;
  };
  for (const line of document.lines) {
    if (line.kind === 'part') parts.push({ title: line.text, sections: [] });
    else addLine(inSection(line), line);
  }
  countWishes(parts);
  return parts;
}

function countWishes(parts: readonly OutlinePart[]): void {
  let count = 0;
  for (const { sections } of parts)
    for (const section of sections) {
      // What is left of a wish whose own line is missing still stands under its number.
      const isWish =
        section.kind === 'wish' || section.pieces.some((piece) => piece.kind === 'item' && piece.outcome);
      if (isWish) section.number = ++count;
    }
}

function addLine(section: OutlineSection, line: DocumentLine): void {
  const { text, detail, beside = '' } = line;
  switch (line.kind) {
    case 'part':
      break;
    case 'wish':
    case 'heading':
      Object.assign(section, { kind: line.kind, text, detail, beside });
      break;
    case 'step':
    case 'item':
      section.pieces.push({ kind: 'item', text, detail, outcome: '', beside });
      break;
    case 'outcome':
      addOutcome(section, text);
      break;
    case 'closing':
    case 'text':
      section.pieces.push({ kind: 'text', text, beside });
      break;
    case 'sign':
      section.pieces.push({ kind: 'sign', text, beside });
      break;
  }
}

function addOutcome(section: OutlineSection, text: string): void {
  const last = section.pieces.at(-1);
  if (last?.kind === 'item' && last.outcome === '') last.outcome = text;
  else section.pieces.push({ kind: 'item', text: '', detail: '', outcome: text, beside: '' });
}

type Item = Extract<OutlinePiece, { kind: 'item' }>;
const isItem = (piece: OutlinePiece): piece is Item => piece.kind === 'item';

function wishData({ number, text, detail, pieces }: OutlineSection): object {
  const steps = pieces
    .filter(isItem)
    .map((step) => ({ text: step.text, detail: step.detail, outcome: step.outcome }));
  const closing = pieces.find((piece) => piece.kind === 'text')?.text ?? '';
  return { number, text, detail, steps, closing };
}

function sectionData({ text, detail, pieces }: OutlineSection): object {
  return {
    ...(text === '' ? {} : { heading: text }),
    ...(detail === '' ? {} : { detail }),
    lines: pieces
      .filter((piece) => piece.kind !== 'sign')
      .map((piece) =>
        isItem(piece) && piece.detail !== ''
          ? { text: piece.text, detail: piece.detail }
          : { text: piece.text },
      ),
  };
}

function partData({ title, sections }: OutlinePart): object {
  const wishes = sections.filter((section) => section.kind === 'wish' || section.number > 0);
  const others = sections.filter((section) => !wishes.includes(section));
  return {
    ...(title === '' ? {} : { title }),
    ...(wishes.length === 0 ? {} : { wishes: wishes.map(wishData) }),
    ...(others.length === 0 ? {} : { sections: others.map(sectionData) }),
  };
}

/**
 * The data file that lies in the PDF: exactly what is drawn, and nothing that tells who or what made it.
 * @returns UTF-8 JSON
 */
export function paperData(document: PaperDocument): Buffer {
  // SECURITY: built from the lines that are drawn, never from the folder, so that it cannot hold more than the reader sees.
  const parts = outlineOf(document);
  const data = {
    schema: 'paper/1',
    title: document.title,
    language: document.language,
    made: document.made,
    ...(document.forWhom === '' ? {} : { for: document.forWhom }),
    parts: parts.map(partData),
  };
  return Buffer.from(JSON.stringify(data, null, 2), 'utf8');
}
