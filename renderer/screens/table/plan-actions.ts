import type { Input } from '../../../shared/contract/contract.ts';
import type { FolderView } from '../../../shared/domain/folder.ts';
import type { Id, Plan, PlanChange, Step, StepDoer, Wish } from '../../../shared/domain/plan.ts';
import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import type { Change } from '../../state/folder-board.svelte.ts';
import { stepIn } from '../../state/said.ts';
import { openWishes } from '../../state/wish-order.ts';
import { sentenceFor } from './sentence.ts';

/** What the table's actions need of the screen around them. */
export interface Around {
  /**
   * Runs a call that answers with the folder; shows it, or says what went wrong. `true` when it was done. One call
   * waits for the other; an input that is made of what the folder holds is made when its turn comes.
   */
  change: Change;
  view: () => FolderView;
  /** The plan as it is shown: before there is a key, with what waits in its place. */
  plan: () => Plan;
  /** Before there is a key, what the client says waits (product.md, The client's key). */
  beside: () => boolean;
  t: () => Catalogue['table'];
  announce: (text: string) => void;
}

/** What a step says, as its form holds it. */
export type StepWords = Pick<Step, 'words' | 'doer' | 'doerName' | 'due'>;

/** Every way the client changes the plan: With at once; before there is a key as a sentence that waits. */
export class PlanActions {
  readonly #around: Around;

  constructor(around: Around) {
    this.#around = around;
  }

  /** Adds a wish last, in the client's words. */
  async addWish(words: string): Promise<boolean> {
    const done = await this.#either({ kind: 'wish.add', words }, () =>
      this.#around.change('wish.add', { words }),
    );
    if (done) this.#say(this.#around.t().plan.added(words));
    return done;
  }

  /** Puts other words in a wish's place. Says nothing aloud: it is saved while the client writes. */
  reword(wishId: Id, words: string): Promise<boolean> {
    return this.#either({ kind: 'wish.reword', wishId, words }, () =>
      this.#around.change('wish.reword', { id: wishId, words }),
    );
  }

  /** Moves a wish to a place among the open ones, counted from 0, and says where it went. */
  async move(wish: Wish, place: number): Promise<boolean> {
    const t = this.#around.t();
    const open = openWishes(this.#around.plan());
    const now = open.findIndex((other) => other.id === wish.id);
    if (place < 0 || place >= open.length || place === now) {
      if (place !== now) this.#say(place < 0 ? t.plan.isFirst : t.plan.isLast);
      return false;
    }
    const change: PlanChange = { kind: 'wish.move', wishId: wish.id, to: place };
    const done = await this.#either(change, () =>
      this.#around.change('wish.move', { id: wish.id, to: place }),
    );
    if (done) this.#say(t.plan.moved(wish.words, place + 1, open.length));
    return done;
  }

  /** Chooses the wish to begin with, or none. */
  async choose(wish: Wish, chosen: boolean): Promise<boolean> {
    const t = this.#around.t();
    const done = chosen
      ? await this.#either({ kind: 'wish.choose', wishId: wish.id }, () => this.#choose(wish.id, true))
      : await this.#choose(wish.id, false);
    if (done) this.#say(chosen ? t.plan.begun(wish.words) : t.plan.notBegun);
    return done;
  }

  #choose(id: Id, chosen: boolean): Promise<boolean> {
    return this.#around.change('wish.choose', { id, chosen });
  }

  /** Closes a wish, with what came of it in the client's words. */
  async close(wish: Wish, closing: string): Promise<boolean> {
    const change: PlanChange = { kind: 'wish.close', wishId: wish.id, closing };
    const done = await this.#either(change, () =>
      this.#around.change('wish.close', { id: wish.id, closing }),
    );
    if (done) this.#say(this.#around.t().plan.closedNow(wish.words));
    return done;
  }

  /** Takes a closed wish up again. */
  async reopen(wish: Wish): Promise<boolean> {
    const change: PlanChange = { kind: 'wish.reopen', wishId: wish.id };
    const done = await this.#either(change, () => this.#around.change('wish.reopen', { id: wish.id }));
    if (done) this.#say(this.#around.t().plan.reopened(wish.words));
    return done;
  }

  /** Takes a wish out of the plan; With only. It can be undone. */
  async removeWish(id: Id): Promise<boolean> {
    const done = await this.#around.change('wish.remove', { id });
    if (done) this.#say(this.#around.t().plan.removed);
    return done;
  }

  /** Adds a step under a wish. */
  async addStep(wishId: Id, step: StepWords): Promise<boolean> {
    const done = await this.#either({ kind: 'step.add', wishId, ...step }, () =>
      this.#around.change('step.add', { wishId, ...step }),
    );
    if (done) this.#say(this.#around.t().step.added);
    return done;
  }

  /** Changes a part of a step; With only. Says nothing aloud: it is saved while the client writes. */
  changeStep(step: Step, part: Partial<StepWords & { outcome: string }>): Promise<boolean> {
    return this.#around.change('step.change', () => this.#changed(step, part));
  }

  /** Marks a step as done. What came of it is told beside it. */
  async doneStep(step: Step): Promise<boolean> {
    const change: PlanChange = { kind: 'step.done', stepId: step.id, outcome: '' };
    const done = await this.#either(change, () => this.#setDone(step, true));
    if (done) this.#say(this.#around.t().step.isDone);
    return done;
  }

  /** Opens a step that was done; With only. */
  async reopenStep(step: Step): Promise<boolean> {
    const done = await this.#setDone(step, false);
    if (done) this.#say(this.#around.t().step.isOpen);
    return done;
  }

  /** Takes a step out of the plan; With only. It can be undone. */
  async removeStep(id: Id): Promise<boolean> {
    const done = await this.#around.change('step.remove', { id });
    if (done) this.#say(this.#around.t().plan.removed);
    return done;
  }

  #setDone(step: Step, done: boolean): Promise<boolean> {
    return this.#around.change('step.change', () => this.#changed(step, { done }));
  }

  /** The step as the folder has it by now, with one part changed: two fields saved at once must not undo each other. */
  #changed(step: Step, part: Partial<Input<'step.change'>>): Input<'step.change'> {
    const { id, words, doer, doerName, due, outcome, done } = stepIn(this.#around.plan(), step.id) ?? step;
    return { id, words, doer, doerName, due, outcome, done: done !== null, ...part };
  }

  async #either(change: PlanChange, now: () => Promise<boolean>): Promise<boolean> {
    if (!this.#around.beside()) return now();
    const said = sentenceFor(change, this.#around.plan(), this.#around.t());
    await this.#takeBackEarlier(change);
    // The vault process notes that it was said at the table before there was a key, whatever the screen says.
    return this.#around.change('statement.add', { said, channel: 'message', change });
  }

  /** Pressing Up three times, or writing on in the same wish, is one sentence that waits, not three. */
  async #takeBackEarlier(change: PlanChange): Promise<void> {
    if (change.kind !== 'wish.move' && change.kind !== 'wish.reword') return;
    const last = this.#around.view().statements.findLast((said) => said.state === 'waiting');
    if (last?.channel !== 'before-key' || last.change?.kind !== change.kind) return;
    if (last.change.wishId === change.wishId) await this.#around.change('statement.remove', { id: last.id });
  }

  #say(text: string): void {
    this.#around.announce(text);
  }
}

/** Who does a step, in words. */
export const doerWords = (doer: StepDoer, name: string, t: Catalogue['table']): string =>
  doer === 'other' && name !== '' ? name : t.step[doer];
