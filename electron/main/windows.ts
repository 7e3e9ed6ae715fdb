import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { BrowserWindow, nativeTheme, session, type Rectangle } from 'electron';
import { keepOutOfCoreDumps } from './core-dumps.ts';
import { origin } from './headers.ts';
import type { Log } from './log.ts';
import { serve } from './protocol.ts';
import type { Served } from './served.ts';

/** The name of every window, whatever it shows (a title reaches task bars and other programs). */
const title = 'Egenmakt';
/** The ground behind everything, so that nothing flashes before the page is there (look.md). */
const paper = { light: '#faf7f1', dark: '#14191b' };
/** Milliseconds a page has to hand over what was being written before it is destroyed. */
const closingPatience = 300;

interface Surroundings {
  appFolder: string;
  served: ReadonlyMap<string, Served>;
  development: boolean;
  log: Log;
  /** A page has loaded and waits for its end of the channel. */
  loaded: (window: BrowserWindow) => void;
  /** The person closes the window. */
  closed: () => void;
  crashed: () => void;
  focusChanged: () => void;
}

/** How a window stood, for the one that takes its place. */
interface Stand {
  bounds: Rectangle;
  maximized: boolean;
  zoom: number;
}

/** The app's one window: With gets a fresh one, in a fresh process, with a session of its own in memory. */
export class Windows {
  readonly #around: Surroundings;
  #current: BrowserWindow | null = null;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  get current(): BrowserWindow | null {
    return this.#current;
  }

  /** Opens the window. */
  open(stand: Stand | null = null): void {
    const window = this.#make(stand);
    this.#current = window;
    this.#follow(window, stand);
    void window.loadURL(`${origin}/`);
    this.#around.log.main('window.opened');
  }

  /** Replaces the window by a fresh one; the old page and its process are gone before the new one loads. */
  async renew(): Promise<void> {
    const old = this.#current;
    const stand =
      old === null
        ? null
        : {
            bounds: old.getNormalBounds(),
            maximized: old.isMaximized(),
            zoom: old.webContents.getZoomLevel(),
          };
    await this.clear();
    this.open(stand);
  }

  /**
   * Takes the content off the screen at once, lets the page hand over what was being written, and destroys it.
   */
  async clear(): Promise<void> {
    const window = this.#current;
    this.#current = null;
    if (window === null || window.isDestroyed()) return;
    window.removeAllListeners('close');
    window.hide();
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => window.destroy(), closingPatience);
      window.once('closed', () => {
        clearTimeout(timer);
        resolve();
      });
      // Unlike destroy(), this lets the page's own `pagehide` run.
      window.close();
    });
  }

  /** Brings the window to the front. */
  show(): void {
    if (this.#current === null) return;
    if (this.#current.isMinimized()) this.#current.restore();
    this.#current.show();
    this.#current.focus();
  }

  /** Follows a change of theme behind the page. */
  paint(): void {
    this.#current?.setBackgroundColor(nativeTheme.shouldUseDarkColors ? paper.dark : paper.light);
  }

  #make(stand: Stand | null): BrowserWindow {
    // SECURITY: without `persist:` the session is in memory; nothing of it reaches the disk or the next window.
    const inMemory = session.fromPartition(randomUUID());
    serve(inMemory, this.#around.served);
    return new BrowserWindow({
      title,
      ...(stand === null ? { width: 1280, height: 800 } : stand.bounds),
      minWidth: 360,
      minHeight: 480,
      show: false,
      backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
      webPreferences: {
        preload: path.join(this.#around.appFolder, 'out', 'preload', 'index.cjs'),
        session: inMemory,
        // SECURITY: the page is an ordinary web page: no Node, a world of its own, Chromium's sandbox.
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        webviewTag: false,
        spellcheck: false,
        enableWebSQL: false,
        devTools: this.#around.development,
      },
    });
  }

  #follow(window: BrowserWindow, stand: Stand | null): void {
    const { loaded, closed, crashed, focusChanged } = this.#around;
    // SECURITY: screenshots and screen sharing see a black window where the system can do that.
    window.setContentProtection(true);
    if (process.platform === 'linux') window.setMenuBarVisibility(false);
    window.on('page-title-updated', (event) => event.preventDefault());
    window.on('close', (event) => {
      event.preventDefault();
      closed();
    });
    window.on('focus', focusChanged);
    window.on('blur', focusChanged);
    window.once('ready-to-show', () => {
      if (stand?.maximized === true) window.maximize();
      window.show();
    });
    const { webContents } = window;
    webContents.on('did-finish-load', () => {
      if (stand !== null) webContents.setZoomLevel(stand.zoom);
      keepOutOfCoreDumps(webContents.getOSProcessId());
      loaded(window);
    });
    webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit' && this.#current === window) crashed();
    });
  }
}
