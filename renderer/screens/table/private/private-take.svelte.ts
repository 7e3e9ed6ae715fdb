import type { ClientSecret } from '../../../../shared/contract/inputs.ts';
import { struckIds, type PaperDocument } from '../../../../shared/domain/paper-document.ts';
import type { Id } from '../../../../shared/domain/plan.ts';
import type { Ask, Explain } from '../../key/key-flow.svelte.ts';

/** Taking one page only for me home: read and strike, key, save. */
export class PrivateTake {
  stage = $state<'read' | 'key' | 'save' | 'done'>('read');
  named = $state(true);
  large = $state(false);
  document = $state.raw<PaperDocument | null>(null);
  struck = $state<readonly string[]>([]);
  /** Every line that stays: the struck ones and what hangs under them. */
  gone = $derived(struckIds(this.document?.lines ?? [], this.struck));
  busy = $state(false);
  error = $state('');
  notSaved = $state(false);
  readonly #page: Id;
  readonly #ask: Ask;
  readonly #explain: Explain;

  constructor(given: { page: Id; ask: Ask; explain: Explain; named: boolean; large: boolean }) {
    this.#page = given.page;
    this.#ask = given.ask;
    this.#explain = given.explain;
    this.named = given.named;
    this.large = given.large;
  }

  /** Fetches what the paper will say. */
  async read(): Promise<void> {
    const answer = await this.#ask('private.preview', {
      pages: [this.#page],
      named: this.named,
      large: this.large,
    });
    if (answer.ok) this.document = answer.value;
    else this.error = this.#explain(answer);
  }

  /** Leaves a line out, or takes it along again. */
  strike(line: string, strike: boolean): void {
    const rest = this.struck.filter((one) => one !== line);
    this.struck = strike ? [...rest, line] : rest;
  }

  /** Whether a line stays behind only because what it hangs under does. */
  hangs(line: string): boolean {
    return this.gone.includes(line) && !this.struck.includes(line);
  }

  /** Whether at least one line is left. */
  get something(): boolean {
    return this.gone.length < (this.document?.lines.length ?? 0);
  }

  /** The client's key on the spot; then two minutes to save. */
  async useKey(secret: ClientSecret): Promise<void> {
    this.busy = true;
    const answer = await this.#ask('exit.key', { secret });
    this.busy = false;
    this.error = answer.ok ? '' : this.#explain(answer);
    if (answer.ok) this.stage = 'save';
  }

  /** Writes the file where the client chooses. */
  async save(): Promise<void> {
    this.busy = true;
    const answer = await this.#ask('private.exit', {
      pages: [this.#page],
      named: this.named,
      large: this.large,
      struck: [...this.struck],
    });
    this.busy = false;
    this.notSaved = answer.ok && !answer.value.saved;
    this.error = answer.ok ? '' : this.#explain(answer);
    if (!answer.ok && answer.code === 'key-needed') this.stage = 'key';
    if (answer.ok && answer.value.saved) this.stage = 'done';
  }
}
