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
  #measured = 0;

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

  /** Measures what is typed; a late answer about an earlier text is left out. */
  async measure(): Promise<void> {
    this.trouble = null;
    this.#measured += 1;
    const mine = this.#measured;
    if (!this.own || this.typed === '') {
      this.strength = null;
      return;
    }
    const answer = await ask('vault.measure', { passphrase: this.typed });
    if (answer.ok && mine === this.#measured) this.strength = answer.value;
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
    this.trouble = null;
  }

  #troubleNow(): PassphraseTrouble | null {
    if (this.typed.trim() === '') return 'empty';
    if (!this.own) return normalWords(this.typed) === normalWords(this.proposed) ? null : 'differs';
    if (this.strength?.enough !== true) return 'weak';
    return this.typed.normalize('NFC') === this.again.normalize('NFC') ? null : 'differs';
  }
}
