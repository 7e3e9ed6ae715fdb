import path from 'node:path';
import { app, dialog, nativeTheme } from 'electron';
import type { FromVault } from '../../shared/contract/port.ts';
import type { DeskLanguage } from '../../shared/domain/folder.ts';
import { relaunchArguments } from './arguments.ts';
import { choosePath } from './dialogs.ts';
import { wordsIn } from './language.ts';
import { Life } from './life.ts';
import { lockWithTheSystem } from './lock-triggers.ts';
import type { Log } from './log.ts';
import { keepLockKeys, setMenu } from './menu.ts';
import { markEnded } from './profile.ts';
import { PrintWindow } from './print-window.ts';
import { filesToServe } from './served.ts';
import type { Started } from './start.ts';
import { VaultProcess } from './vault-process.ts';
import { Windows } from './windows.ts';

/** Seconds of uptime under which a process that ends is not replaced, so that a broken app does not spin. */
const tooSoon = 5;

/** The main process at work: one window, one vault process, and what passes between them and the system. */
export class Egenmakt {
  readonly #started: Started;
  readonly #log: Log;
  readonly #windows: Windows;
  readonly #printing: PrintWindow;
  readonly #vault: VaultProcess;
  readonly #life: Life;
  #language: DeskLanguage;
  #choosing = false;

  constructor(started: Started, log: Log) {
    this.#started = started;
    this.#log = log;
    this.#language = started.language;
    const appFolder = app.getAppPath();
    const development = !app.isPackaged;
    this.#vault = new VaultProcess({
      script: path.join(appFolder, 'out', 'main', 'vault.js'),
      dataFolder: started.dataFolder,
      language: started.language,
      development,
      log,
      receive: (message) => this.#receive(message),
      crashed: () => this.#crashed(),
    });
    const served = filesToServe(path.join(appFolder, 'out', 'renderer'));
    const focusChanged = (): void => this.#focusChanged();
    this.#printing = new PrintWindow({ appFolder, served, development, log, focusChanged });
    this.#windows = new Windows({
      appFolder,
      served,
      development,
      log,
      loaded: ({ webContents }) => void this.#vault.attach(webContents),
      closed: () => this.#life.quit(),
      crashed: () => this.#crashed(),
      focusChanged,
    });
    this.#life = new Life({
      windows: this.#windows,
      printing: this.#printing,
      vault: this.#vault,
      profile: started.profile,
      relaunch: () =>
        relaunchArguments(started.given, started.dataFolder, this.#language, development ? appFolder : null),
      log,
    });
  }

  /** Opens the window and begins to listen to the system. */
  open(): void {
    this.#log.main('start');
    this.#setMenu();
    this.#windows.open();
    lockWithTheSystem(() => this.#life.lock(), this.#log);
    nativeTheme.on('updated', () => this.#windows.paint());
    app.on('second-instance', () => this.#windows.show());
    app.on('activate', () => this.#windows.show());
    // The app ends by its own ways only, so that the vault process always flushes first.
    app.on('window-all-closed', () => undefined);
    app.on('before-quit', (event) => {
      event.preventDefault();
      this.#life.quit();
    });
  }

  #receive(message: FromVault): void {
    switch (message.from) {
      case 'ready':
        return;
      case 'choose':
        void this.#choose(message);
        return;
      case 'print':
        void this.#print(message.n);
        return;
      case 'fresh-window':
        this.#printing.close();
        if (!this.#life.leaving) void this.#windows.renew();
        return;
      case 'lock':
        this.#life.lock();
        return;
      case 'appearance':
        this.#language = message.language;
        nativeTheme.themeSource = message.theme;
        this.#setMenu();
        return;
      case 'event':
        this.#log.vault(message.code, message.numbers);
    }
  }

  /** One dialog at a time; a second question is answered as if the person had changed their mind. */
  async #choose(asked: Extract<FromVault, { from: 'choose' }>): Promise<void> {
    const window = this.#windows.current;
    let chosen: string | null = null;
    if (window === null || this.#choosing) {
      this.#log.main('dialog.refused');
    } else {
      this.#choosing = true;
      try {
        chosen = await choosePath(window, asked, wordsIn(this.#language), this.#started.profile);
      } finally {
        this.#choosing = false;
      }
    }
    this.#vault.tell({ to: 'chosen', n: asked.n, path: chosen });
  }

  async #print(n: number): Promise<void> {
    const contents = this.#life.leaving ? null : await this.#printing.open();
    this.#vault.attachPrint(n, contents);
  }

  #focusChanged(): void {
    this.#vault.tell({ to: 'active' });
    keepLockKeys(() => this.#life.lock());
  }

  #setMenu(): void {
    setMenu({
      words: wordsIn(this.#language),
      development: !app.isPackaged,
      lock: () => this.#life.lock(),
      quit: () => this.#life.quit(),
    });
  }

  /** A process of ours ended by itself: lock, and say so when even a fresh start did not help. */
  #crashed(): void {
    this.#log.main('crashed');
    if (this.#life.leaving) return;
    if (this.#vault.isReady && process.uptime() > tooSoon) {
      this.#life.lock();
      return;
    }
    this.#printing.close();
    void this.#windows.clear();
    const words = wordsIn(this.#language).start;
    process.stderr.write(`${words.vaultStopped}\n`);
    dialog.showErrorBox(words.title, words.vaultStopped);
    markEnded(this.#started.profile);
    app.exit(1);
  }
}
