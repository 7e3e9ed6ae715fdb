/** What a font of pdfkit knows and its types leave out. */
export interface OpenFont {
  hasGlyphForCodePoint(codePoint: number): boolean;
}

/** The page in hand: its object and the annotations on it, in the order added. */
export interface OpenPage {
  dictionary: object;
  annotations: object[];
}

/**
 * The few members of a pdfkit 0.20 document that are needed and that its types leave out: coverage of the font in
 * hand, the page as an object, and the form that a signature field stands in.
 */
interface Inside {
  _font: { font: OpenFont };
  page: OpenPage;
  _root: { data: { AcroForm?: { data: Record<string, unknown> } } };
}

const inside = (doc: PDFKit.PDFDocument): Inside => doc as unknown as Inside;

/** The font last chosen with `doc.font`. */
export function currentFont(doc: PDFKit.PDFDocument): OpenFont {
  return inside(doc)._font.font;
}

/** The document's form, made by `doc.initForm()`; its entries are replaced by `entries`. */
export function setForm(doc: PDFKit.PDFDocument, entries: Record<string, unknown>): void {
  const form = inside(doc)._root.data.AcroForm;
  if (form === undefined) throw new Error('the document has no form');
  form.data = entries;
}

/** The page in hand. */
export function pageOf(doc: PDFKit.PDFDocument): OpenPage {
  return inside(doc).page;
}
