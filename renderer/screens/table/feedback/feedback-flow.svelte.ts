import type { Input } from '../../../../shared/contract/contract.ts';
import type { ClientSecret } from '../../../../shared/contract/inputs.ts';
import type { FeedbackAnswer, FeedbackPlace, FeedbackQuestion } from '../../../../shared/domain/feedback.ts';
import type { Id } from '../../../../shared/domain/plan.ts';
import { pauseMs } from '../../../state/draft.svelte.ts';
import type { Ask, Explain } from '../../key/key-flow.svelte.ts';

/** Where the client is in answering. */
export type FeedbackStage = 'ask' | 'alone' | 'question' | 'end' | 'key' | 'done';

/** Answering the service's questions alone; what is half answered is kept where only the client's key opens. */
export class FeedbackFlow {
  stage = $state<FeedbackStage>('ask');
  questions = $state.raw<readonly FeedbackQuestion[] | null>(null);
  answers = $state<Record<Id, string>>({});
  /** Which question is shown, counted from 0. */
  at = $state(0);
  place = $state<FeedbackPlace>('own');
  count = $state(false);
  pass = $state<readonly Id[]>([]);
  /** The answers of this half-year were counted before. */
  counted = $state(false);
  busy = $state(false);
  error = $state('');
  readonly given: FeedbackAnswer[] = $derived(
    (this.questions ?? [])
      .map(({ id }) => ({ question: id, answer: this.answers[id] ?? '' }))
      .filter(({ answer }) => answer.trim() !== ''),
  );
  /** What was answered in words, which may be passed on. */
  readonly said: FeedbackAnswer[] = $derived(
    this.given.filter(({ question }) => this.questions?.find(({ id }) => id === question)?.kind === 'words'),
  );
  readonly #ask: Ask;
  readonly #explain: Explain;
  readonly #finish: (input: Input<'feedback.finish'>) => Promise<boolean>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(given: {
    ask: Ask;
    explain: Explain;
    /** Ends answering and shows the folder as it is then; `true` when it was done. */
    finish: (input: Input<'feedback.finish'>) => Promise<boolean>;
  }) {
    this.#ask = given.ask;
    this.#explain = given.explain;
    this.#finish = given.finish;
  }

  get question(): FeedbackQuestion | null {
    return this.questions?.[this.at] ?? null;
  }

  /** Fetches the questions, and what was answered before. */
  async load(): Promise<void> {
    const [questions, draft] = await Promise.all([
      this.#ask('feedback.questions', {}),
      this.#ask('feedback.readDraft', {}),
    ]);
    if (!questions.ok || !draft.ok) {
      this.error = questions.ok ? (draft.ok ? '' : this.#explain(draft)) : this.#explain(questions);
      return;
    }
    this.questions = questions.value;
    this.counted = draft.value.counted;
    this.answers = Object.fromEntries(draft.value.answers.map(({ question, answer }) => [question, answer]));
  }

  /** Answers the question that is shown. */
  answer(id: Id, answer: string): void {
    this.answers[id] = answer;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keep(), pauseMs);
  }

  /** Keeps what is answered so far, now. */
  async keep(): Promise<void> {
    clearTimeout(this.#timer);
    const answer = await this.#ask('feedback.keepDraft', { answers: this.given });
    this.error = answer.ok ? '' : this.#explain(answer);
  }

  /** On to the next question, or to what happens with the answers. */
  async next(): Promise<void> {
    await this.keep();
    if (this.error !== '') return;
    if (this.at + 1 < (this.questions?.length ?? 0)) this.at += 1;
    else this.stage = 'end';
  }

  /** Back to the question before. */
  previous(): void {
    if (this.stage === 'end') this.stage = 'question';
    else if (this.at > 0) this.at -= 1;
  }

  /** Some words may be passed on, or not. */
  mayPass(id: Id, may: boolean): void {
    const rest = this.pass.filter((one) => one !== id);
    this.pass = may ? [...rest, id] : rest;
  }

  /** Whether anything leaves the folder, which needs the key. */
  get leaves(): boolean {
    return this.count || this.pass.length > 0;
  }

  /** Ends answering; with the key first where something leaves. */
  async end(): Promise<void> {
    if (this.leaves) this.stage = 'key';
    else await this.#end();
  }

  /** The client's key on the spot, and then what it lets out. */
  async useKey(secret: ClientSecret): Promise<void> {
    this.busy = true;
    const answer = await this.#ask('exit.key', { secret });
    this.busy = false;
    this.error = answer.ok ? '' : this.#explain(answer);
    if (answer.ok) await this.#end();
  }

  async #end(): Promise<void> {
    this.busy = true;
    const done = await this.#finish({
      answers: this.given,
      place: this.place,
      count: this.count,
      pass: [...this.pass],
    });
    this.busy = false;
    if (done) this.stage = 'done';
  }
}
