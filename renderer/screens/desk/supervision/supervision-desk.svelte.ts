import { createContext } from 'svelte';
import type { CallName, Input, Output } from '../../../../shared/contract/contract.ts';
import type { Supervision } from '../../../../shared/contract/supervision-calls.ts';
import type { Id } from '../../../../shared/domain/plan.ts';
import type { SupervisionQuestion } from '../../../../shared/domain/supervision.ts';
import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import { Asking } from '../../../state/asking.svelte.ts';
import { words } from '../../../state/words.svelte.ts';

/** What is shown of the questions for colleagues. */
export type OnSupervision = { page: 'list' } | { page: 'question'; id: Id } | { page: 'removed' };

/** Calls that answer with the questions as they are then. */
type ChangeCall = {
  [N in CallName]: N extends `supervision.${string}` ? (Output<N> extends Supervision ? N : never) : never;
}[CallName];

/** The questions for colleagues on the desk. */
export class SupervisionDesk extends Asking {
  on = $state.raw<OnSupervision>({ page: 'list' });
  view = $state.raw<Supervision | null>(null);
  #last: Promise<unknown> = Promise.resolve();

  get t(): Catalogue['desk']['supervision'] {
    return words.desk.supervision;
  }

  /** One of those that show; null when it is gone. */
  find = (id: Id): SupervisionQuestion | null => this.view?.questions.find((one) => one.id === id) ?? null;

  /** What it is called in a list: its first words. */
  nameOf = ({ question }: Pick<SupervisionQuestion, 'question'>): string =>
    question.trim() === '' ? this.t.untitled : question.trim().slice(0, 80);

  go = async (to: OnSupervision): Promise<void> => {
    this.error = '';
    this.told = '';
    if (to.page === 'list') await this.load();
    this.on = to;
  };

  load = (): Promise<boolean> => this.change('supervision.read', {});

  /** One call after the other: a text that is still being saved is there before its question is asked. */
  override call<N extends CallName>(call: N, input: Input<N>): Promise<{ is: Output<N> } | null> {
    const made = this.#last.then(() => super.call(call, input));
    this.#last = made;
    return made;
  }

  /** Changes something; answers whether it was done. */
  change = async <N extends ChangeCall>(call: N, input: Input<N>): Promise<boolean> => {
    const answer = await this.call(call, input);
    if (answer) this.view = answer.is as Supervision;
    return answer !== null;
  };

  add = async (): Promise<void> => {
    const answer = await this.call('supervision.add', { question: '' });
    if (!answer) return;
    this.view = answer.is.supervision;
    await this.go({ page: 'question', id: answer.is.id });
  };

  undo = async (): Promise<void> => {
    if (await this.change('supervision.undo', {})) this.tell(this.t.undone);
  };

  /** Asks by a page; it is saved or goes to the printing window. */
  page = async (id: Id, to: 'file' | 'print'): Promise<void> => {
    const answer = await this.call('supervision.page', { id, to });
    if (!answer) return;
    this.view = answer.is.supervision;
    if (answer.is.saved) this.tell(to === 'file' ? this.t.saved : this.t.printed);
  };

  asked = async (id: Id): Promise<void> => {
    if (await this.change('supervision.asked', { id })) this.tell(this.t.saidNow);
  };

  /** Away from the page first: it must not be drawn without its question. */
  #left = async (
    call: 'supervision.remove' | 'supervision.withdraw',
    id: Id,
    said: string,
  ): Promise<void> => {
    if (!(await this.change(call, { id }))) return;
    await this.go({ page: 'list' });
    this.tell(said);
  };
  remove = (id: Id): Promise<void> => this.#left('supervision.remove', id, this.t.removed);
  withdraw = (id: Id): Promise<void> => this.#left('supervision.withdraw', id, this.t.withdrawn);
}

/** The questions a component is drawn among. */
export const [useSupervision, setSupervision] = createContext<SupervisionDesk>();
