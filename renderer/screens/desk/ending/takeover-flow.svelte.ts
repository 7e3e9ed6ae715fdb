import type { AnswerOf } from '../../../../shared/contract/contract.ts';
import type { TakeoverState } from '../../../../shared/domain/ending.ts';
import type { Ask, Explain } from '../../key/key-flow.svelte.ts';

/** Making a takeover key: name two people, save a half for each, retype a group of each. */
export class TakeoverFlow {
  stage = $state<'rest' | 'names' | 'save'>('rest');
  state = $state.raw<TakeoverState | null>(null);
  first = $state('');
  second = $state('');
  /** A field was left empty, or names the same person. */
  missing = $state<'first' | 'second' | 'same' | null>(null);
  /** Positions of the groups that are asked for. */
  ask = $state.raw<[number, number]>([1, 1]);
  groups = $state<[string, string]>(['', '']);
  saved = $state<[boolean, boolean]>([false, false]);
  busy = $state(false);
  error = $state('');
  readonly #ask: Ask;
  readonly #explain: Explain;

  constructor(given: { ask: Ask; explain: Explain }) {
    this.#ask = given.ask;
    this.#explain = given.explain;
  }

  /** Fetches how things stand. */
  async read(): Promise<void> {
    const answer = await this.#ask('takeover.state', {});
    if (answer.ok) this.state = answer.value;
    else this.error = this.#explain(answer);
  }

  /** On from the names to the two papers. */
  async make(): Promise<void> {
    const [first, second] = [this.first.trim(), this.second.trim()];
    this.missing = first === '' ? 'first' : second === '' ? 'second' : first === second ? 'same' : null;
    if (this.missing !== null) return;
    const answer = await this.#ask('takeover.make', { first, second });
    if (!answer.ok) {
      this.error = this.#explain(answer);
      return;
    }
    this.error = '';
    this.ask = answer.value.ask;
    this.groups = ['', ''];
    this.saved = [false, false];
    this.stage = 'save';
  }

  /** Saves one half where somebody chooses. */
  async save(half: 1 | 2): Promise<void> {
    this.busy = true;
    const answer = await this.#ask('takeover.save', { half });
    this.busy = false;
    this.error = answer.ok ? '' : this.#explain(answer);
    if (answer.ok && answer.value.saved) this.saved[half - 1] = true;
  }

  /** The groups were retyped: the key counts. `true` when it does. */
  async confirm(): Promise<boolean> {
    const [first, second] = this.groups;
    this.missing = first.trim() === '' ? 'first' : second.trim() === '' ? 'second' : null;
    if (this.missing !== null) return false;
    const answer = await this.#ask('takeover.confirm', { first, second });
    this.#take(answer);
    if (answer.ok) this.stage = 'rest';
    return answer.ok;
  }

  /** There is no key any more. `true` when it is so. */
  async remove(): Promise<boolean> {
    const answer = await this.#ask('takeover.remove', {});
    this.#take(answer);
    return answer.ok;
  }

  /** Leaves what was begun. */
  async cancel(): Promise<void> {
    await this.#ask('takeover.cancel', {});
    this.error = '';
    this.missing = null;
    this.stage = 'rest';
  }

  #take(answer: AnswerOf<'takeover.confirm' | 'takeover.remove'>): void {
    if (answer.ok) this.state = answer.value;
    this.error = answer.ok ? '' : this.#explain(answer);
  }
}
