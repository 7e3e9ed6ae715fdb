import type { Paper } from './paper.ts';
import { colours } from './sheet.ts';

/** Between two lines to write on, as a multiple of the text's size: room for a hand that writes large. */
const rulesApart = 2.3;

/** Draws something that is no text: a reader passes over it. */
function drawn(paper: Paper, draw: (doc: PDFKit.PDFDocument) => void): void {
  paper.doc.markContent('Artifact', { type: 'Layout' });
  draw(paper.doc);
  paper.doc.endMarkedContent();
}

/** A question (P) with ruled lines under it; the first line never stands apart from the question. */
export function ruledLines(paper: Paper, question: string, lines: number): void {
  const { sheet } = paper;
  const look = paper.look(sheet.body, 'strong');
  const apart = sheet.body * rulesApart;
  paper.y += sheet.gap;
  paper.room(paper.lineHeight(look) * 2 + apart * Math.min(lines, 2));
  paper.block(paper.root, 'P', { text: question, look, after: 0, keep: 3 });
  for (let line = 0; line < lines; line++) {
    paper.room(apart);
    paper.y += apart;
    const { left, right } = paper.column;
    drawn(paper, (doc) =>
      doc.moveTo(left, paper.y).lineTo(right, paper.y).lineWidth(0.7).strokeColor(colours.quiet).stroke(),
    );
  }
  paper.y += sheet.gap * 1.5;
}

/** A question (P) with a box to tick before each answer (a list). */
export function tickBox(paper: Paper, question: string, options: readonly string[]): void {
  const { sheet } = paper;
  const look = paper.look(sheet.body, 'strong');
  const answer = paper.look(sheet.body);
  const height = paper.lineHeight(answer) + sheet.gap / 2;
  paper.y += sheet.gap;
  // The question and its answers stay together on the page.
  paper.room(paper.lineHeight(look) * 2 + height * options.length);
  paper.block(paper.root, 'P', { text: question, look, after: sheet.gap / 2 });
  const list = paper.element(paper.root, 'L');
  for (const text of options) {
    paper.room(height);
    const side = sheet.body * 0.95;
    const top = paper.y + (paper.lineHeight(answer) - side) / 2;
    const { left } = paper.column;
    drawn(paper, (doc) =>
      doc
        .rect(left + 1, top, side, side)
        .lineWidth(1)
        .strokeColor(colours.ink)
        .stroke(),
    );
    const item = paper.element(list, 'LI');
    const body = paper.element(item, 'LBody');
    paper.block(body, 'P', { text, look: answer, indent: sheet.indent, after: sheet.gap / 2 });
    body.end();
    item.end();
  }
  list.end();
  paper.y += sheet.gap / 2;
}
