import type { DeskLanguage } from '../../../shared/domain/folder.ts';
import { shownNumber } from '../../../shared/domain/deficiency-number.ts';
import type { AskedQuestion } from '../../../shared/domain/supervision.ts';
import { paragraph, quiet, title } from './parts.ts';
import { Paper } from './paper.ts';
import { ruledLines } from './ruled.ts';
import { ordinarySheet, tightSheets, type Sheet } from './sheet.ts';
import type { DocumentWords } from './words.ts';

export interface SupervisionDetails {
  question: AskedQuestion;
  language: DeskLanguage;
  made: Date;
}

/** Lines for what the colleagues say, where there is room: none is better than a second page. */
const rules = [9, 4, 0] as const;
const ways = rules.flatMap((lines) => [ordinarySheet, ...tightSheets].map((sheet) => ({ sheet, lines })));

/**
 * A question for colleagues on one page, with room for what they say. Tagged PDF/A-3a with an empty place for the vault's
 * seal. Nobody is named in it or its properties.
 */
export async function supervisionPdf(details: SupervisionDetails, words: DocumentWords): Promise<Uint8Array> {
  const [first = { sheet: ordinarySheet, lines: 0 }, ...tighter] = ways;
  let paper = drawn(details, words, first);
  for (const way of tighter) {
    if (paper.pages === 1) break;
    paper = drawn(details, words, way);
  }
  return paper.finish();
}

function drawn(
  { question, language, made }: SupervisionDetails,
  words: DocumentWords,
  { sheet, lines }: { sheet: Sheet; lines: number },
): Paper {
  const { supervision: t } = words;
  const paper = new Paper({
    title: t.title,
    language,
    made,
    sheet,
    discreet: false,
    footer: t.footer,
    pageOf: words.page,
    seal: words.seal,
  });
  title(paper, t.title);
  quiet(paper, t.number(shownNumber(question.number)));
  paragraph(paper, question.question);
  if (lines > 0) ruledLines(paper, t.said, lines);
  return paper;
}
