import type { Safety } from './safety.ts';
import type { EndingView } from './ending.ts';
import type { Feedback } from './feedback.ts';
import type { Agreement } from './agreement.ts';
import type { Around } from './around.ts';
import type { CameBy, ConcernNote } from './first-meeting.ts';
import type { Day, Id, Instant, Note, Plan, Statement, Suggestion } from './plan.ts';
import type { Application } from './application.ts';
import type { Letter } from './letter.ts';
import type { Mandate } from './mandate.ts';
import type { Meeting } from './meeting.ts';
import type { PaperKind } from './paper-part.ts';
import type { Release, Stuck } from './release.ts';
import type { Review } from './review.ts';
import type { Reach } from './reach.ts';
import type { CrisisPage } from './crisis.ts';
import type { ClientLanguage } from './language.ts';
import type { OwnStatement } from './own-words.ts';
import type { StillAsked } from './still-wanted.ts';
import type { StoredPaper } from './stored-paper.ts';
import type { WarrantView } from './warrant.ts';
import type { WayPage } from './way.ts';

export { clientLanguages, deskLanguages } from './language.ts';
export type { ClientLanguage, DeskLanguage } from './language.ts';

/** Who can open the folder: the vault while there is no client's key, either of us, or only with the client. */
export const openingChoices = ['vault', 'either', 'only'] as const;
export type OpeningChoice = (typeof openingChoices)[number];

/** How the first meeting ended. "No" keeps nothing and so is not here. */
export const beginnings = ['start', 'nothing-written', 'think'] as const;
export type Beginning = (typeof beginnings)[number];

/** Forms of the client's key; `spare` opens in place of a lost one. */
export const keyForms = ['words', 'card', 'stick'] as const;
export type KeyForm = (typeof keyForms)[number];

export type { Safety };

/** What the folder remembers of the person: only what they wanted to say. */
export interface Person {
  calledName: string;
  language: ClientLanguage;
  safety: Safety;
  rightsTalkedOn: Day | null;
  beginning: Beginning;
}

/** How the client wants the table to look and read; remembered in their folder. */
export interface Reading {
  /** 1 is 21/32 px; up to 2. */
  textScale: 1 | 1.25 | 1.5 | 2;
  easyWords: boolean;
  /** Language of the table when it differs from the person's. */
  language: ClientLanguage | null;
  /** Minutes of silence With before the lock, 5-60 (rule 15). */
  lockMinutes: number;
}

/** One page the ombudsperson may read alone, when the client allows it (rule 8). */
export interface FrontPage {
  reach: string;
  nextMeeting: string;
  crisis: string;
}

/** The state of the client's key. */
export interface KeyState {
  exists: boolean;
  forms: KeyForm[];
  hasSpare: boolean;
  /** Set anew without the old one: from when, and how many dates of use remain before anything may leave. */
  setAnew: { on: Day; datesLeft: number; clockSetBackOn: Day | null } | null;
}

/** Everything the open folder shows. */
export interface FolderView {
  id: Id;
  alias: string;
  choice: OpeningChoice;
  key: KeyState;
  person: Person;
  reading: Reading;
  front: FrontPage;
  plan: Plan;
  /** The latest notes; `noteCount` tells how many there are in all. */
  notes: Note[];
  noteCount: number;
  applications: Application[];
  /** Meetings to come, and the latest had. */
  meetings: Meeting[];
  review: Review;
  statements: Statement[];
  suggestions: Suggestion[];
  crisis: CrisisPage;
  ownWords: OwnStatement[];
  still: StillAsked;
  way: WayPage;
  warrants: WarrantView[];
  /** Mandates and consents, the newest first. */
  mandates: Mandate[];
  /** Letters out, drafts among them, the newest first. */
  letters: Letter[];
  reach: Reach[];
  around: Around[];
  agreement: Agreement;
  /** How contact came about; null when it was not told. */
  came: CameBy | null;
  /** Notifications of concern that the client has been told of. */
  concerns: ConcernNote[];
  ending: EndingView;
  /** Drafts about what did not work, and what was released of them, the newest first. */
  stuck: Stuck[];
  releases: Release[];
  /** What can be taken home: the areas that hold something. */
  papers: PaperKind[];
  /** Papers kept in the folder, the newest first. */
  stored: StoredPaper[];
  /** What the client thinks of the service, where they let both of you read it. */
  feedback: Feedback[];
  canUndo: boolean;
  canRedo: boolean;
}

/** One line of the desk's list of people: an alias and nothing of the folder. */
export interface PersonLine {
  id: Id;
  alias: string;
  choice: OpeningChoice;
  beginning: Beginning;
  hasKey: boolean;
  /** Kept until this day when the person wanted to think (60 days). */
  thinkingUntil: Day | null;
  begun: Day;
  /** Notes waiting in the letter box. */
  letters: number;
  /** The work together ended that day; null while it goes on. */
  endedOn: Day | null;
  /** The folder will be erased after that day. */
  eraseOn: Day | null;
}

/** The service, named once (rule 17). */
export interface Service {
  employer: string;
  municipal: boolean;
  controller: string;
  officer: string;
  complainTo: string;
  /** Of whom the person can ask another ombudsperson. */
  changeAt: string;
}

/** When something happened, for lists. */
export interface Dated {
  at: Instant;
}
