import type { Id } from './plan.ts';

/**
 * How old the client's key may be when something leaves, in milliseconds. Source: architecture.md, Presence is a
 * type.
 */
export const freshForMs = 120_000;

/** Why something may not leave. The screen explains each. */
export type ExportRefusal = 'no-key' | 'not-with' | 'wrong-folder' | 'key-just-set-anew' | 'key-needed';

/** What deciding needs to know, gathered elsewhere. */
export interface ExportFacts {
  mode: string;
  /** Has the client a key at all? */
  hasKey: boolean;
  /** Made by the client's key on the spot, for what leaves now; null until it is given. */
  presence: { folderId: Id; madeAtMs: number } | null;
  /** The folder something would leave from. */
  folderId: Id;
  nowMs: number;
  /** The key was set anew: how many dates of use remain. */
  setAnew: { datesLeft: number } | null;
}

/**
 * Is a key that was used at `madeAtMs` still fresh? Not after two minutes, and never when it comes from the
 * future.
 */
export function isFresh(madeAtMs: number, nowMs: number): boolean {
  const age = nowMs - madeAtMs;
  // SECURITY: an age that cannot be computed is neither.
  return age >= 0 && age <= freshForMs;
}

/**
 * May something from the folder leave with the client's key? Refusals in the order a person can do something
 * about them; the wait of a key set anew comes before the key is asked for, so that nobody types it in vain.
 *
 * Source: product.md, rule 4.
 */
export function decideExport(facts: ExportFacts): { allowed: true } | { allowed: false; why: ExportRefusal } {
  // SECURITY: everything must hold; whatever is missing refuses.
  if (!facts.hasKey) return { allowed: false, why: 'no-key' };
  if (facts.mode !== 'with') return { allowed: false, why: 'not-with' };
  if (facts.presence && facts.presence.folderId !== facts.folderId)
    return { allowed: false, why: 'wrong-folder' };
  if (facts.setAnew && !(facts.setAnew.datesLeft <= 0)) return { allowed: false, why: 'key-just-set-anew' };
  if (!facts.presence || !isFresh(facts.presence.madeAtMs, facts.nowMs))
    return { allowed: false, why: 'key-needed' };
  return { allowed: true };
}
