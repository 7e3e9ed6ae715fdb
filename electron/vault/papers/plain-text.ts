import { isUtf8 } from 'node:buffer';
import { clean } from '../../../shared/domain/text.ts';

/** Control characters that no text has: all of C0 but tab, line feed, form feed and carriage return, and DEL. */
const controls = /(?![\t\n\f\r])[\0-\x1f\x7f]/;
/** What begins like markup or a word processor's file is made to be carried out, not to be read. */
const markup = /^\s*(?:<[!?/a-z]|\{\\rtf)/i;

function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
}

/**
 * What plain text says, whatever way it was written in, cleaned like every other text. Null when it is not plain text:
 * bytes of another kind, or markup (HTML, SVG, RTF).
 */
export function plainText(bytes: Buffer): string | null {
  const text = decoded(bytes);
  return controls.test(text) || markup.test(text.replace(/^\ufeff/, '')) ? null : clean(text);
}
