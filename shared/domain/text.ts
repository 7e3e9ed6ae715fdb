/** Half a surrogate pair, which no file can hold. */
const halfPairs = /\p{Surrogate}/gu;
/** Every way of ending a line: Windows, old Macintosh, NEL and Unicode's own separators. */
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/gu;
/**
 * What is taken out of every text:
 * - control characters (C0, DEL, C1) but tab and line feed;
 * - U+202A-202E and U+2066-2069: embeddings, overrides and isolates, which can make a line on the screen or on
 *   paper read in another order than it was signed in (Unicode TR 36, "Trojan source"). Direction comes from
 *   `dir="auto"` instead. Left-to-right, right-to-left and Arabic letter marks stay, and so do zero-width joiners:
 *   they order nothing but their neighbours, and Arabic, Persian and emoji need them;
 * - the byte order mark and the non-characters U+FFFE and U+FFFF, which documents cannot carry.
 */
const takenOut = /(?![\t\n])[\p{Control}\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

/**
 * A person's text as it is kept: NFC, lines ended by a line feed, without control characters and without those
 * that reorder the screen; half a surrogate pair becomes U+FFFD. Everything else stays as it was written.
 * Cleaning twice is cleaning once.
 */
export function clean(text: string): string {
  return text.replace(halfPairs, '\uFFFD').replace(lineEnds, '\n').replace(takenOut, '').normalize('NFC');
}

/** A text as it is looked through: without accents and capitals, every run of white space one space. */
export function comparable(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC');
  return bare.replace(/\s+/gu, ' ').trim();
}

/** A cleaned text on one line: every run of white space is one space, none at the ends. */
export function oneLine(text: string): string {
  return clean(text).replace(/\s+/gu, ' ').trim();
}

/** Is the text longer than `most` UTF-16 units, as the contract counts them? */
export function longerThan(text: string, most: number): boolean {
  return text.length > most;
}

/** The text cut into pieces of `size` UTF-16 units; the last may be shorter. */
export function inPieces(text: string, size: number): string[] {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
    text.slice(at * size, (at + 1) * size),
  );
}
