import { inPieces } from './text.ts';

/** Hexadecimal digits that are read: 128 bits, out of reach for somebody who looks for a second document. */
const digits = 32;

/**
 * A SHA-256 digest (64 hexadecimal digits) as eight groups of four capitals, to be read aloud and compared.
 * Throws RangeError when it is no such digest.
 */
export function fingerprint(sha256hex: string): string {
  if (!/^[0-9a-f]{64}$/iu.test(sha256hex)) throw new RangeError('not a SHA-256 digest');
  return inPieces(sha256hex.slice(0, digits).toUpperCase(), 4).join(' ');
}
