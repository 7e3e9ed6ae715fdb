import type { DeskLanguage } from './language.ts';
import type { Day, Id } from './plan.ts';

/**
 * What keeps going wrong for clients because of how a system works, worded so that nobody can be recognised.
 * Source: SFS 2013:522, section 3; WHO technical package on community outreach, section 2.5.
 */

/** A month, `YYYY-MM`. Nothing about a deficiency is kept finer than this. */
export type Month = string;
/** A word of one of the lists that the vault may change. Kinds of agencies begin with the directory's. */
export type TermId = string;

/** The lists a deficiency is described by. Their words are `shared/catalogs`' and the vault's own. */
export const termLists = ['agency-kind', 'level', 'life-area', 'barrier', 'right'] as const;
export type TermList = (typeof termLists)[number];

/** One word of a list, in both languages. */
export interface Term {
  list: TermList;
  id: TermId;
  sv: string;
  en: string;
  /** No longer offered; what was described by it still shows it. */
  hidden: boolean;
}

/** Whether it was met for the first time; null: nobody said. */
export const timesMet = ['first', 'again'] as const;
export type TimesMet = (typeof timesMet)[number];

/** What a deficiency says. Every free text of it is worded to be public, and guarded. */
export interface DeficiencyContent {
  /** What happened. */
  happened: string;
  /** What it led to; may be empty. */
  ledTo: string;
  /** What would remedy it; may be empty. */
  remedy: string;
  /** The agency concerned, in the vault's directory; null: only its kind is said. */
  agencyId: Id | null;
  agencyKind: TermId;
  level: TermId;
  lifeArea: TermId;
  barrier: TermId;
  /** Articles of the UN convention on the rights of persons with disabilities. */
  rights: TermId[];
  /** A municipality or a district, never anything finer; may be empty. */
  place: string;
  /** When it happened. */
  month: Month;
  met: TimesMet | null;
}

/** How far the client lets a released wording go. Choices or a month, never free text. */
export interface ReleaseLimits {
  /** Only the management body may have it: neither the county board nor anybody above. */
  onlyBody: boolean;
  /** Not in any report before this month; null: at once. */
  notBefore: Month | null;
  /** Not until the client says so, With ("not before I have moved"). */
  untilTold: boolean;
}
export const noLimits: ReleaseLimits = { onlyBody: false, notBefore: null, untilTold: false };

/** Where a wording comes from: released word for word by a client, or the ombudsperson's own observation. */
export const wordingOrigins = ['released', 'own'] as const;
export type WordingOrigin = (typeof wordingOrigins)[number];

/** One wording in the log. It has no link to anybody. */
export interface LoggedWording extends DeficiencyContent {
  id: Id;
  /** Random; by it an answer finds its way back. Eight digits, the last one a check digit. */
  number: string;
  origin: WordingOrigin;
  limits: ReleaseLimits;
  /** It stands in a report that was made: it can no longer be taken back. */
  sent: boolean;
}

/** How a deficiency stands. */
export const deficiencyStates = [
  'draft',
  'released',
  'reported',
  'answered',
  'remedying',
  'remedied',
  'not-remedied',
  'passed-on',
] as const;
export type DeficiencyState = (typeof deficiencyStates)[number];

/** To whom it has been taken, from the nearest to the last. */
export const channels = ['body', 'county-board', 'national-board', 'supervision'] as const;
export type Channel = (typeof channels)[number];

/** What an answer says it will come to. */
export const stances = ['will-remedy', 'remedied', 'looking-into', 'not-ours', 'will-not'] as const;
export type Stance = (typeof stances)[number];
/** How an answer came. */
export const answerWays = ['form', 'sheet', 'letter', 'minutes', 'said'] as const;
export type AnswerWay = (typeof answerWays)[number];

/** An answer to a deficiency. */
export interface DeficiencyAnswer {
  id: Id;
  /** The report it answers; null when nobody said. */
  reportId: Id | null;
  /** Who answers: a member of the management body or another agency, by its name then. */
  from: string;
  receivedOn: Day;
  way: AnswerWay;
  stance: Stance | null;
  text: string;
  /** By when it is promised; null: no day. */
  promisedOn: Day | null;
  /** A paper that came with it. */
  paper: { type: 'pdf' | 'jpeg' | 'png'; size: number } | null;
}

/** One deficiency in the log: one barrier, met once or by several. */
export interface Deficiency {
  id: Id;
  state: DeficiencyState;
  /** What the ombudsperson groups it by; empty: nothing. */
  theme: string;
  /** The member of the management body, or the other agency, that owes the answer; null: nobody is named. */
  addresseeId: Id | null;
  channel: Channel;
  /** Its wordings, the one that speaks for it first. Never empty. */
  wordings: LoggedWording[];
  /** How many clients met it. A count of people: suppressed wherever it leaves (product.md, rule 12). */
  people: number;
  answers: DeficiencyAnswer[];
  /** What changed in practice; empty until somebody says. */
  changed: string;
  changedOn: Day | null;
  /** The reports it stood in, the earliest first. */
  reports: { reportId: Id; channel: Channel; meetingOn: Day; madeOn: Day; expectedOn: Day }[];
}

/** The limits of what is written. */
export const deficiencyLimits = { text: 2_000, place: 60, theme: 60, answer: 4_000, changed: 2_000 } as const;

/** What can be half written in the log, and is kept until it is saved. */
export const logDrafts = ['answer', 'changed', 'happened', 'ledTo', 'remedy', 'question', 'learned'] as const;

/** A text in the log that is not saved yet: what it is, and of which deficiency, wording or question. */
export interface LogDraft {
  of: (typeof logDrafts)[number];
  id: Id;
}

/** A report that was made, and what stood in it. */
export interface MadeReport {
  id: Id;
  channel: Channel;
  /** One member of the management body, or another agency; null: the whole body. */
  receiverId: Id | null;
  /** Their name then. */
  receiver: string;
  meetingOn: Day;
  madeOn: Day;
  periodFrom: Day;
  periodUntil: Day;
  /** By when an answer is expected. */
  expectedOn: Day;
  /** What it is written in: the form that answers it is too. */
  language: DeskLanguage;
  /** SHA-256 of the document, hexadecimal. */
  digest: string;
  /** The counts of people as they were shown, so that later reports never give them away by a difference. */
  published: unknown;
  /** The deficiencies in it, each with the numbers of its wordings that stood there. */
  deficiencies: { deficiencyId: Id; numbers: string[] }[];
}
