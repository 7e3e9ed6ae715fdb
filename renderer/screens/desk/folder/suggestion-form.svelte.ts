import type { Plan, SuggestionAbout } from '../../../../shared/domain/plan.ts';
import { readDraft } from './said-form.svelte.ts';
import { wishOptions, type Option } from './wish-options.ts';

type Kind = SuggestionAbout['kind'];
const kinds: readonly Kind[] = ['wish', 'step', 'reword'];

/** The ombudsperson's suggestion while it is written. */
export class SuggestionForm {
  kind = $state<Kind>('wish');
  wishId = $state('');
  words = $state('');
  readonly #plan: () => Plan;

  /** `plan` is the plan itself: a suggestion cannot be about what still waits. */
  constructor(plan: () => Plan) {
    this.#plan = plan;
  }

  get wishes(): Option[] {
    return wishOptions(this.#plan(), 'open');
  }

  /** What it can be about: before there is a wish, only a new one. */
  get kinds(): readonly Kind[] {
    return this.wishes.length === 0 ? ['wish'] : kinds;
  }

  /** The chosen wish, or the first one. */
  get wish(): string {
    const { wishes, wishId } = this;
    return wishes.some((option) => option.value === wishId) ? wishId : (wishes[0]?.value ?? '');
  }

  get about(): SuggestionAbout {
    return this.kind === 'wish' || this.wish === ''
      ? { kind: 'wish' }
      : { kind: this.kind, wishId: this.wish };
  }

  /** All that is written, as one draft; empty when nothing is. */
  get draft(): string {
    const { kind, wishId, words } = this;
    return words === '' ? '' : JSON.stringify({ kind, wishId, words });
  }

  /** Takes up what was left. A draft that cannot be read is left out. */
  restore(draft: string): void {
    const left = readDraft(draft);
    this.kind = kinds.find((kind) => kind === left['kind']) ?? 'wish';
    this.wishId = typeof left['wishId'] === 'string' ? left['wishId'] : '';
    this.words = typeof left['words'] === 'string' ? left['words'] : '';
  }
}
