import PDFDocument from 'pdfkit';
import { addSealPlace, type SealPlace } from './seal-place.ts';
import { breakLines } from './break-lines.ts';
import { cleanText, plainTitle } from './clean-text.ts';
import { Ink, type Line, type TextLook } from './ink.ts';
import { directionOf, shapeText, type Cluster, type Direction } from './shape-text.ts';
import { colours, type Sheet } from './sheet.ts';

type Element = PDFKit.PDFStructureElement;

/** What a document is, apart from its words. */
export interface PaperOptions {
  /** For the window's title and the properties: never a person's name. */
  title: string;
  /** BCP 47. */
  language: string;
  made: Date;
  sheet: Sheet;
  /** Somebody must not see: the product's name is nowhere in the file. */
  discreet: boolean;
  /** At the foot of every page; on the last one it is read as text. Empty: none. */
  footer: string;
  pageOf: (page: number, of: number) => string;
  /** Leaves room for a seal, and says of it (for a screen reader) what it is; null: no seal. */
  seal: string | null;
  /** It will be encrypted, which PDF/A forbids: then it does not say that it is one. */
  locked?: boolean;
  /** It is filled in and sent back, which PDF/A is not for: then it does not say that it is one. */
  fillable?: boolean;
}

/** A paragraph drawn in the column. */
export interface Block {
  text: string;
  look: TextLook;
  /** From the starting side, in points. */
  indent?: number;
  /** Space after, in points. */
  after?: number;
  /** Lines that must fit on the page together with the first. */
  keep?: number;
  /** The side where it begins; without one, where each paragraph's own direction begins. */
  side?: Direction;
  /** Drawn and read just before the text, outside its edge. */
  label?: Label;
}

interface Label {
  text: string;
  look: TextLook;
}

const a4 = { width: 595.28, height: 841.89 };

/**
 * A tagged PDF/A-3a document in one column. Everything drawn is either in the structure tree or marked as an
 * artifact (ISO 32000-1, 14.7 and 14.8).
 */
export class Paper {
  readonly doc: PDFKit.PDFDocument;
  readonly ink: Ink;
  readonly sheet: Sheet;
  readonly direction: Direction;
  readonly root: Element;
  /** Where the next line begins, from the top of the page. */
  y: number;
  readonly #options: PaperOptions;
  readonly #chunks: Uint8Array[] = [];
  readonly #done: Promise<void>;
  readonly #bottom: number;

