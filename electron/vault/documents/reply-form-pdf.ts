import { deficiencyLimits, stances } from '../../../shared/domain/deficiency.ts';
import { shownNumber } from '../../../shared/domain/deficiency-number.ts';
import { longestSender, replyKind, replyVersion } from '../../../shared/domain/reply.ts';
import type { PrintedWording } from '../../../shared/domain/report-wording.ts';
import { wordsMark } from '../replies/mark.ts';
import { cleanText } from './clean-text.ts';
import { FormFields, type Field } from './form-fields.ts';
import { Paper } from './paper.ts';
import { heading, paragraph, quiet, title } from './parts.ts';
import type { ReplyForm, ReplyWords } from './reply-form.ts';
import { ordinarySheet } from './sheet.ts';

/** Heights of fields, in points: one line, and a text. */
const lineHeight = 24;
const textHeight = 96;
const longestDay = 40;
/** Lines of a question that are kept together with its first field. */
const mostKept = 20;

/** A label (P) and its field under it, never on two pages. */
function asked(paper: Paper, fields: FormFields, question: string, field: Field): void {
  const { sheet } = paper;
  const look = paper.look(sheet.body, 'strong');
  const height = field.kind === 'lines' ? textHeight : lineHeight;
  paper.room(paper.lineHeight(look) * 2 + height + sheet.gap);
  paper.block(paper.root, 'P', { text: question, look, after: 2, keep: 2 });
  const { left, right } = paper.column;
  fields.add(paper.root, { x: left, y: paper.y, width: right - left, height }, field);
  paper.y += height + sheet.gap;
}

/** Begins a new page where the words of a question would part from its first field; longer ones run on. */
function roomFor(paper: Paper, texts: readonly string[]): void {
  const { sheet, column } = paper;
  const look = paper.look(sheet.body);
  const lines = texts.flatMap((text) =>
    cleanText(text)
      .split('\n')
      .flatMap((paragraph) => paper.linesWithin(paragraph, look, column.right - column.left)),
  ).length;
  const around = paper.lineHeight(paper.look(sheet.heading)) * 2 + lineHeight + sheet.gap * 6;
  const asks = paper.lineHeight(look) * (Math.min(lines, mostKept) + 2);
  paper.room(around + asks);
}

/** One deficiency: its number and words, and the fields of its answer. */
function question(
  paper: Paper,
  fields: FormFields,
  words: ReplyWords,
  given: { at: number; wording: PrintedWording },
): void {
  const { at, wording } = given;
  const number = shownNumber(wording.number);
  const { happened, ledTo, remedy } = wording;
  roomFor(paper, [happened, `${words.ledTo}: ${ledTo}`, `${words.remedy}: ${remedy}`]);
  heading(paper, `${words.number} ${number}`);
  paragraph(paper, happened);
  if (ledTo !== '') quiet(paper, `${words.ledTo}: ${ledTo}`);
  if (remedy !== '') quiet(paper, `${words.remedy}: ${remedy}`);
  fields.addHidden(`number-${at}`, wording.number);
  fields.addHidden(`mark-${at}`, wordsMark(wording));
  // The number in each name: a screen reader says them one after the other.
  const label = (name: string): string => `${number}: ${name}`;
  asked(paper, fields, words.stance, {
    name: `stance-${at}`,
    label: label(`${words.stance} ${words.choose}`),
    kind: 'choice',
    options: ['', ...stances.map((stance) => words.stances[stance])],
    longest: longestDay,
  });
  asked(paper, fields, words.text, {
    name: `text-${at}`,
    label: label(words.text),
    kind: 'lines',
    longest: deficiencyLimits.answer,
  });
  asked(paper, fields, words.promised, {
    name: `day-${at}`,
    label: label(words.promised),
    kind: 'line',
    longest: longestDay,
  });
}

/**
 * The form that a member answers a report on: tagged, with fields, unsealed and no PDF/A, since it is changed by whoever
 * fills it in. Hidden fields carry the report, the version, each number and a mark of its words.
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
  quiet(paper, words.about(form.receiver, form.meeting));
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
  asked(paper, fields, words.from, from);
  asked(paper, fields, words.on, { name: 'on', label: words.on, kind: 'line', longest: longestDay });
  form.questions.forEach((wording, at) => question(paper, fields, words, { at: at + 1, wording }));
  fields.finish();
  return paper.finish();
}

/** Words that every document has. */
interface SharedWords {
  page: (page: number, of: number) => string;
}
