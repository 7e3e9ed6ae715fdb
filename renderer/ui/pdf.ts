import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { pictureLimits } from '../../shared/domain/stored-paper.ts';

/** Why a PDF is not shown. */
export type PdfTrouble = 'broken' | 'locked' | 'tooSlow';

/** A PDF could not be opened or drawn. */
export class PdfError extends Error {
  readonly trouble: PdfTrouble;

  constructor(trouble: PdfTrouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/** Milliseconds that opening a PDF, or drawing a page of it, may take. */
const patience = 15_000;
/** Longest text of a page that is told beside its picture, in UTF-16 units. */
const longestPageText = 20_000;
/** Most pixels of one page as it is drawn. */
const mostDrawn = 16_000_000;

interface ScriptUrls {
  createScriptURL(asked: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptUrls): ScriptUrls;
}

let policy: ScriptUrls | null = null;

/** The address of our own worker, as the page's policy wants to see it. */
function ownWorkerUrl(): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  policy ??=
    trustedTypes?.createPolicy('own-worker', {
      createScriptURL: (asked) => {
        // SECURITY: one file of the app, and no other address, ever becomes a worker.
        if (asked !== workerUrl) throw new TypeError('no such worker');
        return asked;
      },
    }) ?? null;
  return policy === null ? workerUrl : policy.createScriptURL(workerUrl);
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new PdfError('tooSlow')), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const troubleOf = (error: unknown): PdfError => {
  if (error instanceof PdfError) return error;
  return new PdfError(error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken');
};

/** A PDF that is open for looking at. It is read in a worker that can be ended whatever it does. */
export class Pdf {
  readonly pages: number;
  readonly #document: PDFDocumentProxy;
  readonly #end: () => void;

  private constructor(document: PDFDocumentProxy, end: () => void) {
    this.#document = document;
    this.#end = end;
    this.pages = document.numPages;
  }

  /** Opens a PDF. The bytes are handed over and cannot be used afterwards. Throws {@link PdfError}. */
  static async open(bytes: Uint8Array<ArrayBuffer>): Promise<Pdf> {
    const { getDocument, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const own = new Worker(ownWorkerUrl(), { type: 'module' });
    const worker = PDFWorker.create({ port: own });
    const loading: PDFDocumentLoadingTask = getDocument({
      data: bytes,
      worker,
      // SECURITY: no code is made from what a file says; scripts, forms and attachments in it stay asleep.
      isEvalSupported: false,
      enableXfa: false,
      // SECURITY: nothing is fetched; decoders and fonts are the app's own or the system's.
      useWorkerFetch: false,
      useWasm: false,
      wasmUrl: new URL('pdf/', document.baseURI).href,
      useSystemFonts: true,
      // SECURITY: a picture of absurd size is left out before it is decoded.
      maxImageSize: pictureLimits.pixels,
      canvasMaxAreaInBytes: mostDrawn * 4,
      verbosity: 0,
    });
    const end = (): void => {
      void loading.destroy().catch(() => undefined);
      own.terminate();
    };
    try {
      return new Pdf(await inTime(loading.promise), end);
    } catch (error) {
      end();
      throw troubleOf(error);
    }
  }

  /**
   * Draws a page, counted from 1, as wide as asked (in device pixels), and answers its text. `print` draws without
   * waiting for the screen. Throws {@link PdfError}; what took too long is ended for good.
   */
  async draw(page: number, canvas: HTMLCanvasElement, width: number, print = false): Promise<string> {
    try {
      return await inTime(this.#drawn(await inTime(this.#document.getPage(page)), canvas, width, print));
    } catch (error) {
      const told = troubleOf(error);
      if (told.trouble === 'tooSlow') this.close();
      throw told;
    }
  }

  async #drawn(
    page: PDFPageProxy,
    canvas: HTMLCanvasElement,
    width: number,
    print: boolean,
  ): Promise<string> {
    const natural = page.getViewport({ scale: 1 });
    const fits = Math.sqrt(mostDrawn / (natural.width * natural.height));
    const viewport = page.getViewport({ scale: Math.min(width / natural.width, fits) });
    canvas.width = Math.max(1, Math.floor(viewport.width));
    canvas.height = Math.max(1, Math.floor(viewport.height));
    await page.render({ canvas, viewport, intent: print ? 'print' : 'display' }).promise;
    const { items } = await page.getTextContent();
    page.cleanup();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    return text.slice(0, longestPageText);
  }

  /** Ends the worker and lets go of the document. */
  close(): void {
    this.#end();
  }
}
