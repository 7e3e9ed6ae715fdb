import { spawn, spawnSync } from 'node:child_process';
import type { Locator } from '@playwright/test';
import { until } from './until.ts';

/** The environment of the display that the tests run on. */
export function displayEnvironment(): Record<string, string> {
  const display = process.env['DISPLAY'];
  if (display === undefined) throw new Error('The end-to-end tests need a display; npm test brings one.');
  const names = ['DISPLAY', 'XAUTHORITY', 'DBUS_SESSION_BUS_ADDRESS', 'XDG_RUNTIME_DIR'];
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
}

/**
 * Keyboard and mouse of the display. What is typed goes to xdotool by its input: its arguments would stay in the
 * X server's memory.
 */
export class Hands {
  /** A Swedish keyboard, so that å, ä and ö are keys; the pointer waits in the corner. */
  constructor() {
    this.#run('setxkbmap', ['se']);
    this.#run('xdotool', ['mousemove', '1279', '799']);
  }

  #run(program: string, args: readonly string[], input?: string): string {
    const done = spawnSync(program, args, {
      encoding: 'utf8',
      timeout: 60_000,
      ...(input === undefined ? {} : { input }),
    });
    if (done.error !== undefined) throw done.error;
    return done.stdout;
  }

  /** Types a text into whatever has the focus. */
  type(text: string): void {
    this.#run('xdotool', ['type', '--delay', '6', '--file', '-'], text);
  }

  /** Presses keys together, in xdotool's words: `ctrl+shift+l`. */
  key(...combinations: string[]): void {
    this.#run('xdotool', ['key', '--clearmodifiers', ...combinations]);
  }

  /** Clicks at a place of the screen. */
  clickAt(x: number, y: number, times = 1): void {
    const clicks = ['click', '--repeat', String(times), '--delay', '40', '1'];
    this.#run('xdotool', ['mousemove', String(Math.round(x)), String(Math.round(y)), ...clicks]);
  }

  /** Clicks on the middle of what a page shows. */
  async click(target: Locator, times = 1): Promise<void> {
    await target.scrollIntoViewIfNeeded();
    const [x, y] = await middleOnScreen(target);
    this.clickAt(x, y, times);
  }

  /** Window numbers with this title, visible ones only. */
  windows(title: string): string[] {
    const pattern = `^${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`;
    return this.#run('xdotool', ['search', '--onlyvisible', '--name', pattern]).split('\n').filter(Boolean);
  }

  /** Gives a window the keyboard, and waits until it has it. */
  async focus(window: string): Promise<void> {
    this.#run('xdotool', ['windowactivate', window]);
    await until(
      `window ${window} has the keyboard`,
      () => this.#run('xdotool', ['getwindowfocus']).trim() === window,
    );
  }

  /**
   * What another program could paste, from the clipboard or X's own selection.
   * @returns null when nobody owns it
   */
  paste(selection: 'clipboard' | 'primary'): Promise<string | null> {
    return new Promise((resolve, reject) => {
      const xclip = spawn('xclip', ['-o', '-selection', selection], { stdio: ['ignore', 'pipe', 'ignore'] });
      let text = '';
      // An owner that never answers gives nothing.
      const timer = setTimeout(() => xclip.kill(), 2_000);
      xclip.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
      xclip.once('error', reject);
      xclip.once('close', (code) => {
        clearTimeout(timer);
        resolve(code === 0 ? text : null);
      });
    });
  }
}

async function middleOnScreen(target: Locator): Promise<[number, number]> {
  return target.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const frame = window.outerHeight - window.innerHeight;
    return [window.screenX + box.left + box.width / 2, window.screenY + frame + box.top + box.height / 2];
  });
}
