import type { ClientSecret } from '../../../shared/contract/inputs.ts';
import type { FolderView, FrontPage } from '../../../shared/domain/folder.ts';
import type { Ask, Explain } from '../key/key-flow.svelte.ts';

/** Changing who can open the folder: read what follows, then the client's key. */
export class ChoiceFlow {
  stage = $state<'rest' | 'choose' | 'key'>('rest');
  choice = $state<'either' | 'only'>('either');
  /** The client has read what the ombudsperson then cannot do, and that both keys lost means lost. */
  understood = $state(false);
  needUnderstood = $state(false);
  busy = $state(false);
  error = $state('');
  readonly #ask: Ask;
  readonly #explain: Explain;

  constructor(given: { ask: Ask; explain: Explain }) {
    this.#ask = given.ask;
    this.#explain = given.explain;
  }

  /** Opens the choice, as it stands now. */
  begin(now: 'either' | 'only'): void {
    this.choice = now;
    this.understood = false;
    this.needUnderstood = false;
    this.error = '';
    this.stage = 'choose';
  }

  /** On to the key; *only with you* must have been read first. */
  toKey(now: 'either' | 'only'): void {
    if (this.choice === now) {
      this.stage = 'rest';
      return;
    }
    this.needUnderstood = this.choice === 'only' && !this.understood;
    if (!this.needUnderstood) this.stage = 'key';
  }

  /** Uses the key and changes the choice. Answers the folder, or null. */
  async set(secret: ClientSecret, front: FrontPage): Promise<FolderView | null> {
    this.busy = true;
    this.error = '';
    const view = await this.#made(secret, front);
    this.busy = false;
    if (view !== null) this.stage = 'rest';
    return view;
  }

  async #made(secret: ClientSecret, front: FrontPage): Promise<FolderView | null> {
    const given = await this.#ask('exit.key', { secret });
    if (!given.ok) {
      this.error = this.#explain(given);
      return null;
    }
    const answer = await this.#ask('choice.set', { choice: this.choice, front });
    if (answer.ok) return answer.value;
    this.error = this.#explain(answer);
    return null;
  }
}
