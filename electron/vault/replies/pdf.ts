import type { PDF } from '@libpdf/core';
import type { ReadReply } from '../../../shared/domain/reply.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { ReplyFileFault } from './reply-file.ts';
import { mostRows } from './sheet.ts';

/** Fields that are read at most: those of each row, and those of the whole form. */
const mostFields = mostRows * 5 + 5;

/** The values of the fields that a form of ours has, by their names; scripts, XFA and everything else is passed over. */
function valuesIn(pdf: PDF): Map<string, string> | null {
  const fields = pdf.getForm()?.getFields() ?? [];
  if (fields.length > mostFields) return null;
  const values = new Map<string, string>();
  for (const field of fields) {
    const { name, type } = field;
    const value: unknown = type === 'text' || type === 'dropdown' ? field.getValue() : '';
    values.set(name, typeof value === 'string' ? value : '');
  }
  return values;
}

function replyIn(values: ReadonlyMap<string, string>): ReadReply {
  const value = (name: string): string => values.get(name) ?? '';
  const rows = [...values.keys()]
    .flatMap((name) => /^number-([0-9]{1,4})$/.exec(name)?.[1] ?? [])
    .map((at) => ({
      number: value(`number-${at}`),
      mark: value(`mark-${at}`),
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
    if (!values.has('kind')) return failed('reply-not-ours');
    const reply = replyIn(values);
    // Broken off in the middle, and mended by the library with what was left: no half of a reply is read.
    return values.get('count') === String(reply.rows.length) ? done(reply) : failed('reply-damaged');
  } catch {
    return failed('reply-damaged');
  }
}
