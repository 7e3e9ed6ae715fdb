import { Pdf, PdfError, type PdfTrouble } from '../../ui/pdf.ts';

/** How wide a page is drawn at each size, in device pixels. */
const widths = [900, 1300, 1900, 2600] as const;

/** A PDF that is looked at page by page. */
export class PdfPreview {
  page = $state(1);
  pages = $state(0);
  /** Index of the width. */
  size = $state(1);
  text = $state('');
  busy = $state(true);
  trouble = $state<PdfTrouble | null>(null);
  #pdf: Pdf | null = null;
  #canvas: HTMLCanvasElement | null = null;
  #closed = false;

  readonly largest = widths.length - 1;

  /** Opens the file and draws its first page. A copy is read: reading takes the bytes away. */
  async open(bytes: Uint8Array<ArrayBuffer>, canvas: HTMLCanvasElement): Promise<void> {
    this.#canvas = canvas;
    await this.#told(async () => {
      const pdf = await Pdf.open(bytes.slice());
      if (this.#closed) pdf.close();
      this.#pdf = pdf;
      this.pages = pdf.pages;
    });
    await this.#draw();
  }

  async go(page: number): Promise<void> {
    if (this.busy || page < 1 || page > this.pages) return;
    this.page = page;
    await this.#draw();
  }

  async resize(size: number): Promise<void> {
    if (this.busy || size < 0 || size > this.largest) return;
    this.size = size;
    await this.#draw();
  }

  close(): void {
    this.#closed = true;
    this.#pdf?.close();
  }

  async #draw(): Promise<void> {
    const [pdf, canvas] = [this.#pdf, this.#canvas];
    if (pdf === null || canvas === null || this.#closed || this.trouble !== null) return;
    await this.#told(async () => {
      this.text = await pdf.draw(this.page, canvas, widths[this.size] ?? widths[0]);
      canvas.dataset['page'] = String(this.page);
    });
  }

  async #told(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    try {
      await work();
    } catch (error) {
      if (!this.#closed) this.trouble = error instanceof PdfError ? error.trouble : 'broken';
    } finally {
      this.busy = false;
    }
  }
}
