import type { Choice } from './choices.ts';
import type { CallName, Status } from './contract.ts';
import type { ClientLanguage } from '../domain/folder.ts';
import type { StoredType } from '../domain/stored-paper.ts';

/** What a screen sends: a number to match the answer, a call's name, its input. */
export interface Request {
  n: number;
  call: CallName;
  input: unknown;
}

/** What the vault process tells a screen unasked. No content, no names. */
export type Notice =
  | { notice: 'cover' }
  | { notice: 'uncover' }
  /** The app locks in this many seconds unless somebody does something. */
  | { notice: 'lock-soon'; seconds: number }
  | { notice: 'lock-not-yet' }
  | { notice: 'status'; status: Status }
  /** Files of a backup that are done, of how many. */
  | { notice: 'backup'; done: number; of: number };

/**
 * Between main and the vault process, over the utility process's own channel. Main never receives a key, a
 * secret or content: only paths the person chose, numbers and event codes.
 */
export type ToVault =
  /** A window's end of a fresh channel comes with it as a transferred port. */
  | { to: 'attach' }
  /** Flush and end; the answer is the process's exit. */
  | { to: 'end' }
  | { to: 'chosen'; n: number; path: string | null }
  /** The printing window's end of a fresh channel comes with it; none came when the window could not be opened. */
  | { to: 'print'; n: number }
  /** The window got or lost focus, or the person did something in it. */
  | { to: 'active' };

export type FromVault =
  | { from: 'ready' }
  /** Opens the system's dialog. `suggested` holds no name; `title` is a catalogue key. */
  | { from: 'choose'; n: number; what: Choice; suggested: string }
  /** A window of its own is wanted, from which a finished document is printed. Main sees nothing of the document. */
  | { from: 'print'; n: number }
  /** The window must be replaced by a fresh one: With, or the table before there is a key. */
  | { from: 'fresh-window'; mode: 'with' | 'beside' }
  | { from: 'lock' }
  /** So that menus and dialogs speak the reader's language and follow the theme. */
  | { from: 'appearance'; language: 'sv' | 'en'; theme: 'system' | 'light' | 'dark' }
  /** An event code and numbers for the log, never text. */
  | { from: 'event'; code: string; numbers: number[] };

/** What the printing window is sent over its own channel: a document in pieces, or that it must go. */
export type ToPrintWindow =
  | { print: 'begin'; type: StoredType; language: ClientLanguage; size: number }
  | { print: 'piece'; bytes: Uint8Array }
  | { print: 'end' }
  | { print: 'close' };

/** What it answers: it has the whole document, and somebody is there. */
export interface FromPrintWindow {
  print: 'taken' | 'alive';
}
