import type { ChartData } from '../../../../shared/charts/chart.ts';
import type { OutlineChart, ReportBlock } from '../../../../shared/domain/report-outline.ts';
import { barTableHeight, chartHeight, drawBarTable, drawChart } from '../chart.ts';
import {
  heading,
  headingHeight,
  listItem,
  paragraph,
  partHeading,
  partHeadingHeight,
  quiet,
  title,
} from '../parts.ts';
import type { Paper } from '../paper.ts';
import { colours } from '../sheet.ts';
import { drawTable, tablePlace } from '../table.ts';
import type { ReportWords } from '../words.ts';

type Facts = Extract<ReportBlock, { kind: 'facts' }>['rows'];
type Words = ReportWords['report'];

/** What is higher than this, in points, may go on over a page: else much of the one before would be left empty. */
const mostTogether = 200;

/** Draws a report. A heading never parts from the beginning of what stands under it. */
export function drawBlocks(paper: Paper, blocks: readonly ReportBlock[], t: Words): void {
  blocks.forEach((block, at) => {
    if (block.kind === 'heading' && blocks[at - 1]?.kind !== 'heading')
      paper.room(heightUnder(paper, blocks.slice(at)));
    drawBlock(paper, block, t);
  });
}

/** How much stands together from a heading on: what introduces, and the beginning of what it introduces. */
function heightUnder(paper: Paper, blocks: readonly ReportBlock[]): number {
  const after = blocks.findIndex(({ kind }) => kind !== 'heading' && kind !== 'text');
  const introducing = after === -1 ? blocks : blocks.slice(0, after + 1);
  return introducing.reduce((sum, block) => sum + leastHeight(paper, block), 0);
}

const textHeight = (paper: Paper, text: string, indent = 0): number => {
  const look = paper.look(paper.sheet.body);
  return paper.lines(text, look, indent).length * paper.lineHeight(look);
};

/** How high the part of a block is that must not be parted. */
function leastHeight(paper: Paper, block: ReportBlock): number {
  switch (block.kind) {
    case 'title':
      return 0;
    case 'heading':
      return block.level === 2 ? partHeadingHeight(paper) : headingHeight(paper);
    case 'text':
      return textHeight(paper, block.text) + paper.sheet.gap;
    case 'facts':
      return Math.min(factsHeight(paper, block.rows), mostTogether);
    case 'list':
      return textHeight(paper, block.items[0] ?? '', indentOfList(paper));
    case 'table':
      return tablePlace(paper, block.table).least;
    case 'chart':
      return patternHeight(paper, block.chart);
  }
}

function drawBlock(paper: Paper, block: ReportBlock, t: Words): void {
  switch (block.kind) {
    case 'title':
      title(paper, block.text);
      break;
    case 'heading':
      if (block.level === 2) partHeading(paper, block.text);
      else heading(paper, block.text, { level: 3 });
      break;
    case 'text':
      // A short text stands whole on a page.
      paper.room(Math.min(textHeight(paper, block.text), mostTogether));
      if (block.quiet) quiet(paper, block.text);
      else paragraph(paper, block.text);
      break;
    case 'facts':
      drawFacts(paper, block.rows);
      break;
    case 'list':
      drawList(paper, block.items);
      break;
    case 'table':
      drawTable(paper, block.table);
      break;
    case 'chart':
      drawPattern(paper, block.chart, t);
      break;
  }
}

const dataOf = ({ by, series, rows }: OutlineChart): ChartData => ({
  kind: by === 'time' ? 'columns' : 'bars',
  series,
  rows,
});

/** A table with bars is drawn on one page; one that is higher than this, in points, has its chart above it. */
const highestBarTable = 480;

/** How high a pattern is as far as it stands together: all of it, or its name, its sentence and its chart. */
function patternHeight(paper: Paper, chart: OutlineChart): number {
  const { gap } = paper.sheet;
  const data = dataOf(chart);
  const bars = barTableHeight(paper, data, chart.table);
  const shown = bars <= highestBarTable ? bars : chartHeight(paper, data) + gap;
  return headingHeight(paper) + textHeight(paper, chart.sentence) + gap + shown;
}

/** A chart under its name and its sentence, and the table that says the same. */
function drawPattern(paper: Paper, chart: OutlineChart, t: Words): void {
  const { title: name, sentence, table } = chart;
  const data = dataOf(chart);
  const alt = `${t.patterns.figure(name)}. ${sentence}`;
  paper.room(patternHeight(paper, chart));
  heading(paper, name, { level: 3 });
  paragraph(paper, sentence);
  if (barTableHeight(paper, data, table) <= highestBarTable) {
    drawBarTable(paper, data, alt, table);
    return;
  }
  drawChart(paper, data, alt);
  drawTable(paper, table);
}

/** How far in, in points, what goes by a name stands beside it. */
const besideNames = 152;
/** How many facts go on over a page at least. */
const fewestOver = 3;

const factsHeight = (paper: Paper, rows: Facts): number =>
  rows.reduce((sum, { value }) => sum + textHeight(paper, value, besideNames) + paper.sheet.gap / 2, 0);

/** Each name, and beside it what goes by it. */
function drawFacts(paper: Paper, rows: Facts): void {
  const list = paper.element(paper.root, 'L');
  const look = paper.look(paper.sheet.body);
  const small = paper.look(paper.sheet.small, 'regular', colours.quiet);
  rows.forEach(({ name, value }, at) => {
    // What goes on over a page goes on with several, never with the last alone.
    if (at === rows.length - fewestOver)
      paper.room(factsHeight(paper, rows.slice(at)) + paper.lineHeight(look));
    const item = paper.element(list, 'LI');
    const place = { look, indent: besideNames, side: paper.direction };
    paper.mark(item, 'Lbl', { ...place, text: '', label: { text: name, look: small } });
    paper.block(item, 'LBody', { ...place, text: value, after: paper.sheet.gap / 2 });
    item.end();
  });
  list.end();
  paper.y += paper.sheet.gap;
}

const indentOfList = ({ sheet }: Paper): number => sheet.indent * 0.8;

/** What stands after the first line of an item is its second line. */
function drawList(paper: Paper, items: readonly string[]): void {
  const list = paper.element(paper.root, 'L');
  for (const item of items) {
    const [text = '', ...more] = item.split('\n');
    const texts = [
      { text, colour: colours.ink },
      { text: more.join('\n'), colour: colours.quiet },
    ];
    listItem(paper, list, {
      label: '•',
      indent: indentOfList(paper),
      texts: texts.filter((one) => one.text !== ''),
    });
  }
  list.end();
}
