import type { ClientSecret } from '../../../../shared/contract/inputs.ts';
import type { Id } from '../../../../shared/domain/plan.ts';
import { ask } from '../../../api/client.ts';
import { words } from '../../../state/words.svelte.ts';

/** The client comes to the table. When it is done, a fresh window takes this one's place by itself. */
export class ClientComes {
  busy = $state(false);
  /** What went wrong, worded; empty when nothing did. */
  error = $state('');
  readonly #id: () => Id;

  constructor(id: () => Id) {
    this.#id = id;
  }

  /** With the client's own key, or its spare. */
  async withKey(secret: ClientSecret): Promise<void> {
    this.#begin();
    const answer = await ask('with.enter', { id: this.#id(), secret });
    if (!answer.ok) this.#failed(words.explain(answer));
  }

  /** Side by side, before there is a key. */
  async beside(): Promise<void> {
    this.#begin();
    const answer = await ask('beside.enter', { id: this.#id() });
    if (!answer.ok) this.#failed(words.explain(answer));
  }

  #begin(): void {
    this.busy = true;
    this.error = '';
  }

  #failed(error: string): void {
    this.busy = false;
    this.error = error;
  }
}
