import type { Term } from '../../../shared/domain/deficiency.ts';
import type { DeskLanguage } from '../../../shared/domain/folder.ts';
import {
  countsPeople,
  events,
  termListOf,
  type Dimension,
  type Statistic,
} from '../../../shared/domain/statistics.ts';
import { findTerm } from '../../../shared/domain/terms.ts';
import { statistics as english } from '../../../shared/i18n/en/statistics.ts';
import { statistics as swedish } from '../../../shared/i18n/sv/statistics.ts';
import type { Db } from '../store/driver.ts';
import { listAgencies } from '../store/vault/directory.ts';
import { termsOf } from './terms.ts';

export type StatisticWords = typeof swedish;

/** The words of the statistics. */
export const statisticWords = (language: DeskLanguage): StatisticWords =>
  language === 'en' ? english : swedish;

/** What a table is called: by its name, or by what it counts. */
export function titleOf({ name, subject, rows, columns }: Statistic, words: StatisticWords): string {
  if (name !== '') return name;
  if (subject === 'totals') return words.subjects.totals;
  const named = columns === null ? '' : words.dimensions[columns];
  return words.called(words.subjects[subject], words.dimensions[rows], named);
}

/** Names the places of every dimension, as this vault words them. */
export class PlaceNames {
  readonly #words: StatisticWords;
  readonly #language: DeskLanguage;
  readonly #terms: readonly Term[];
  readonly #agencies: ReadonlyMap<string, string>;

  constructor(db: Db<'vault'>, language: DeskLanguage) {
    this.#words = statisticWords(language);
    this.#language = language;
    this.#terms = termsOf(db);
    this.#agencies = new Map(listAgencies(db).map(({ id, name }) => [id, name]));
  }

  /** The order of what stands in a table only where something does: of events, and of the words in the vault's lists. */
  get orders(): Partial<Record<Dimension, readonly string[]>> {
    const dimensions = Object.keys(termListOf) as Dimension[];
    const lists = dimensions.map((dimension): [string, string[]] => [
      dimension,
      this.#terms.flatMap(({ list, id }) => (list === termListOf[dimension] ? [id] : [])),
    ]);
    return { ...Object.fromEntries(lists), event: events };
  }

  /** What a place of a dimension is called. */
  of({ subject }: Pick<Statistic, 'subject'>, dimension: Dimension, place: string): string {
    if (place === '') return countsPeople(subject) ? this.#words.untold : this.#words.unset;
    if (dimension === 'agency') return this.#agencies.get(place) ?? this.#words.unset;
    const list = termListOf[dimension];
    if (list !== undefined) {
      const term = findTerm(this.#terms, list, place);
      return term === null ? this.#words.unset : term[this.#language];
    }
    const answers: Readonly<Record<string, Readonly<Record<string, string>>>> = this.#words.answers;
    return answers[dimension]?.[place] ?? this.#words.unset;
  }
}
