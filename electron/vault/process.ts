import { z } from 'zod';
import type { FromVault, Notice } from '../../shared/contract/port.ts';
import type { DeskLanguage } from '../../shared/domain/folder.ts';
import { App } from './app.ts';
import type { Clock, KdfCost, Random } from './ports.ts';
import type { ReadReplyFile } from './replies/reply-file.ts';
import type { ScreenPort } from './screen-port.ts';
import { receive } from './server.ts';
import { lockMinutesOf } from './services/folder.ts';
import { endedTogether } from './services/together.ts';
import { PrintWindows } from './print-windows.ts';
import { SilenceWatch } from './silence-watch.ts';

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
  z.strictObject({ to: z.literal('print'), n: z.int().min(0) }),
]);

export type { ScreenPort };

/** What a vault process is composed of; the shipped entry and the tests' entries differ only here. */
export interface Composition {
  dir: string;
  firstLanguage: DeskLanguage;
  main: MainPort;
  clock: Clock;
  random: Random;
  cost: () => Promise<KdfCost>;
  readReply: ReadReplyFile;
  /** Ends the process. */
  exit: () => void;
}

/** Runs the vault: answers screens over their ports and the main process over its own. */
export function runVault(given: Composition): void {
  new VaultProcess(given).start();
}

/** How long a lock waits for the screen's last words. */
const longestFlushMs = 300;

class VaultProcess {
  readonly #given: Composition;
  readonly #app: App;
  readonly #watch: SilenceWatch;
  readonly #waiting = new Map<number, (path: string | null) => void>();
  readonly #prints = new PrintWindows({
    open: (n) => this.#tell({ from: 'print', n }),
    alive: () => this.#watch.sign(),
  });
  #asked = 0;
  #ending = false;
  #screen: ScreenPort | null = null;
  /** Resolves when the screen that is shown has closed its end. */
  #screenGone: Promise<void> = Promise.resolve();

  constructor(given: Composition) {
    this.#given = given;
    const { dir, firstLanguage, clock, random, cost, readReply } = given;
    this.#app = new App({
      dir,
      firstLanguage,
      tell: (message) => this.#tell(message),
      notify: (notice) => this.#notify(notice),
      outside: {
        clock,
        random,
        cost,
        readReply,
        choose: (what, suggested) => this.#choose(what, suggested),
        print: (document) => (this.#ending ? Promise.resolve(false) : this.#prints.show(document)),
      },
    });
    this.#watch = new SilenceWatch(this.#app, () => lockMinutesOf(this.#app.session));
  }

  start(): void {
    this.#given.main.on('message', (event) => this.#fromMain(event.data, event.ports));
    this.#tell({ from: 'ready' });
    // Menus and dialogs speak the language, and the window has the theme, that the locked screen has.
    const { language, theme, vault } = this.#app.status();
    if (vault === 'here') this.#tell({ from: 'appearance', language, theme });
  }

  #tell(message: FromVault): void {
    this.#given.main.postMessage(message);
  }

  #notify(notice: Notice): void {
    // SECURITY: what lies open to be printed must not be seen beside a covered screen (rule 15).
    if (notice.notice === 'cover') this.#prints.close();
    this.#screen?.postMessage(notice);
  }

  #choose(what: Extract<FromVault, { from: 'choose' }>['what'], suggested: string): Promise<string | null> {
    // A call that waited its turn while the lock began asks nobody any more.
    if (this.#ending) return Promise.resolve(null);
    return new Promise((resolve) => {
      this.#asked += 1;
      this.#waiting.set(this.#asked, resolve);
      this.#tell({ from: 'choose', n: this.#asked, what, suggested });
    });
  }

  #fromMain(data: unknown, ports: readonly ScreenPort[]): void {
    const message = toVault.safeParse(data);
    if (!message.success) {
      this.#tell({ from: 'event', code: 'main-malformed', numbers: [] });
      return;
    }
    switch (message.data.to) {
      case 'attach':
        if (ports[0]) this.#attach(ports[0]);
        return;
      case 'end':
        void this.#end();
        return;
      case 'active':
        this.#watch.sign();
        return;
      case 'chosen': {
        const resolve = this.#waiting.get(message.data.n);
        this.#waiting.delete(message.data.n);
        resolve?.(message.data.path);
        return;
      }
      case 'print':
        this.#prints.arrived(message.data.n, ports[0] ?? null);
    }
  }

  #attach(port: ScreenPort): void {
    // SECURITY: one screen at a time: the one before loses its port, so that With answers the fresh window only.
    this.#screen?.close();
    this.#screen = port;
    port.on('message', (event) => void this.#answer(port, event.data));
    this.#screenGone = new Promise((resolve) => port.on('close', resolve));
    port.start();
    this.#watch.sign();
  }

  async #answer(port: ScreenPort, data: unknown): Promise<void> {
    if (this.#screen !== port) return;
    const answer = await receive(this.#app, data);
    if (this.#screen !== port) return;
    if (isSign(data)) this.#watch.sign();
    port.postMessage(answer);
  }

  async #end(): Promise<void> {
    this.#watch.stop();
    // A backup in the middle of a large file would keep the last words waiting until this process is killed.
    if (this.#app.backup.job) this.#app.backup.job.stopped = true;
    // What the screen wrote as it went is still on its way: its end closes behind it.
    await Promise.race([this.#screenGone, new Promise((resolve) => setTimeout(resolve, longestFlushMs))]);
    this.#ending = true;
    this.#screen?.close();
    this.#screen = null;
    // A dialog that nobody will answer any more must not hold up the lock.
    for (const resolve of this.#waiting.values()) resolve(null);
    this.#prints.close();
    await this.#app.idle();
    endTogether(this.#app);
    this.#app.close();
    this.#given.exit();
  }
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
