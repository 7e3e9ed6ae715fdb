import type { ClientSecret } from '../../../shared/contract/inputs.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import { ask } from '../../api/client.ts';
import { words } from '../../state/words.svelte.ts';

/** Where the client is in letting a copy of a paper out. */
export type OutStage = 'who' | 'key' | 'out' | 'done';

/** Letting a copy of a kept paper out: who gets it, the key, a file or the printer (rule 4). */
export class LetOut {
  stage = $state<OutStage>('who');
  someone = $state(false);
  receiver = $state('');
  purpose = $state('');
  missing = $state(false);
  busy = $state(false);
  error = $state('');
  notice = $state<'not-saved' | 'seconds-over' | null>(null);
  /** It was let out to be printed. */
  printing = $state(false);
  readonly #id: Id;

  constructor(id: Id) {
    this.#id = id;
  }

  toKey(): void {
    this.missing = this.someone && (this.receiver.trim() === '' || this.purpose.trim() === '');
    if (!this.missing) this.stage = 'key';
  }

  /** The client's key on the spot; then two minutes. */
  async useKey(secret: ClientSecret): Promise<void> {
    this.#begin();
    const answer = await ask('exit.key', { secret });
    this.busy = false;
    if (answer.ok) this.stage = 'out';
    else this.error = words.explain(answer);
  }

  async out(to: 'file' | 'print'): Promise<void> {
    this.#begin();
    const answer = await ask('exit.stored', {
      id: this.#id,
      to,
      receiver: this.someone ? this.receiver.trim() : '',
      purpose: this.someone ? this.purpose.trim() : '',
    });
    this.busy = false;
    if (answer.ok && answer.value.saved) {
      this.printing = to === 'print';
      this.stage = 'done';
    } else if (answer.ok) this.notice = 'not-saved';
    else if (answer.code === 'key-needed') {
      this.stage = 'key';
      this.notice = 'seconds-over';
    } else this.error = words.explain(answer);
  }

  #begin(): void {
    this.busy = true;
    this.error = '';
    this.notice = null;
  }
}
