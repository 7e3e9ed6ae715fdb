import type { CellStyle, CellValue, ColumnDef, WriteOptions } from 'hucre/xlsx';
import { csvText } from '../../../shared/domain/csv.ts';
import { stances } from '../../../shared/domain/deficiency.ts';
import { shownNumber } from '../../../shared/domain/deficiency-number.ts';
import { replyKind, replyVersion } from '../../../shared/domain/reply.ts';
import type { ReplyForm, ReplyWords } from './reply-form.ts';

/** The columns of a sheet, in their order; the first four are the questions. */
export const replyColumns = ['number', 'happened', 'ledTo', 'remedy', 'stance', 'text', 'promised'] as const;
export type ReplyColumn = (typeof replyColumns)[number];
/** How many of them are the questions, which are not to be changed. */
const questionColumns = 4;

/** What a column is called on a sheet. */
export const columnTitle = (column: ReplyColumn, words: ReplyWords): string =>
  replyColumns.indexOf(column) < questionColumns ? `${words[column]} (${words.unchanged})` : words[column];

/** Above the questions, each in a row with its value beside it. */
const head = (form: ReplyForm, words: ReplyWords): string[][] => [
  [words.title],
  [words.intro],
  [form.about],
  [words.footer],
  // Not every spreadsheet offers the choice in its cell, and a plain list offers none.
  [words.oneOf(stances.map((stance) => words.stances[stance]).join(' / '))],
  [words.form, `${replyKind}/${replyVersion}`],
  [words.report, form.reportId],
  [words.from, form.from],
  [words.on, ''],
  [],
];

/** The sheet as rows of text: what the reply is, who answers, then a row for each deficiency. */
const replyRows = (form: ReplyForm, words: ReplyWords): string[][] => [
  ...head(form, words),
  replyColumns.map((column) => columnTitle(column, words)),
  ...form.questions.map(({ number, happened, ledTo, remedy }) => [
    shownNumber(number),
    happened,
    ledTo,
    remedy,
    '',
    '',
    '',
  ]),
];

/** Widths of the columns, in characters. */
const widths = [14, 40, 30, 30, 28, 50, 20];
const marked: CellStyle = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E3EFEE' } },
  alignment: { wrapText: true, vertical: 'top' },
};
const open: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };

function workbook(form: ReplyForm, words: ReplyWords): WriteOptions {
  const rows = replyRows(form, words);
  const first = head(form, words).length;
  const columns: ColumnDef[] = widths.map((width) => ({ width }));
  const cells = new Map<string, { value: CellValue; type: 'string'; style: CellStyle }>();
  for (let row = first; row < rows.length; row += 1)
    for (let column = 0; column < replyColumns.length; column += 1)
      cells.set(`${row},${column}`, {
        value: rows[row]?.[column] ?? '',
        type: 'string',
        style: row === first || column < questionColumns ? marked : open,
      });
  return {
    sheets: [
      {
        name: words.sheet,
        columns,
        rows,
        cells,
        dataValidations: [
          {
            type: 'list',
            values: stances.map((stance) => words.stances[stance]),
            allowBlank: true,
            range: `E${first + 2}:E${rows.length + 1}`,
          },
        ],
      },
    ],
    properties: { title: words.title },
  };
}

/** The sheet as a file that a spreadsheet opens: no formula, no macro. The library is loaded at the first use. */
export async function replyFormSheet(
  form: ReplyForm,
  words: ReplyWords,
  kind: 'xlsx' | 'ods' | 'csv',
): Promise<Uint8Array> {
  switch (kind) {
    case 'csv':
      return Buffer.from(csvText(replyRows(form, words)));
    case 'xlsx': {
      const { writeXlsx } = await import('hucre/xlsx');
      return writeXlsx(workbook(form, words));
    }
    case 'ods': {
      const { writeOds } = await import('hucre/ods');
      return writeOds(workbook(form, words));
    }
  }
}
