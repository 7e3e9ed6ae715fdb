const lineEnds = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/gu;
const hardSpaces = /[\u202f\u2007]/gu;
const spaces = /(?!\u00a0)[\t\p{Zs}]/gu;
const halfPairs = /\p{Surrogate}/gu;
/** Directions and joiners have work to do in a line; every other sign without width has none on paper. */
const weightless = /(?![\u200c-\u200f\u061c\u202a-\u202e\u2066-\u2069])\p{Default_Ignorable_Code_Point}/gu;
const controls = /(?!\n)\p{Cc}/gu;

/**
 * A text as it can be drawn: composed (NFC), lines ended by `\n`, ordinary spaces, no control characters, no
 * signs without width but those that steer direction and joining, half characters as U+FFFD. Nothing that a
 * person can read is taken away.
 */
export function cleanText(text: string): string {
  return text
    .replace(lineEnds, '\n')
    .replace(hardSpaces, '\u00a0')
    .replace(spaces, ' ')
    .replace(halfPairs, '\ufffd')
    .replace(weightless, '')
    .replace(controls, '')
    .normalize('NFC');
}

/** Text for a document's properties, which pdfkit puts into XML as it is. */
export function plainTitle(text: string): string {
  return cleanText(text)
    .replace(/[<>&\n]/gu, ' ')
    .trim();
}
