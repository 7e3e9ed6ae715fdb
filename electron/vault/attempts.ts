import { waitSeconds } from '../../shared/domain/wait.ts';
import type { Clock } from './ports.ts';

/**
 * Counts wrong secrets, per vault and per folder, in memory only: it slows guessing at the keyboard and never wipes.
 * Somebody with the file guesses without it, which is why secrets are long and stretched.
 */
export class Attempts {
  readonly #failures = new Map<string, { count: number; lastAt: number }>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Seconds until another secret is tried for `target`; 0 when it may be tried now. */
  secondsLeft(target: string): number {
    const failure = this.#failures.get(target);
    if (!failure) return 0;
    const until = failure.lastAt + waitSeconds(failure.count) * 1000;
    // A clock set back must not lock anybody out for longer than the wait itself.
    const left = Math.min(until - this.#clock.now().getTime(), waitSeconds(failure.count) * 1000);
    return left > 0 ? Math.ceil(left / 1000) : 0;
  }

  failed(target: string): void {
    const count = (this.#failures.get(target)?.count ?? 0) + 1;
    this.#failures.set(target, { count, lastAt: this.#clock.now().getTime() });
  }

  succeeded(target: string): void {
    this.#failures.delete(target);
  }
}
