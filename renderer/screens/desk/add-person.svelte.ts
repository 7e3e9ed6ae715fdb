import type { Input } from '../../../shared/contract/contract.ts';
import type { CameBy } from '../../../shared/domain/first-meeting.ts';
import type { Beginning, ClientLanguage, DeskLanguage } from '../../../shared/domain/folder.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import { ask } from '../../api/client.ts';
import { today } from '../../state/wall-clock.ts';
import { words } from '../../state/words.svelte.ts';

/** The first meeting, one thing at a time (product.md, J2). */
export const steps = ['alias', 'ask', 'rights', 'begin'] as const;
export type AddStep = (typeof steps)[number];

/** How the first meeting ends; after "no" nothing is kept. `point-on` is a no that asks where else to turn. */
export type FirstAnswer = Beginning | 'no' | 'point-on';

/** What is missing before the next step. */
export type AddMissing = 'alias' | 'answer';

/** What was added, or that nothing was kept. */
export type Added = { kept: true; id: Id; beginning: Beginning } | { kept: false; pointOn: boolean };

/** Adding a person. Nothing of it is kept before the person has answered; going back keeps what was written. */
export class AddFlow {
  step = $state<AddStep>('alias');
  alias = $state('');
  calledName = $state('');
  language = $state<ClientLanguage>('sv');
  someone = $state(false);
  who = $state('');
  // Until the person says that a message may be left, none is.
  mayLeaveMessage = $state(false);
  talked = $state(false);
  /** How contact came about, if they like. */
  came = $state<CameBy | null>(null);
  answer = $state<FirstAnswer | ''>('');
  missing = $state<AddMissing | null>(null);
  error = $state('');
  #busy = false;

  constructor(language: DeskLanguage) {
    this.language = language;
  }

  /** The place of the step, counted from 1. */
  get number(): number {
    return steps.indexOf(this.step) + 1;
  }

  /** Proposes an alias at random; never made of anything about the person. */
  async propose(language: DeskLanguage): Promise<void> {
    const before = this.alias;
    const answer = await ask('people.proposeAlias', { language });
    // Somebody who has begun to write is not written over.
    if (this.alias !== before) return;
    if (!answer.ok) {
      this.error = words.explain(answer);
      return;
    }
    this.error = '';
    this.missing = null;
    this.alias = answer.value;
  }

  next(): void {
    this.missing = this.step === 'alias' && this.alias.trim() === '' ? 'alias' : null;
    if (this.missing !== null) return;
    this.error = '';
    this.step = steps[this.number] ?? this.step;
  }

  /** One step back; `false` from the first. */
  back(): boolean {
    const before = steps[this.number - 2];
    this.error = '';
    this.missing = null;
    if (before === undefined) return false;
    this.step = before;
    return true;
  }

  /** Keeps what the person said yes to keeping; null when that did not go, with the reason told. */
  async finish(): Promise<Added | null> {
    this.error = '';
    if (this.answer === '') {
      this.missing = 'answer';
      return null;
    }
    if (this.answer === 'no' || this.answer === 'point-on')
      return { kept: false, pointOn: this.answer === 'point-on' };
    if (this.#busy) return null;
    this.#busy = true;
    const added = await ask('people.add', this.#kept(this.answer));
    this.#busy = false;
    if (added.ok) return { kept: true, id: added.value.id, beginning: this.answer };
    this.error = words.explain(added);
    if (added.code === 'alias-taken') this.step = 'alias';
    return null;
  }

  /** What is kept: no words of the person's own where nothing is to be written, or they want to think first. */
  #kept(beginning: Beginning): Input<'people.add'> {
    const writes = beginning === 'start';
    return {
      alias: this.alias.trim(),
      calledName: writes ? this.calledName.trim() : '',
      language: this.language,
      safety: {
        someone: this.someone,
        who: writes && this.someone ? this.who : '',
        mayLeaveMessage: this.mayLeaveMessage,
      },
      rightsTalkedOn: writes && this.talked ? today() : null,
      beginning,
      came: writes ? this.came : null,
    };
  }
}
