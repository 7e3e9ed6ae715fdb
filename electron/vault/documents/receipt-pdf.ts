import { fingerprint } from '../../../shared/domain/fingerprint.ts';
import type { ClientLanguage } from '../../../shared/domain/folder.ts';
import type { LedgerEntry } from '../../../shared/domain/ledger.ts';
import { heading, paragraph, quiet, title } from './parts.ts';
import { Paper } from './paper.ts';
import { colours, largeSheet, ordinarySheet } from './sheet.ts';
import type { DocumentWords } from './words.ts';

export interface ReceiptDetails {
  entry: LedgerEntry;
  /** What the client is called; empty without name. */
  forWhom: string;
  language: ClientLanguage;
  /** When the note is made. */
  made: Date;
  /** IANA name of the zone whose clock is shown. */
  timeZone: string;
  /** Head of the ledger when the note is made (SHA-256, hexadecimal). */
  head: string;
  large: boolean;
  discreet: boolean;
}

/**
 * The note to keep about one thing that was shared: what, with whom, why, when, and the signs by which the document
 * and the list can be known again. Tagged PDF/A-3a with an empty place for the seal.
 */
export async function receiptPdf(details: ReceiptDetails, words: DocumentWords): Promise<Uint8Array> {
  const { receipt } = words;
  const paper = new Paper({
    title: receipt.title,
    language: details.language,
    made: details.made,
    sheet: details.large ? largeSheet : ordinarySheet,
    discreet: details.discreet,
    footer: receipt.footer,
    pageOf: words.page,
    seal: words.seal,
  });
  title(paper, receipt.title);
  if (details.forWhom !== '') paragraph(paper, words.forWhom(`\u2068${details.forWhom}\u2069`));
  quiet(paper, receipt.intro);
  paper.y += paper.sheet.gap;
  const list = paper.element(paper.root, 'L');
  for (const [label, value] of rowsOf(details, words)) row(paper, list, label, value);
  list.end();
  heading(paper, receipt.how);
  if (details.entry.digest !== '') paragraph(paper, receipt.howDocument);
  paragraph(paper, receipt.howList);
  return paper.finish();
}

function rowsOf(
  { entry, head, timeZone }: ReceiptDetails,
  words: DocumentWords,
): [label: string, value: string][] {
  const { receipt } = words;
  const document = entry.digest !== '';
  const rows: [string, string][] = [
    [receipt.what, receipt.whatKinds[entry.kind]],
    [receipt.parts, entry.what.map((kind) => words.papers[kind]).join(', ')],
    [receipt.toWhom, entry.receiver === '' ? receipt.toMe : entry.receiver],
    [receipt.why, entry.purpose],
    [receipt.when, momentOf(entry.at, timeZone, words)],
    [receipt.name, document ? (entry.named ? receipt.named : receipt.unnamed) : ''],
    [receipt.struck, document && entry.struck > 0 ? receipt.struckCount(entry.struck) : ''],
    [receipt.document, document ? fingerprint(entry.digest) : ''],
    [receipt.list, fingerprint(head)],
  ];
  const shown = rows.filter(([, value]) => value !== '');
  return entry.failed ? [[receipt.what, receipt.failed], ...shown] : shown;
}

/** A moment as the wall shows it: the day in words, the clock in 24 hours. */
function momentOf(at: string, timeZone: string, words: DocumentWords): string {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(at));
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return words.receipt.moment(
    `${part('year')}-${part('month')}-${part('day')}`,
    `${part('hour')}:${part('minute')}`,
  );
}

function row(paper: Paper, list: PDFKit.PDFStructureElement, label: string, value: string): void {
  const { sheet } = paper;
  paper.room(sheet.body * sheet.leading * 2);
  const item = paper.element(list, 'LI');
  paper.block(item, 'Lbl', {
    text: label,
    look: paper.look(sheet.small, 'regular', colours.quiet),
    after: 0,
    keep: 2,
  });
  paper.block(item, 'LBody', { text: value, look: paper.look(sheet.body, 'strong'), after: sheet.gap });
  item.end();
}
