import { silenceActs, type SilenceActs } from '../../shared/domain/silence.ts';
import type { App } from './app.ts';

/**
 * Watches for silence (rule 15): covers and locks With, warns and locks Without. It lives in the vault process, so
 * that a screen that hangs cannot keep the vault open.
 */
export class SilenceWatch {
  readonly #app: App;
  readonly #lockMinutes: () => number;
  #lastSign: number;
  #covered = false;
  #warned = false;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(app: App, lockMinutes: () => number) {
    this.#app = app;
    this.#lockMinutes = lockMinutes;
    this.#lastSign = app.outside.clock.now().getTime();
    this.#plan();
  }

  /** Somebody did something: starts anew, and uncovers without a key. */
  sign(): void {
    this.#lastSign = this.#app.outside.clock.now().getTime();
    if (this.#covered) this.#app.notify({ notice: 'uncover' });
    if (this.#warned) this.#app.notify({ notice: 'lock-not-yet' });
    this.#covered = false;
    this.#warned = false;
    this.#plan();
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #plan(): void {
    this.stop();
    const wait = this.#acts().nextCheckMs;
    if (wait !== null) this.#timer = setTimeout(() => this.#look(), wait);
  }

  #acts(): SilenceActs {
    const now = this.#app.outside.clock.now().getTime();
    // SECURITY: a clock set back must not put off the lock by as much.
    this.#lastSign = Math.min(this.#lastSign, now);
    const silentMs = now - this.#lastSign;
    // SECURITY: front pages that the takeover key opened lie on a locked screen, and must not stay there.
    const { mode: state } = this.#app.session;
    const mode = state === 'locked' && this.#app.showsPages ? 'without' : state;
    return silenceActs(mode, this.#lockMinutes(), silentMs);
  }

  #look(): void {
    const acts = this.#acts();
    if (acts.lock) {
      this.#app.tell({ from: 'lock' });
      return;
    }
    if (acts.cover && !this.#covered) this.#app.notify({ notice: 'cover' });
    if (acts.warn && !this.#warned) this.#app.notify({ notice: 'lock-soon', seconds: acts.secondsLeft });
    this.#covered = acts.cover;
    this.#warned = acts.warn;
    this.#plan();
  }
}
