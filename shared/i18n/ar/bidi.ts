/**
 * A name, or words of a person, set apart from the sentence around them (U+2068, U+2069: UAX 9, isolates), so that
 * Latin letters, digits and signs at their ends stand where they belong.
 */
export const apart = (text: string): string => `\u2068${text}\u2069`;

/** The same in quotation marks. */
export const quoted = (text: string): string => `«${apart(text)}»`;

/** Digits and signs that run from left to right in every language, as 2026-03-24 does (U+2066, U+2069). */
export const leftToRight = (text: string): string => `\u2066${text}\u2069`;

/** How a day is written in a field. */
export const exampleDay = leftToRight('2026-03-24');
