import type { CallName, Input, Output } from '../../shared/contract/contract.ts';
import { ask } from '../api/client.ts';
import { announcer } from './announcer.svelte.ts';
import { words } from './words.svelte.ts';

/** What a page that asks the vault process shares: what went wrong and what just happened, in words. */
export class Asking {
  /** The last thing that went wrong, worded; empty when nothing did. */
  error = $state('');
  /** What just happened, in words; it stands until something else happens. */
  told = $state('');

  /** Makes a call; what goes wrong is worded and answers null. */
  async call<N extends CallName>(call: N, input: Input<N>): Promise<{ is: Output<N> } | null> {
    const answer = await ask(call, input);
    this.error = answer.ok ? '' : words.explain(answer);
    return answer.ok ? { is: answer.value } : null;
  }

  /** Says what happened, on screen and aloud. */
  tell(text: string): void {
    this.told = text;
    announcer.say(text);
  }
}
