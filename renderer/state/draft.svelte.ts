import type { AnswerOf } from '../../shared/contract/contract.ts';
import type { LogDraft } from '../../shared/domain/deficiency.ts';
import type { Id } from '../../shared/domain/plan.ts';
import { ask } from '../api/client.ts';
import { words } from './words.svelte.ts';

/** How long a pause in writing is before what was written is kept, in milliseconds. */
export const pauseMs = 300;

/** Where an unfinished text is kept. */
export interface DraftPlace {
  read: () => Promise<AnswerOf<'draft.read' | 'log.readDraft' | 'letter.readDraft' | 'today.readDraft'>>;
  keep: (
    text: string,
  ) => Promise<AnswerOf<'draft.keep' | 'log.keepDraft' | 'letter.keepDraft' | 'today.keepDraft'>>;
}

/** A field of the open folder; `place` is its name, 80 characters at most. */
const inFolder = (place: string): DraftPlace => ({
  read: () => ask('draft.read', { place }),
  keep: (text) => ask('draft.keep', { place, text }),
});

/** A letter to a folder that opens only with its client: the vault keeps it until it is in the letter box. */
export const letterDraft = (id: Id): Draft =>
  new Draft({
    read: () => ask('letter.readDraft', { id }),
    keep: (text) => ask('letter.keepDraft', { id, text }),
  });

/** The place a name stands for: of the open folder, unless it is a place already. */
export const draftPlace = (place: string | DraftPlace): DraftPlace =>
  typeof place === 'string' ? inFolder(place) : place;

/** A text of the log that is not saved yet; the vault keeps it. */
export const inLog = (of: LogDraft['of'], id: Id): DraftPlace => ({
  read: () => ask('log.readDraft', { of, id }),
  keep: (text) => ask('log.keepDraft', { of, id, text }),
});

/** An answer to a deficiency that is being typed in. */
export const answerDraft = (id: Id): Draft => new Draft(inLog('answer', id));

/** A note to somebody whose folder is not open on the desk: the folder or its letter box keeps it. */
export const noteDraftOf = (id: Id): Draft =>
  new Draft({
    read: () => ask('today.readDraft', { id }),
    keep: (text) => ask('today.keepDraft', { id, text }),
  });

/** A text that is not finished, kept in the folder while it is written; locking loses nothing of it (rule 14). */
export class Draft {
  text = $state('');
  /** Why the text could not be kept, worded; empty while it is. The text itself stays in the field. */
  error = $state('');
  readonly #place: DraftPlace;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #kept = '';

  /** `place` is the field's name in the open folder, or a place of its own. */
  constructor(place: string | DraftPlace) {
    this.#place = draftPlace(place);
  }

  /** Fetches what was left here. */
  async load(): Promise<void> {
    const answer = await this.#place.read();
    if (!answer.ok || this.text !== '') return;
    this.text = answer.value;
    this.#kept = answer.value;
  }

  /** Called at every change: keeps the text after a pause. */
  changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keep(), pauseMs);
  }

  /** Keeps the text now, as when the field is left. */
  async keep(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.text === this.#kept) return;
    const before = this.#kept;
    const text = this.text;
    this.#kept = text;
    const answer = await this.#place.keep(text);
    this.error = answer.ok ? '' : words.common.notSaved(words.explain(answer));
    // Tried again at the next change, unless a later text was kept meanwhile.
    if (!answer.ok && this.#kept === text) this.#kept = before;
  }

  /** The text is where it belongs now. */
  async clear(): Promise<void> {
    this.text = '';
    await this.keep();
  }
}
