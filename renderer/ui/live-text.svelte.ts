import { longestText } from '../../shared/contract/inputs.ts';
import { draftPlace, pauseMs, type DraftPlace } from '../state/draft.svelte.ts';
import { words } from '../state/words.svelte.ts';

/** What a text that saves itself needs of its field. */
export interface LiveGiven {
  /** The text as the folder has it now. */
  value: () => string;
  /** Where its draft is kept: the field's name in the open folder, 80 characters at most, or another place. */
  place: () => string | DraftPlace;
  /** Saves; `true` when it was done. */
  save: (text: string) => Promise<boolean>;
  /** Why this text cannot be kept, worded; empty when it can. */
  fault: (text: string) => string;
  /** Longest text the field keeps, in UTF-16 units. */
  longest: () => number;
  /** Whether a pause in writing saves; otherwise leaving the field does, and a pause keeps a draft. */
  pauses: () => boolean;
}

/** A text in the folder that saves itself while it is written. What cannot be saved is kept as a draft (rule 14). */
export class LiveText {
  text = $state('');
  error = $state('');
  readonly #given: LiveGiven;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the folder last had, as far as this field knows. */
  #seen: string;
  /** Where the draft of what is being written belongs; the field itself may be gone before it is kept. */
  #place: DraftPlace;
  #saving = false;
  /** The field is gone from the screen; what it was given tells nothing more. */
  #left = false;
  #drafted = false;

  constructor(given: LiveGiven) {
    this.#given = given;
    this.#seen = given.value();
    this.#place = draftPlace(given.place());
    this.text = this.#seen;
  }

  /** Fetches a draft that could not be saved before. */
  async load(): Promise<void> {
    const answer = await this.#place.read();
    if (!answer.ok || answer.value === '' || this.#dirty) return;
    this.#drafted = true;
    this.text = answer.value;
    this.error = this.#fault();
  }

  /** The folder changed under the field, by undo say: shows that, unless something new is being written. */
  follow(value: string): void {
    if (this.#saving || value === this.#seen) return;
    const dirty = this.#dirty;
    this.#seen = value;
    if (dirty) return;
    this.text = value;
    this.error = '';
  }

  /** Called at every change. */
  changed(): void {
    this.#place = draftPlace(this.#given.place());
    this.#later();
  }

  /** Saves now, as the field leaves the screen. */
  leave(): Promise<void> {
    this.#left = true;
    return this.flush();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void (this.#given.pauses() ? this.flush() : this.#keepDraft()), pauseMs);
  }

  /** Saves now, as when the field is left. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#saving || !this.#dirty) return;
    this.error = this.#fault();
    if (this.error !== '') return this.#keepDraft();
    this.#saving = true;
    const text = this.text;
    const saved = await this.#given.save(text);
    this.#saving = false;
    if (!saved) return this.#keepDraft();
    this.#seen = this.#left ? text : this.#given.value();
    if (this.text === text) return this.#forgetDraft();
    // Something more was written meanwhile.
    this.#later();
  }

  get #dirty(): boolean {
    return this.text !== this.#seen;
  }

  #fault(): string {
    const longest = Math.min(this.#given.longest(), longestText);
    return this.text.length > longest ? words.errors['too-long'](longest) : this.#given.fault(this.text);
  }

  async #keepDraft(): Promise<void> {
    if (!this.#dirty) return;
    this.#drafted = true;
    await this.#place.keep(this.text);
  }

  async #forgetDraft(): Promise<void> {
    if (!this.#drafted) return;
    this.#drafted = false;
    await this.#place.keep('');
  }
}
