import { createContext } from 'svelte';
import type { AreaName } from '../../../../shared/domain/area.ts';
import type { Plan, Suggestion } from '../../../../shared/domain/plan.ts';
import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import { ask } from '../../../api/client.ts';
import { FolderBoard } from '../../../state/folder-board.svelte.ts';
import { folder } from '../../../state/folder.svelte.ts';
import { wishIn } from '../../../state/said.ts';
import { sorted, type Sorted } from '../../../state/sorted.ts';
import { words } from '../../../state/words.svelte.ts';
import { CrisisPaper } from './crisis/crisis-paper.svelte.ts';

/** The pages of a folder on the desk. */
export type Page =
  'folder' | 'with' | 'key' | 'make' | 'anew' | 'person' | 'yes' | 'shared' | 'removed' | AreaName;

/** What is being written beside the plan. */
export type Writing = 'said' | 'suggestion' | null;

/** What every part of a folder on the desk shares: this one folder, its words, and what can be done without the client. */
export class FolderDesk extends FolderBoard {
  page = $state<Page>('folder');
  writing = $state<Writing>(null);
  /** Counted up each time somebody asks for the note field, so that it takes the focus. */
  noteAsked = $state(0);
  readonly suggestions: Sorted = $derived(sorted(this.view.suggestions, this.view.plan, this.today));
  /** Suggestions that the client answered, or that are older than three months, latest first. */
  readonly resting: Suggestion[] = $derived(
    [
      ...this.suggestions.resting,
      ...this.view.suggestions.filter((one) => one.state === 'yes' || one.state === 'no'),
    ].sort((one, other) => (one.at < other.at ? 1 : -1)),
  );
  /** Wishes and steps as they are called now, with those that wait to be added: what was said finds its wish here. */
  readonly known: Plan = $derived({
    wishes: this.marked.wishes.map((wish) => ({
      ...wish,
      words: wishIn(this.view.plan, wish.id)?.words ?? wish.words,
    })),
  });

  /** The crisis page on paper. */
  readonly crisis = new CrisisPaper({
    view: () => this.view,
    today: this.today,
    announce: (text) => this.announce(text),
    refresh: () => this.refresh(),
  });

  get t(): Catalogue['desk']['folder'] {
    return words.desk.folder;
  }

  get alias(): string {
    return this.view.alias;
  }

  /** Goes to another page of the folder. */
  go = (page: Page): void => {
    this.error = '';
    this.page = page;
  };

  /** Comes to the field for a note, from wherever in the folder. */
  writeNote = (): void => {
    this.go('folder');
    this.noteAsked += 1;
  };

  /** The crisis page on paper: at once where it can go to one only, otherwise to where the receivers stand. */
  crisisPaper = (): void => {
    const [first, ...more] = this.crisis.lasting;
    if (first === undefined) return;
    if (more.length === 0) void this.crisis.give(first);
    else this.go('crisis');
  };

  write = (what: Writing): void => {
    this.error = '';
    this.writing = what;
  };

  /** Takes back the last change, or makes it again. */
  turn = async (call: 'folder.undo' | 'folder.redo'): Promise<void> => {
    if (await this.change(call, {})) this.announce(call === 'folder.undo' ? this.t.undone : this.t.redone);
  };

  /** Reads the folder anew, after something that answers with less than all of it. */
  refresh = async (): Promise<void> => {
    const answer = await ask('folder.read', {});
    if (answer.ok) folder.take(answer.value);
    else this.error = words.explain(answer);
  };
}

/** The folder's desk a component is drawn in. */
export const [useDesk, setDesk] = createContext<FolderDesk>();
