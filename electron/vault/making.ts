import type { KeyForm } from '../../shared/domain/folder.ts';
import type { Id } from '../../shared/domain/plan.ts';

/** A client's key that is being made: shown once, held in memory only, gone when cancelled or locked. */
export interface KeyMaking {
  folderId: Id;
  form: KeyForm;
  anew: boolean;
  /** Four words in their plain form; empty for the other forms. */
  words: string;
  /** The card's code, or the bytes of the file; empty for words. */
  bytes: Buffer;
  spare: Buffer;
  /** With somebody who must not see, the spare is kept only as a file. */
  spareAsFileOnly: boolean;
  spareFileSaved: boolean;
}

/** A recovery secret that is being made; it counts when two of its groups were retyped. */
export interface RecoveryMaking {
  secret: Buffer;
  /** Positions of the groups that are asked for, counted from 1. */
  ask: [number, number];
}

/** A takeover key that is being made; it counts when a group of each half was retyped. */
export interface TakeoverMaking {
  /** Each opens nothing alone. */
  halves: [Buffer, Buffer];
  /** Who keeps them. */
  holders: [string, string];
  /** Positions of the groups that are asked for, one of each half, counted from 1. */
  ask: [number, number];
}

/** A paper on its way in from the screen, piece by piece; nothing of it is kept before it has come whole. */
export interface Arriving {
  folderId: Id;
  /** The file's name as it came. */
  name: string;
  pieces: Uint8Array[];
  /** How many bytes have come. */
  bytes: number;
}
