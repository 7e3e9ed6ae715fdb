import type { GuardHit } from '../../../../shared/domain/guard/guard.ts';
import { ask } from '../../../api/client.ts';

/** What the guard finds in a text that the ombudsperson wrote. */
export class TextGuard {
  /** The text it was found in: hits tell places in it. */
  text = $state('');
  hits = $state.raw<readonly GuardHit[]>([]);
  #asked = 0;
  readonly blocking: boolean = $derived(this.hits.some(({ blocks }) => blocks));

  /** Asks the guard anew; an answer that comes after a later question is not shown. */
  async look(text: string): Promise<void> {
    const asked = (this.#asked += 1);
    const answer = text.trim() === '' ? null : await ask('log.guard', { text });
    if (asked !== this.#asked) return;
    this.text = text;
    this.hits = answer?.ok ? answer.value : [];
  }
}
