import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { BrowserWindow, session, type WebContents } from 'electron';
import { keepOutOfCoreDumps } from './core-dumps.ts';
import { origin } from './headers.ts';
import type { Log } from './log.ts';
import { serve } from './protocol.ts';
import type { Served } from './served.ts';

/** Like every window of the app: the title never says what it shows. */
const title = 'Egenmakt';

interface Surroundings {
  appFolder: string;
  served: ReadonlyMap<string, Served>;
  development: boolean;
  log: Log;
  focusChanged: () => void;
}

/**
 * The window that a finished document is printed from. It has a session of its own in memory, the same preload (which
 * hands over a channel and nothing else), and no way to anywhere. Chromium's own viewer is not used: it runs only in
 * the session that can be written to the disk (seen on Electron 33), and would need a plugin, an extension's pages and
 * a looser policy; the page draws the document itself. One at a time.
 */
export class PrintWindow {
  readonly #around: Surroundings;
  #current: BrowserWindow | null = null;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Opens it, in place of one that stands open. Resolves when the page waits for its channel; null when it cannot. */
  async open(): Promise<WebContents | null> {
    this.close();
    const window = this.#make();
    this.#current = window;
    try {
      await window.loadURL(`${origin}/print.html`);
    } catch {
      this.#around.log.main('print.not-opened');
      if (!window.isDestroyed()) window.destroy();
      return null;
    }
    if (window.isDestroyed()) return null;
    keepOutOfCoreDumps(window.webContents.getOSProcessId());
    window.show();
    this.#around.log.main('print.opened');
    return window.webContents;
  }

  /** SECURITY: destroys it at once, with the page's process: nothing of it may outlive a lock or another client. */
  close(): void {
    const window = this.#current;
    this.#current = null;
    if (window !== null && !window.isDestroyed()) window.destroy();
  }

  #make(): BrowserWindow {
    // SECURITY: without `persist:` the session is in memory, and no other window shares it.
    const inMemory = session.fromPartition(randomUUID());
    serve(inMemory, this.#around.served);
    const window = new BrowserWindow({
      title,
      width: 900,
      height: 960,
      minWidth: 360,
      minHeight: 480,
      show: false,
      webPreferences: {
        preload: path.join(this.#around.appFolder, 'out', 'preload', 'index.cjs'),
        session: inMemory,
        // SECURITY: an ordinary web page: no Node, a world of its own, Chromium's sandbox, no plugins.
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        webviewTag: false,
        plugins: false,
        spellcheck: false,
        devTools: this.#around.development,
      },
    });
    // SECURITY: screenshots and screen sharing see a black window where the system can do that.
    window.setContentProtection(true);
    if (process.platform === 'linux') window.setMenuBarVisibility(false);
    window.on('page-title-updated', (event) => event.preventDefault());
    window.on('focus', this.#around.focusChanged);
    window.on('blur', this.#around.focusChanged);
    window.once('closed', () => {
      if (this.#current === window) this.#current = null;
    });
    window.webContents.on('render-process-gone', () => {
      if (!window.isDestroyed()) window.destroy();
    });
    return window;
  }
}
