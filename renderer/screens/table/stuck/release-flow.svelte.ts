import type { ClientSecret } from '../../../../shared/contract/inputs.ts';
import {
  noLimits,
  type DeficiencyContent,
  type Month,
  type ReleaseLimits,
} from '../../../../shared/domain/deficiency.ts';
import type { FolderView } from '../../../../shared/domain/folder.ts';
import type { Id } from '../../../../shared/domain/plan.ts';
import { Hits } from '../../../state/hits.svelte.ts';
import type { Ask, Explain } from '../../key/key-flow.svelte.ts';

/** Where the client is in saying yes or no: what it means, the words, how far, what is left, the key. */
export type ReleaseStage = 'public' | 'read' | 'limits' | 'confirm' | 'key';

/** Saying "Yes, pass it on" (product.md, rule 10). */
export class ReleaseFlow {
  stage = $state<ReleaseStage>('public');
  readonly hits = new Hits();
  onlyBody = $state(noLimits.onlyBody);
  untilTold = $state(noLimits.untilTold);
  /** The month it may not go before; null: as soon as it can. */
  notBefore = $state<Month | null>(noLimits.notBefore);
  /** Hits that the client let stand, by their key. */
  confirmed = $state<readonly string[]>([]);
  /** Somebody asked to go on before each hit was answered. */
  asked = $state(false);
  busy = $state(false);
  error = $state('');
  readonly left = $derived(this.hits.all.filter(({ key }) => !this.confirmed.includes(key)));
  /** The words as the client read them: these are released, or none. */
  #read: DeficiencyContent | null = null;
  readonly #ask: Ask;
  readonly #explain: Explain;
  readonly #take: (view: FolderView) => void;

  constructor(given: { ask: Ask; explain: Explain; take: (view: FolderView) => void }) {
    this.#ask = given.ask;
    this.#explain = given.explain;
    this.#take = given.take;
  }

  get limits(): ReleaseLimits {
    return { onlyBody: this.onlyBody, notBefore: this.notBefore, untilTold: this.untilTold };
  }

  go(stage: ReleaseStage): void {
    this.error = '';
    this.asked = false;
    this.stage = stage;
  }

  /** They have read the words, and go on to how far these may go. */
  afterReading(read: DeficiencyContent): void {
    this.#read = read;
    this.go('limits');
  }

  /** After the limits: what is left is shown once more, then comes the key. */
  afterLimits(): void {
    this.go(this.hits.all.length > 0 ? 'confirm' : 'key');
  }

  /** Lets a hit stand, or not. */
  confirm(key: string, stands: boolean): void {
    const rest = this.confirmed.filter((one) => one !== key);
    this.confirmed = stands ? [...rest, key] : rest;
  }

  /** On to the key, when each hit was answered. */
  toKey(): void {
    this.asked = this.left.length > 0;
    if (!this.asked) this.go('key');
  }

  /** The key on the spot, and the release with it; `true` when it is passed on. */
  async release(stuckId: Id, secret: ClientSecret): Promise<boolean> {
    const read = this.#read;
    if (read === null) return false;
    this.busy = true;
    this.error = '';
    try {
      const key = await this.#ask('exit.key', { secret });
      if (!key.ok) return this.#refused(key);
      const input = { stuckId, read, limits: this.limits, confirmed: [...this.confirmed] };
      const answer = await this.#ask('release.release', input);
      // The words became others meanwhile: they are read anew.
      if (!answer.ok && answer.code === 'differs') this.go('read');
      if (!answer.ok) return this.#refused(answer);
      this.#take(answer.value);
      return true;
    } finally {
      this.busy = false;
    }
  }

  #refused(answer: Parameters<Explain>[0]): false {
    this.error = this.#explain(answer);
    return false;
  }
}
