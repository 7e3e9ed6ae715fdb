/**
 * The client's plan: wishes in the client's own words, in the client's own order, with steps under them.
 * Source: WHO technical package on community outreach, section 2.5 (the plan belongs to the client).
 */

import type { ContactWay } from './contact.ts';

/** A random identifier, 32 hexadecimal characters. */
export type Id = string;
/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;
/** A point in time, ISO 8601 in UTC. */
export type Instant = string;

/** Who does a step, as the client sees it: "me" is the client. */
export const stepDoers = ['me', 'ombudsperson', 'both', 'other'] as const;
export type StepDoer = (typeof stepDoers)[number];

/** One thing somebody does towards a wish. `done` is null while the step is open. */
export interface Step {
  id: Id;
  wishId: Id;
  words: string;
  doer: StepDoer;
  /** Who, when `doer` is "other"; otherwise empty. */
  doerName: string;
  due: Day | null;
  /** What came of it, in a sentence; empty until told. */
  outcome: string;
  done: Day | null;
}

/** A wish as the person said it. `closed` is null while the wish is open. */
export interface Wish {
  id: Id;
  words: string;
  /** The one wish chosen to begin with. */
  chosen: boolean;
  closed: Day | null;
  /** What the client wanted to say when it was closed; may be empty. */
  closing: string;
  added: Day;
  steps: Step[];
}

/** Wishes in the client's order; open and closed ones alike. */
export interface Plan {
  wishes: Wish[];
}

/** The one change of the plan that a sentence said by phone may carry (product.md, rule 2). */
export type PlanChange =
  | { kind: 'wish.add'; words: string }
  | { kind: 'wish.reword'; wishId: Id; words: string }
  | { kind: 'wish.move'; wishId: Id; to: number }
  | { kind: 'wish.choose'; wishId: Id }
  | { kind: 'wish.close'; wishId: Id; closing: string }
  | { kind: 'wish.reopen'; wishId: Id }
  | { kind: 'step.add'; wishId: Id; words: string; doer: StepDoer; doerName: string; due: Day | null }
  | { kind: 'step.done'; stepId: Id; outcome: string };

/** How the client said something without their key: by phone, by message, or at the table before there is a key. */
export const statementChannels = ['phone', 'message', 'before-key'] as const;
export type StatementChannel = (typeof statementChannels)[number];

/** A sentence the client said, with at most one change that waits for their key. */
export interface Statement {
  id: Id;
  said: string;
  channel: StatementChannel;
  at: Instant;
  change: PlanChange | null;
  state: 'waiting' | 'confirmed' | 'struck';
}

/** What a suggestion is about. */
export type SuggestionAbout =
  { kind: 'wish' } | { kind: 'step'; wishId: Id } | { kind: 'reword'; wishId: Id };

/** The ombudsperson's suggestion; it changes nothing until the client says yes, With. */
export interface Suggestion {
  id: Id;
  about: SuggestionAbout;
  words: string;
  at: Instant;
  state: 'waiting' | 'yes' | 'no' | 'later';
}

/** How a note came about. `letter` came through the letter box of a folder that opens only with the client. */
export const noteKinds = ['beside', 'phone', 'no-name', 'letter'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** A short note of the ombudsperson, which the client can read, comment on and strike. */
export interface Note {
  id: Id;
  text: string;
  kind: NoteKind;
  at: Instant;
  /** What kind of contact it was; null when nobody said. */
  way: ContactWay | null;
  /** With which agency; may be empty. */
  agency: string;
  /** What the client wanted to say to it; may be empty. */
  comment: string;
  /** When the client struck it; it stays readable, struck. */
  struck: Instant | null;
}
