import type { PDF } from '@libpdf/core';
import { isNewerReply, type ReadReply } from '../../../shared/domain/reply.ts';
import { done, failed, type Outcome } from '../answer.ts';
import { wordsMark } from './mark.ts';
import { formsPrinted, printedIn, standsPrinted, type Question } from './printed.ts';
import type { ReplyFileFault } from './reply-file.ts';
import { mostRows } from './sheet.ts';

/** Fields that are read at most: those of each row, and those of the whole form. */
const mostFields = mostRows * 7 + 5;

/**
 * The values of the fields that a form of ours has, by their names; scripts, XFA and everything else is passed over.
 * Null: there are too many. `twice`: two go by one name, as in two forms made into one file; nobody knows which counts.
 */
function valuesIn(pdf: PDF): Map<string, string> | 'twice' | null {
  const fields = pdf.getForm()?.getFields() ?? [];
  if (fields.length > mostFields) return null;
  const values = new Map<string, string>();
  for (const field of fields) {
    const { name, type } = field;
    const value: unknown = type === 'text' || type === 'dropdown' ? field.getValue() : '';
    if (values.has(name)) return 'twice';
    values.set(name, typeof value === 'string' ? value : '');
  }
  return values;
}

/** The text of the pages; none where they cannot be read, which is no reason to lose what the fields say. */
function pagesOf(pdf: PDF): string {
  try {
    return printedIn(pdf);
  } catch {
    return '';
  }
}

/**
 * Tells the words of a question apart from others. None where the page says something else than the fields: whoever
 * answered read the page.
 */
function markOf(question: Question, printed: string): string {
  return standsPrinted(printed, question) ? wordsMark(question) : '';
}

function replyIn(values: ReadonlyMap<string, string>, printed: string): ReadReply {
  const value = (name: string): string => values.get(name) ?? '';
  const rows = [...values.keys()]
    .flatMap((name) => /^number-([0-9]{1,4})$/.exec(name)?.[1] ?? [])
    .map((at) => ({
      number: value(`number-${at}`),
      mark: markOf(
        {
          number: value(`number-${at}`),
          happened: value(`happened-${at}`),
          ledTo: value(`ledTo-${at}`),
          remedy: value(`remedy-${at}`),
        },
        printed,
      ),
      stance: value(`stance-${at}`),
      text: value(`text-${at}`),
      promised: value(`day-${at}`),
    }));
  return {
    way: 'form',
    kind: value('kind'),
    reportId: value('report'),
    from: value('from'),
    on: value('on'),
    rows,
  };
}

/** Reads the fields of a form that was sent back as PDF. The library is loaded at the first use. Never throws. */
export async function readReplyPdf(bytes: Uint8Array): Promise<Outcome<ReadReply, ReplyFileFault>> {
  try {
    const { PDF } = await import('@libpdf/core');
    const pdf = await PDF.load(bytes);
    if (pdf.isEncrypted) return failed('reply-locked');
    const values = valuesIn(pdf);
    if (values === null) return failed('reply-too-many-rows', mostRows);
    if (values === 'twice') return failed('reply-damaged');
    if (!values.has('kind')) return failed('reply-not-ours');
    const printed = pagesOf(pdf);
    // Put together with another form, whose fields were lost on the way.
    if (formsPrinted(printed) > 1) return failed('reply-damaged');
    const reply = replyIn(values, printed);
    // Broken off in the middle and mended by the library with what was left, or put together with another form, whose
    // fields then go by names like `number-1+1`: no half of a reply is read.
    const numbers = [...values.keys()].filter((name) => /number-[0-9]/.test(name)).length;
    const whole = [reply.rows.length, numbers].every((count) => values.get('count') === String(count));
    return whole || isNewerReply(reply.kind) ? done(reply) : failed('reply-damaged');
  } catch {
    return failed('reply-damaged');
  }
}
