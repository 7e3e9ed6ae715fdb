import { spawn, type ChildProcess } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { drivenBy, listsPage } from './driver.ts';
import { displayEnvironment } from './hands.ts';
import { allProcesses, killAll, lives, readProcess, type Process } from './processes.ts';
import { until } from './until.ts';

/** The project's folder. */
export const project = path.resolve(import.meta.dirname, '..', '..', '..');

/** The Electron that the tests run the app with. */
export function electronPath(): string {
  const named = process.env['ELECTRON_EXEC_PATH'];
  if (named === undefined) throw new Error('No Electron was named; npm test finds one.');
  return named;
}

/** How the app is started. */
export interface Start {
  /** The data folder; the app makes it. */
  data: string;
  language?: 'sv' | 'en';
  /** More switches for Electron. */
  switches?: string[];
  /** A command that starts the app: strace, another user. */
  through?: string[];
  /** Electron and the app's folder as the started process sees them. */
  electron?: string;
  folder?: string;
  /** Without a driver there is no debugging port. */
  driven?: boolean;
  environment?: Record<string, string>;
  /** Where home, temporary and XDG folders lie; made anew when not given. */
  home?: string;
  /** Whether the sandbox is off; by default for root alone. */
  noSandbox?: boolean;
  /** Whose the home is, when it is not the tests' own. */
  owner?: { uid: number; gid: number };
}

/** Milliseconds the driver waits for something on the page, unless told otherwise. */
const longestWait = 60_000;

/**
 * Looks in a row that must find no process before the app has ended: one process hands over to the next while the list
 * of processes is read.
 */
const goneFor = 50;

const isRoot = process.getuid?.() === 0;

/** Folders of the person who runs the app, empty at first, so that nothing of this machine is touched or read. */
function homeEnvironment(home: string, owner?: { uid: number; gid: number }): Record<string, string> {
  const places = {
    HOME: '',
    TMPDIR: 'tmp',
    XDG_CONFIG_HOME: '.config',
    XDG_CACHE_HOME: '.cache',
    XDG_DATA_HOME: '.local/share',
    XDG_STATE_HOME: '.local/state',
  };
  const folders = Object.entries(places).map(([name, place]) => [name, path.join(home, place)] as const);
  for (const [, folder] of folders) mkdirSync(folder, { recursive: true });
  const gtk = path.join(home, '.config', 'gtk-3.0');
  mkdirSync(gtk, { recursive: true });
  // Dialogs that do not move and a cursor that does not blink: the screen stands still when they are drawn.
  writeFileSync(path.join(gtk, 'settings.ini'), '[Settings]\ngtk-enable-animations=0\ngtk-cursor-blink=0\n');
  if (owner !== undefined) {
    const below = readdirSync(home, { recursive: true, encoding: 'utf8' }).map((name) =>
      path.join(home, name),
    );
    for (const place of [home, ...below]) chownSync(place, owner.uid, owner.gid);
  }
  return Object.fromEntries(folders);
}

const isPrinting = (page: Page): boolean => page.url().endsWith('/print.html');

/** The shipped app, running on a data folder, followed across its locks. */
export class App {
  readonly data: string;
  readonly home: string;
  readonly #start: Start;
  readonly #leader: ChildProcess;
  #said = '';
  #browser: Browser | null = null;
  #endpoint = '';
  #pid = 0;

