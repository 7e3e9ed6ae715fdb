import { PDF } from '@libpdf/core';
import { readOds, writeOds } from 'hucre/ods';
import { readXlsx, writeXlsx, type CellValue } from 'hucre/xlsx';
import { parseCsv } from '../../shared/domain/csv.ts';
import { csvText } from '../../shared/domain/csv.ts';
import { noLimits, type LoggedWording } from '../../shared/domain/deficiency.ts';
import { deficiencyNumber } from '../../shared/domain/deficiency-number.ts';
import { speakingOf, type PrintedWording } from '../../shared/domain/report-wording.ts';
import type { DeskLanguage } from '../../shared/domain/folder.ts';
import { document as englishDocument } from '../../shared/i18n/en/document.ts';
import { reply as englishWords } from '../../shared/i18n/en/document-reply.ts';
import { document } from '../../shared/i18n/sv/document.ts';
import { reply as words } from '../../shared/i18n/sv/document-reply.ts';
import { replyFormPdf } from '../../electron/vault/documents/reply-form-pdf.ts';
import { replyFormSheet } from '../../electron/vault/documents/reply-form-sheet.ts';
import type { ReplyForm } from '../../electron/vault/documents/reply-form.ts';
import { contentOf } from './deficiencies.ts';

/** Words that stood in a report, as they go on a form. */
export function askedAt(n: number, over: Partial<LoggedWording> = {}): PrintedWording {
  const wording: LoggedWording = {
    ...contentOf(),
    id: 'ab'.repeat(16),
    number: deficiencyNumber(String(n).padStart(7, '0')),
    origin: 'own',
    limits: noLimits,
    sent: true,
    ...over,
  };
  const speaks = speakingOf({ wordings: [wording] }, 'body', '2026-12', true);
  if (!speaks) throw new Error('does not speak');
  return speaks;
}

const replyFormOf = (questions: readonly PrintedWording[]): ReplyForm => ({
  reportId: 'ab'.repeat(16),
  language: 'sv',
  about: words.about('Försäkringskassan', '8 december 2026'),
  made: new Date('2026-12-01T09:00:00Z'),
  from: 'Försäkringskassan',
  questions,
});

/** The form as PDF, in Swedish unless a test wants it otherwise. */
export const formPdf = (
  questions: readonly PrintedWording[],
  language: DeskLanguage = 'sv',
): Promise<Uint8Array> =>
  language === 'en'
    ? replyFormPdf({ ...replyFormOf(questions), language }, englishWords, englishDocument)
    : replyFormPdf(replyFormOf(questions), words, document);
export const formSheet = (
  questions: readonly PrintedWording[],
  kind: 'xlsx' | 'ods' | 'csv',
): Promise<Uint8Array> => replyFormSheet(replyFormOf(questions), words, kind);

/** What a member writes at one number. */
export interface Written {
  stance?: string;
  text?: string;
  day?: string;
}

/** A form as another program fills it in; `whole` writes the file anew, otherwise a change is added at its end. */
export async function filledPdf(
  bytes: Uint8Array,
  answers: readonly Written[],
  { whole = true, others = {} }: { whole?: boolean; others?: Record<string, string> } = {},
): Promise<Uint8Array> {
  const pdf = await PDF.load(bytes);
  const form = pdf.getForm();
  answers.forEach(({ stance, text, day }, at) => {
    if (stance !== undefined) form?.getDropdown(`stance-${at + 1}`)?.setValue(stance);
    if (text !== undefined) form?.getTextField(`text-${at + 1}`)?.setValue(text);
    if (day !== undefined) form?.getTextField(`day-${at + 1}`)?.setValue(day);
  });
  for (const [name, value] of Object.entries(others)) form?.getTextField(name)?.setValue(value);
  return pdf.save({ incremental: !whole });
}

type Rows = CellValue[][];

/** Rows with answers in them; `head` changes what stands beside a name above the questions. */
function filledRows(rows: Rows, answers: readonly Written[], head: Record<string, CellValue>): Rows {
  const first =
    rows.findIndex(([cell]) => typeof cell === 'string' && cell.startsWith(`${words.number} (`)) + 1;
  return rows.map((row, at) => {
    const name = row[0];
    if (at < first) return typeof name === 'string' && name in head ? [name, head[name] ?? null] : row;
    const answer = answers[at - first];
    if (!answer) return row;
    return [...row.slice(0, 4), answer.stance ?? null, answer.text ?? null, answer.day ?? null];
  });
}

/** A sheet that was filled in. */
export async function filledSheet(
  bytes: Uint8Array,
  kind: 'xlsx' | 'ods' | 'csv',
  answers: readonly Written[],
  head: Record<string, CellValue> = {},
): Promise<Uint8Array> {
  if (kind === 'csv') {
    const table = parseCsv(
      Buffer.from(bytes)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
      ';',
      10_000,
    );
    if (!table.ok) throw new Error(table.why);
    const rows = filledRows(table.rows, answers, head);
    return Buffer.from(csvText(rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))));
  }
  const book = kind === 'ods' ? await readOds(bytes) : await readXlsx(bytes);
  const rows = filledRows(book.sheets[0]?.rows ?? [], answers, head);
  const sheets = [{ name: 'Svar', rows }];
  return kind === 'ods' ? writeOds({ sheets }) : writeXlsx({ sheets });
}
