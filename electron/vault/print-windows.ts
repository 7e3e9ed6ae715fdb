import { z } from 'zod';
import type { ToPrintWindow } from '../../shared/contract/port.ts';
import { pieceBytes } from '../../shared/domain/stored-paper.ts';
import type { Printable } from './ports.ts';
import type { ScreenPort } from './screen-port.ts';

// SECURITY: a printing window may say two things, and what it says is checked.
const said = z.strictObject({ print: z.enum(['taken', 'alive']) });

/** How long a window may take to come and to have all of a document, in milliseconds. */
const longestWait = 30_000;

interface Waiting {
  document: Printable;
  settle: (shown: boolean) => void;
}

/**
 * Documents on their way to be printed. Each goes to a window of its own, straight over a channel that main hands over
 * and keeps no end of.
 */
export class PrintWindows {
  readonly #open: (n: number) => void;
  readonly #alive: () => void;
  readonly #waiting = new Map<number, Waiting>();
  readonly #shown = new Set<ScreenPort>();
  #asked = 0;

  /**
   * `open` asks main for a window; its channel comes by {@link arrived} under the same number. `alive`: somebody is at
   * a printing window.
   */
  constructor({ open, alive }: { open: (n: number) => void; alive: () => void }) {
    this.#open = open;
    this.#alive = alive;
  }

  /** Shows a document; true when its window has all of it. */
  show(document: Printable): Promise<boolean> {
    return new Promise((settle) => {
      this.#asked += 1;
      const n = this.#asked;
      // A window that never answers must not hold every other call.
      const late = setTimeout(() => {
        this.#waiting.delete(n);
        settle(false);
      }, longestWait);
      const settled = (shown: boolean): void => {
        clearTimeout(late);
        settle(shown);
      };
      this.#waiting.set(n, { document, settle: settled });
      this.#open(n);
    });
  }

  /** The window's channel has come, or null when no window could be opened. */
  arrived(n: number, port: ScreenPort | null): void {
    const waiting = this.#waiting.get(n);
    this.#waiting.delete(n);
    if (!waiting || !port) {
      port?.close();
      waiting?.settle(false);
      return;
    }
    this.#shown.add(port);
    port.on('message', ({ data }) => {
      const read = said.safeParse(data);
      if (!read.success) return;
      if (read.data.print === 'taken') waiting.settle(true);
      else this.#alive();
    });
    port.on('close', () => {
      this.#shown.delete(port);
      waiting.settle(false);
    });
    port.start();
    send(port, waiting.document);
  }

  /** Tells every printing window to go. */
  close(): void {
    for (const { settle } of this.#waiting.values()) settle(false);
    this.#waiting.clear();
    for (const port of this.#shown) say(port, { print: 'close' });
  }
}

const say = (port: ScreenPort, message: ToPrintWindow): void => port.postMessage(message);

function send(port: ScreenPort, { type, language, bytes }: Printable): void {
  say(port, { print: 'begin', type, language, size: bytes.length });
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    // A copy of the piece alone: a view would be sent with all it is a view of.
    say(port, { print: 'piece', bytes: new Uint8Array(bytes.subarray(at, at + pieceBytes)) });
  }
  say(port, { print: 'end' });
}
