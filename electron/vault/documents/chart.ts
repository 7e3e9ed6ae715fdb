import type { OutlineTable } from '../../../shared/domain/report-outline.ts';
import {
  drawn,
  largest,
  legend,
  stripes,
  type ChartData,
  type ChartLabel,
  type Drawing,
  type Mark,
} from '../../../shared/charts/chart.ts';
import { shapeText } from './shape-text.ts';
import type { Paper } from './paper.ts';
import { colours } from './sheet.ts';
import { drawWhole, tablePlace } from './table.ts';

/** Between the stripes of the second series, in points. */
const stripeGap = 4;

const drawingOf = (paper: Paper, data: ChartData): Drawing =>
  drawn(data, { width: paper.column.right - paper.column.left, text: paper.sheet.small });

/** How high a chart is, in points. */
export const chartHeight = (paper: Paper, data: ChartData): number => drawingOf(paper, data).height;

/** A Figure with an alternative text, that high from where the page stands, which does not move. */
function figure(paper: Paper, height: number, alt: string, draw: (left: number, top: number) => void): void {
  const { left, right } = paper.column;
  const top = paper.y;
  // `placement` and `bbox` are pdfkit's; its types do not know them.
  const place = { placement: 'Block', bbox: [left, top, right, top + height] };
  const element = paper.element(paper.root, 'Figure', { alt, ...place });
  const content = paper.doc.markStructureContent('Figure');
  draw(left, top);
  paper.doc.endMarkedContent();
  element.add(content);
  element.end();
}

/** Draws a chart as a Figure with an alternative text that says the same. */
export function drawChart(paper: Paper, data: ChartData, alt: string): void {
  const drawing = drawingOf(paper, data);
  paper.room(drawing.height);
  figure(paper, drawing.height, alt, (left, top) => {
    for (const mark of drawing.marks) drawMark(paper, mark, left, top);
    drawAxis(paper, drawing, left, top);
    for (const label of drawing.labels) drawLabel(paper, label, left, top);
  });
  paper.y += drawing.height + paper.sheet.gap;
}

/** How long the longest bar in a table is, in points. */
const barRoom = 150;

const legendOf = (paper: Paper, { series }: ChartData): Pick<Drawing, 'marks' | 'labels' | 'height'> =>
  legend(series, { width: barRoom, text: paper.sheet.small });

/** How high a table is that has a bar in each row, with the names of the series above it. */
export const barTableHeight = (paper: Paper, data: ChartData, table: OutlineTable): number =>
  legendOf(paper, data).height + tablePlace(paper, table, barRoom).whole;

/**
 * Draws a chart and the table that says the same as one: each row with its bar. The bars are a Figure with an
 * alternative text. It must have room on the page.
 */
export function drawBarTable(paper: Paper, data: ChartData, alt: string, table: OutlineTable): void {
  const { small } = paper.sheet;
  const key = legendOf(paper, data);
  const { whole, beside } = tablePlace(paper, table, barRoom);
  const unit = barRoom / largest(data.rows);
  figure(paper, key.height + whole, alt, (left, top) => {
    for (const mark of key.marks) drawMark(paper, mark, left, top);
    for (const label of key.labels) drawLabel(paper, label, left, top);
    data.rows.forEach(({ values: [one, other] }, at) => {
      const row = beside.rows[at] ?? { top: 0, height: 0 };
      const place = { y: row.top + (row.height - small) / 2, height: small };
      const marks: Mark[] = [
        { ...place, x: 0, width: one * unit, series: 0 },
        { ...place, x: one * unit, width: other * unit, series: 1 },
      ];
      for (const mark of marks) if (mark.width > 0) drawMark(paper, mark, beside.left, top + key.height);
    });
  });
  paper.y += key.height;
  drawWhole(paper, table, barRoom);
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
