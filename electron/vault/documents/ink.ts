import { withoutEndSpaces } from './break-lines.ts';
import { faces, fontFile, weights, type Face, type Weight } from './fonts.ts';
import { currentFont, type OpenFont } from './pdf-inside.ts';
import { piecesOf, type Cluster, type Covers, type Direction, type Piece } from './shape-text.ts';

/** How text looks: size in points, weight and colour. */
export interface TextLook {
  size: number;
  weight: Weight;
  colour: string;
}

/** One line of a paragraph. */
export interface Line {
  clusters: readonly Cluster[];
  direction: Direction;
}

/** Where a line is drawn. */
export interface Where {
  left: number;
  right: number;
  side: Direction;
  baseline: number;
}

/** Measures and draws lines of text in one document. */
export class Ink {
  readonly #doc: PDFKit.PDFDocument;
  readonly #open = new Map<string, OpenFont>();

  constructor(doc: PDFKit.PDFDocument) {
    this.#doc = doc;
    for (const face of faces) {
      for (const weight of weights) doc.registerFont(nameOf(face, weight), fontFile(face, weight));
    }
  }

  /** Which signs the two fonts of a weight have. */
  covers(weight: Weight): Covers {
    return (face, codePoint) => this.#font(face, weight).hasGlyphForCodePoint(codePoint);
  }

  /** Width in points of signs drawn in one line. */
  width(clusters: readonly Cluster[], direction: Direction, look: TextLook): number {
    return piecesOf(clusters, direction).reduce((sum, piece) => sum + this.#pieceWidth(piece, look), 0);
  }

  /**
   * Draws one line between `left` and `right` (points from the left edge of the page), against the edge where text of
   * the direction `side` begins. Spaces at its end hang outside and move nothing.
   */
  draw(line: Line, look: TextLook, { left, right, side, baseline }: Where): void {
    this.#doc.fillColor(look.colour);
    const { clusters, direction } = line;
    const width = this.width(clusters, direction, look);
    const hanging = width - this.width(withoutEndSpaces(clusters), direction, look);
    let x = side === 'rtl' ? right - width : left;
    if (side === 'rtl' && direction === 'ltr') x += hanging;
    if (side === 'ltr' && direction === 'rtl') x -= hanging;
    for (const piece of piecesOf(clusters, direction)) {
      this.#drawPiece(piece, look, x, baseline);
      x += this.#pieceWidth(piece, look);
    }
  }

  #drawPiece(piece: Piece, look: TextLook, x: number, baseline: number): void {
    const doc = this.#doc;
    // A box tells the eye that a sign is missing; the sign itself stays for a screen reader.
    if (piece.told !== '') doc.markContent('Span', { actual: piece.told });
    doc.font(nameOf(piece.face, look.weight), look.size);
    doc.text(piece.glyphs, x, baseline, { lineBreak: false, baseline: 'alphabetic', ...featuresOf(piece) });
    if (piece.told !== '') doc.endMarkedContent();
  }

  #pieceWidth(piece: Piece, look: TextLook): number {
    this.#doc.font(nameOf(piece.face, look.weight), look.size);
    return this.#doc.widthOfString(piece.glyphs, featuresOf(piece));
  }

  #font(face: Face, weight: Weight): OpenFont {
    const name = nameOf(face, weight);
    let font = this.#open.get(name);
    if (font === undefined) {
      this.#doc.font(name);
      font = currentFont(this.#doc);
      this.#open.set(name, font);
    }
    return font;
  }
}

const nameOf = (face: Face, weight: Weight): string => `${face}-${weight}`;

/** A named feature makes pdfkit lay a run out whole; without one it goes word by word, in the wrong order. */
const featuresOf = (piece: Piece): { features?: PDFKit.Mixins.OpenTypeFeatures[] } =>
  piece.rightToLeft ? { features: ['rtla'] } : {};
