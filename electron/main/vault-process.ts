import { MessageChannelMain, utilityProcess, type UtilityProcess, type WebContents } from 'electron';
import type { FromVault, ToVault } from '../../shared/contract/port.ts';
import type { DeskLanguage } from '../../shared/domain/folder.ts';
import { keepOutOfCoreDumps } from './core-dumps.ts';
import type { Log } from './log.ts';
import { fromVault } from './vault-messages.ts';

/** What the vault process needs of the environment; nothing in it can load code. */
const environment: readonly string[] = [
  'HOME',
  'LANG',
  'LC_ALL',
  'LC_TIME',
  'LD_LIBRARY_PATH',
  'SYSTEMROOT',
  'TZ',
];

interface Starting {
  /** The vault process's program. */
  script: string;
  dataFolder: string;
  /** The language of a first start. */
  language: DeskLanguage;
  /** Shows what the process prints on the developer's terminal. */
  development: boolean;
  log: Log;
  receive: (message: FromVault) => void;
  /** The process ended and nobody asked it to. */
  crashed: () => void;
}

/** The process that holds keys and content, seen from main: something to start, to connect and to end. */
export class VaultProcess {
  readonly #child: UtilityProcess;
  readonly #log: Log;
  readonly #ready: Promise<void>;
  readonly #ended: Promise<void>;
  #isReady = false;
  #ending = false;

  constructor(given: Starting) {
    this.#log = given.log;
    this.#child = utilityProcess.fork(given.script, [given.dataFolder, given.language], {
      serviceName: 'Egenmakt',
      // SECURITY: whatever the process or a library prints lands nowhere in a packaged app.
      stdio: given.development ? 'inherit' : 'ignore',
      env: Object.fromEntries(
        environment.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
      ),
    });
    this.#child.once('spawn', () => keepOutOfCoreDumps(this.#child.pid));
    this.#ended = new Promise((resolve) => {
      this.#child.once('exit', (code) => {
        given.log.main('vault.ended', code);
        resolve();
        if (!this.#ending) given.crashed();
      });
    });
    this.#ready = new Promise((resolve) => {
      this.#child.on('message', (message: unknown) => this.#receive(message, given.receive, resolve));
    });
  }

  /** Whether the process has come so far that it answers. */
  get isReady(): boolean {
    return this.#isReady;
  }

  tell(message: ToVault): void {
    if (!this.#ending) this.#child.postMessage(message);
  }

  /** Gives a page and the vault process an end each of a fresh channel; main keeps none. */
  async attach(contents: WebContents): Promise<void> {
    await this.#ready;
    if (contents.isDestroyed() || this.#ending) return;
    const { port1, port2 } = new MessageChannelMain();
    this.#child.postMessage({ to: 'attach' } satisfies ToVault, [port1]);
    contents.postMessage('port', null, [port2]);
  }

  /** Gives a printing window and the vault process an end each of a fresh channel; null: there is no window. */
  attachPrint(n: number, contents: WebContents | null): void {
    if (this.#ending) return;
    if (contents === null || contents.isDestroyed()) {
      this.tell({ to: 'print', n });
      return;
    }
    const { port1, port2 } = new MessageChannelMain();
    this.#child.postMessage({ to: 'print', n } satisfies ToVault, [port1]);
    contents.postMessage('port', null, [port2]);
  }

  /**
   * Asks the process to flush and end, and waits until it has.
   * @param patience milliseconds before it is killed; what was saved is safe (one transaction each)
   */
  async end(patience: number): Promise<void> {
    if (!this.#ending) this.#child.postMessage({ to: 'end' } satisfies ToVault);
    this.#ending = true;
    const timer = setTimeout(() => this.#kill(), patience);
    await this.#ended;
    clearTimeout(timer);
  }

  #kill(): void {
    this.#log.main('vault.killed');
    if (this.#child.pid !== undefined) process.kill(this.#child.pid, 'SIGKILL');
  }

  #receive(message: unknown, receive: (message: FromVault) => void, ready: () => void): void {
    const read = fromVault(message);
    if (read === null) {
      this.#log.main('vault.message-refused');
    } else if (read.from === 'ready') {
      this.#log.main('vault.ready');
      this.#isReady = true;
      ready();
    } else {
      receive(read);
    }
  }
}
