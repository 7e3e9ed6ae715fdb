import { fingerprint } from '../../../shared/domain/fingerprint.ts';
import type { PaperDocument } from '../../../shared/domain/paper-document.ts';
import {
  outlineOf,
  paperData,
  type OutlinePart,
  type OutlinePiece,
  type OutlineSection,
} from './folder-outline.ts';
import { heading, listItem, paragraph, partHeading, quiet, signLine, title } from './parts.ts';
import { Paper } from './paper.ts';
import { colours, largeSheet, ordinarySheet, tightSheets, type Sheet } from './sheet.ts';
import type { DocumentWords } from './words.ts';

export interface FolderPdfOptions {
  made: Date;
  /** Somebody must not see: the product's name is nowhere in the file. */
  discreet: boolean;
  /** Head of the ledger (SHA-256, hexadecimal), printed on named copies only; empty: none. */
  record: string;
  /** A place for a seal. A letter to an agency has none: its proof stays in the folder (rule 4). */
  sealed: boolean;
  /** It will be encrypted under a password. */
  locked?: boolean;
}

/** A wish longer than this is read as text under a short heading: nobody can find their way by a page of heading. */
const longestHeading = 300;

/**
 * A paper from the folder as a tagged PDF/A-3a with its data inside and, where it is to be sealed, an empty place for
 * that.
 * @param document what is drawn: struck lines are already gone, and `forWhom` is empty on a paper without name
 * @returns the bytes, to be given to `seal`
 */
export async function folderPdf(
  document: PaperDocument,
  words: DocumentWords,
  options: FolderPdfOptions,
): Promise<Uint8Array> {
  const sheets = sheetsFor(document);
  let paper = drawn(document, words, options, sheets[0]);
  // What does not fit on one page is drawn anew, tighter; at the tightest it may go on.
  for (const sheet of sheets.slice(1)) {
    if (paper.pages === 1) break;
    paper = drawn(document, words, options, sheet);
  }
  if (document.onePage === 'if-it-fits' && paper.pages > 1)
    paper = drawn(document, words, options, sheets[0]);
  // SECURITY: a letter to somebody outside holds nothing but what is read on it.
  if (document.letter !== true) attach(paper, document, words, options.made);
  return paper.finish();
}

/** The sheets to try, the roomiest first. */
function sheetsFor({ large, onePage = false }: PaperDocument): [Sheet, ...Sheet[]] {
  if (large) return [largeSheet];
  return onePage !== false ? [ordinarySheet, ...tightSheets] : [ordinarySheet];
}

/** The paper with everything but its data file. */
function drawn(
  document: PaperDocument,
  words: DocumentWords,
  options: FolderPdfOptions,
  sheet: Sheet,
): Paper {
  const paper = new Paper({
    title: document.title,
    language: document.language,
    made: options.made,
    sheet,
    discreet: options.discreet,
    footer: document.footer,
    pageOf: words.page,
    seal: options.sealed ? words.seal : null,
    locked: options.locked ?? false,
  });
  title(paper, document.title);
  // The name may run the other way than the sentence around it; isolates (UAX 9) keep the two apart.
  if (document.forWhom !== '') paragraph(paper, words.forWhom(`\u2068${document.forWhom}\u2069`));
  if (document.letter !== true) quiet(paper, words.made(document.made));
  const parts = outlineOf(document);
  if (parts.length === 0 && document.empty !== '') paragraph(paper, document.empty);
  for (const part of parts) drawPart(paper, part, words);
  // SECURITY: the head would tie a paper without name to its folder.
  if (options.record !== '' && document.forWhom !== '') drawRecord(paper, words, options.record);
  return paper;
}

function drawPart(paper: Paper, part: OutlinePart, words: DocumentWords): void {
  const level = part.title === '' ? 2 : 3;
  if (part.title !== '') partHeading(paper, part.title);
  for (const section of part.sections) drawSection(paper, section, words, level);
}

function drawSection(paper: Paper, section: OutlineSection, words: DocumentWords, level: 2 | 3): void {
  const { text, detail, number } = section;
  const indent = number > 0 ? paper.sheet.indent : 0;
  const short = text !== '' && text.length <= longestHeading;
  keepSigning(paper, section.pieces, 2);
  if (number > 0) heading(paper, short ? text : words.plan.wish(number), { number: String(number), level });
  else if (short) heading(paper, text, { level });
  if (!short && text !== '') paragraph(paper, text, { indent });
  if (section.beside !== '') quiet(paper, section.beside, { indent });
  if (detail !== '') quiet(paper, detail, { indent, side: paper.sideOf(short ? text : detail) });
  drawPieces(paper, section.pieces, indent);
}

type Item = Extract<OutlinePiece, { kind: 'item' }>;

/**
 * A signature stands on the page of the words it is under: when at most `before` pieces lead to the first line to sign
 * on, there must be room for them and for every such line.
 */
function keepSigning(paper: Paper, pieces: readonly OutlinePiece[], before: number): void {
  const first = pieces.findIndex(({ kind }) => kind === 'sign');
  if (first < 0 || first > before) return;
  const signs = pieces.slice(first).filter(({ kind }) => kind === 'sign').length;
  const line = paper.lineHeight(paper.look(paper.sheet.body));
  const toSign = paper.lineHeight(paper.look(paper.sheet.small)) * 4 + paper.sheet.gap;
  paper.room(line * 2 * (first + 1) + toSign * signs);
}

/** Pieces in their order; items that follow each other are one list. */
function drawPieces(paper: Paper, pieces: readonly OutlinePiece[], indent: number): void {
  let list: PDFKit.PDFStructureElement | null = null;
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === 'text') keepSigning(paper, pieces.slice(at), 1);
    if (piece.kind === 'item') {
      list ??= paper.element(paper.root, 'L');
      drawItem(paper, list, piece, indent);
      continue;
    }
    list?.end();
    list = null;
    if (piece.kind === 'sign') signLine(paper, [piece.text, piece.beside].filter(Boolean).join(' · '));
    else {
      paragraph(paper, piece.text, { indent });
      if (piece.beside !== '') quiet(paper, piece.beside, { indent });
    }
  }
  list?.end();
}

function drawItem(paper: Paper, list: PDFKit.PDFStructureElement, item: Item, indent: number): void {
  const texts = [
    { text: item.text, colour: colours.ink },
    { text: item.beside, colour: colours.quiet },
    { text: item.detail, colour: colours.quiet },
    { text: item.outcome, colour: colours.ink },
  ];
  listItem(paper, list, {
    label: '•',
    indent: indent + paper.sheet.indent * 0.8,
    texts: texts.filter(({ text }) => text !== ''),
  });
}

function drawRecord(paper: Paper, words: DocumentWords, record: string): void {
  paper.y += paper.sheet.chapter;
  paper.block(paper.root, 'P', {
    text: words.plan.record(fingerprint(record)),
    look: paper.look(paper.sheet.small, 'regular', colours.quiet),
  });
}

function attach(paper: Paper, document: PaperDocument, words: DocumentWords, made: Date): void {
  // `relationship` is pdfkit's (ISO 19005-3, 6.8: the data of the document); its types do not know it.
  const options = {
    name: 'paper.json',
    type: 'application/json',
    description: words.plan.data,
    relationship: 'Data',
    creationDate: made,
    modifiedDate: made,
  };
  paper.doc.file(paperData(document), options);
}
