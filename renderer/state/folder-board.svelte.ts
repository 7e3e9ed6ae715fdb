import type { AnswerOf, CallName, Input } from '../../shared/contract/contract.ts';
import type { AreaName } from '../../shared/domain/area.ts';
import type { FolderView } from '../../shared/domain/folder.ts';
import { planWithPending, type MarkedPlan } from '../../shared/domain/plan-change.ts';
import type { Day, Id, Instant, Statement } from '../../shared/domain/plan.ts';
import { ask } from '../api/client.ts';
import { announcer } from './announcer.svelte.ts';
import { folder } from './folder.svelte.ts';
import { dayAt, timeAt, timeNow, today } from './wall-clock.ts';
import { words } from './words.svelte.ts';

/** The calls that answer with the folder as it is afterwards. */
export type FolderCall = {
  [N in CallName]: Extract<AnswerOf<N>, { ok: true }> extends { value: FolderView } ? N : never;
}[CallName];

/** An input, or how it is made when its turn comes. */
export type Made<T> = T | (() => T);

/** Changes the folder by a call that answers with it; `true` when it was done. */
export type Change = <N extends FolderCall>(call: N, input: Made<Input<N>>) => Promise<boolean>;

/** A board whose face of the app has pages to go to. */
export type FolderFace = FolderBoard & { go: (page: AreaName) => void };

/** What every screen of an open folder shares: the folder, its days in words, and how it is changed. */
export class FolderBoard {
  /** The last thing that went wrong, worded; empty when nothing did. */
  error = $state('');
  /** The draft about what did not work that is open; null: the list. */
  openStuck = $state<Id | null>(null);
  /** When something was last saved; empty before that. */
  savedAt = $state('');
  #last: Promise<unknown> = Promise.resolve();
  readonly today: Day = today();
  readonly waiting: Statement[] = $derived(this.view.statements.filter((one) => one.state === 'waiting'));
  readonly marked: MarkedPlan = $derived(planWithPending(this.view.plan, this.view.statements, this.today));

  /** The open folder. Its screens are drawn only once it is here. */
  get view(): FolderView {
    const view = folder.view;
    if (view === null) throw new Error('no folder is open');
    return view;
  }

  /** A day in words. */
  day = (day: Day): string => words.document.day(day);

  /** The day of a point in time, on this machine's wall, in words. */
  dayOf = (at: Instant): string => this.day(dayAt(at));

  /** The day and time of a point in time, on this machine's wall. */
  moment = (at: Instant): string => `${this.dayOf(at)} ${timeAt(at)}`;

  announce = (text: string): void => announcer.say(text);

  /**
   * Runs a call that answers with the folder, after those asked before it; shows it, or says what went wrong. `true`
   * when it was done. An input made of what the folder holds is made when its turn comes, so that two fields saved at
   * once do not undo each other.
   */
  change: Change = (call, input) => {
    const done = this.#last.then(() => this.#changed(call, typeof input === 'function' ? input() : input));
    this.#last = done;
    return done;
  };

  async #changed<N extends FolderCall>(call: N, input: Input<N>): Promise<boolean> {
    const answer = await ask(call, input);
    if (!answer.ok) {
      this.error = words.explain(answer);
      return false;
    }
    this.error = '';
    this.savedAt = timeNow();
    // Every `FolderCall` answers with the folder; the compiler cannot follow that through the call's name.
    folder.take(answer.value as FolderView);
    return true;
  }
}
