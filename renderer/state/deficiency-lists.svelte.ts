import type { Term, TermId, TermList } from '../../shared/domain/deficiency.ts';
import type { AgencyLine } from '../../shared/domain/directory.ts';
import type { Id } from '../../shared/domain/plan.ts';
import { findTerm, offeredTerms } from '../../shared/domain/terms.ts';
import { ask } from '../api/client.ts';
import { words } from './words.svelte.ts';

/** What a deficiency is described by: the vault's lists and its directory, in the language of the screen. */
export class DeficiencyLists {
  #terms = $state.raw<readonly Term[]>([]);
  #agencies = $state.raw<readonly AgencyLine[]>([]);
  /** Whether the directory has been fetched. */
  listed = $state(false);

  /** Fetches both. Without them nothing is offered to choose, and what is chosen goes unnamed. */
  async load(): Promise<void> {
    const [terms, directory] = await Promise.all([ask('terms.read', {}), ask('directory.list', {})]);
    if (terms.ok) this.#terms = terms.value;
    if (!directory.ok) return;
    this.#agencies = directory.value.agencies;
    this.listed = true;
  }

  /** What can be chosen of a list, with what is chosen already. */
  options(list: TermList, chosen: readonly TermId[]): { value: TermId; label: string }[] {
    return offeredTerms(this.#terms, list, chosen).map((term) => ({
      value: term.id,
      label: this.word(term),
    }));
  }

  /** A word by its id; empty when nothing is chosen, or no list has it. */
  name(list: TermList, id: TermId): string {
    const term = findTerm(this.#terms, list, id);
    return term === null ? '' : this.word(term);
  }

  /** Every word of a list, hidden ones too. */
  terms(list: TermList): Term[] {
    return this.#terms.filter((term) => term.list === list);
  }

  /** Takes the words as a change left them. */
  take(terms: readonly Term[]): void {
    this.#terms = terms;
  }

  /** The directory, as it is. */
  get directory(): readonly AgencyLine[] {
    return this.#agencies;
  }

  /** The agencies of the directory by name. */
  get agencies(): { value: Id; label: string }[] {
    return this.#agencies
      .map(({ id, name }) => ({ value: id, label: name }))
      .sort((one, other) => one.label.localeCompare(other.label, words.language));
  }

  /** What an agency is called; empty when none is chosen, or it left the directory. */
  agency(id: Id | null): string {
    return this.#agencies.find((agency) => agency.id === id)?.name ?? '';
  }

  /** A word in the language of the screen. */
  word(term: Pick<Term, 'sv' | 'en'>): string {
    return words.language === 'en' ? term.en : term.sv;
  }
}
