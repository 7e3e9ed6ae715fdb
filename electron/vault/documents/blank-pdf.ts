import type { BlankForm } from '../../../shared/domain/first-meeting.ts';
import type { DeskLanguage } from '../../../shared/domain/folder.ts';
import { blankPaper, type BlankPiece, type BlankQuestion, type BlankWords } from './blank-forms.ts';
import { heading, paragraph, quiet, signLine, title } from './parts.ts';
import { Paper } from './paper.ts';
import { ruledLines, tickBox } from './ruled.ts';
import { largeSheet, ordinarySheet } from './sheet.ts';

export interface BlankDetails {
  form: BlankForm;
  language: DeskLanguage;
  /** Large print at 16 pt. */
  large: boolean;
  made: Date;
  /** What the service asks in its feedback, in its order; empty: the paper's own questions. */
  questions?: readonly BlankQuestion[];
}

/**
 * A blank paper with room to write, without seal and without the product's name, so that whoever finds it learns
 * nothing of anybody.
 * @returns the whole PDF
 */
export async function blankPdf(details: BlankDetails, words: BlankWords): Promise<Uint8Array> {
  const { title: name, intro, pieces } = blankPaper(details.form, words, details.questions);
  const paper = new Paper({
    title: name,
    language: details.language,
    made: details.made,
    sheet: details.large ? largeSheet : ordinarySheet,
    discreet: true,
    footer: words.footer,
    pageOf: words.page,
    seal: null,
  });
  title(paper, name);
  paragraph(paper, intro);
  for (const piece of pieces) drawPiece(paper, piece);
  return paper.finish();
}

function drawPiece(paper: Paper, piece: BlankPiece): void {
  switch (piece.kind) {
    case 'heading':
      heading(paper, piece.text);
      break;
    case 'text':
      quiet(paper, piece.text);
      break;
    case 'ask':
      ruledLines(paper, piece.text, piece.lines);
      break;
    case 'tick':
      tickBox(paper, piece.text, piece.options);
      break;
    case 'sign':
      signLine(paper, piece.text);
      break;
  }
}