  private constructor(start: Start) {
    this.#start = start;
    this.data = start.data;
    this.home = start.home ?? mkdtempSync(path.join(os.tmpdir(), 'home-'));
    const [program = '', ...args] = this.#command();
    this.#leader = spawn(program, args, {
      cwd: '/',
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        LANG: 'C.UTF-8',
        // The same day and hour for the app as for who tries it.
        ...(process.env['TZ'] === undefined ? {} : { TZ: process.env['TZ'] }),
        ...displayEnvironment(),
        ...homeEnvironment(this.home, start.owner),
        // No bus of this machine's own: what the app hears is what a test says.
        DBUS_SYSTEM_BUS_ADDRESS: process.env['DBUS_SESSION_BUS_ADDRESS'],
        // The dialogs' own settings stay in memory; there is no service here that would keep them.
        GSETTINGS_BACKEND: 'memory',
        ...start.environment,
      },
    });
    for (const stream of [this.#leader.stdout, this.#leader.stderr]) {
      stream?.on('data', (chunk: Buffer) => (this.#said += chunk.toString()));
    }
  }

  #command(): string[] {
    const start = this.#start;
    return [
      ...(start.through ?? []),
      start.electron ?? electronPath(),
      ...((start.noSandbox ?? isRoot) ? ['--no-sandbox'] : []),
      ...(start.driven === false ? [] : ['--remote-debugging-port=0']),
      ...(start.switches ?? []),
      start.folder ?? project,
      `--data=${start.data}`,
      `--lang=${start.language ?? 'sv'}`,
    ];
  }

  /** Starts the app and, when driven, waits for its window. */
  static async start(start: Start): Promise<App> {
    const app = new App(start);
    if (start.driven === false) return app;
    try {
      await app.#connect();
    } catch (error) {
      await app.stop();
      throw new Error(`The app did not open. It said:\n${app.said}`, { cause: error });
    }
    return app;
  }

  /** What the app printed so far: the last of it may come after the process has ended. */
  get said(): string {
    return this.#said;
  }

  /** Waits until the app has printed a text. */
  async says(text: string): Promise<void> {
    await until(`the app says "${text}"`, () => this.#said.includes(text));
  }

  /** Exit code of the first process; null while it runs. */
  get exitCode(): number | null {
    return this.#leader.exitCode;
  }

  /** Every process of the app: all that share the session it was started in, across locks. */
  processes(): Process[] {
    const session = this.#leader.pid;
    return allProcesses().filter((one) => one.session === session && one.program.startsWith('electron'));
  }

  /** The main process. */
  main(): Process {
    const main = readProcess(this.#pid);
    if (main === null) throw new Error('The app has no main process.');
    return main;
  }

  /** The page of the window that is open now. */
  get page(): Page {
    const page = this.#pages().findLast((one) => !isPrinting(one));
    if (page === undefined) throw new Error('The app shows no window.');
    return page;
  }

  #pages(): Page[] {
    const pages = this.#browser?.contexts().flatMap((context) => context.pages()) ?? [];
    return pages.filter((one) => !one.isClosed());
  }

  /** Waits for the window that something is printed from. */
  printing(): Promise<Page> {
    return until('the printing window is open', () => this.#pages().find(isPrinting));
  }

  #readPid(): number {
    return Number.parseInt(readFileSync(path.join(this.data, 'profile', 'running'), 'utf8'), 10);
  }

  /** The debugging address and the process that answers there, once both belong to a new run. */
  #newEndpoint(): { endpoint: string; pid: number } | null {
    try {
      const pid = this.#readPid();
      const written = readFileSync(path.join(this.data, 'profile', 'DevToolsActivePort'), 'utf8');
      const [port, address] = written.split('\n');
      const endpoint = `ws://127.0.0.1:${port ?? ''}${address ?? ''}`;
      const ready =
        endpoint !== this.#endpoint &&
        pid !== this.#pid &&
        address !== undefined &&
        readProcess(pid) !== null;
      return ready ? { endpoint, pid } : null;
    } catch {
      return null;
    }
  }

  async #connect(): Promise<void> {
    let looksWithout = 0;
    const isOver = (): boolean => {
      const { exitCode, signalCode } = this.#leader;
      const without = (exitCode ?? signalCode) !== null && this.processes().length === 0;
      looksWithout = without ? looksWithout + 1 : 0;
      return looksWithout >= goneFor;
    };
    const found = await until(
      'the app offers its debugging port',
      () =>
        this.#newEndpoint() ??
        (isOver()
          ? Promise.reject(new Error(`ended with ${this.#leader.exitCode ?? this.#leader.signalCode}`))
          : null),
      90_000,
    );
    this.#endpoint = found.endpoint;
    this.#pid = found.pid;
    // A driver that comes while the window is being made stops it half-way; so it comes when the page is there.
    await until('the debugging port lists the page', () => listsPage(found.endpoint));
    this.#browser = await drivenBy(found.endpoint);
    // What does not come is told where it was waited for, before the whole test ends.
    for (const context of this.#browser.contexts()) context.setDefaultTimeout(longestWait);
    await this.shown();
  }

  /** Waits until the window shows the app. */
  async shown(): Promise<Page> {
    const page = await until('the app shows a window', () => {
      return this.#pages().find((one) => one.url().startsWith('app:') && !isPrinting(one));
    });
    await page.getByRole('heading').first().waitFor();
    return page;
  }

  /** Waits until another window has taken the place of this one, as With begins. */
  async freshWindow(old: Page): Promise<Page> {
    await until('the old window is gone', () => old.isClosed());
    return this.shown();
  }

  /** Waits until the app has replaced itself after a lock, and follows it. */
  async relaunched(): Promise<Page> {
    await this.#browser?.close().catch(() => undefined);
    await this.#connect();
    return this.page;
  }

  /** Ends every process at once. */
  kill(): void {
    killAll(this.processes());
  }

  /** Quits as the system would ask it to, and waits for every process to end. */
  async quit(): Promise<void> {
    const processes = this.processes();
    process.kill(this.#pid, 'SIGTERM');
    await until('the app has ended', () => processes.every((one) => !lives(one)));
  }

  /** Takes everything away that was started. */
  async stop(): Promise<void> {
    await this.#browser?.close().catch(() => undefined);
    const session = this.#leader.pid;
    await until('every process of the app has ended', () => {
      const left = allProcesses().filter((one) => one.session === session);
      killAll(left);
      return left.length === 0;
    });
    if (this.#start.home === undefined) rmSync(this.home, { recursive: true, force: true });
  }
}
