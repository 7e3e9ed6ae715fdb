import type { TableView } from '../../../shared/contract/statistic-calls.ts';
import type { DeskLanguage } from '../../../shared/domain/folder.ts';
import type { Shape } from '../../../shared/i18n/shape.ts';
import type { statistics } from '../../../shared/i18n/sv/statistics.ts';
import { heading, paragraph, quiet, title } from './parts.ts';
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

/** A heading, its sentence and the first rows of its table, in lines of a heading. */
const linesKept = 7;

/** Statistics of a year: a heading, a sentence and a table each. Tagged PDF/A-3a with an empty place for the seal. */
export async function statisticsPdf(
  { year, tables, language, made, day }: StatisticsPaper,
  words: Shape<typeof statistics>,
  { page, seal }: Pick<DocumentWords, 'page' | 'seal'>,
): Promise<Uint8Array> {
  const paper = new Paper({
    title: words.file(year),
    language,
    made,
    sheet: ordinarySheet,
    discreet: false,
    footer: words.pageFooter,
    pageOf: page,
    seal,
  });
  title(paper, words.file(year));
  quiet(paper, words.made(day));
  for (const table of tables) {
    // A name stands on the page of its table.
    paper.room(paper.lineHeight(paper.look(paper.sheet.heading)) * linesKept);
    heading(paper, table.title);
    paragraph(paper, table.sentence);
    if (table.lines.length > 0)
      drawTable(paper, {
        caption: table.title,
        columns: [
          { name: table.corner, number: false },
          ...table.columnHeads.map((name) => ({ name, number: true })),
        ],
        rows: table.lines.map(({ head, counts }) => [
          head,
          ...counts.map((count) => (count === null ? words.hidden : String(count))),
        ]),
      });
    if (table.note !== '') quiet(paper, table.note);
  }
  return paper.finish();
}
