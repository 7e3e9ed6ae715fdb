import type { Id, Wish } from './plan.ts';

const within = (value: number, last: number): number => Math.min(Math.max(Math.trunc(value), 0), last);

/**
 * A copy of `list` with the item at `from` at place `to`; the others keep their order among themselves. `to` is
 * clamped to the list. A `from` outside the list moves nothing, so that nobody else's item moves in its stead.
 */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = [...list];
  if (!Number.isInteger(from) || from < 0 || from >= rest.length || Number.isNaN(to)) return rest;
  const taken = rest.splice(from, 1);
  rest.splice(within(to, rest.length), 0, ...taken);
  return rest;
}

/** The item at `index` one place earlier; the first one stays. */
export function movedUp<T>(list: readonly T[], index: number): T[] {
  return moved(list, index, index - 1);
}

/** The item at `index` one place later; the last one stays. */
export function movedDown<T>(list: readonly T[], index: number): T[] {
  return moved(list, index, index + 1);
}

/**
 * Wishes with the one called `id` at place `to`, counted from 0 among the wishes of its own kind: open among the
 * open, closed among the closed, as the screen shows them. The other kind keeps its places. An unknown `id`
 * moves nothing.
 *
 * Source: product.md, rule 5 (the client sets the order).
 */
export function movedWish<W extends Pick<Wish, 'id' | 'closed'>>(
  wishes: readonly W[],
  id: Id,
  to: number,
): W[] {
  const target = wishes.find((wish) => wish.id === id);
  if (!target) return [...wishes];
  const isKin = (wish: W): boolean => (wish.closed === null) === (target.closed === null);
  const kin = wishes.filter(isKin);
  const reordered = moved(kin, kin.indexOf(target), to);
  return wishes.flatMap((wish) => (isKin(wish) ? reordered.splice(0, 1) : [wish]));
}
