import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { oneLine } from './paper.ts';

function said(program: string, args: readonly string[]): string {
  const done = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (done.error !== undefined) throw done.error;
  return done.stdout;
}

/** Everything a PDF holds that can be read: its text, what it says of itself, its embedded files. */
function openPdf(file: string, into: string): void {
  mkdirSync(into, { recursive: true });
  const texts = [
    ['pdftotext', file, '-'] as const,
    ['pdfinfo', file] as const,
    ['pdfinfo', '-meta', file] as const,
  ];
  const all = texts.map(([program, ...args]) => said(program, args));
  // Once as it is, once with the words that a line break parts brought together.
  writeFileSync(path.join(into, 'text'), [...all, oneLine(all.join(' '))].join('\n'));
  said('pdfdetach', ['-saveall', '-o', into, file]);
}

/** Everything in a zip, and in the spreadsheets in it, which are zips themselves. */
function openZip(bytes: Uint8Array, into: string): void {
  mkdirSync(into, { recursive: true });
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const place = path.join(into, name.replaceAll('/', '-'));
    if (/\.(xlsx|ods)$/u.test(name)) openZip(content, place);
    else writeFileSync(place, content);
  }
}

/** Opens a saved PDF or zip into a folder. */
export function openUp(file: string, into: string): void {
  if (file.endsWith('.zip')) openZip(readFileSync(file), into);
  else openPdf(file, into);
}
