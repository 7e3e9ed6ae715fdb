import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';

function said(program: string, args: readonly string[]): { code: number; text: string } {
  const done = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (done.error !== undefined) throw done.error;
  return { code: done.status ?? 1, text: `${done.stdout}${done.stderr}` };
}

/** What other programs say of a saved PDF. */
export interface Judged {
  /** pdfsig: the seal is valid, and covers the whole file. */
  valid: boolean;
  whole: boolean;
  /** qpdf finds nothing to mend. */
  clean: boolean;
  /** pdfinfo: tagged for screen readers. */
  tagged: boolean;
  /** What a reader reads, in order. */
  text: string;
  /** Names of embedded files. */
  embedded: string;
}

/** Asks the programs that anybody has; a locked file needs its password. */
export function judge(file: string, password?: string): Judged {
  const locked = password === undefined ? [] : ['-upw', password];
  const seal = said('pdfsig', [...locked, file]).text;
  return {
    valid: seal.includes('Signature is Valid'),
    whole: seal.includes('Total document signed') && !seal.includes('Not total document signed'),
    clean:
      said('qpdf', [...(password === undefined ? [] : [`--password=${password}`]), '--check', file]).code ===
      0,
    tagged: /^Tagged:\s+yes/m.test(said('pdfinfo', [...locked, file]).text),
    text: said('pdftotext', [...locked, '-layout', file, '-']).text,
    embedded: said('pdfdetach', [...locked, '-list', file]).text,
  };
}

/** The words of a text in one line, so that line breaks of a page do not matter. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** Copies a PDF and changes one byte in the middle of its first page's content. */
export function withOneByteChanged(file: string, changed: string): void {
  copyFileSync(file, changed);
  const bytes = readFileSync(changed);
  const at = bytes.indexOf('stream\n') + 40;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(changed, bytes);
}
