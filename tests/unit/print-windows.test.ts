import { MessageChannel, type MessagePort as NodePort } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import { PrintWindows } from '../../electron/vault/print-windows.ts';
import type { ScreenPort } from '../../electron/vault/screen-port.ts';
import type { ToPrintWindow } from '../../shared/contract/port.ts';
import { pieceBytes } from '../../shared/domain/stored-paper.ts';

/** The vault process's end, as Electron hands it over. */
function ended(port: NodePort): ScreenPort {
  return {
    on: (event: 'message' | 'close', listener: (event: { data: unknown }) => void) =>
      event === 'message'
        ? port.on('message', (data: unknown) => listener({ data }))
        : port.on('close', listener),
    postMessage: (message) => port.postMessage(message),
    start: () => port.start(),
    close: () => port.close(),
  };
}

/** A printing window that takes what it is sent. */
function aWindow(): {
  theirs: ScreenPort;
  told: ToPrintWindow[];
  mine: NodePort;
  has: (what: string) => Promise<void>;
} {
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  const told: ToPrintWindow[] = [];
  const waiting = new Map<string, () => void>();
  port2.on('message', (message: ToPrintWindow) => {
    told.push(message);
    waiting.get(message.print)?.();
  });
  const has = (what: string): Promise<void> =>
    told.some(({ print }) => print === what)
      ? Promise.resolve()
      : new Promise((resolve) => waiting.set(what, resolve));
  return { theirs: ended(port1), told, mine: port2, has };
}

const document = { type: 'pdf' as const, language: 'sv' as const, bytes: Buffer.alloc(pieceBytes + 3, 7) };

describe('the way to the printing window', () => {
  it('carries the document in pieces and is sure only when the window says so', async () => {
    const asked: number[] = [];
    let alive = 0;
    const prints = new PrintWindows({ open: (n) => asked.push(n), alive: () => (alive += 1) });
    const shown = prints.show(document);
    const { theirs, told, mine, has } = aWindow();
    prints.arrived(asked[0] ?? 0, theirs);
    await has('end');
    expect(told.map(({ print }) => print)).toEqual(['begin', 'piece', 'piece', 'end']);
    expect(told[0]).toEqual({ print: 'begin', type: 'pdf', language: 'sv', size: document.bytes.length });
    const bytes = Buffer.concat(told.flatMap((each) => (each.print === 'piece' ? [each.bytes] : [])));
    expect(bytes.equals(document.bytes)).toBe(true);
    mine.postMessage({ print: 'alive' });
    mine.postMessage({ print: 'give me the plan' });
    mine.postMessage({ print: 'taken' });
    expect(await shown).toBe(true);
    expect(alive).toBe(1);
    prints.close();
    await has('close');
  });

  it('fails when there is no window, when it goes, and when the app locks', async () => {
    const asked: number[] = [];
    const prints = new PrintWindows({ open: (n) => asked.push(n), alive: () => undefined });
    const none = prints.show(document);
    prints.arrived(asked[0] ?? 0, null);
    expect(await none).toBe(false);
    const gone = prints.show(document);
    const { theirs, mine } = aWindow();
    prints.arrived(asked[1] ?? 0, theirs);
    mine.close();
    expect(await gone).toBe(false);
    const locked = prints.show(document);
    prints.close();
    expect(await locked).toBe(false);
  });
});
