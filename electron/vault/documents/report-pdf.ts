import type { OutlineChart, ReportBlock } from '../../../shared/domain/report-outline.ts';
import type { Report } from '../../../shared/domain/report.ts';
import { chartHeight, drawChart } from './chart.ts';
import { heading, listItem, paragraph, partHeading, quiet, title } from './parts.ts';
import { Paper } from './paper.ts';
import { dataText } from './report/data.ts';
import { reportOutline } from './report/outline.ts';
import { colours, ordinarySheet } from './sheet.ts';
import { drawTable } from './table.ts';
import type { ReportWords } from './words.ts';

/**
 * A report as a tagged PDF/A-3a with its data inside and an empty place for the vault's seal. Nothing in it, its
 * properties or its data names a person.
 * @returns the bytes, to be given to `seal`
 */
export async function reportPdf(report: Report, words: ReportWords, made: Date): Promise<Uint8Array> {
  const { report: t } = words;
  const paper = new Paper({
    title: t.title,
    language: report.language,
    made,
    sheet: ordinarySheet,
    discreet: false,
    footer: t.footer,
    pageOf: words.page,
    seal: words.seal,
  });
  for (const block of reportOutline(report, words)) drawBlock(paper, block, t);
  // `relationship` is pdfkit's (ISO 19005-3, 6.8: the data of the document); its types do not know it.
  const file = {
    name: 'report.json',
    type: 'application/json',
    description: t.data,
    relationship: 'Data',
    creationDate: made,
    modifiedDate: made,
  };
  paper.doc.file(Buffer.from(dataText(report)), file);
  return paper.finish();
}

function drawBlock(paper: Paper, block: ReportBlock, t: ReportWords['report']): void {
  switch (block.kind) {
    case 'title':
      title(paper, block.text);
      break;
    case 'heading':
      if (block.level === 2) partHeading(paper, block.text);
      else heading(paper, block.text, { level: 3 });
      break;
    case 'text':
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

/** A chart under its name and its sentence, and the table that says the same. */
function drawPattern(paper: Paper, chart: OutlineChart, t: ReportWords['report']): void {
  const { by, title: name, sentence, series, rows, table } = chart;
  const data = { kind: by === 'time' ? 'columns' : 'bars', series, rows } as const;
  // The name stands on the page of what it names.
  paper.room(chartHeight(paper, data) + paper.lineHeight(paper.look(paper.sheet.heading)) * 5);
  heading(paper, name, { level: 3 });
  paragraph(paper, sentence);
  drawChart(paper, data, `${t.patterns.figure(name)}. ${sentence}`);
  drawTable(paper, table);
}

/** How far in, in points, what goes by a name stands beside it. */
const besideNames = 152;

/** Each name, and beside it what goes by it. */
function drawFacts(paper: Paper, rows: Extract<ReportBlock, { kind: 'facts' }>['rows']): void {
  const list = paper.element(paper.root, 'L');
  const look = paper.look(paper.sheet.body);
  const small = paper.look(paper.sheet.small, 'regular', colours.quiet);
  for (const { name, value } of rows) {
    const item = paper.element(list, 'LI');
    const place = { look, indent: besideNames, side: paper.direction };
    paper.mark(item, 'Lbl', { ...place, text: '', label: { text: name, look: small } });
    paper.block(item, 'LBody', { ...place, text: value, after: paper.sheet.gap / 2 });
    item.end();
  }
  list.end();
  paper.y += paper.sheet.gap;
}

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
      indent: paper.sheet.indent * 0.8,
      texts: texts.filter((one) => one.text !== ''),
    });
  }
  list.end();
}
