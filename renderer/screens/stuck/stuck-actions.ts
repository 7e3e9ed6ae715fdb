import type { Id } from '../../../shared/domain/plan.ts';
import type { Stuck, StuckFrom, StuckKind, StuckText } from '../../../shared/domain/release.ts';
import type { FolderView } from '../../../shared/domain/folder.ts';
import type { FolderBoard } from '../../state/folder-board.svelte.ts';
import { words } from '../../state/words.svelte.ts';

/** Begins a draft and opens it; answers whether it was done. */
export async function begunStuck(
  board: FolderBoard,
  kind: StuckKind,
  from: StuckFrom | null,
): Promise<boolean> {
  return opened(board, await board.change('stuck.begin', { kind, from }));
}

/** Begins a draft that reads as a released wording, and opens it. */
export async function begunAgain(board: FolderBoard, id: Id): Promise<boolean> {
  return opened(board, await board.change('stuck.again', { id }));
}

function opened(board: FolderBoard, done: boolean): boolean {
  // The newest stands first.
  if (done) board.openStuck = board.view.stuck[0]?.id ?? null;
  return done;
}

/** Removes a draft, and says so; `true` when it was done. */
export async function removedStuck(board: FolderBoard, id: Id): Promise<boolean> {
  const said = words.table.stuck.removed;
  const done = await board.change('stuck.remove', { id });
  if (done) {
    board.announce(said);
    board.openStuck = null;
  }
  return done;
}

/** Longest name of a draft or a released wording in a list, in UTF-16 units. */
const longestName = 80;

/** What a draft or a released wording is called in a list: its first words. */
export function stuckName({ content }: Pick<StuckText, 'content'>): string {
  const said = content.happened.trim();
  if (said === '') return words.table.stuck.untitled;
  return said.length > longestName ? `${said.slice(0, longestName - 1)}…` : said;
}

/** The words of what a draft began with, while they are there; empty otherwise. */
export function beganWith(view: FolderView, from: Stuck['from']): string {
  if (from === null) return '';
  const { id } = from;
  switch (from.kind) {
    case 'step':
      return view.plan.wishes.flatMap(({ steps }) => steps).find((step) => step.id === id)?.words ?? '';
    case 'note':
      return view.notes.find((note) => note.id === id)?.text ?? '';
    case 'application':
      return view.applications.find((application) => application.id === id)?.sought ?? '';
  }
}
