import { failed } from '../answer.ts';
import { textOfBytes } from '../services/table-file.ts';
import { readReplyPdf } from './pdf.ts';
import { largestReply, type ReplyFile } from './reply-file.ts';
import { readReplySheet, readReplyText } from './sheet.ts';
import { isZip } from './unzipped.ts';

/** A reader looks for the header in the first 1,024 bytes (ISO 32000-1, annex H, note 13). */
const headerWithin = 1024;

/** Reads a reply by what the file holds, never by its name. Never throws. */
export async function readReplyFile(bytes: Buffer): Promise<ReplyFile> {
  if (bytes.length > largestReply) return failed('reply-too-large');
  if (bytes.subarray(0, headerWithin).includes('%PDF-', 0, 'latin1')) return readReplyPdf(bytes);
  if (isZip(bytes)) return readReplySheet(bytes);
  const text = textOfBytes(bytes);
  return text === null ? failed('reply-unknown-file') : readReplyText(text);
}
