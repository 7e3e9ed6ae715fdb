import { pageOf, setForm } from './pdf-inside.ts';

type Element = PDFKit.PDFStructureElement;

/** Where a field stands on the page in hand, in points from its upper left corner. */
export interface FieldBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A field that somebody fills in. */
export interface Field {
  /** By which it is read back: unique, without full stops. */
  name: string;
  /** What a screen reader says of it. */
  label: string;
  value?: string;
  /** A text over several lines; a choice; otherwise one line. */
  kind: 'line' | 'lines' | 'choice';
  /** What can be chosen, each by its words. */
  options?: readonly string[];
  longest: number;
}

/** Flags of fields (ISO 32000-1, tables 221, 228 and 230) and of annotations (table 165). */
const flags = { readOnly: 1, multiline: 1 << 12, combo: 1 << 17, hidden: 2, print: 4 } as const;
const fontName = 'Helv';
const textSize = 11;
const textInside = 4;
const edge = '0.247 0.29 0.31';

/** A PDF string: pdfkit writes a String object as text and a plain string as a name. */
const text = (value: string): object => Object(value) as object;

/** A text as an appearance shows it: what Windows-1252 lacks is a question mark there, never in the value itself. */
function shownText(value: string): string {
  const shown = value.replace(/[^\u0020-\u007E\u00A0-\u00FF]/gu, '?').replace(/[\\()]/g, '\\$&');
  return Array.from(shown, (sign) => {
    const code = sign.charCodeAt(0);
    return code < 0x80 ? sign : `\\${code.toString(8)}`;
  }).join('');
}

/**
 * The fields of a form that is filled in on a screen (ISO 32000-1, 12.7). Each has an appearance of its own, so that no
 * program has to draw it anew, a name that a screen reader says, and a place in the structure tree.
 */
export class FormFields {
  readonly #doc: PDFKit.PDFDocument;
  readonly #font: PDFKit.PDFKitReference;
  readonly #fields: object[] = [];

  constructor(doc: PDFKit.PDFDocument) {
    this.#doc = doc;
    this.#font = doc.ref({
      Type: 'Font',
      Subtype: 'Type1',
      BaseFont: 'Helvetica',
      Encoding: 'WinAnsiEncoding',
    });
    this.#font.end(null);
  }

  /** Adds a field on the page in hand, under a parent of the structure tree. */
  add(parent: Element, { x, y, width, height }: FieldBox, field: Field): void {
    const element = this.#doc.struct('Form');
    parent.add(element);
    const value = field.value ?? '';
    const kind =
      field.kind === 'choice'
        ? { FT: 'Ch', Ff: flags.combo, Opt: (field.options ?? []).map(text) }
        : { FT: 'Tx', Ff: field.kind === 'lines' ? flags.multiline : 0, MaxLen: field.longest };
    this.#annotate({ x, y, width, height }, field.name, {
      ...kind,
      TU: text(field.label),
      V: text(value),
      DV: text(value),
      DA: text(`/${fontName} ${textSize} Tf 0 g`),
      MK: { BC: edge.split(' ').map(Number), BG: [1, 1, 1] },
      AP: { N: this.#appearance(width, height, value) },
      F: flags.print,
      structParent: element,
    });
    element.end();
  }

  /** Adds a value that nobody sees or changes, by which what comes back is known again. */
  addHidden(name: string, value: string): void {
    this.#annotate({ x: 0, y: 0, width: 0, height: 0 }, name, {
      FT: 'Tx',
      Ff: flags.readOnly,
      TU: text(name),
      V: text(value),
      F: flags.hidden,
    });
  }

  /** Makes them the document's form; last of all, when something has been drawn. */
  finish(): void {
    this.#doc.initForm();
    setForm(this.#doc, {
      Fields: this.#fields,
      DA: text(`/${fontName} ${textSize} Tf 0 g`),
      DR: { Font: { [fontName]: this.#font } },
    });
  }

  #annotate({ x, y, width, height }: FieldBox, name: string, entries: Record<string, unknown>): void {
    const page = pageOf(this.#doc);
    const widget = { Type: 'Annot', Subtype: 'Widget', T: text(name), P: page.dictionary, ...entries };
    this.#doc.annotate(x, y, width, height, widget);
    this.#fields.push(page.annotations.at(-1) as object);
  }

  #appearance(width: number, height: number, value: string): PDFKit.PDFKitReference {
    const appearance = this.#doc.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, width, height],
      Resources: { Font: { [fontName]: this.#font } },
    });
    const baseline = Math.min(height - textSize - textInside, (height - textSize) / 2 + 2);
    appearance.write(
      Buffer.from(
        `q 1 g 0 0 ${width} ${height} re f ${edge} RG 0.8 w 0.4 0.4 ${width - 0.8} ${height - 0.8} re S Q\n` +
          `/Tx BMC q BT /${fontName} ${textSize} Tf 0 g ${textInside} ${Math.max(baseline, 2)} Td (${shownText(value)}) Tj ET Q EMC`,
        'latin1',
      ),
    );
    appearance.end(null);
    return appearance;
  }
}
