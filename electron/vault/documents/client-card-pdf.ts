import type { ClientLanguage } from '../../../shared/domain/folder.ts';
import { drawQr } from './figure.ts';
import { drawGroups, drawPicturedGroups } from './groups.ts';
import { heading, paragraph, quiet, sentences, title } from './parts.ts';
import { Paper } from './paper.ts';
import { colours, ordinarySheet } from './sheet.ts';
import type { DocumentWords } from './words.ts';

export interface ClientKeyDetails {
  /** The card's or the spare's signs in typed groups, in order. A PIN is never among them. */
  groups: readonly string[];
  language: ClientLanguage;
  made: Date;
  /** Somebody must not see: the paper says nothing of what the signs are for. */
  discreet: boolean;
}

const mm = 72 / 25.4;
/** A bank card (ISO/IEC 7810, ID-1), so that it fits where such cards lie. */
const card = { width: 85.6 * mm, height: 53.98 * mm, corner: 3.18 * mm };

/** The client's card to cut out: typed groups and the same as a QR code for another device. Unsealed. */
export async function cardPdf(details: ClientKeyDetails, words: DocumentWords): Promise<Uint8Array> {
  const paper = paperOf(details, words, words.card);
  title(paper, details.discreet ? words.card.titleDiscreet : words.card.title);
  paragraph(paper, details.discreet ? words.card.introDiscreet : words.card.intro);
  drawCard(paper, details.groups, words);
  quiet(paper, words.card.signs);
  if (!details.discreet) {
    heading(paper, words.card.help);
    sentences(paper, words.card.helpSteps);
  }
  return paper.finish();
}

/** The client's spare on paper: numbered groups and the same as a QR code. Unsealed. */
export async function sparePdf(details: ClientKeyDetails, words: DocumentWords): Promise<Uint8Array> {
  const paper = paperOf(details, words, words.spare);
  title(paper, details.discreet ? words.spare.titleDiscreet : words.spare.title);
  paragraph(paper, details.discreet ? words.spare.introDiscreet : words.spare.intro);
  heading(paper, words.spare.groups);
  drawPicturedGroups(paper, details.groups, words.spare.alt);
  quiet(paper, words.spare.signs);
  if (!details.discreet) {
    heading(paper, words.spare.help);
    sentences(paper, words.spare.helpSteps);
  }
  return paper.finish();
}

type Texts = Pick<DocumentWords['card'], 'title' | 'titleDiscreet' | 'footer' | 'footerDiscreet'>;

function paperOf(details: ClientKeyDetails, words: DocumentWords, texts: Texts): Paper {
  return new Paper({
    title: details.discreet ? texts.titleDiscreet : texts.title,
    language: details.language,
    made: details.made,
    sheet: ordinarySheet,
    discreet: details.discreet,
    footer: details.discreet ? texts.footerDiscreet : texts.footer,
    pageOf: words.page,
    seal: null,
  });
}

function drawCard(paper: Paper, groups: readonly string[], words: DocumentWords): void {
  const { left: start, right } = paper.column;
  const left = paper.direction === 'rtl' ? right - card.width : start;
  paper.y += paper.sheet.gap;
  const top = paper.y;
  paper.doc.markContent('Artifact', { type: 'Layout' });
  paper.doc.lineWidth(0.75).dash(4, { space: 3 });
  paper.doc.roundedRect(left, top, card.width, card.height, card.corner).stroke(colours.line).undash();
  paper.doc.endMarkedContent();
  const inner = 4.5 * mm;
  const side = 30 * mm;
  const rows = Math.ceil(groups.length / 2);
  const cellHeight = 26;
  drawGroups(paper, paper.root, groups, {
    left: left + inner,
    top: top + (card.height - rows * cellHeight) / 2,
    columns: 2,
    cellWidth: (card.width - side - 2 * inner) / 2,
    cellHeight,
    size: 15,
    numbered: true,
  });
  drawQr(paper, paper.root, {
    content: groups.join('-'),
    alt: words.card.alt(groups.join(' ')),
    left: left + card.width - side - inner / 2,
    top: top + (card.height - side) / 2,
    size: side,
  });
  paper.y += card.height + paper.sheet.gap * 2;
}
