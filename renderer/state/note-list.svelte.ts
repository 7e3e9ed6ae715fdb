import { notesAtHand, notesFirst } from '../../shared/domain/contact.ts';
import type { Note } from '../../shared/domain/plan.ts';
import { ask } from '../api/client.ts';
import type { FolderBoard } from './folder-board.svelte.ts';
import { words } from './words.svelte.ts';

/** Longest part of the list that is fetched at once. */
const most = 1000;

/** A folder's notes, the latest first: twenty, and older ones when somebody asks for them. */
export class NoteList {
  #wanted = $state(notesFirst);
  #older = $state.raw<readonly Note[]>([]);
  readonly #board: FolderBoard;
  readonly notes: readonly Note[] = $derived.by(() => {
    const { notes } = this.#board.view;
    // While older ones are fetched anew, one can stand in both parts.
    const older = this.#older.filter(({ id }) => !notes.some((note) => note.id === id));
    return [...notes, ...older].slice(0, this.#wanted);
  });
  readonly more: boolean = $derived.by(() => this.#board.view.noteCount > this.notes.length);

  constructor(board: FolderBoard) {
    this.#board = board;
  }

  /** Shows older ones. */
  async showOlder(): Promise<void> {
    this.#wanted += notesAtHand;
    await this.follow();
  }

  /** Fetches what is shown beyond the folder's latest. Called whenever the folder changed. */
  async follow(): Promise<void> {
    const { notes, noteCount } = this.#board.view;
    const missing = Math.min(this.#wanted, noteCount) - notes.length;
    if (missing <= 0) {
      this.#older = [];
      return;
    }
    const answer = await ask('note.older', { skip: notes.length, count: Math.min(missing, most) });
    if (answer.ok) this.#older = answer.value;
    else this.#board.error = words.explain(answer);
  }
}
