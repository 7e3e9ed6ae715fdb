import type { AnswerOf } from '../../../../shared/contract/contract.ts';
import { dayOfTime } from '../../../../shared/domain/meeting.ts';
import { looked, type Looked } from '../../../../shared/domain/deficiency-filter.ts';
import type { Id } from '../../../../shared/domain/plan.ts';
import type { TodayMeeting, TodayView } from '../../../../shared/domain/today.ts';
import { ask } from '../../../api/client.ts';
import { words } from '../../../state/words.svelte.ts';

/** Calls that answer with Today's page. */
type Shown = AnswerOf<'today.read' | 'today.skip' | 'today.note'>;

/** Today's page, as the vault process last showed it. */
export class TodayPage {
  view = $state.raw<TodayView | null>(null);
  error = $state('');
  /** Deficiencies whose answer is late, the latest first. */
  late = $state.raw<readonly Looked[]>([]);
  /** Counted up each time somebody asks for the note field, so that it takes the focus. */
  noteAsked = $state(0);
  readonly todays: TodayMeeting[] = $derived(this.#meetings((day, today) => day === today));
  readonly coming: TodayMeeting[] = $derived(this.#meetings((day, today) => day > today));

  #meetings(when: (day: string, today: string) => boolean): TodayMeeting[] {
    const { view } = this;
    return view === null ? [] : view.meetings.filter(({ starts }) => when(dayOfTime(starts), view.today));
  }

  async load(): Promise<void> {
    const [today, log] = await Promise.all([ask('today.read', {}), ask('log.read', {})]);
    this.take(today);
    if (!log.ok) return;
    const all = looked(log.value.deficiencies, log.value.today, log.value);
    this.late = all.filter(({ silence }) => silence.late !== 'no');
  }

  /** Shows what a call answered; `true` when it was done. */
  take(answer: Shown): boolean {
    this.error = answer.ok ? '' : words.explain(answer);
    if (answer.ok) this.view = answer.value;
    return answer.ok;
  }

  /** The line about a meeting is not written, and not asked for again. */
  async skip(id: Id): Promise<boolean> {
    return this.take(await ask('today.skip', { id }));
  }
}
