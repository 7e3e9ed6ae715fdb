import { fingerprint } from '../../../shared/domain/fingerprint.ts';
import type { PlanDocument } from '../../../shared/domain/plan-document.ts';
import { heading, listItem, paragraph, quiet, title } from './parts.ts';
import { Paper } from './paper.ts';
import { outlineOf, planData, type OutlineStep, type OutlineWish } from './plan-outline.ts';
import { colours, largeSheet, ordinarySheet } from './sheet.ts';
import type { DocumentWords } from './words.ts';

export interface PlanPdfOptions {
  made: Date;
  /** Somebody must not see: the product's name is nowhere in the file. */
  discreet: boolean;
  /** Head of the ledger (SHA-256, hexadecimal), printed on named copies only; empty: none. */
  record: string;
}

/** A wish longer than this is read as text under a short heading: nobody can find their way by a page of heading. */
const longestHeading = 300;

/**
 * The plan as a tagged PDF/A-3a with its data inside and an empty place for the seal.
 * @param document what is drawn: struck lines are already gone, and `forWhom` is empty on a paper without name
 * @returns the bytes, to be given to `seal`
 */
export async function planPdf(
  document: PlanDocument,
  words: DocumentWords,
  options: PlanPdfOptions,
): Promise<Uint8Array> {
  const paper = new Paper({
    title: words.plan.title,
    language: document.language,
    made: options.made,
    sheet: document.large ? largeSheet : ordinarySheet,
    discreet: options.discreet,
    footer: document.footer,
    pageOf: words.page,
    seal: words.seal,
  });
  title(paper, document.title);
  // The name may run the other way than the sentence around it; isolates (UAX 9) keep the two apart.
  if (document.forWhom !== '') paragraph(paper, words.forWhom(`\u2068${document.forWhom}\u2069`));
  quiet(paper, words.made(document.made));
  const wishes = outlineOf(document);
  if (wishes.length === 0) paragraph(paper, words.plan.empty);
  for (const wish of wishes) drawWish(paper, wish, words);
  // SECURITY: the head would tie a paper without name to its folder.
  if (options.record !== '' && document.forWhom !== '') drawRecord(paper, words, options.record);
  attach(paper, document, words, options.made);
  return paper.finish();
}

function drawWish(paper: Paper, wish: OutlineWish, words: DocumentWords): void {
  const short = wish.text !== '' && wish.text.length <= longestHeading;
  heading(paper, short ? wish.text : words.plan.wish(wish.number), String(wish.number));
  const { indent } = paper.sheet;
  if (!short && wish.text !== '') paragraph(paper, wish.text, { indent });
  if (wish.detail !== '')
    quiet(paper, wish.detail, { indent, side: paper.sideOf(short ? wish.text : wish.detail) });
  if (wish.steps.length > 0) {
    const list = paper.element(paper.root, 'L');
    for (const step of wish.steps) drawStep(paper, list, step);
    list.end();
  }
  if (wish.closing !== '') paragraph(paper, wish.closing, { indent });
}

function drawStep(paper: Paper, list: PDFKit.PDFStructureElement, step: OutlineStep): void {
  const texts = [
    { text: step.text, colour: colours.ink },
    { text: step.detail, colour: colours.quiet },
    { text: step.outcome, colour: colours.ink },
  ];
  const label = '•';
  listItem(paper, list, {
    label,
    indent: paper.sheet.indent * 1.8,
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

function attach(paper: Paper, document: PlanDocument, words: DocumentWords, made: Date): void {
  // `relationship` is pdfkit's (ISO 19005-3, 6.8: the data of the document); its types do not know it.
  const options = {
    name: 'plan.json',
    type: 'application/json',
    description: words.plan.data,
    relationship: 'Data',
    creationDate: made,
    modifiedDate: made,
  };
  paper.doc.file(planData(document), options);
}
