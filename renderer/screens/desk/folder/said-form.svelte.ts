import { isDay } from '../../../../shared/domain/calendar.ts';
import { stepDoers, type Plan, type PlanChange, type StepDoer } from '../../../../shared/domain/plan.ts';
import { stepOptions, wishOptions, type Option } from './wish-options.ts';

/** What a sentence said by phone can change, in the order it is offered; `none` is only said. */
export const saidKinds = [
  'none',
  'wish.add',
  'wish.reword',
  'wish.move',
  'wish.choose',
  'wish.close',
  'wish.reopen',
  'step.add',
  'step.done',
] as const;
export type SaidKind = (typeof saidKinds)[number];

/** What is missing before it can be saved. */
export type SaidMissing = 'said' | 'words' | 'name' | 'day' | 'place';

const chosenOf = (options: Option[], id: string): string =>
  options.some((option) => option.value === id) ? id : (options[0]?.value ?? '');
const isKind = (text: unknown): text is SaidKind => saidKinds.some((kind) => kind === text);
const isDoer = (text: unknown): text is StepDoer => stepDoers.some((doer) => doer === text);

/** What the client said by phone or in a message, while it is written. */
export class SaidForm {
  said = $state('');
  channel = $state<'phone' | 'message'>('phone');
  kind = $state<SaidKind>('none');
  /** What was chosen in the lists; `wish` and `step` are what stands there now. */
  wishId = $state('');
  stepId = $state('');
  /** Counted from 1, as it is shown. */
  place = $state('1');
  words = $state('');
  doer = $state<StepDoer>('me');
  doerName = $state('');
  due = $state('');
  /** Something stands in the day's field that is no day. */
  dueUnclear = $state(false);
  readonly #plan: () => Plan;

  /** `plan` is the plan with what already waits in its place. */
  constructor(plan: () => Plan) {
    this.#plan = plan;
  }

  /** The wishes this kind of change can be about. */
  get wishes(): Option[] {
    return wishOptions(this.#plan(), this.kind === 'wish.reopen' ? 'closed' : 'open');
  }
  get steps(): Option[] {
    return stepOptions(this.#plan());
  }
  /** The chosen wish, or the first one; empty when there is none. */
  get wish(): string {
    return chosenOf(this.wishes, this.wishId);
  }
  get step(): string {
    return chosenOf(this.steps, this.stepId);
  }
  /** Places a wish can be moved to, counted from 1. */
  get places(): Option[] {
    return this.wishes.map((_, at) => ({ value: String(at + 1), label: String(at + 1) }));
  }
  /** The kinds of change that this plan has room for. */
  get kinds(): SaidKind[] {
    const open = wishOptions(this.#plan(), 'open').length;
    return saidKinds.filter((kind) => {
      if (kind === 'none' || kind === 'wish.add') return true;
      if (kind === 'wish.reopen') return wishOptions(this.#plan(), 'closed').length > 0;
      return kind === 'step.done' ? this.steps.length > 0 : open > (kind === 'wish.move' ? 1 : 0);
    });
  }

  /** The first thing that is missing, or null. */
  get missing(): SaidMissing | null {
    if (this.said.trim() === '') return 'said';
    const needsWords = this.kind === 'wish.add' || this.kind === 'wish.reword' || this.kind === 'step.add';
    if (needsWords && this.words.trim() === '') return 'words';
    if (this.#needsWish && this.wish === '') return 'place';
    if (this.kind === 'step.done' && this.step === '') return 'place';
    return this.kind === 'step.add' ? this.#missingInStep : null;
  }

  get #needsWish(): boolean {
    return this.kind !== 'none' && this.kind !== 'wish.add' && this.kind !== 'step.done';
  }

  get #missingInStep(): SaidMissing | null {
    if (this.doer === 'other' && this.doerName.trim() === '') return 'name';
    return this.dueUnclear || (this.due !== '' && !isDay(this.due)) ? 'day' : null;
  }

  /** The change that waits for the client; null when it is only said. */
  get change(): PlanChange | null {
    const { kind, wish: wishId, step: stepId, words } = this;
    switch (kind) {
      case 'none':
        return null;
      case 'wish.add':
        return { kind, words };
      case 'wish.reword':
        return { kind, wishId, words };
      case 'wish.move':
        return { kind, wishId, to: Number(this.place) - 1 };
      case 'wish.choose':
      case 'wish.reopen':
        return { kind, wishId };
      case 'wish.close':
        return { kind, wishId, closing: words };
      case 'step.add':
        return { kind, wishId, words, ...this.#step };
      case 'step.done':
        return { kind, stepId, outcome: words };
    }
  }

  get #step(): { doer: StepDoer; doerName: string; due: string | null } {
    const doerName = this.doer === 'other' ? this.doerName.trim() : '';
    return { doer: this.doer, doerName, due: this.due === '' ? null : this.due };
  }

  /** All that is written, as one draft; empty when nothing is. */
  get draft(): string {
    if (this.said === '' && this.words === '' && this.doerName === '') return '';
    const { said, channel, kind, wishId, stepId, place, words, doer, doerName, due } = this;
    return JSON.stringify({ said, channel, kind, wishId, stepId, place, words, doer, doerName, due });
  }

  /** Takes up what was left. A draft that cannot be read is left out. */
  restore(draft: string): void {
    const left = readDraft(draft);
    const text = (name: string): string => {
      const value = left[name];
      return typeof value === 'string' ? value : '';
    };
    this.said = text('said');
    this.channel = left['channel'] === 'message' ? 'message' : 'phone';
    this.kind = isKind(left['kind']) ? left['kind'] : 'none';
    this.wishId = text('wishId');
    this.stepId = text('stepId');
    this.place = text('place') || '1';
    this.words = text('words');
    this.doer = isDoer(left['doer']) ? left['doer'] : 'me';
    this.doerName = text('doerName');
    this.due = text('due');
  }
}

/** The fields of a draft; none when it is empty or damaged. */
export function readDraft(draft: string): Record<string, unknown> {
  if (draft === '') return {};
  try {
    const read: unknown = JSON.parse(draft);
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}
