import type { Instant } from './plan.ts';
import type { SearchKind } from './search.ts';

/** One thing that was removed from a folder and can still be put back. */
export interface RemovedThing {
  /** Where it was kept. */
  table: string;
  id: string;
  kind: SearchKind;
  /** Its first words; empty when it held none. */
  words: string;
  removedAt: Instant;
  /** It was removed with the client, so only they put it back (rule 2). */
  needsClient: boolean;
}

/** Longest words that tell a removed thing. */
const longest = 120;

/** The first words of a text on one line, for a list. */
export function firstWords(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const letters = Array.from(line);
  return letters.length <= longest ? line : `${letters.slice(0, longest).join('').trimEnd()} …`;
}
