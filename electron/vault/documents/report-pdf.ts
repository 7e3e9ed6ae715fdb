import type { Report } from '../../../shared/domain/report.ts';
import { Paper } from './paper.ts';
import { dataText } from './report/data.ts';
import { drawBlocks } from './report/draw.ts';
import { reportOutline } from './report/outline.ts';
import { ordinarySheet } from './sheet.ts';
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
  drawBlocks(paper, reportOutline(report, words), t);
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
