import type { FromPrintWindow, ToPrintWindow } from '../../shared/contract/port.ts';
import type { ClientLanguage } from '../../shared/domain/folder.ts';
import type { StoredType } from '../../shared/domain/stored-paper.ts';

/** A document that lies in the printing window. */
export interface ToPrint {
  type: StoredType;
  language: ClientLanguage;
  bytes: Uint8Array<ArrayBuffer>;
}

/** How often a sign of life is told at most, in milliseconds. */
const tellEveryMs = 10_000;

/**
 * The printing window's end of its channel: takes one document in, tells that somebody is there, and hears when the
 * window must go. The only user of the port there.
 */
export function listenForDocument(given: { shown: (document: ToPrint) => void; leave: () => void }): void {
  let begun: {
    about: Extract<ToPrintWindow, { print: 'begin' }>;
    bytes: Uint8Array<ArrayBuffer>;
    at: number;
  } | null = null;
  const receive = (port: MessagePort, message: ToPrintWindow): void => {
    switch (message.print) {
      case 'begin':
        begun = { about: message, bytes: new Uint8Array(message.size), at: 0 };
        return;
      case 'piece':
        begun?.bytes.set(message.bytes, begun.at);
        if (begun) begun.at += message.bytes.length;
        return;
      case 'end':
        if (!begun) return;
        tell(port, { print: 'taken' });
        given.shown({ type: begun.about.type, language: begun.about.language, bytes: begun.bytes });
        return;
      case 'close':
        given.leave();
    }
  };
  const take = (event: MessageEvent<unknown>): void => {
    const port = event.ports[0];
    // SECURITY: only this page's own preload can post here from this window.
    if (event.source !== window || event.data !== 'port' || !port) return;
    window.removeEventListener('message', take);
    port.onmessage = ({ data }: MessageEvent<ToPrintWindow>) => receive(port, data);
    tellLife(port);
  };
  window.addEventListener('message', take);
}

const tell = (port: MessagePort, message: FromPrintWindow): void => port.postMessage(message);

function tellLife(port: MessagePort): void {
  let told = 0;
  const alive = (): void => {
    const now = performance.now();
    if (told !== 0 && now - told < tellEveryMs) return;
    told = now;
    tell(port, { print: 'alive' });
  };
  for (const sign of ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const)
    window.addEventListener(sign, alive, { passive: true });
}
