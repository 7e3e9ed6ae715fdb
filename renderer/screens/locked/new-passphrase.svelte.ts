import type { Strength } from '../../../shared/contract/contract.ts';
import type { DeskLanguage } from '../../../shared/domain/folder.ts';
import { normalWords } from '../../../shared/domain/secrets.ts';
import { ask } from '../../api/client.ts';

/** What is wrong with a chosen passphrase. */
export type PassphraseTrouble = 'empty' | 'differs' | 'weak';

/** Choosing a passphrase: a proposed one typed once to learn it, or one's own, measured and typed twice. */
export class NewPassphrase {
  own = $state(false);
  proposed = $state('');
  /** One's own, or what was typed of the proposed one. */
  typed = $state('');
  again = $state('');
  strength = $state.raw<Strength | null>(null);
  trouble = $state<PassphraseTrouble | null>(null);
  /** The text that the strength is of. */
  #measured = '';
  #measuring = false;

  /** Fetches a fresh proposal in the language. */
  async propose(language: DeskLanguage): Promise<void> {
    const answer = await ask('vault.propose', { language });
    if (answer.ok) this.proposed = answer.value.passphrase;
    this.forgetTyped();
  }

  /** Goes between the proposed one and one's own. */
  choose(own: boolean): void {
    this.own = own;
    this.forgetTyped();
  }

  /** Measures what is typed, one text at a time: what came meanwhile is measured next, and what lies between is not. */
  async measure(): Promise<void> {
    this.trouble = null;
    if (!this.#measurable()) this.strength = null;
    if (this.#measuring) return;
    this.#measuring = true;
    while (this.#measurable() && this.typed !== this.#measured) {
      const text = this.typed;
      const answer = await ask('vault.measure', { passphrase: text });
      if (!answer.ok) break;
      this.#measured = text;
      if (this.#measurable()) this.strength = answer.value;
    }
    this.#measuring = false;
  }

  /** The passphrase when it was typed as it should be, or null and the trouble told. */
  ready(): string | null {
    this.trouble = this.#troubleNow();
    if (this.trouble !== null) return null;
    return this.own ? this.typed : this.proposed;
  }

  forgetTyped(): void {
    this.typed = '';
    this.again = '';
    this.strength = null;
    this.#measured = '';
    this.trouble = null;
  }

  #measurable(): boolean {
    return this.own && this.typed !== '';
  }

  #troubleNow(): PassphraseTrouble | null {
    if (this.typed.trim() === '') return 'empty';
    if (!this.own) return normalWords(this.typed) === normalWords(this.proposed) ? null : 'differs';
    // What is not measured yet is not called weak; the vault process measures again before it takes it.
    if (this.strength?.enough === false && this.#measured === this.typed) return 'weak';
    return this.typed.normalize('NFC') === this.again.normalize('NFC') ? null : 'differs';
  }
}
