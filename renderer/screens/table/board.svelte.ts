import { createContext } from 'svelte';
import type { Input } from '../../../shared/contract/contract.ts';
import type { FolderView } from '../../../shared/domain/folder.ts';
import { planWithPending, type MarkedPlan } from '../../../shared/domain/plan-change.ts';
import type { Day, Id, Instant, Plan, Statement } from '../../../shared/domain/plan.ts';
import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import { ask } from '../../api/client.ts';
import { announcer } from '../../state/announcer.svelte.ts';
import { folder } from '../../state/folder.svelte.ts';
import { session } from '../../state/session.svelte.ts';
import { words } from '../../state/words.svelte.ts';
import { PlanActions, type FolderCall } from './plan-actions.ts';
import { sorted, type Sorted } from './sorted.ts';
import { dayAt, timeNow, today } from './wall-clock.ts';

/** The screens of the table. */
export type Screen = 'plan' | 'home' | 'shared' | 'folder' | 'key';

/** What every screen of the table shares: this one folder, its words, and what can be done with it. */
export class Board {
  screen = $state<Screen>('plan');
  /** The last thing that went wrong, worded; empty when nothing did. */
  error = $state('');
  /** When something was last saved, as the wall clock says it; empty before that. */
  savedAt = $state('');
  /** The wish that is open for reading and changing. */
  openWish = $state<Id | null>(null);
  readonly actions: PlanActions;

  readonly today: Day = today();
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
  dayOf = (at: Instant): string => this.day(dayAt(at));

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
    this.savedAt = timeNow();
    // Every `FolderCall` answers with the folder; the compiler cannot follow that through the call's name.
    folder.take(answer.value as FolderView);
    return true;
  };

  /** Takes back the last change, or makes it again. */
  turn = async (call: 'folder.undo' | 'folder.redo'): Promise<void> => {
    if (await this.change(call, {})) this.announce(call === 'folder.undo' ? this.t.undone : this.t.redone);
  };

  /** Goes to another screen of the table. */
  go = (screen: Screen): void => {
    this.error = '';
    this.screen = screen;
  };
}

/** The board of the table a component is drawn in. */
export const [useBoard, setBoard] = createContext<Board>();