  constructor(options: PaperOptions) {
    this.#options = options;
    this.sheet = options.sheet;
    this.direction = options.language.startsWith('ar') ? 'rtl' : 'ltr';
    this.doc = openDocument(options);
    this.doc.on('data', (chunk: Uint8Array) => this.#chunks.push(chunk));
    this.#done = new Promise((resolve, reject) => {
      this.doc.on('end', resolve);
      this.doc.on('error', reject);
    });
    this.ink = new Ink(this.doc);
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
    this.doc.addPage();
    this.y = this.sheet.top;
    this.#bottom = a4.height - this.#footHeight();
  }

  /** Left and right edge of the column, in points from the left. */
  get column(): { left: number; right: number } {
    return { left: this.sheet.sides, right: a4.width - this.sheet.sides };
  }

  /** Pages begun so far. */
  get pages(): number {
    return this.doc.bufferedPageRange().count;
  }

  look(size: number, weight: TextLook['weight'] = 'regular', colour: string = colours.ink): TextLook {
    return { size, weight, colour };
  }

  /** Adds an element under `parent`; the caller ends it. */
  element(parent: Element, tag: string, options: PDFKit.Mixins.StructureElementOptions = {}): Element {
    const element = this.doc.struct(tag, options);
    parent.add(element);
    return element;
  }

  /** Draws a block as one structure element (H1, H2, P, LBody...), over as many pages as it needs. */
  block(parent: Element, tag: string, block: Block): void {
    const lines = this.lines(block.text, block.look, block.indent ?? 0);
    this.room(this.lineHeight(block.look) * Math.min(lines.length, block.keep ?? 1));
    const element = this.element(parent, tag);
    const content = this.doc.markStructureContent(tag);
    const side = block.side ?? (block.label === undefined ? undefined : this.sideOf(block.text));
    if (block.label !== undefined) this.#label(block.label, block, side ?? this.direction);
    for (const line of lines) this.#line(line, block, side ?? line.direction);
    this.doc.endMarkedContent();
    element.add(content);
    element.end();
    this.y += block.after ?? this.sheet.gap;
  }

  /** Draws a block's label on the coming line without moving on, as its own element: the bullet of a list item. */
  mark(parent: Element, tag: string, block: Block & { label: Label }): void {
    this.room(this.lineHeight(block.look) * 2);
    const element = this.element(parent, tag);
    const content = this.doc.markStructureContent(tag);
    this.#label(block.label, block, block.side ?? this.sideOf(block.text));
    this.doc.endMarkedContent();
    element.add(content);
    element.end();
  }

  /** Where a text begins: by its own first letter, or as the document does. */
  sideOf(text: string): Direction {
    return directionOf(text, this.direction);
  }

  /** Goes to a new page when fewer than `points` are left on this one. */
  room(points: number): void {
    if (this.y + points <= this.#bottom || this.y <= this.sheet.top) return;
    this.doc.continueOnNewPage();
    this.y = this.sheet.top;
  }

  lineHeight(look: TextLook): number {
    return look.size * this.sheet.leading;
  }

  /** The lines of a text in the column, `indent` points from the starting side. */
  lines(text: string, look: TextLook, indent = 0): Line[] {
    const width = this.column.right - this.column.left - indent;
    return cleanText(text)
      .split('\n')
      .flatMap((paragraph) => this.linesWithin(paragraph, look, width));
  }

  /** The lines of one paragraph of cleaned text within `width` points. */
  linesWithin(paragraph: string, look: TextLook, width: number): Line[] {
    const { direction, clusters } = shapeText(paragraph, this.direction, this.ink.covers(look.weight));
    const measure = (part: readonly Cluster[]): number => this.ink.width(part, direction, look);
    return breakLines(clusters, width, measure).map((line) => ({ clusters: line, direction }));
  }

  #line(line: Line, block: Block, side: Direction): void {
    this.room(this.lineHeight(block.look));
    this.#place(line, block, side);
  }

  #place(line: Line, { look, indent = 0 }: Pick<Block, 'look' | 'indent'>, side: Direction): void {
    const height = this.lineHeight(look);
    const { left, right } = this.column;
    const edges = side === 'rtl' ? { left, right: right - indent } : { left: left + indent, right };
    this.ink.draw(line, look, { ...edges, side, baseline: this.y + baselineOf(height, look) });
    this.y += height;
  }

  #label(label: Label, { look, indent = 0 }: Block, side: Direction): void {
    const baseline = this.y + baselineOf(this.lineHeight(look), look);
    const { left, right } = this.column;
    // The space keeps the label apart from the text when both are read or copied together.
    const { clusters } = shapeText(`${cleanText(label.text)} `, side, this.ink.covers(label.look.weight));
    // Close to the text, so that what reads by position finds no column of its own here.
    const back = indent - this.ink.width(clusters, side, label.look) - label.look.size * 0.15;
    const edges = { left: left + back, right: right - back };
    this.ink.draw({ clusters, direction: side }, label.look, { ...edges, side, baseline });
  }

  #footHeight(): number {
    const look = this.look(this.sheet.small);
    return this.lineHeight(look) * (this.lines(this.#options.footer, look).length + 1) + 52;
  }

  #feet(): void {
    const { start, count } = this.doc.bufferedPageRange();
    for (let page = start; page < start + count; page++) {
      this.doc.switchToPage(page);
      const last = page === start + count - 1;
      const content = last
        ? this.doc.markStructureContent('P')
        : (this.doc.markContent('Artifact', { type: 'Pagination' }), null);
      this.y = this.#bottom + 12;
      const look = this.look(this.sheet.small, 'regular', colours.quiet);
      const footer = this.#options.footer === '' ? [] : this.lines(this.#options.footer, look);
      for (const line of footer) this.#place(line, { look }, this.direction);
      this.doc.endMarkedContent();
      if (content !== null) this.#endWith(content);
      this.doc.markContent('Artifact', { type: 'Pagination' });
      const [line] = this.lines(this.#options.pageOf(page - start + 1, count), look);
      if (line !== undefined) this.#place(line, { look }, this.direction);
      this.doc.endMarkedContent();
    }
  }

  #endWith(content: PDFKit.PDFStructureContent): void {
    const last = this.element(this.root, 'P');
    last.add(content);
    last.end();
  }

  /** Ends the document and gives its bytes; with room for a seal they are not whole until `seal` has filled it. */
  async finish(): Promise<Uint8Array> {
    this.#feet();
    let place: SealPlace | null = null;
    if (this.#options.seal !== null) place = addSealPlace(this.doc, this.root, this.#options.seal);
    this.root.end();
    this.doc.end();
    // Last of all objects, so that the place is found from the end of the file and nothing a person wrote is near.
    place?.end();
    await this.#done;
    return new Uint8Array(Buffer.concat(this.#chunks));
  }
}

const baselineOf = (lineHeight: number, look: TextLook): number => lineHeight / 2 + look.size * 0.34;

function openDocument(options: PaperOptions): PDFKit.PDFDocument {
  return new PDFDocument({
    size: [a4.width, a4.height],
    // Nothing is broken into pages by pdfkit: lines are broken and placed here.
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    // None at first: a font opened by its path and again by its name would be read anew at every line.
    font: '',
    pdfVersion: '1.7',
    ...(options.locked === true || options.fillable === true ? {} : { subset: 'PDF/A-3a' }),
    tagged: true,
    lang: options.language,
    displayTitle: true,
    info: {
      Title: plainTitle(options.title),
      // SECURITY: the properties name no person, and the product only where nobody must be kept from seeing it.
      Creator: options.discreet ? 'PDFKit' : 'Egenmakt',
      Producer: 'PDFKit',
      CreationDate: options.made,
    },
  });
}
