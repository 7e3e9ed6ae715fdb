import type { Id, Instant } from './plan.ts';

/** What a letter out is: each begins from a template of its own. */
export const letterKinds = ['agency', 'appeal', 'complaint', 'withdrawal'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** Languages a letter's fixed words can be in: those agencies are written to in. */
export const letterLanguages = ['sv', 'en'] as const;
export type LetterLanguage = (typeof letterLanguages)[number];

/** What is written in a letter. */
export interface LetterText {
  kind: LetterKind;
  language: LetterLanguage;
  /** Name and address, as on an envelope. */
  receiver: string;
  /** What it is about: the letter's heading. */
  matter: string;
  /** The receiver's own number of the matter; empty when there is none. */
  reference: string;
  body: string;
  /** The same in the client's own language; empty when nothing stands beside. */
  beside: string;
  /** Who interpreted; empty when nobody did. */
  interpreter: string;
  /** The name it is signed with, kept in this letter only. */
  name: string;
}

/** Once that a letter left the folder. */
export interface LetterSent {
  at: Instant;
  /** The letter still reads as it did then. */
  same: boolean;
}

/** A letter as the folder shows it. Until it has left it is a draft, and nothing but a draft. */
export interface Letter extends LetterText {
  id: Id;
  /** When it was begun. */
  at: Instant;
  sent: LetterSent[];
}

/** How a letter stands: not sent; sent as it reads now; sent, and changed since. */
export type LetterState = 'draft' | 'sent' | 'changed';

export function letterState({ sent }: Pick<Letter, 'sent'>): LetterState {
  if (sent.length === 0) return 'draft';
  return sent.some(({ same }) => same) ? 'sent' : 'changed';
}

/** Whether a letter says enough to leave: to whom, about what, and something. */
export function canLeave({ receiver, matter, body }: LetterText): boolean {
  return [receiver, matter, body].every((text) => text.trim() !== '');
}

/** The receiver on one line, for the list of what has been shared: the first line that says something. */
export function receiverLine({ receiver }: Pick<LetterText, 'receiver'>): string {
  const lines = receiver.split('\n').map((line) => line.trim());
  return lines.find((line) => line !== '') ?? '';
}
