import type { Plan, Wish } from '../../shared/domain/plan.ts';

/** The wishes that are open, in the client's order. */
export const openWishes = (plan: Plan): Wish[] => plan.wishes.filter((wish) => wish.closed === null);

/** The wishes that are closed, in the client's order. */
export const closedWishes = (plan: Plan): Wish[] => plan.wishes.filter((wish) => wish.closed !== null);
