import { createContext } from 'svelte';
import type { AreaName } from '../../../shared/domain/area.ts';
import type { PaperKind } from '../../../shared/domain/paper-part.ts';
import type { Id, Plan } from '../../../shared/domain/plan.ts';
import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import { FolderBoard } from '../../state/folder-board.svelte.ts';
import { session } from '../../state/session.svelte.ts';
import { sorted, type Sorted } from '../../state/sorted.ts';
import { words } from '../../state/words.svelte.ts';
import { PlanActions } from './plan-actions.ts';

/** The screens of the table. */
export type Screen = 'plan' | 'home' | 'shared' | 'folder' | 'key' | 'removed' | 'search' | AreaName;

/** What every screen of the table shares: this one folder, its words, and what can be done with it. */
export class Board extends FolderBoard {
  screen = $state<Screen>('plan');
  /** The wish that is open for reading and changing. */
  openWish = $state<Id | null>(null);
  /** What taking home begins with, when it was asked for on that screen. */
  homeWith = $state<PaperKind | 'all' | null>(null);
  /** The folder is erased: what the screen still knows of it is neither read aloud nor undone. */
  gone = $state(false);
  readonly actions: PlanActions;
  /** The plan as it is shown: before there is a key, with what waits in its place. */
  readonly plan: Plan = $derived(this.beside ? this.marked : this.view.plan);
  readonly suggestions: Sorted = $derived(sorted(this.view.suggestions, this.plan, this.today));

  constructor() {
    super();
    this.actions = new PlanActions({
      change: this.change,
      view: () => this.view,
      plan: () => this.plan,
      beside: () => this.beside,
      t: () => this.t,
      announce: this.announce,
    });
  }

  /** At the table before there is a key: what is said waits. */
  get beside(): boolean {
    return session.status?.mode === 'beside';
  }

  get t(): Catalogue['table'] {
    return words.table;
  }

  /** Takes back the last change, or makes it again. */
  turn = async (call: 'folder.undo' | 'folder.redo'): Promise<void> => {
    const done = await this.change(call, {});
    if (done) this.announce(call === 'folder.undo' ? words.common.undone : words.common.redone);
  };

  /** Takes one area of the folder home. */
  takeHome = (kind: PaperKind): void => {
    this.homeWith = kind;
    this.go('home');
  };

  /** Takes home with everything chosen, to leave what is not wanted. */
  takeAllHome = (): void => {
    this.homeWith = 'all';
    this.go('home');
  };

  /** Goes to another screen of the table. */
  go = (screen: Screen): void => {
    this.error = '';
    this.screen = screen;
  };
}

/** The board of the table a component is drawn in. */
export const [useBoard, setBoard] = createContext<Board>();
