import { z } from 'zod';
import { pieceBytes } from '../domain/stored-paper.ts';

/** A file's name as it came; it is cleaned before it is shown, and never used as a path. */
export const fileName = z.string().max(4096);
/** Bytes of a whole file, as the screen says it; counted again as the pieces come. */
export const fileSize = z.number().min(0).max(Number.MAX_SAFE_INTEGER);
/** One piece of a file. */
export const piece = z.custom<Uint8Array>(
  (given) =>
    ArrayBuffer.isView(given) &&
    Object.prototype.toString.call(given) === '[object Uint8Array]' &&
    given.byteLength <= pieceBytes,
);
/** Where a finished document goes. */
export const way = z.enum(['file', 'print']);

/** Fewest characters of a password on a paper: somebody who has the file can try for as long as they like. */
export const shortestPaperPassword = 10;
/** Most characters: PDF takes 127 bytes, and one of these is at most three. */
const longestPaperPassword = 42;
/** A password on a paper. */
export const paperPassword = z
  .string()
  .min(shortestPaperPassword)
  .refine((text) => text.normalize('NFC').length <= longestPaperPassword);
