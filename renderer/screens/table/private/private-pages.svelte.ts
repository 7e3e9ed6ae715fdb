import type { AnswerOf, CallName, Input } from '../../../../shared/contract/contract.ts';
import { longestOwnPage } from '../../../../shared/contract/own-inputs.ts';
import type { OwnPage, OwnView, OwnWords } from '../../../../shared/domain/own-page.ts';
import type { Id } from '../../../../shared/domain/plan.ts';
import { ask } from '../../../api/client.ts';
import { pauseMs } from '../../../state/draft.svelte.ts';
import { timeNow } from '../../../state/wall-clock.ts';
import { words } from '../../../state/words.svelte.ts';

/** The calls that answer with the pages as they are afterwards. */
type PageCall = {
  [N in CallName]: Extract<AnswerOf<N>, { ok: true }> extends { value: OwnView } ? N : never;
}[CallName];

/**
 * One page while it is written. It saves itself after every pause, into the blocks that only the client's key opens;
 * there is no draft anywhere. What cannot be saved stays here until the lock.
 */
export class PageWriting {
  readonly id: Id;
  title = $state('');
  text = $state('');
  day = $state('');
  /** Something stands in the field for the day that is no day. */
  unclear = $state(false);
  error = $state('');
  #kept: OwnWords;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #save: (id: Id, change: Partial<OwnWords>) => Promise<string>;

  constructor(page: OwnPage, save: (id: Id, change: Partial<OwnWords>) => Promise<string>) {
    this.id = page.id;
    this.#save = save;
    this.#kept = page;
    this.take(page);
  }

  /** Shows the page as it is kept, after an earlier version was put back. */
  take({ title, text, day }: OwnWords): void {
    clearTimeout(this.#timer);
    this.#kept = { title, text, day };
    this.title = title;
    this.text = text;
    this.day = day;
    this.error = '';
  }

  /** Called at every change: saves after a pause. */
  changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pauseMs);
  }

  /** Saves now, as when the field is left. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const change = this.#change();
    if (Object.keys(change).length === 0) return;
    if (this.text.length > longestOwnPage) {
      this.error = words.errors['too-long'](longestOwnPage);
      return;
    }
    const before = this.#kept;
    this.#kept = { ...before, ...change };
    this.error = await this.#save(this.id, change);
    // What was not saved is tried again at the next change.
    if (this.error !== '') this.#kept = before;
  }

  #change(): Partial<OwnWords> {
    const { title, text, day } = this.#kept;
    return {
      ...(this.title !== title && { title: this.title }),
      ...(this.text !== text && { text: this.text }),
      ...(this.day !== day && this.day !== '' && !this.unclear && { day: this.day }),
    };
  }
}

/** The pages only for me, as long as the client is here. The window that holds them ends at the lock. */
export class PrivatePages {
  view = $state.raw<OwnView | null>(null);
  /** The page that is open. */
  writing = $state.raw<PageWriting | null>(null);
  error = $state('');
  /** When something was last saved here; empty before that. */
  savedAt = $state('');

  readonly page: OwnPage | null = $derived(
    this.view?.pages.find(({ id }) => id === this.writing?.id) ?? null,
  );

  /** Fetches the pages. */
  async read(): Promise<void> {
    await this.change('private.read', {});
  }

  /** Adds a page and opens it. */
  async add(title: string, text: string): Promise<boolean> {
    const answer = await ask('private.add', { title, text });
    this.error = answer.ok ? '' : words.explain(answer);
    if (!answer.ok) return false;
    this.#take(answer.value.view);
    this.open(answer.value.id);
    return true;
  }

  /** Opens a page. */
  open(id: Id): void {
    const page = this.view?.pages.find((one) => one.id === id);
    if (page) this.writing = new PageWriting(page, (which, change) => this.#write(which, change));
  }

  /** Saves the open page and goes back to the list, unless something could not be saved. */
  async close(): Promise<void> {
    await this.writing?.flush();
    if (this.writing?.error === '') this.writing = null;
  }

  /** Makes a call that answers with the pages; `true` when it was done. */
  async change<N extends PageCall>(call: N, input: Input<N>): Promise<boolean> {
    const answer = await ask(call, input);
    this.error = answer.ok ? '' : words.explain(answer);
    // Every `PageCall` answers with the pages; the compiler cannot follow that through the call's name.
    if (answer.ok) this.#take(answer.value as OwnView, call !== 'private.read');
    return answer.ok;
  }

  /** An earlier version of the open page stands there again. */
  async putBack(version: number): Promise<boolean> {
    const writing = this.writing;
    if (!writing) return false;
    await writing.flush();
    const done = await this.change('private.version', { id: writing.id, version });
    if (done && this.page) writing.take(this.page);
    return done;
  }

  /** Takes the open page away, or erases it at once. */
  async leave(call: 'private.remove' | 'private.erase'): Promise<boolean> {
    const id = this.writing?.id;
    if (id === undefined) return false;
    await this.writing?.flush();
    const done = await this.change(call, { id });
    if (done) this.writing = null;
    return done;
  }

  /** Forgets what is shown. */
  clear(): void {
    this.view = null;
    this.writing = null;
    this.error = '';
    this.savedAt = '';
  }

  async #write(id: Id, change: Partial<OwnWords>): Promise<string> {
    const answer = await ask('private.change', { id, ...change });
    if (!answer.ok) return words.explain(answer);
    this.#take(answer.value);
    return '';
  }

  #take(view: OwnView, saved = true): void {
    this.view = view;
    if (saved) this.savedAt = timeNow();
  }
}

export const privatePages = new PrivatePages();
