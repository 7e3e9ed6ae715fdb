import { hitKey, type FieldHits, type Stuck } from '../../shared/domain/release.ts';
import type { GuardHit } from '../../shared/domain/guard/guard.ts';
import { ask } from '../api/client.ts';

/** One hit with what stands there. */
interface PlacedHit {
  hit: GuardHit;
  /** The words that were marked. */
  words: string;
  key: string;
}

/** What the guard found in one text, and the text as it was read. */
interface ReadField extends FieldHits {
  text: string;
}

/** What the guard finds in a draft as it reads now. */
export class Hits {
  found = $state.raw<readonly FieldHits[] | null>(null);
  /** The words it was found in: hits tell places in these. */
  #content = $state.raw<Stuck['content'] | null>(null);
  #asked = 0;
  readonly read: readonly ReadField[] = $derived(
    (this.found ?? []).map(({ field, hits }) => ({ field, hits, text: this.#content?.[field] ?? '' })),
  );
  readonly all: readonly PlacedHit[] = $derived(
    this.read.flatMap(({ field, hits, text }) =>
      hits.map((hit) => ({ hit, words: text.slice(hit.start, hit.end), key: hitKey(field, text, hit) })),
    ),
  );
  readonly blocking: boolean = $derived(this.all.some(({ hit }) => hit.blocks));

  /** Asks the guard anew; an answer that comes after a later question is not shown. */
  async look({ id, content }: Stuck): Promise<void> {
    const asked = (this.#asked += 1);
    const answer = await ask('stuck.guard', { id });
    if (asked !== this.#asked || !answer.ok) return;
    this.#content = content;
    this.found = answer.value;
  }
}
