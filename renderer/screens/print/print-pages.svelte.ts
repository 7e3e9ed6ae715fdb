import type { ToPrint } from '../../api/print-port.ts';
import { Pdf, PdfError, type PdfTrouble } from '../../ui/pdf.ts';
import { drawPicture } from '../../ui/picture.ts';

/** Pages that are printed at most; more would fill the memory with pictures of pages. */
export const mostPrinted = 100;
/** Device pixels across a page: 200 to the inch on A4 for a few pages, 150 for many. */
const across = (pages: number): number => (pages <= 12 ? 1654 : 1240);

/** A document drawn for the printer: every page of it, or its picture, or its text. */
export class PrintPages {
  /** How many canvases are wanted; each is drawn when it is there. */
  count = $state(0);
  /** Pages in the whole document. */
  pages = $state(0);
  text = $state<string | null>(null);
  ready = $state(false);
  trouble = $state<PdfTrouble | null>(null);
  readonly #canvases: HTMLCanvasElement[] = [];
  #document: ToPrint | null = null;
  #pdf: Pdf | null = null;

  /** Takes the document; its pages are drawn when all their canvases are on the page. */
  async show(document: ToPrint): Promise<void> {
    this.#document = document;
    if (document.type === 'text') {
      this.text = new TextDecoder().decode(document.bytes);
      this.ready = true;
      return;
    }
    if (document.type === 'pdf') {
      await this.#told(async () => {
        this.#pdf = await Pdf.open(document.bytes.slice());
        this.pages = this.#pdf.pages;
      });
    }
    if (this.trouble === null) this.count = Math.min(mostPrinted, Math.max(1, this.pages));
  }

  /** One more canvas is on the page. */
  hung(canvas: HTMLCanvasElement): void {
    this.#canvases.push(canvas);
    if (this.#canvases.length === this.count) void this.#told(() => this.#drawn());
  }

  async #drawn(): Promise<void> {
    for (const [at, canvas] of this.#canvases.entries()) {
      if (this.#pdf) await this.#pdf.draw(at + 1, canvas, across(this.count), true);
      else if (this.#document) {
        const { type, bytes } = this.#document;
        await drawPicture(type, bytes, canvas, across(1) * 2);
      }
    }
    this.#pdf?.close();
    this.ready = true;
  }

  async #told(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.trouble = error instanceof PdfError ? error.trouble : 'broken';
    }
  }
}
