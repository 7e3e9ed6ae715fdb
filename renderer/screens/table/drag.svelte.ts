import type { Id } from '../../../shared/domain/plan.ts';

/** A card's place on the screen while dragging. */
export interface Slot {
  id: Id;
  /** Pixels from the top of the window to the card's middle. */
  middle: number;
}

/**
 * Where a card lands when the pointer is at `y`: how many of the other cards have their middle above it.
 * @param y pixels from the top of the window
 */
export const landing = (slots: readonly Slot[], id: Id, y: number): number =>
  slots.filter((slot) => slot.id !== id && slot.middle < y).length;

/** Dragging one wish by its number with a pointer. The Up and Down buttons do the same without one. */
export class Drag {
  /** The wish that is held, if any. */
  held = $state<Id | null>(null);
  /** The place it would get, counted from 0. */
  place = $state(0);
  #slots: Slot[] = [];
  #drop: (id: Id, place: number) => void;

  /** @param drop called once when a held card is let go at a place */
  constructor(drop: (id: Id, place: number) => void) {
    this.#drop = drop;
  }

  /** Takes hold of a card. `slots` are measured now, so that nothing jumps while moving. */
  take(id: Id, slots: readonly Slot[], y: number): void {
    this.#slots = [...slots];
    this.held = id;
    this.place = landing(this.#slots, id, y);
  }

  /** The pointer moved to `y`. */
  over(y: number): void {
    if (this.held !== null) this.place = landing(this.#slots, this.held, y);
  }

  /** Lets go: the card lands. */
  letGo(): void {
    const id = this.held;
    this.held = null;
    if (id !== null) this.#drop(id, this.place);
  }

  /** Escape, or the pointer was taken away: nothing moves. */
  cancel(): void {
    this.held = null;
  }
}
