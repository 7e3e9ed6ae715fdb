import { parseCsv, separatorOf, withoutApostrophe } from '../../../shared/domain/csv.ts';
import { isNewerReply, type ReadReply, type ReplyRow } from '../../../shared/domain/reply.ts';
import { oneLine } from '../../../shared/domain/text.ts';
import { reply as english } from '../../../shared/i18n/en/document-reply.ts';
import { reply as swedish } from '../../../shared/i18n/sv/document-reply.ts';
import { done, failed, type Outcome } from '../answer.ts';
import { columnTitle, replyColumns, type ReplyColumn } from '../documents/reply-form-sheet.ts';
import type { ReplyWords } from '../documents/reply-form.ts';
import { wordsMark } from './mark.ts';
import type { ReplyFileFault } from './reply-file.ts';
import { unzipped } from './unzipped.ts';

/** Rows that are read at most, and columns of each. */
export const mostRows = 5_000;
const mostColumns = 200;
/** Rows above the questions where a form of another version says what it is. */
const mostHead = 50;

const languages: readonly ReplyWords[] = [swedish, english];
const bare = (text: string): string => oneLine(text).toLowerCase();
const digitsOfNumber = 8;

/** A cell as text. A number that lost its zeros, and a day that became one, are what they were. */
function cellText(value: unknown, column: number): string {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number') {
    const digits = String(value);
    return column === 0 ? digits.padStart(digitsOfNumber, '0') : digits;
  }
  return typeof value === 'boolean' ? String(value) : '';
}

/** What stands beside one of the names, in any language. */
function beside(rows: readonly string[][], name: (words: ReplyWords) => string): string {
  const names = languages.map((words) => bare(name(words)));
  return rows.find(([first = '']) => names.includes(bare(first)))?.[1] ?? '';
}

/** Where each column is, and from which row on; null when there is no such row. */
function columnsIn(
  rows: readonly string[][],
): { places: ReadonlyMap<ReplyColumn, number>; first: number } | null {
  for (const [at, row] of rows.entries())
    for (const words of languages) {
      const places = new Map<ReplyColumn, number>();
      for (const column of replyColumns) {
        const place = row.findIndex((cell) => bare(cell) === bare(columnTitle(column, words)));
        if (place !== -1) places.set(column, place);
      }
      if (places.has('number') && places.has('text')) return { places, first: at + 1 };
    }
  return null;
}

function replyIn(rows: readonly string[][]): Outcome<ReadReply, ReplyFileFault> {
  const found = columnsIn(rows);
  const head = found ? rows.slice(0, found.first - 1) : rows.slice(0, mostHead);
  const kind = beside(head, (words) => words.form);
  if (isNewerReply(kind)) return done({ way: 'sheet', kind, reportId: '', from: '', on: '', rows: [] });
  if (!found) return failed('reply-not-ours');
  const answers = rows.slice(found.first).map((row): ReplyRow => {
    const cell = (column: ReplyColumn): string => row[found.places.get(column) ?? -1] ?? '';
    const words = { happened: cell('happened'), ledTo: cell('ledTo'), remedy: cell('remedy') };
    return {
      number: cell('number'),
      mark: wordsMark(words),
      stance: cell('stance'),
      text: cell('text'),
      promised: cell('promised'),
    };
  });
  return done({
    way: 'sheet',
    kind,
    reportId: beside(head, (words) => words.report),
    from: beside(head, (words) => words.from),
    on: beside(head, (words) => words.on),
    // A row without a number, words and answer is no row: spreadsheets leave such ones behind.
    rows: answers.filter((row) =>
      [row.number, row.stance, row.text, row.promised].some((text) => text !== ''),
    ),
  });
}

/** What stands in a table of text. Never throws. */
export function readReplyText(text: string): Outcome<ReadReply, ReplyFileFault> {
  const table = parseCsv(text, separatorOf(text), mostRows);
  if (!table.ok)
    return table.why === 'too-many-rows' ? failed('reply-too-many-rows', mostRows) : failed('reply-damaged');
  return replyIn(table.rows.map((row) => row.map(withoutApostrophe)));
}

/** The name of a cell, as a spreadsheet shows it. */
function cellName(place: string): string {
  const [row = 0, column = 0] = place.split(',').map(Number);
  const letter = String.fromCharCode(65 + (column % 26));
  return `${column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))}${letter}${row + 1}`;
}

/** What a spreadsheet's own file holds. The library is loaded at the first use. */
async function sheetIn(files: ReadonlyMap<string, Buffer>): Promise<Outcome<ReadReply, ReplyFileFault>> {
  const { zipSync } = await import('fflate');
  // SECURITY: what was unpacked and measured is what is read, not the file with what else it may hide.
  const plain = zipSync(Object.fromEntries(files), { level: 0 });
  const isOds = files.has('content.xml');
  const limits = { sheets: [0], maxRows: mostRows + 1 };
  const book = isOds
    ? await (await import('hucre/ods')).readOds(plain, limits)
    : await (await import('hucre/xlsx')).readXlsx(plain, limits);
  const [sheet] = book.sheets;
  if (!sheet) return failed('reply-not-ours');
  if (sheet.rows.length > mostRows) return failed('reply-too-many-rows', mostRows);
  for (const [place, cell] of sheet.cells ?? [])
    // SECURITY: what a formula last came to is nobody's answer.
    if (cell.formula !== undefined || cell.type === 'formula')
      return failed('reply-formula', cellName(place));
  return replyIn(sheet.rows.map((row) => row.slice(0, mostColumns).map(cellText)));
}

/** Reads the sheet of a spreadsheet's file, which is a zip. Never throws. */
export async function readReplySheet(bytes: Buffer): Promise<Outcome<ReadReply, ReplyFileFault>> {
  const zip = unzipped(bytes);
  if (!zip.ok) return failed(zip.why === 'too-large' ? 'reply-too-large' : 'reply-damaged');
  if (!zip.files.has('content.xml') && !zip.files.has('[Content_Types].xml'))
    return failed('reply-unknown-file');
  try {
    return await sheetIn(zip.files);
  } catch {
    return failed('reply-damaged');
  }
}
