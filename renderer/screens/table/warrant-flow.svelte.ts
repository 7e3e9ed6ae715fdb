import type { Input } from '../../../shared/contract/contract.ts';
import type { ClientSecret } from '../../../shared/contract/inputs.ts';
import { isDay } from '../../../shared/domain/calendar.ts';
import type { FolderView } from '../../../shared/domain/folder.ts';
import type { Day, Id } from '../../../shared/domain/plan.ts';
import type { WarrantPage } from '../../../shared/domain/warrant.ts';
import type { Ask, Explain } from '../key/key-flow.svelte.ts';

/** What is missing in a yes in advance before the key is asked for. */
export type WarrantMissing = 'receiver' | 'purpose' | 'count' | 'until';

/** The letter a yes in advance is for. */
export interface WarrantLetter {
  id: Id;
  receiver: string;
  matter: string;
}

/** Saying yes in advance: one page, one receiver, one purpose, how often, until when; then the client's key. */
export class WarrantFlow {
  stage = $state<'write' | 'key'>('write');
  page = $state<WarrantPage>('plan');
  receiver = $state('');
  purpose = $state('');
  named = $state(true);
  count = $state('1');
  until = $state('');
  untilUnclear = $state(false);
  missing = $state<WarrantMissing | null>(null);
  busy = $state(false);
  error = $state('');
  readonly #ask: Ask;
  readonly #explain: Explain;
  readonly #today: Day;

  readonly #letter: Id | null;

  constructor(given: {
    ask: Ask;
    explain: Explain;
    today: Day;
    named: boolean;
    page?: WarrantPage;
    letter?: WarrantLetter;
  }) {
    this.#ask = given.ask;
    this.#explain = given.explain;
    this.#today = given.today;
    this.named = given.named;
    if (given.page !== undefined) this.page = given.page;
    this.#letter = given.letter?.id ?? null;
    this.receiver = given.letter?.receiver.slice(0, 200) ?? '';
    this.purpose = given.letter?.matter ?? '';
  }

  /** On to the key when everything is said. */
  toKey(): void {
    this.missing = this.#unsaid();
    if (this.missing === null) this.stage = 'key';
  }

  /** The key on the spot, and the statement it signs. Answers the folder, or null. */
  async make(secret: ClientSecret): Promise<FolderView | null> {
    this.busy = true;
    this.error = '';
    const view = await this.#made(secret);
    this.busy = false;
    return view;
  }

  async #made(secret: ClientSecret): Promise<FolderView | null> {
    const given = await this.#ask('exit.key', { secret });
    if (!given.ok) {
      this.error = this.#explain(given);
      return null;
    }
    const answer = await this.#ask('warrant.make', this.#statement());
    if (answer.ok) return answer.value;
    this.error = this.#explain(answer);
    return null;
  }

  #unsaid(): WarrantMissing | null {
    if (this.receiver.trim() === '') return 'receiver';
    if (this.purpose.trim() === '') return 'purpose';
    const count = Number(this.count);
    if (!Number.isInteger(count) || count < 1 || count > 100) return 'count';
    return this.untilUnclear || !isDay(this.until) || this.until < this.#today ? 'until' : null;
  }

  #statement(): Input<'warrant.make'> {
    return {
      receiver: this.receiver.trim(),
      purpose: this.purpose.trim(),
      page: this.page,
      letter: this.#letter,
      named: this.named,
      count: Number(this.count),
      until: this.until,
    };
  }
}
