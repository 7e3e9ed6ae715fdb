import type { Day, Id } from '../../../../shared/domain/plan.ts';
import type { ClientRecorder } from '../recorder.ts';
import { wishOrder } from './plan.ts';

/** Every function here changes the plan, and so takes the pen that only the client's presence makes (rule 2). */

/** Adds a wish at the end. */
export function addWish(recorder: ClientRecorder, wish: { id: Id; words: string; added: Day }): void {
  recorder.insert('wish', wish.id, {
    words: wish.words,
    position: wishOrder(recorder.tx).length,
    chosen: 0,
    closed: null,
    closing: '',
    added: wish.added,
  });
}

/** Other words for the same wish. Throws `gone`. */
export function rewordWish(recorder: ClientRecorder, id: Id, words: string): void {
  recorder.update('wish', id, { words });
}

/** Moves a wish to a place counted from 0; beyond the end is the end. Throws `gone`. */
export function moveWish(recorder: ClientRecorder, id: Id, to: number): void {
  recorder.update('wish', id, {});
  const others = wishOrder(recorder.tx).filter((each) => each !== id);
  inOrder(recorder, others.toSpliced(Math.max(0, to), 0, id));
}

/** Chooses the wish to begin with, and no other; or chooses none. Throws `gone`. */
export function chooseWish(recorder: ClientRecorder, id: Id, chosen: boolean): void {
  const others = wishOrder(recorder.tx).filter((each) => each !== id);
  if (chosen)
    recorder.updateMany(
      'wish',
      others.map((each) => ({ id: each, cells: { chosen: 0 } })),
    );
  recorder.update('wish', id, { chosen: chosen ? 1 : 0 });
}

/** Closes a wish; it keeps its place. Throws `gone`. */
export function closeWish(recorder: ClientRecorder, id: Id, given: { closed: Day; closing: string }): void {
  recorder.update('wish', id, { closed: given.closed, closing: given.closing });
}

/** Opens a closed wish again. Throws `gone`. */
export function reopenWish(recorder: ClientRecorder, id: Id): void {
  recorder.update('wish', id, { closed: null, closing: '' });
}

/** Removes a wish with its steps; both wait 30 days. Throws `gone`. */
export function removeWish(recorder: ClientRecorder, id: Id): void {
  recorder.remove('wish', id);
  inOrder(recorder, wishOrder(recorder.tx));
}

/** Places are dense numbers; only wishes whose number changes are written. */
function inOrder(recorder: ClientRecorder, ids: readonly Id[]): void {
  recorder.updateMany(
    'wish',
    ids.map((id, position) => ({ id, cells: { position } })),
  );
}
