import { countChart } from '../../../shared/charts/count-chart.ts';
import type { TableView } from '../../../shared/contract/statistic-calls.ts';
import type { DeskLanguage } from '../../../shared/domain/folder.ts';
import { folded } from '../../../shared/domain/statistics.ts';
import type { Shape } from '../../../shared/i18n/shape.ts';
import type { statistics } from '../../../shared/i18n/sv/statistics.ts';
import { chartHeight, drawChart } from './chart.ts';
import { heading, paragraph, quiet, sentences, title } from './parts.ts';
import { Paper } from './paper.ts';
import { ordinarySheet } from './sheet.ts';
import { drawTable } from './table.ts';
import type { DocumentWords } from './words.ts';

export interface StatisticsPaper {
  year: number;
  tables: readonly TableView[];
  language: DeskLanguage;
  made: Date;
  /** The day it is made, for the reader. */
  day: string;
}

type Words = Shape<typeof statistics>;

/** A heading and its sentence, in lines of a heading. */
const headLines = 4;
/** A table of no more rows than this stands whole on a page: one of months, with its names and its sum. */
const rowsKept = 14;
/** Above and below the text of a row, in points. */
const air = 6;

/** A heading that stands on the page of what follows it: as many rows as may be kept, and points above them. */
function kept(paper: Paper, text: string, rows: number, above = 0): void {
  const { heading: large, small } = paper.sheet;
  const row = paper.lineHeight(paper.look(small)) + air;
  paper.room(paper.lineHeight(paper.look(large)) * headLines + above + Math.min(rows, rowsKept) * row);
  heading(paper, text);
}

function drawCounts(paper: Paper, table: TableView, { hidden }: Words): void {
  const chart = countChart(table);
  kept(paper, table.title, table.lines.length + 1, chart === null ? 0 : chartHeight(paper, chart));
  paragraph(paper, table.sentence);
  if (chart !== null) drawChart(paper, chart, table.sentence);
  drawTable(paper, {
    caption: table.title,
    columns: [
      { name: table.corner, number: false },
      ...table.columnHeads.map((name) => ({ name, number: true })),
    ],
    rows: table.lines.map(({ head, counts }) => [head, ...counts.map((count) => String(count ?? hidden))]),
  });
  if (table.note !== '') quiet(paper, table.note);
}

/**
 * Statistics of a year: a heading, a sentence and a table each, and last what has no numbers. Tagged PDF/A-3a with an
 * empty place for the seal.
 */
export async function statisticsPdf(
  { year, tables, language, made, day }: StatisticsPaper,
  words: Words,
  { page, seal }: Pick<DocumentWords, 'page' | 'seal'>,
): Promise<Uint8Array> {
  const paper = new Paper({
    title: words.file(year),
    language,
    made,
    sheet: ordinarySheet,
    discreet: false,
    footer: words.file(year),
    pageOf: page,
    seal,
  });
  title(paper, words.file(year));
  quiet(paper, words.made(day));
  const { shown, without, hides } = folded(tables);
  if (hides) quiet(paper, words.hiddenMeans);
  for (const table of shown) drawCounts(paper, table, words);
  if (without.length > 0) kept(paper, words.without, without[0]?.tables.length ?? 0);
  for (const { said, tables: of } of without) {
    paragraph(paper, said);
    sentences(
      paper,
      of.map((table) => table.title),
    );
  }
  return paper.finish();
}
