import { pageOf, setForm } from './pdf-inside.ts';

/** Bytes kept for the detached CMS; one is about 1,100 bytes long. */
export const sealBytes = 2048;
/** Stand where `seal` writes the time and the range that it covers. */
export const timeToFill = 'D:19700101000000Z';
export const rangeToFill = '/ByteRange [0 9999999999 9999999999 9999999999]';

/** A signature dictionary waiting to be written. */
export interface SealPlace {
  end(): void;
}

/**
 * Adds an invisible signature field with an empty signature (ISO 32000-1, 12.7.4.5 and 12.8.1): locked, printed,
 * without a size, and with a place in the structure tree. No `NeedAppearances`, which PDF/A forbids.
 * @param name what a screen reader says of it
 */
export function addSealPlace(
  doc: PDFKit.PDFDocument,
  root: PDFKit.PDFStructureElement,
  name: string,
): SealPlace {
  const signature = doc.ref({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'adbe.pkcs7.detached',
    M: new Date(0),
    ByteRange: [0, 9_999_999_999, 9_999_999_999, 9_999_999_999],
    Contents: new Uint8Array(sealBytes),
  });
  const field = doc.struct('Form');
  root.add(field);
  const page = pageOf(doc);
  const widget = {
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    T: text('Signature1'),
    TU: text(name),
    V: signature,
    P: page.dictionary,
    // Print and Locked (ISO 32000-1, table 165).
    F: 132,
    structParent: field,
  };
  doc.annotate(0, 0, 0, 0, widget);
  field.end();
  doc.initForm();
  // SignaturesExist and AppendOnly (table 219): a reader adds, it does not rewrite.
  setForm(doc, { Fields: [page.annotations.at(-1)], SigFlags: 3, DR: { Font: {} } });
  return { end: () => signature.end(null) };
}

/** A PDF string: pdfkit writes a String object as text and a plain string as a name. */
function text(value: string): object {
  return Object(value) as object;
}
