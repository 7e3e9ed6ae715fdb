import {
  drawn,
  stripes,
  type ChartData,
  type ChartLabel,
  type Drawing,
  type Mark,
} from '../../../shared/charts/chart.ts';
import { shapeText } from './shape-text.ts';
import type { Paper } from './paper.ts';
import { colours } from './sheet.ts';

/** Between the stripes of the second series, in points. */
const stripeGap = 4;

const drawingOf = (paper: Paper, data: ChartData): Drawing =>
  drawn(data, { width: paper.column.right - paper.column.left, text: paper.sheet.small });

/** How high a chart is, in points. */
export const chartHeight = (paper: Paper, data: ChartData): number => drawingOf(paper, data).height;

/** Draws a chart as a Figure with an alternative text that says the same. */
export function drawChart(paper: Paper, data: ChartData, alt: string): void {
  const { left, right } = paper.column;
  const drawing = drawingOf(paper, data);
  paper.room(drawing.height);
  const top = paper.y;
  // `placement` and `bbox` are pdfkit's; its types do not know them.
  const place = { placement: 'Block', bbox: [left, top, right, top + drawing.height] };
  const figure = paper.element(paper.root, 'Figure', { alt, ...place });
  const content = paper.doc.markStructureContent('Figure');
  for (const mark of drawing.marks) drawMark(paper, mark, left, top);
  drawAxis(paper, drawing, left, top);
  for (const label of drawing.labels) drawLabel(paper, label, left, top);
  paper.doc.endMarkedContent();
  figure.add(content);
  figure.end();
  paper.y = top + drawing.height + paper.sheet.gap;
}

function drawMark({ doc }: Paper, mark: Mark, left: number, top: number): void {
  const place = { ...mark, x: left + mark.x, y: top + mark.y };
  if (mark.series === 0) {
    doc.rect(place.x, place.y, place.width, place.height).fill(colours.sea);
    return;
  }
  for (const { x1, y1, x2, y2 } of stripes(place, stripeGap)) doc.moveTo(x1, y1).lineTo(x2, y2);
  doc.lineWidth(1).strokeColor(colours.sea).stroke();
  doc.rect(place.x, place.y, place.width, place.height).lineWidth(0.8).stroke();
}

function drawAxis({ doc }: Paper, { axis }: Drawing, left: number, top: number): void {
  doc
    .moveTo(left + axis.x1, top + axis.y1)
    .lineTo(left + axis.x2, top + axis.y2)
    .lineWidth(0.8)
    .strokeColor(colours.ink)
    .stroke();
}

function drawLabel(paper: Paper, { x, y, text, anchor }: ChartLabel, left: number, top: number): void {
  const look = paper.look(paper.sheet.small);
  const { clusters, direction } = shapeText(text, 'ltr', paper.ink.covers('regular'));
  const width = paper.ink.width(clusters, direction, look);
  const start = left + x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  const where = { left: start, right: start + width, side: 'ltr', baseline: top + y } as const;
  paper.ink.draw({ clusters, direction }, look, where);
}
