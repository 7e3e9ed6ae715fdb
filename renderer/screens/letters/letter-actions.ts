import type { Id } from '../../../shared/domain/plan.ts';
import type { FolderBoard } from '../../state/folder-board.svelte.ts';
import { words } from '../../state/words.svelte.ts';

/** Begins a new draft that reads as this letter; answers its id, or null. */
export async function copiedLetter(board: FolderBoard, id: Id): Promise<Id | null> {
  if (!(await board.change('outgoing.copy', { id }))) return null;
  // The newest stands first.
  return board.view.letters[0]?.id ?? null;
}

/** Removes a letter, and says so; `true` when it was done. */
export async function removedLetter(board: FolderBoard, id: Id): Promise<boolean> {
  const done = await board.change('outgoing.remove', { id });
  if (done) board.announce(words.table.letters.removed);
  return done;
}
