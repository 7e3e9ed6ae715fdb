import { isDay } from '../../../../shared/domain/calendar.ts';
import { isArea, type SearchAnswer, type SearchKind } from '../../../../shared/domain/search.ts';
import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import { ask } from '../../../api/client.ts';
import { announcer } from '../../../state/announcer.svelte.ts';
import { words } from '../../../state/words.svelte.ts';

/** How many are shown at first, and each time more are asked for. */
const atOnce = 50;

/** What is searched for in the folders, and what was found. Nothing of it is kept. */
export class SearchDesk {
  text = $state('');
  kind = $state<SearchKind | 'all'>('all');
  from = $state('');
  until = $state('');
  /** Something stands in a field that is no day. */
  fromUnclear = $state(false);
  untilUnclear = $state(false);
  error = $state('');
  answer = $state.raw<SearchAnswer | null>(null);
  #most = atOnce;

  get t(): Catalogue['desk']['search'] {
    return words.desk.search;
  }

  /** What a kind is called. */
  kindName = (kind: SearchKind): string => (isArea(kind) ? words.areas.title[kind] : this.t.kinds[kind]);

  /** Searches anew, for what stands in the fields. */
  find = (): Promise<void> => {
    this.#most = atOnce;
    return this.#ask();
  };

  more = (): Promise<void> => {
    this.#most += atOnce;
    return this.#ask();
  };

  async #ask(): Promise<void> {
    const { from, until } = this;
    const unclear =
      this.fromUnclear || this.untilUnclear || [from, until].some((day) => day !== '' && !isDay(day));
    this.error = unclear ? this.t.dayUnclear : '';
    if (unclear) return;
    const answer = await ask('search.find', {
      text: this.text,
      kinds: this.kind === 'all' ? [] : [this.kind],
      from: from === '' ? null : from,
      until: until === '' ? null : until,
      most: this.#most,
    });
    if (!answer.ok) {
      this.error = words.explain(answer);
      return;
    }
    this.answer = answer.value;
    announcer.say(this.t.found(answer.value.total));
  }
}
