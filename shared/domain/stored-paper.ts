import type { Id, Instant } from './plan.ts';
import { clean, oneLine } from './text.ts';

/**
 * What a paper that is kept in the folder can be. Only what the folder can show is kept: the client can read all of
 * their folder (product.md, rule 1), and a file nobody can look into here could hold anything.
 */
export const storedTypes = ['pdf', 'jpeg', 'png', 'webp', 'text'] as const;
export type StoredType = (typeof storedTypes)[number];

/** A scan, photo, PDF or letter kept in the folder. What it holds is read apart, in pieces. */
export interface StoredPaper {
  id: Id;
  /** In the person's words; may be empty. */
  name: string;
  note: string;
  type: StoredType;
  /** Bytes. */
  size: number;
  /** SHA-256 of the bytes, hexadecimal. */
  sha256: string;
  added: Instant;
  /** The client put it there, With. */
  byClient: boolean;
}

/** Bytes of one piece: what crosses a port at once, and what one row holds. */
export const pieceBytes = 1_048_576;
/** The largest paper, in bytes. */
export const longestPaper = 100 * pieceBytes;
/** The largest text: more than a reader would scroll through on one screen. */
export const longestStoredText = pieceBytes;
/** The most that the papers of one folder may hold together, in bytes; those in the trash are counted. */
export const mostPapers = 2048 * pieceBytes;
/** Longest name, in UTF-16 units. */
export const longestPaperName = 120;

/** Widest and highest picture that is decoded, in pixels, and how many pixels it may have at most. */
export const pictureLimits = { side: 20_000, pixels: 120_000_000 } as const;

/** May a picture of this size be decoded? Decoding needs four bytes a pixel. */
export function fitsScreen(width: number, height: number): boolean {
  const { side, pixels } = pictureLimits;
  // SECURITY: a few bytes of header can promise a picture that fills all memory; it is refused before it is decoded.
  return width > 0 && height > 0 && width <= side && height <= side && width * height <= pixels;
}

/** Is there room for `size` more bytes in a folder whose papers hold `kept` bytes? */
export function fitsFolder(kept: number, size: number): boolean {
  return kept + size <= mostPapers;
}

/** How many pieces a paper of `size` bytes has. */
export function piecesOf(size: number): number {
  return Math.ceil(size / pieceBytes);
}

/** Signs that draw nothing and could hide what a name says, and those that no name needs. */
const hidden = /[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
/** The usual endings of file names; what a paper is, its content says. */
const ending = /\.[A-Za-z][A-Za-z0-9]{0,4}$/u;

/**
 * What a file's name says, for a person to read: without the way to it, without its ending, without signs that control
 * or reorder; shortened. It is shown, never used as a path.
 */
export function paperName(given: string): string {
  // SECURITY: the last part only, however the way to it is written.
  const last = clean(given).split(/[/\\]/u).at(-1) as string;
  const bare = oneLine(last.replace(hidden, '')).replace(ending, '').replace(/^\.+/u, '').trim();
  // Whole signs, never half of one.
  let short = '';
  for (const sign of bare) if (short.length + sign.length <= longestPaperName) short += sign;
  return short.trim();
}

/** May this paper be taken away in this mode? What the client put there, only With takes away. */
export function mayRemovePaper(
  paper: Pick<StoredPaper, 'byClient'>,
  mode: 'without' | 'beside' | 'with',
): boolean {
  return mode === 'with' || !paper.byClient;
}
