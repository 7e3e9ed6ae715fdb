/** Tables as text (RFC 4180), with any of the separators that spreadsheets write. */

export const separators = [';', ',', '\t'] as const;
export type Separator = (typeof separators)[number];

/** A table that was read, or why not: a quote that never ends, or more rows than are taken. */
export type CsvRead =
  { ok: true; rows: string[][] } | { ok: false; why: 'open-quote' | 'too-many-rows'; row: number };

/** The most columns that are taken of a row; what stands further on is left out. */
const mostColumns = 200;

/** The first row outside quotes, to see how the table is separated. */
function firstLine(text: string): string {
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r')) return text.slice(0, at);
  }
  return text;
}

/** The separator that the first row uses most outside quotes; the semicolon when it uses none. */
export function separatorOf(text: string): Separator {
  const line = firstLine(text).replace(/"[^"]*"/g, '');
  const uses = (separator: Separator): number => line.split(separator).length;
  return separators.reduce((best, other) => (uses(other) > uses(best) ? other : best));
}

/** Reads cell by cell, and knows the row it is in. */
class Reader {
  readonly rows: string[][] = [];
  #row: string[] = [];
  #cell = '';

  sign(text: string): void {
    this.#cell += text;
  }

  get cellIsEmpty(): boolean {
    return this.#cell === '';
  }

  endCell(): void {
    if (this.#row.length < mostColumns) this.#row.push(this.#cell);
    this.#cell = '';
  }

  endRow(): void {
    this.endCell();
    // An empty line is no row.
    if (this.#row.some((cell) => cell !== '')) this.rows.push(this.#row);
    this.#row = [];
  }
}

/** How far a quoted cell reaches: the place of its closing quote, or -1. Two quotes stand for one. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at;
  return -1;
}

/**
 * Reads a table. A quote inside a cell that does not begin with one is an ordinary sign, as spreadsheets take it.
 * Reading stops at the row after `mostRows`, however long the text is. Never throws.
 */
export function parseCsv(text: string, separator: Separator, mostRows: number): CsvRead {
  const reader = new Reader();
  let at = 0;
  while (at < text.length) {
    if (reader.rows.length > mostRows) return { ok: false, why: 'too-many-rows', row: reader.rows.length };
    const sign = text.charAt(at);
    if (sign === '"' && reader.cellIsEmpty) {
      const end = closingQuote(text, at + 1);
      if (end === -1) return { ok: false, why: 'open-quote', row: reader.rows.length + 1 };
      reader.sign(text.slice(at + 1, end).replaceAll('""', '"'));
      at = end + 1;
      continue;
    }
    if (sign === separator) reader.endCell();
    else if (sign === '\n') reader.endRow();
    else if (sign !== '\r') reader.sign(sign);
    at += 1;
  }
  reader.endRow();
  return reader.rows.length > mostRows
    ? { ok: false, why: 'too-many-rows', row: reader.rows.length }
    : { ok: true, rows: reader.rows };
}

/** What a spreadsheet would take for a formula, also after white space and in full width. */
const formula = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;

/**
 * SECURITY: a cell that a spreadsheet would run begins with an apostrophe, which makes it a text there (OWASP, "CSV
 * injection"). {@link withoutApostrophe} takes it away again.
 */
export const neutral = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/** A cell without the apostrophe that {@link neutral} put there; any other apostrophe stays. */
export const withoutApostrophe = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;

/** A table as text: a byte order mark, semicolons and CRLF, as Swedish spreadsheets read it. Every cell is neutral. */
export function csvText(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string): string =>
    /[";,\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const line = (row: readonly string[]): string =>
    `${row.map((cell) => quoted(neutral(cell))).join(';')}\r\n`;
  return `\uFEFF${rows.map(line).join('')}`;
}
