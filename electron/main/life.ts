import { app } from 'electron';
import { clearOurClipboard } from './clipboard.ts';
import type { Log } from './log.ts';
import { emptyProfile, markEnded } from './profile.ts';
import type { PrintWindow } from './print-window.ts';
import type { VaultProcess } from './vault-process.ts';
import type { Windows } from './windows.ts';

/** Milliseconds the vault process has to flush: at a lock the screen waits, at the end nobody does. */
const patience = { lock: 1_000, quit: 5_000 };

interface Parts {
  windows: Windows;
  printing: PrintWindow;
  vault: VaultProcess;
  profile: string;
  /** The command line of the process that takes over. */
  relaunch: () => string[];
  log: Log;
}

/** How the app ends: by a lock, which replaces every process, or because the person quits. It ends once. */
export class Life {
  readonly #parts: Parts;
  #leaving = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Whether the app is on its way out. */
  get leaving(): boolean {
    return this.#leaving;
  }

  /**
   * Lock means gone (rule 15): the content leaves the screen at once, the vault process flushes and ends, and a
   * fresh app takes the place of this one, since only the end of a process removes what its memory holds.
   */
  lock(): void {
    this.#leave('lock', () => {
      app.relaunch({ execPath: process.execPath, args: this.#parts.relaunch() });
    });
  }

  /** The person ends the app: everything is flushed, and no trace of Chromium is left that we can remove. */
  quit(): void {
    this.#leave('quit', () => {
      emptyProfile(this.#parts.profile);
      markEnded(this.#parts.profile);
    });
  }

  #leave(how: 'lock' | 'quit', last: () => void): void {
    if (this.#leaving) return;
    this.#leaving = true;
    const { log } = this.#parts;
    log.main(how);
    this.#end(patience[how])
      .catch((error: unknown) => log.fault(error))
      .finally(() => {
        last();
        app.exit(0);
      });
  }

  async #end(vaultPatience: number): Promise<void> {
    const { windows, printing, vault } = this.#parts;
    printing.close();
    // What was being written reaches the vault process before it is asked to end.
    await windows.clear();
    clearOurClipboard();
    await vault.end(vaultPatience);
  }
}
