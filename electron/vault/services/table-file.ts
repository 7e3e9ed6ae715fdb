import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { parseCsv, separatorOf } from '../../../shared/domain/csv.ts';
import { done, failed, type Outcome } from '../answer.ts';

/** Bytes of the largest table that is read. */
export const mostTableBytes = 5 * 1024 * 1024;
/** Rows that are read at most, without the header. */
export const mostTableRows = 10_000;

export type TableFault = 'table-too-large' | 'table-too-long' | 'table-unreadable' | 'table-empty';

/** Windows-1252's own signs at 0x80-0x9F; the five that mean nothing stay the control characters they are. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const fromWindows = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\u0080-\u009F]/g, (sign) => windows.charAt(sign.charCodeAt(0) - 0x80));

function fromUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const bigEndian = (bytes: Buffer): string => {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return even.swap16().toString('utf16le');
};

/**
 * The text of a file: UTF-16 by its byte order mark, UTF-8 where it is that throughout, and otherwise Windows-1252,
 * which is what older spreadsheets write. Null when it is no text.
 */
export function textOfBytes(bytes: Buffer): string | null {
  const mark = bytes.subarray(0, 2).toString('hex');
  const text =
    mark === 'fffe'
      ? bytes.subarray(2).toString('utf16le')
      : mark === 'feff'
        ? bigEndian(bytes.subarray(2))
        : (fromUtf8(bytes) ?? fromWindows(bytes));
  // A null stands in no text: it is a picture, a program, or a spreadsheet's own file.
  return text.includes('\0') ? null : text.replace(/^\uFEFF/, '');
}

/** The bytes of a file, at most so many; null when it is larger. Throws what the file system throws. */
function readUpTo(path: string, most: number): Buffer | null {
  const file = openSync(path, 'r');
  try {
    // SECURITY: measured and read by the same handle, so that it cannot grow in between; a device or a pipe is no table.
    const { size } = fstatSync(file);
    if (!fstatSync(file).isFile() || size > most) return null;
    const bytes = Buffer.alloc(size);
    let at = 0;
    while (at < size) {
      const read = readSync(file, bytes, at, size - at, at);
      if (read === 0) break;
      at += read;
    }
    return bytes.subarray(0, at);
  } finally {
    closeSync(file);
  }
}

function bytesOf(path: string): Outcome<Buffer, TableFault> {
  try {
    const bytes = readUpTo(path, mostTableBytes);
    return bytes ? done(bytes) : failed('table-too-large');
  } catch {
    return failed('table-unreadable');
  }
}

/** Reads a table: a header and its rows. Nothing in it is run or kept. */
export function readTable(path: string): Outcome<{ headers: string[]; rows: string[][] }, TableFault> {
  const bytes = bytesOf(path);
  if (!bytes.ok) return bytes;
  const text = textOfBytes(bytes.value);
  if (text === null) return failed('table-unreadable');
  const read = parseCsv(text, separatorOf(text), mostTableRows + 1);
  if (!read.ok) return failed(read.why === 'too-many-rows' ? 'table-too-long' : 'table-unreadable');
  const [headers, ...rows] = read.rows;
  return headers && rows.length > 0 ? done({ headers, rows }) : failed('table-empty');
}
