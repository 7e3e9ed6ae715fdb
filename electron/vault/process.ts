import { z } from 'zod';
import type { FromVault, Notice } from '../../shared/contract/port.ts';
import type { DeskLanguage } from '../../shared/domain/folder.ts';
import { App } from './app.ts';
import type { Clock, KdfCost, Random } from './ports.ts';
import { receive } from './server.ts';
import { lockMinutesOf } from './services/folder.ts';
import { endedTogether } from './services/together.ts';
import { SilenceWatch } from './silence-watch.ts';

/** A screen's end of a channel. */
export interface ScreenPort {
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown;
  postMessage(message: unknown): void;
  start(): void;
  close(): void;
}

/** The channel to the main process. */
export interface MainPort {
  on(event: 'message', listener: (event: { data: unknown; ports: readonly ScreenPort[] }) => void): unknown;
  postMessage(message: FromVault): void;
}

// SECURITY: main is trusted with little, and what it sends is checked like everything else.
const toVault = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('attach') }),
  z.strictObject({ to: z.literal('end') }),
  z.strictObject({ to: z.literal('active') }),
  z.strictObject({
    to: z.literal('chosen'),
    n: z.int().min(0),
    path: z.string().max(4096).nullable(),
  }),
]);

/** What a vault process is composed of; the shipped entry and the tests' entries differ only here. */
export interface Composition {
  dir: string;
  firstLanguage: DeskLanguage;
  main: MainPort;
  clock: Clock;
  random: Random;
  cost: KdfCost;
  /** Ends the process. */
  exit: () => void;
}

/** Runs the vault: answers screens over their ports and the main process over its own. */
export function runVault(given: Composition): void {
  const waiting = new Map<number, (path: string | null) => void>();
  let asked = 0;
  let screen: ScreenPort | null = null;
  const tell = (message: FromVault): void => given.main.postMessage(message);
  const notify = (notice: Notice): void => screen?.postMessage(notice);
  const choose = (
    what: Extract<FromVault, { from: 'choose' }>['what'],
    suggested: string,
  ): Promise<string | null> =>
    new Promise((resolve) => {
      asked += 1;
      waiting.set(asked, resolve);
      tell({ from: 'choose', n: asked, what, suggested });
    });
  const { dir, firstLanguage, clock, random, cost } = given;
  const app = new App({ dir, firstLanguage, tell, notify, outside: { clock, random, cost, choose } });
  const watch = new SilenceWatch(app, () => lockMinutesOf(app.session));

  const attach = (port: ScreenPort): void => {
    // SECURITY: one screen at a time: the one before loses its port, so that With answers the fresh window only.
    screen?.close();
    screen = port;
    port.on('message', (event) => {
      if (screen !== port) return;
      void receive(app, event.data).then((answer) => {
        if (screen !== port) return;
        if (isSign(event.data)) watch.sign();
        port.postMessage(answer);
      });
    });
    port.start();
  };

  const end = async (): Promise<void> => {
    watch.stop();
    screen?.close();
    screen = null;
    // A dialog that nobody will answer any more must not hold up the lock.
    for (const resolve of waiting.values()) resolve(null);
    await app.idle();
    endTogether(app);
    app.close();
    given.exit();
  };

  given.main.on('message', (event) => {
    const message = toVault.safeParse(event.data);
    if (!message.success) return tell({ from: 'event', code: 'main-malformed', numbers: [] });
    switch (message.data.to) {
      case 'attach':
        if (event.ports[0]) attach(event.ports[0]);
        return;
      case 'end':
        void end();
        return;
      case 'active':
        watch.sign();
        return;
      case 'chosen': {
        const resolve = waiting.get(message.data.n);
        waiting.delete(message.data.n);
        return resolve?.(message.data.path);
      }
    }
  });
  tell({ from: 'ready' });
}

/** What a meeting leaves behind is written before the folder closes; failing at it must not hold up the lock. */
function endTogether(app: App): void {
  if (app.session.mode !== 'with') return;
  try {
    endedTogether(app, app.session);
  } catch {
    app.tell({ from: 'event', code: 'ending-failed', numbers: [] });
  }
}

/** Asking how things stand is no sign of a person; everything else is. */
const isSign = (data: unknown): boolean =>
  !z.looseObject({ call: z.enum(['app.status', 'folder.read']) }).safeParse(data).success;
