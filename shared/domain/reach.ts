import type { Safety } from './safety.ts';
import type { Id } from './plan.ts';

/** Ways to reach a person; `through` is through somebody else. */
export const reachWays = ['phone', 'message', 'letter', 'mail', 'visit', 'through', 'other'] as const;
export type ReachWay = (typeof reachWays)[number];

/** One way to reach the client, as they want to be reached. */
export interface Reach {
  id: Id;
  way: ReachWay;
  /** The number, the address, the name, or whatever words tell it. */
  words: string;
  /** Times that suit, in the client's words; may be empty. */
  times: string;
  mayLeaveMessage: boolean;
}

/**
 * Whether any message may be left at all. Somebody who must not see leads: then none, whatever is said of a way
 * (product.md, J2).
 */
export const mayLeaveMessages = (safety: Safety): boolean => safety.mayLeaveMessage && !safety.someone;

/** Whether a message may be left by this way. */
export const mayLeaveBy = (reach: Pick<Reach, 'mayLeaveMessage'>, safety: Safety): boolean =>
  reach.mayLeaveMessage && mayLeaveMessages(safety);
