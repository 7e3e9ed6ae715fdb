import type { AnswerOf, CallName, Input, KeyOffer } from '../../../shared/contract/contract.ts';
import type { ClientSecret } from '../../../shared/contract/inputs.ts';
import type { DeskLanguage, FolderView, KeyForm } from '../../../shared/domain/folder.ts';
import { normalPin } from '../../../shared/domain/secrets.ts';

/** Asks the vault process. */
export type Ask = <N extends CallName>(call: N, input: Input<N>) => Promise<AnswerOf<N>>;

/** Words for a failed answer, in the reader's language. */
export type Explain = (failed: Extract<AnswerOf<CallName>, { ok: false }>) => string;

/** Where somebody is in making a key. */
export type KeyStage = 'choose' | 'keep' | 'try' | 'done';

/** What is missing before the next step. */
export type KeyMissing = 'stick' | 'spare' | 'spare-kept' | 'words' | 'code' | 'pin' | 'pins-differ';

/** What can be saved while the key is shown. */
export type Keepable = Input<'key.save'>['what'];

/** Making the client's key, one thing at a time. What was shown is forgotten when the making ends. */
export class KeyFlow {
  stage = $state<KeyStage>('choose');
  form = $state<KeyForm>('words');
  language = $state<DeskLanguage>('sv');
  offer = $state.raw<KeyOffer | null>(null);
  busy = $state(false);
  /** A sentence about what went wrong, or empty. */
  error = $state('');
  missing = $state<KeyMissing | null>(null);
  /** What was saved so far. */
  saved = $state<readonly Keepable[]>([]);
  /** The client says that they copied the spare by hand. */
  spareWritten = $state(false);
  words = $state('');
  code = $state('');
  pin = $state('');
  pinAgain = $state('');
  /** A save dialog was left without saving. */
  notSaved = $state(false);
  readonly #ask: Ask;
  readonly #explain: Explain;
  readonly #anew: boolean;

  constructor(given: { ask: Ask; explain: Explain; anew: boolean; language: DeskLanguage }) {
    this.#ask = given.ask;
    this.#explain = given.explain;
    this.#anew = given.anew;
    this.language = given.language;
  }

  /** Asks for a key of the chosen form; it is shown next. */
  async make(): Promise<void> {
    const answer = await this.#run('key.offer', {
      form: this.form,
      language: this.language,
      anew: this.#anew,
    });
    if (answer === null) return;
    this.offer = answer;
    this.saved = [];
    this.spareWritten = false;
    this.stage = 'keep';
  }

  /** Saves the card, the stick's file or the spare where the person chooses. */
  async save(what: Keepable, to: 'file' | 'print' = 'file'): Promise<void> {
    const answer = await this.#run('key.save', { what, to });
    if (answer === null) return;
    this.notSaved = !answer.saved;
    if (answer.saved) this.saved = [...this.saved.filter((one) => one !== what), what];
  }

  /** The spare is somewhere: saved, or copied by hand where that is offered. */
  get spareKept(): boolean {
    if (this.offer === null || (this.offer.spare.length === 0 && !this.offer.spareAsFileOnly)) return true;
    const onPaper = !this.offer.spareAsFileOnly && (this.spareWritten || this.saved.includes('spare-paper'));
    return onPaper || this.saved.includes('spare-stick');
  }

  /** On to trying the key, once it and its spare are kept. */
  toTry(): void {
    this.notSaved = false;
    this.missing =
      this.form === 'stick' && !this.saved.includes('stick')
        ? 'stick'
        : this.spareKept
          ? null
          : this.offer?.spareAsFileOnly === true
            ? 'spare'
            : 'spare-kept';
    if (this.missing === null) this.stage = 'try';
  }

  /** Shows the key again; what was typed is forgotten. */
  lookAgain(): void {
    this.#forgetTyped();
    this.stage = 'keep';
  }

  /** Makes the key real, with what the client typed or the file they point at. Answers the folder, or null. */
  async finish(): Promise<FolderView | null> {
    this.missing = this.#untyped();
    if (this.missing !== null) return null;
    const pinAgain = this.form === 'card' ? { pinAgain: normalPin(this.pinAgain) } : {};
    const view = await this.#run('key.finish', { secret: this.#secret(), ...pinAgain });
    if (view === null) return null;
    this.#forgetTyped();
    this.offer = null;
    this.stage = 'done';
    return view;
  }

  /** Ends the making; nothing of it is kept. */
  async cancel(): Promise<void> {
    this.#forgetTyped();
    const made = this.offer !== null;
    this.offer = null;
    if (made) await this.#run('key.cancel', {});
  }

  #untyped(): KeyMissing | null {
    if (this.form === 'words') return this.words.trim() === '' ? 'words' : null;
    if (this.form === 'stick') return null;
    if (this.code.trim() === '') return 'code';
    if (normalPin(this.pin).length !== 6) return 'pin';
    return normalPin(this.pin) === normalPin(this.pinAgain) ? null : 'pins-differ';
  }

  #secret(): ClientSecret {
    switch (this.form) {
      case 'words':
        return { kind: 'words', words: this.words };
      case 'card':
        return { kind: 'card', code: this.code, pin: normalPin(this.pin) };
      case 'stick':
        return { kind: 'stick' };
    }
  }

  #forgetTyped(): void {
    this.words = '';
    this.code = '';
    this.pin = '';
    this.pinAgain = '';
    this.error = '';
    this.missing = null;
  }

  async #run<N extends CallName>(
    call: N,
    input: Input<N>,
  ): Promise<Extract<AnswerOf<N>, { ok: true }>['value'] | null> {
    this.busy = true;
    this.error = '';
    this.missing = null;
    const answer = await this.#ask(call, input);
    this.busy = false;
    if (answer.ok) return answer.value;
    this.error = this.#explain(answer);
    return null;
  }
}
