import type { Choice } from '../../shared/contract/choices.ts';
import type { ClientLanguage } from '../../shared/domain/folder.ts';
import type { StoredType } from '../../shared/domain/stored-paper.ts';
import type { ReadReplyFile } from './replies/reply-file.ts';

/** What the vault process is given from outside, so that tests can give their own. */

/** Tells the time. */
export interface Clock {
  now(): Date;
}

/** Gives `bytes` random bytes from the system's generator. */
export type Random = (bytes: number) => Buffer;

/** Cost of Argon2id: memory in KiB, passes over it, lanes beside each other (RFC 9106). */
export interface KdfCost {
  memoryKiB: number;
  passes: number;
  lanes: number;
}

/** What is asked of the person through the system's own dialogs. Answers a path, or null when they changed their mind. */
export type Choose = (what: Choice, suggested: string) => Promise<string | null>;

/** A finished document for the printing window, and the language that window speaks. */
export interface Printable {
  type: StoredType;
  bytes: Uint8Array;
  language: ClientLanguage;
}

/** Hands a document to a window of its own, from which it is printed. Answers whether the window has it. */
export type Print = (document: Printable) => Promise<boolean>;

/** Everything from outside. */
export interface Outside {
  clock: Clock;
  random: Random;
  /** Cost of a new slot; a slot keeps the cost it was made with. */
  cost: () => Promise<KdfCost>;
  choose: Choose;
  print: Print;
  /** Reads a reply to a report, which anybody may have made. */
  readReply: ReadReplyFile;
}
