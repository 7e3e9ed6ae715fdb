import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { pieceBytes } from '../../../shared/domain/stored-paper.ts';
import { done, failed, type Outcome } from '../answer.ts';

/** Reads a file that the person chose, no further than `most` bytes. */
export function readChosen(path: string, most: number): Outcome<Buffer, 'cannot-read' | 'paper-too-large'> {
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    const { size, mode } = fstatSync(file);
    // A device or a pipe has no end.
    if ((mode & 0o170000) !== 0o100000) return failed('cannot-read');
    if (size > most) return failed('paper-too-large', most / pieceBytes);
    const bytes = Buffer.alloc(size);
    let read = 0;
    for (let got = -1; got !== 0 && read < size; read += got)
      got = readSync(file, bytes, read, size - read, null);
    return done(bytes.subarray(0, read));
  } catch {
    return failed('cannot-read');
  } finally {
    if (file !== null) closeSync(file);
  }
}
