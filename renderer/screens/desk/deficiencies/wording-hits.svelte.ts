import type { DeficiencyContent } from '../../../../shared/domain/deficiency.ts';
import type { GuardHit } from '../../../../shared/domain/guard/guard.ts';
import { guardedFields, type GuardedField } from '../../../../shared/domain/release.ts';
import { ask } from '../../../api/client.ts';

/** What the guard found in a text, and the text it was found in. */
interface Read {
  text: string;
  hits: readonly GuardHit[];
}

/** What the guard finds in an own observation; it is asked again only about texts that changed. */
export class WordingHits {
  #read = $state.raw<Partial<Record<GuardedField, Read>>>({});
  #asked: Partial<Record<GuardedField, string>> = {};

  /** Asks about what changed. What is answered about a text that has changed since is let go. */
  async look(content: Pick<DeficiencyContent, GuardedField>): Promise<void> {
    const texts = guardedFields.map((field) => ({ field, text: content[field] }));
    await Promise.all(texts.map(({ field, text }) => this.#look(field, text)));
  }

  async #look(field: GuardedField, text: string): Promise<void> {
    if (this.#asked[field] === text) return;
    this.#asked[field] = text;
    const answer = text.trim() === '' ? null : await ask('log.guard', { text });
    if (this.#asked[field] !== text) return;
    this.#read = { ...this.#read, [field]: { text, hits: answer?.ok === true ? answer.value : [] } };
  }

  /** What was found in a text when it was last read; it stands until the text as it is now has been read. */
  in(field: GuardedField): Read | null {
    const read = this.#read[field];
    return read === undefined || read.hits.length === 0 ? null : read;
  }
}
