import type { DeskLanguage, KeyForm } from '../domain/folder.ts';
import type { Mode } from './call.ts';

/** What the app can say of itself in any mode. */
export interface Status {
  mode: Mode;
  /** `none`: first start. `newer` and `damaged` are never touched. */
  vault: 'none' | 'here' | 'newer' | 'damaged';
  /** Where the first start was left: what still has to be done before the desk. */
  setup: 'recovery' | 'service' | 'done';
  language: DeskLanguage;
  theme: Theme;
  blur: boolean;
  /** Seconds before the next attempt is tried. */
  wait: number;
}
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** How strong a passphrase is. `bits` is an estimate of guesses, in bits; `enough` from 60. */
export interface Strength {
  bits: number;
  enough: boolean;
}

/** What is shown once while a client's key is made. Empty lists where the form has nothing to show. */
export interface KeyOffer {
  form: KeyForm;
  /** Four words, or the groups of the card. */
  shown: string[];
  spare: string[];
  /** With somebody who must not see the spare is offered only as a file. */
  spareAsFileOnly: boolean;
}

/** Whether something was written where the person chose; `false`: they changed their mind in the dialog. */
export interface Saved {
  saved: boolean;
}

/** What "Check a document" says. `by` tells whose key: this vault's, a folder's (by alias, on the desk only) or one used once. */
export type Verdict =
  | {
      verdict: 'unchanged';
      by: 'folder' | 'vault' | 'once' | 'unknown';
      alias: string;
      fingerprint: string;
      made: string;
    }
  | { verdict: 'changed'; by: 'folder' | 'vault' | 'once' | 'unknown'; alias: string; fingerprint: string }
  /** A letter that left a folder, unchanged: it carries no seal, and the folder keeps the proof (rule 4). */
  | { verdict: 'letter'; alias: string; fingerprint: string; left: string }
  | { verdict: 'not-ours' }
  | { verdict: 'not-a-pdf' }
  | { verdict: 'too-large' }
  | { verdict: 'unreadable' }
  | { verdict: 'none' };
