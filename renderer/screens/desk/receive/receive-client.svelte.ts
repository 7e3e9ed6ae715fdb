import type { ClientSecret } from '../../../../shared/contract/inputs.ts';
import type { DeskLanguage, KeyForm } from '../../../../shared/domain/folder.ts';
import type { Id } from '../../../../shared/domain/plan.ts';
import { ask } from '../../../api/client.ts';
import { words } from '../../../state/words.svelte.ts';

/** Receiving somebody with their folder: the file, an alias, who can open it, and their own key. */
export class Receiving {
  /** The forms of key that open the file; null until one is chosen. */
  forms = $state.raw<KeyForm[] | null>(null);
  alias = $state('');
  choice = $state<'either' | 'only'>('either');
  /** The client has read what only with you means. */
  understood = $state(false);
  /** Only with you takes that it was read first. */
  readonly ready: boolean = $derived(this.choice === 'either' || this.understood);
  missing = $state(false);
  busy = $state(false);
  error = $state('');

  /** Asks for the file. Nothing of it is opened. */
  async choose(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const answer = await ask('receive.choose', {});
    this.busy = false;
    this.error = answer.ok ? '' : words.explain(answer);
    this.forms = answer.ok && answer.value.chosen ? answer.value.forms : null;
  }

  /** Proposes an alias at random; never made of anything in the file. */
  async propose(language: DeskLanguage): Promise<void> {
    const before = this.alias;
    const answer = await ask('people.proposeAlias', { language });
    if (this.alias !== before) return;
    if (answer.ok) this.alias = answer.value;
    else this.error = words.explain(answer);
  }

  /** The client used their key. Answers the folder, or null with what is missing or went wrong. */
  async take(secret: ClientSecret): Promise<Id | null> {
    this.missing = this.alias.trim() === '';
    if (this.missing || this.busy) return null;
    this.busy = true;
    this.error = '';
    const answer = await ask('receive.take', { alias: this.alias.trim(), choice: this.choice, secret });
    this.busy = false;
    if (answer.ok) return answer.value.id;
    this.error = words.explain(answer);
    return null;
  }
}
