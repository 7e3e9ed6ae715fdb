import type { ClientSecret } from '../../../../shared/contract/inputs.ts';
import type { FolderView } from '../../../../shared/domain/folder.ts';
import type { Day } from '../../../../shared/domain/plan.ts';
import type { Ask, Explain } from '../../key/key-flow.svelte.ts';

/** Erasing the folder, now or after a day: read what follows, then the client's key, or before there is one their button. */
export class EraseFlow {
  stage = $state<'rest' | 'now' | 'later' | 'erased'>('rest');
  /** A note to keep is wanted, before everything is gone. */
  note = $state(false);
  /** `YYYY-MM-DD`; empty until a day was chosen. */
  on = $state('');
  unclear = $state(false);
  missing = $state(false);
  /** The day is chosen, and what follows is read. */
  sure = $state(false);
  busy = $state(false);
  error = $state('');
  /** The place for the note was not chosen, and nothing was erased. */
  notSaved = $state(false);
  readonly #ask: Ask;
  readonly #explain: Explain;
  readonly #today: Day;

  constructor(given: { ask: Ask; explain: Explain; today: Day; note: boolean }) {
    this.#ask = given.ask;
    this.#explain = given.explain;
    this.#today = given.today;
    this.note = given.note;
  }

  /** Opens one of the two ways, or closes both. */
  to(stage: 'rest' | 'now' | 'later'): void {
    this.stage = stage;
    this.sure = false;
    this.missing = false;
    this.error = '';
    this.notSaved = false;
  }

  /** On from the day to what follows. */
  chooseDay(): void {
    this.missing = this.unclear || this.on === '' || this.on < this.#today;
    this.sure = !this.missing;
  }

  /** Erases now. `secret` is null before there is a key. */
  async now(secret: ClientSecret | null): Promise<void> {
    if (!(await this.#keyed(secret))) return;
    const answer = await this.#ask('erase.now', { note: secret !== null && this.note });
    this.busy = false;
    if (!answer.ok) this.error = this.#explain(answer);
    else if (answer.value.erased) this.stage = 'erased';
    else this.notSaved = true;
  }

  /** Decides on the day. Answers the folder, or null. */
  async after(secret: ClientSecret | null): Promise<FolderView | null> {
    if (!(await this.#keyed(secret))) return null;
    const answer = await this.#ask('erase.after', { on: this.on });
    this.busy = false;
    if (answer.ok) return answer.value;
    this.error = this.#explain(answer);
    return null;
  }

  /** The key on the spot, where there is one. */
  async #keyed(secret: ClientSecret | null): Promise<boolean> {
    this.busy = true;
    this.error = '';
    this.notSaved = false;
    if (secret === null) return true;
    const answer = await this.#ask('exit.key', { secret });
    if (answer.ok) return true;
    this.busy = false;
    this.error = this.#explain(answer);
    return false;
  }
}
