import { createContext } from 'svelte';
import type { AnswerOf } from '../../../../shared/contract/contract.ts';
import type { StatisticsView, TableView } from '../../../../shared/contract/statistic-calls.ts';
import type { Id } from '../../../../shared/domain/plan.ts';
import type { Statistic } from '../../../../shared/domain/statistics.ts';
import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import { ask } from '../../../api/client.ts';
import { announcer } from '../../../state/announcer.svelte.ts';
import { words } from '../../../state/words.svelte.ts';

/** A table that is being defined; without an id it is a new one. */
export type Definition = Omit<Statistic, 'id'> & { id: Id | null };

const newTable: Definition = { id: null, name: '', subject: 'ended', rows: 'gender', columns: null };

/** The page of statistics: all tables of a year, or one that is being defined. */
export class StatisticsPage {
  view = $state.raw<StatisticsView | null>(null);
  /** Null: the tables are on the page. */
  defined = $state.raw<Definition | null>(null);
  error = $state('');

  get t(): Catalogue['desk']['statistics'] {
    return words.desk.statistics;
  }

  /** Fetches every table; null: of this year. */
  async load(year: number | null = this.view?.year ?? null): Promise<void> {
    const answer = await ask('stats.read', { year });
    if (answer.ok) this.view = answer.value;
    else this.error = words.explain(answer);
  }

  /** Begins a new table, or changes one. */
  define(table: TableView | null): void {
    this.error = '';
    if (table === null) this.defined = newTable;
    else {
      const { id, name, subject, rows, columns } = table;
      this.defined = { id, name, subject, rows, columns };
    }
  }

  async keep(definition: Definition): Promise<void> {
    if (await this.#done(ask('stats.set', definition))) {
      this.defined = null;
      announcer.say(this.t.kept);
    }
  }

  async remove({ id, title }: Pick<TableView, 'id' | 'title'>): Promise<void> {
    if (await this.#done(ask('stats.remove', { id }))) announcer.say(this.t.removed(title));
  }

  async putBack({ id, title }: Pick<TableView, 'id' | 'title'>): Promise<void> {
    if (await this.#done(ask('stats.putBack', { id }))) announcer.say(this.t.isBack(title));
  }

  async save(as: 'pdf' | 'csv'): Promise<void> {
    if (this.view === null) return;
    this.error = '';
    const answer = await ask('stats.save', { year: this.view.year, as });
    if (!answer.ok) this.error = words.explain(answer);
    else announcer.say(answer.value.saved ? this.t.saved : this.t.notSaved);
    await this.load();
  }

  /** Shows what went wrong, or the tables as they are then. */
  async #done(asked: Promise<AnswerOf<'stats.set' | 'stats.remove' | 'stats.putBack'>>): Promise<boolean> {
    this.error = '';
    const answer = await asked;
    if (answer.ok) await this.load();
    else this.error = words.explain(answer);
    return answer.ok;
  }
}

/** The page a component is drawn on. */
export const [useStatistics, setStatistics] = createContext<StatisticsPage>();
