import type { ClientSecret } from '../../../../shared/contract/inputs.ts';
import type { Ask, Explain } from '../../key/key-flow.svelte.ts';

/** Handing the folder over: to whom, the client's key, the file, and then what happens to the folder here. */
export class HandOver {
  stage = $state<'rest' | 'whom' | 'key' | 'save' | 'here' | 'kept'>('rest');
  receiver = $state('');
  missing = $state(false);
  busy = $state(false);
  error = $state('');
  /** The place for the file was not chosen. */
  notSaved = $state(false);
  readonly #ask: Ask;
  readonly #explain: Explain;

  constructor(ask: Ask, explain: Explain) {
    this.#ask = ask;
    this.#explain = explain;
  }

  /** Goes to another part, with nothing left to tell of the last. */
  to(stage: HandOver['stage']): void {
    this.stage = stage;
    this.error = '';
    this.missing = false;
    this.notSaved = false;
  }

  /** On from whom it goes to, which is never left empty: both vaults list it. */
  toKey(): void {
    if (this.receiver.trim() === '') this.missing = true;
    else this.to('key');
  }

  /** The key on the spot, for what leaves next. */
  async key(secret: ClientSecret): Promise<void> {
    this.busy = true;
    this.error = '';
    const answer = await this.#ask('exit.key', { secret });
    this.busy = false;
    if (answer.ok) this.to('save');
    else this.error = this.#explain(answer);
  }

  /** Asks for the place and writes the file. */
  async save(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.error = '';
    this.notSaved = false;
    const answer = await this.#ask('handover.take', { receiver: this.receiver.trim() });
    this.busy = false;
    if (answer.ok) {
      if (answer.value.saved) this.to('here');
      else this.notSaved = true;
      return;
    }
    if (answer.code === 'key-needed') this.to('key');
    this.error = this.#explain(answer);
  }
}
