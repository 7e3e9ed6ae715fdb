import type { PaperKind } from './paper-part.ts';
import type { Day, Id, Instant } from './plan.ts';

/** Pages a yes in advance can name. */
export const warrantPages = ['plan', 'crisis', 'letter'] as const satisfies readonly PaperKind[];
export type WarrantPage = (typeof warrantPages)[number];

/** The one letter a yes in advance names, and the words it had then: a letter that says something else is another. */
export interface NamedLetter {
  id: Id;
  /** SHA-256 of what is written in it, hexadecimal. */
  words: string;
}

/** What the client signs when they say yes in advance: one receiver, one purpose, which page, how often, until when. */
export interface WarrantStatement {
  receiver: string;
  purpose: string;
  page: WarrantPage;
  /** Which letter, when the page is one; null otherwise. */
  letter: NamedLetter | null;
  named: boolean;
  count: number;
  until: Day;
}

/** A yes in advance as the folder shows it, with each use. */
export interface WarrantView extends WarrantStatement {
  id: Id;
  made: Instant;
  uses: Instant[];
  withdrawn: Instant | null;
  /** After a restore, or when the key was set anew, it sleeps until confirmed With. */
  asleep: boolean;
}

/** How a yes in advance stands. */
export type WarrantState = 'lasts' | 'withdrawn' | 'asleep' | 'past' | 'used-up';

/** What somebody should know first about a yes in advance. */
export function warrantState(
  { withdrawn, uses, count, until, asleep }: WarrantView,
  today: Day,
): WarrantState {
  if (withdrawn !== null) return 'withdrawn';
  if (uses.length >= count) return 'used-up';
  if (until < today) return 'past';
  return asleep ? 'asleep' : 'lasts';
}

/** Why a yes in advance does not cover what is asked. */
export type WarrantRefusal =
  | 'withdrawn'
  | 'asleep'
  | 'used-up'
  | 'past'
  | 'other-page'
  | 'other-letter'
  | 'other-receiver'
  | 'bad-signature';
