import { createContext } from 'svelte';
import { dayOf } from '../../../shared/domain/calendar.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import type { FolderView } from '../../../shared/domain/folder.ts';
import { planWithPending, type MarkedPlan } from '../../../shared/domain/plan-change.ts';
import type { Day, Id, Instant, Plan, Statement, Suggestion } from '../../../shared/domain/plan.ts';
import { folded } from '../../../shared/domain/suggestions.ts';
import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import { ask } from '../../api/client.ts';
import { announcer } from '../../state/announcer.svelte.ts';
import { folder } from '../../state/folder.svelte.ts';
import { session } from '../../state/session.svelte.ts';
import { words } from '../../state/words.svelte.ts';
import { PlanActions, type FolderCall } from './plan-actions.ts';

/** The screens of the table. */
export type Screen = 'plan' | 'home' | 'shared' | 'folder' | 'key';

/** Suggestions by where they are shown. */
export interface Sorted {
  /** New wishes that wait for an answer. */
  wishes: Suggestion[];
  /** How many wait by the wish they are about. */
  inPlace: number;
  /** "Not now", and those older than three months: one line at the bottom. */
  resting: Suggestion[];
  /** Those that wait, by wish. */
  by: (wish: Id) => Suggestion[];
}

const wishOf = (suggestion: Suggestion): Id | null =>
  suggestion.about.kind === 'wish' ? null : suggestion.about.wishId;

/** Sorts the suggestions that nobody has settled. */
export const sorted = (suggestions: readonly Suggestion[], plan: Plan, today: Day): Sorted => {
  const open = suggestions.filter((one) => one.state === 'waiting' || one.state === 'later');
  const parts = folded(open, today);
  const fresh = parts.shown.filter((one) => one.state === 'waiting');
  const here = (one: Suggestion): boolean =>
    plan.wishes.some((wish) => wish.id === wishOf(one) && wish.closed === null);
  return {
    wishes: fresh.filter((one) => wishOf(one) === null),
    inPlace: fresh.filter(here).length,
    resting: open.filter((one) => !fresh.includes(one) || (wishOf(one) !== null && !here(one))),
    by: (wish) => fresh.filter((one) => wishOf(one) === wish),
  };
};

/** What every screen of the table shares: this one folder, its words, and what can be done with it. */
export class Board {
  screen = $state<Screen>('plan');
  /** The last thing that went wrong, worded; empty when nothing did. */
  error = $state('');
  /** The wish that is open for reading and changing. */
  openWish = $state<Id | null>(null);
  readonly actions: PlanActions;

  readonly today: Day = dayOf(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  readonly waiting: Statement[] = $derived(this.view.statements.filter((one) => one.state === 'waiting'));
  readonly marked: MarkedPlan = $derived(planWithPending(this.view.plan, this.view.statements, this.today));
  readonly plan: Plan = $derived(this.beside ? this.marked : this.view.plan);
  readonly suggestions: Sorted = $derived(sorted(this.view.suggestions, this.plan, this.today));

  constructor() {
    this.actions = new PlanActions({
      change: this.change,
      view: () => this.view,
      plan: () => this.plan,
      beside: () => this.beside,
      t: () => this.t,
      announce: this.announce,
    });
  }

  /** The open folder. Screens of the table are drawn only once it is here. */
  get view(): FolderView {
    const view = folder.view;
    if (view === null) throw new Error('the table has no folder');
    return view;
  }

  /** At the table before there is a key: what is said waits. */
  get beside(): boolean {
    return session.status?.mode === 'beside';
  }

  get t(): Catalogue['table'] {
    return words.table;
  }

  /** A day in the client's words. */
  day = (day: Day): string => words.document.day(day);

  /** The day of a point in time, on this machine's wall, in the client's words. */
  dayOf = (at: Instant): string =>
    this.day(dayOf(new Date(at), Intl.DateTimeFormat().resolvedOptions().timeZone));

  announce = (text: string): void => announcer.say(text);

  /** Runs a call that answers with the folder; shows it, or says what went wrong. */
  change = async <N extends FolderCall>(call: N, input: Input<N>): Promise<boolean> => {
    const answer = await ask(call, input);
    if (!answer.ok) {
      this.error = words.explain(answer);
      this.announce(this.error);
      return false;
    }
    this.error = '';
    folder.take(answer.value);
    return true;
  };

  /** Goes to another screen of the table. */
  go = (screen: Screen): void => {
    this.error = '';
    this.screen = screen;
  };
}

/** The board of the table a component is drawn in. */
export const [useBoard, setBoard] = createContext<Board>();
