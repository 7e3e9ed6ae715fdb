import { deficiencyLimits, stances } from '../../../shared/domain/deficiency.ts';
import { shownNumber } from '../../../shared/domain/deficiency-number.ts';
import { longestSender, replyKind, replyVersion } from '../../../shared/domain/reply.ts';
import type { PrintedWording } from '../../../shared/domain/report-wording.ts';
import { cleanText } from './clean-text.ts';
import { FormFields, type Field } from './form-fields.ts';
import type { Line, TextLook } from './ink.ts';
import { Paper } from './paper.ts';
import { heading, headingHeight, paragraph, quiet, title } from './parts.ts';
import { printedTexts, questionTitle, type ReplyForm, type ReplyWords } from './reply-form.ts';
import { ordinarySheet } from './sheet.ts';

/** Heights of fields, in points: one line, and a text. */
const lineHeight = 24;
const textHeight = 96;
const longestDay = 40;

/** A field, and what is asked above it. */
interface Asked {
  question: string;
  field: Field;
}

const heightOf = ({ kind }: Field): number => (kind === 'lines' ? textHeight : lineHeight);
const lookOfLabel = (paper: Paper): TextLook => paper.look(paper.sheet.body, 'strong');
/** Between a label and its field, and between what stands beside each other. */
const underLabel = 2;
const between = 14;

/** How high paragraphs are that stand below each other in the column. */
function heightOfTexts(paper: Paper, texts: readonly string[], look: TextLook, after: number): number {
  const lines = texts.reduce((sum, text) => sum + paper.lines(text, look).length, 0);
  return lines * paper.lineHeight(look) + texts.length * after;
}

/** What stands beside each other on a page, each with its place and the lines of its label. */
interface Placed extends Asked {
  left: number;
  width: number;
  lines: Line[];
}

function placed(paper: Paper, row: readonly Asked[]): { cells: Placed[]; labels: number; height: number } {
  const { left, right } = paper.column;
  const look = lookOfLabel(paper);
  const width = (right - left - between * (row.length - 1)) / row.length;
  const cells = row.map((one, at) => ({
    ...one,
    left: left + at * (width + between),
    width,
    lines: paper.linesWithin(cleanText(one.question), look, width),
  }));
  const labels = Math.max(...cells.map(({ lines }) => lines.length)) * paper.lineHeight(look) + underLabel;
  return {
    cells,
    labels,
    height: labels + Math.max(...row.map(({ field }) => heightOf(field))) + paper.sheet.gap,
  };
}

/** Labels (P), each with its field under it, beside each other and never on two pages. */
function asked(paper: Paper, fields: FormFields, ...row: Asked[]): void {
  const { cells, labels, height } = placed(paper, row);
  const look = lookOfLabel(paper);
  const each = paper.lineHeight(look);
  paper.room(height);
  for (const { left, width, lines, field } of cells) {
    const element = paper.element(paper.root, 'P');
    const content = paper.doc.markStructureContent('P');
    lines.forEach((line, at) => {
      const baseline = paper.y + each * at + each / 2 + look.size * 0.34;
      paper.ink.draw(line, look, { left, right: left + width, side: line.direction, baseline });
    });
    paper.doc.endMarkedContent();
    element.add(content);
    element.end();
    fields.add(paper.root, { x: left, y: paper.y + labels, width, height: heightOf(field) }, field);
  }
  paper.y += height;
}

/** What is asked about one deficiency, row by row. */
function fieldsOf(words: ReplyWords, at: number, number: string): Asked[][] {
  // The number in each name: a screen reader says them one after the other.
  const label = (name: string): string => `${number}: ${name}`;
  const choice = {
    ...{ name: `stance-${at}`, label: label(`${words.stance} ${words.choose}`), kind: 'choice' as const },
    options: ['', ...stances.map((stance) => words.stances[stance])],
    longest: longestDay,
  };
  const text = {
    ...{ name: `text-${at}`, label: label(words.text), kind: 'lines' as const },
    longest: deficiencyLimits.answer,
  };
  const day = {
    ...{ name: `day-${at}`, label: label(words.promised), kind: 'line' as const },
    longest: longestDay,
  };
  return [
    [
      { question: words.stance, field: choice },
      { question: words.promised, field: day },
    ],
    [{ question: words.text, field: text }],
  ];
}

/** The number and the words by which a question is known again, whatever becomes of the page. */
function hidden(fields: FormFields, at: number, wording: PrintedWording): void {
  const { number, happened, ledTo, remedy } = wording;
  for (const [name, value] of Object.entries({ number, happened, ledTo, remedy }))
    fields.addHidden(`${name}-${at}`, value);
}

/** One deficiency: its number and words, and the fields of its answer; on one page where a page has room for them. */
function question(
  paper: Paper,
  fields: FormFields,
  words: ReplyWords,
  given: { at: number; wording: PrintedWording },
): void {
  const { at, wording } = given;
  const { sheet } = paper;
  const number = shownNumber(wording.number);
  const [happened = '', ...more] = printedTexts(wording, words);
  const answers = fieldsOf(words, at, number);
  const below = answers.reduce((sum, row) => sum + placed(paper, row).height, 0);
  const above = heightOfTexts(paper, [happened, ...more], paper.look(sheet.body), sheet.gap);
  paper.room(headingHeight(paper) + above + below);
  heading(paper, questionTitle(wording, words));
  paragraph(paper, happened);
  for (const text of more) quiet(paper, text);
  hidden(fields, at, wording);
  // After words that no page has room for, the fields stand together at least.
  paper.room(below);
  for (const row of answers) asked(paper, fields, ...row);
}

/**
 * The form that a member answers a report on: tagged, with fields, unsealed and no PDF/A, since it is changed by whoever
 * fills it in. Hidden fields carry the report, the version, and
 * each number with its words.
 * @returns the whole PDF
 */
export async function replyFormPdf(
  form: ReplyForm,
  words: ReplyWords,
  shared: SharedWords,
): Promise<Uint8Array> {
  const paper = new Paper({
    title: words.title,
    language: form.language,
    made: form.made,
    sheet: ordinarySheet,
    discreet: false,
    footer: words.footer,
    pageOf: shared.page,
    seal: null,
    fillable: true,
  });
  const fields = new FormFields(paper.doc);
  title(paper, words.title);
  paragraph(paper, words.intro);
  quiet(paper, form.about);
  fields.addHidden('kind', `${replyKind}/${replyVersion}`);
  fields.addHidden('report', form.reportId);
  // So that a form that lost some of its pages is not taken for a whole one.
  fields.addHidden('count', String(form.questions.length));
  const from = {
    name: 'from',
    label: words.from,
    kind: 'line',
    longest: longestSender,
    value: form.from,
  } as const;
  asked(paper, fields, { question: words.from, field: from });
  const on = { name: 'on', label: words.on, kind: 'line', longest: longestDay } as const;
  asked(paper, fields, { question: words.on, field: on });
  form.questions.forEach((wording, at) => question(paper, fields, words, { at: at + 1, wording }));
  fields.finish();
  return paper.finish();
}

/** Words that every document has. */
interface SharedWords {
  page: (page: number, of: number) => string;
}
