import type { AnswerOf, CallName, Input } from '../../../shared/contract/contract.ts';
import type { ClientSecret } from '../../../shared/contract/inputs.ts';
import { paperPassword, shortestPaperPassword } from '../../../shared/contract/paper-inputs.ts';
import type { LedgerEntry } from '../../../shared/domain/ledger.ts';
import { struckIds, type PaperDocument } from '../../../shared/domain/paper-document.ts';
import type { PaperKind, PaperPart } from '../../../shared/domain/paper-part.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import type { Ask, Explain } from '../key/key-flow.svelte.ts';

/** Where the client is in taking the plan home. */
export const homeStages = ['choose', 'read', 'key', 'save'] as const;
export type HomeStage = (typeof homeStages)[number] | 'done';

/** What is missing before the next step. */
export type HomeMissing = 'parts' | 'receiver' | 'purpose' | 'nothing-left';

/** Why a password is not taken. */
export type PasswordFault = 'short' | 'long' | 'differs';

function passwordFault(password: string, again: string): PasswordFault | null {
  if (password.length < shortestPaperPassword) return 'short';
  if (!paperPassword.safeParse(password).success) return 'long';
  return password === again ? null : 'differs';
}

/** Taking the plan home: choose, read and strike, key, save (product.md, J7). */
export class TakeHome {
  stage = $state<HomeStage>('choose');
  /** What goes along. */
  parts = $state.raw<readonly PaperPart[]>([]);
  named = $state(true);
  large = $state(false);
  someone = $state(false);
  receiver = $state('');
  purpose = $state('');
  document = $state.raw<PaperDocument | null>(null);
  /** The lines the client struck. */
  struck = $state<readonly string[]>([]);
  /** Every line that goes: the struck ones and what hangs under them. */
  gone = $derived(struckIds(this.document?.lines ?? [], this.struck));
  busy = $state(false);
  error = $state('');
  missing = $state<HomeMissing | null>(null);
  /** The dialog was left, or the two minutes went by. */
  notice = $state<'not-saved' | 'seconds-over' | null>(null);
  entry = $state.raw<LedgerEntry | null>(null);
  receiptSaved = $state(false);
  /** The file gets a password, typed twice and forgotten when it is saved. */
  locked = $state(false);
  password = $state('');
  passwordAgain = $state('');
  passwordFault = $state<PasswordFault | null>(null);
  /** What was let out last went to the printing window. */
  printing = $state(false);
  readonly #ask: Ask;
  readonly #explain: Explain;

  constructor(given: {
    ask: Ask;
    explain: Explain;
    parts: readonly PaperPart[];
    named: boolean;
    large: boolean;
  }) {
    this.#ask = given.ask;
    this.#explain = given.explain;
    this.parts = given.parts;
    this.named = given.named;
    this.large = given.large;
  }

  /** Whether a line comes along: neither it nor what it hangs under is struck. */
  comes(line: string): boolean {
    return !this.gone.includes(line);
  }

  /** Whether a line goes only because what it hangs under is struck. */
  hangs(line: string): boolean {
    return this.gone.includes(line) && !this.struck.includes(line);
  }

  /** Strikes a line, or takes it along again. */
  strike(line: string, strike: boolean): void {
    const rest = this.struck.filter((one) => one !== line);
    this.struck = strike ? [...rest, line] : rest;
  }

  /** Fetches what the paper will say. What was struck before stays struck. */
  async read(): Promise<void> {
    this.missing = this.#unsaid();
    if (this.missing !== null) return;
    const document = await this.#run('exit.preview', {
      parts: [...this.parts],
      named: this.named,
      large: this.large,
    });
    if (document === null) return;
    this.document = document;
    this.struck = this.struck.filter((id) => document.lines.some((line) => line.id === id));
    this.stage = 'read';
  }

  /** On to the key, when at least one line is left. */
  toKey(): void {
    const left = (this.document?.lines ?? []).some((line) => this.comes(line.id));
    this.missing = left ? null : 'nothing-left';
    if (left) this.#go('key');
  }

  /** Back to an earlier step. */
  backTo(stage: 'choose' | 'read'): void {
    this.#go(stage);
  }

  /** The client's key on the spot; then two minutes to save. */
  async useKey(secret: ClientSecret): Promise<void> {
    if ((await this.#run('exit.key', { secret })) !== null) this.#go('save');
  }

  /** Writes the file where the client chooses, or shows it in the printing window. */
  async save(to: 'file' | 'print' = 'file'): Promise<void> {
    const locks = this.locked && to === 'file';
    this.passwordFault = locks ? passwordFault(this.password, this.passwordAgain) : null;
    if (this.passwordFault !== null) return;
    const input = {
      parts: [...this.parts],
      named: this.named,
      large: this.large,
      struck: [...this.struck],
      receiver: this.someone ? this.receiver.trim() : '',
      purpose: this.someone ? this.purpose.trim() : '',
      to,
      ...(locks && { password: this.password }),
    };
    const answer = await this.#answer('exit.paper', input);
    if (!answer.ok) return;
    this.notice = answer.value.saved ? null : 'not-saved';
    if (!answer.value.saved) return;
    this.entry = answer.value.entry;
    this.#forgetPassword();
    this.printing = to === 'print';
    this.stage = 'done';
  }

  /** The note to keep about what was just saved. */
  async saveReceipt(entry: Id, to: 'file' | 'print' = 'file'): Promise<void> {
    const answer = await this.#answer('exit.receipt', { entry, to });
    if (answer.ok) this.receiptSaved = answer.value.saved;
  }

  /** Begins again with the same choices. */
  again(): void {
    this.struck = [];
    this.entry = null;
    this.receiptSaved = false;
    this.#go('choose');
  }

  /** Whether an area of the folder goes along. */
  takes(kind: PaperKind): boolean {
    return this.parts.some((part) => part.kind === kind && part.id === null);
  }

  /** Takes an area of the folder along, or leaves it. */
  take(kind: PaperKind, take: boolean): void {
    const rest = this.parts.filter((part) => part.kind !== kind || part.id !== null);
    this.parts = take ? [...rest, { kind, id: null }] : rest;
  }

  #forgetPassword(): void {
    this.locked = false;
    this.password = '';
    this.passwordAgain = '';
  }

  #unsaid(): HomeMissing | null {
    if (this.parts.length === 0) return 'parts';
    if (!this.someone) return null;
    if (this.receiver.trim() === '') return 'receiver';
    return this.purpose.trim() === '' ? 'purpose' : null;
  }

  #go(stage: HomeStage): void {
    this.error = '';
    this.missing = null;
    this.notice = null;
    this.stage = stage;
  }

  async #answer<N extends 'exit.paper' | 'exit.receipt'>(call: N, input: Input<N>): Promise<AnswerOf<N>> {
    this.busy = true;
    this.error = '';
    this.notice = null;
    const answer = await this.#ask(call, input);
    this.busy = false;
    if (answer.ok) return answer;
    if (answer.code === 'key-needed') {
      this.#go('key');
      this.notice = 'seconds-over';
    } else {
      this.error = this.#explain(answer);
    }
    return answer;
  }

  async #run<N extends CallName>(
    call: N,
    input: Input<N>,
  ): Promise<Extract<AnswerOf<N>, { ok: true }>['value'] | null> {
    this.busy = true;
    this.error = '';
    const answer = await this.#ask(call, input);
    this.busy = false;
    if (answer.ok) return answer.value;
    this.error = this.#explain(answer);
    return null;
  }
}
