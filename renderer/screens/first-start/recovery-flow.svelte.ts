import type { Status } from '../../../shared/contract/contract.ts';
import { ask } from '../../api/client.ts';
import { words } from '../../state/words.svelte.ts';

/** Making the recovery paper: its groups shown, saved or copied, and two of them retyped. */
export class RecoveryFlow {
  groups = $state.raw<readonly string[]>([]);
  /** The two places asked for, counted from 1. */
  ask = $state.raw<readonly [number, number]>([1, 2]);
  trying = $state(false);
  /** Whether the paper was saved as a file; null before it was tried. */
  saved = $state<boolean | null>(null);
  /** It went to the printing window, not into a file. */
  printing = $state(false);
  first = $state('');
  second = $state('');
  error = $state('');
  empty = $state(false);
  #busy = false;

  async make(): Promise<void> {
    const answer = await ask('recovery.make', {});
    if (!answer.ok) {
      this.error = words.explain(answer);
      return;
    }
    this.groups = answer.value.groups;
    this.ask = answer.value.ask;
  }

  /** Saves the paper, or shows it in the printing window. */
  async save(to: 'file' | 'print' = 'file'): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.error = '';
    const answer = await ask('recovery.save', { to });
    this.#busy = false;
    if (answer.ok) {
      this.saved = answer.value.saved;
      this.printing = to === 'print';
    } else this.error = words.explain(answer);
  }

  /** On to retyping two groups; the groups leave the screen. */
  toTry(): void {
    this.error = '';
    this.trying = true;
  }

  lookAgain(): void {
    this.error = '';
    this.empty = false;
    this.first = '';
    this.second = '';
    this.trying = false;
  }

  /** The paper counts from now on, or null with what went wrong told. */
  async confirm(): Promise<Status | null> {
    this.error = '';
    this.empty = this.first.trim() === '' || this.second.trim() === '';
    if (this.empty || this.#busy) return null;
    this.#busy = true;
    const answer = await ask('recovery.confirm', { first: this.first, second: this.second });
    this.#busy = false;
    if (answer.ok) {
      this.forget();
      return answer.value;
    }
    this.error = words.explain(answer);
    return null;
  }

  /** What was shown must not outlive the screen that showed it. */
  forget(): void {
    this.groups = [];
    this.first = '';
    this.second = '';
  }
}
