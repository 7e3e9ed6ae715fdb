/** Why a part of a text is marked; the strongest first: where two lie over each other, the earlier one stands. */
export const guardReasons = [
  'personal-number',
  'mail',
  'bank-account',
  'phone',
  'address',
  'link',
  'agency-case-number',
  'registration-plate',
  'property',
  'date',
  'alias',
  'name',
  'official',
  'other-name',
  'age-and-place',
] as const;
export type GuardReason = (typeof guardReasons)[number];

/** What the folder knows about people, told by the vault process; nothing of it is kept. */
export interface KnownInFolder {
  /** The client's alias, what they want to be called, names. */
  readonly own: readonly string[];
  /** People around, and officials that the folder names. */
  readonly others: readonly string[];
  /**
   * Officials and members of the directory. This folder says nothing of them, so in small letters a single word of
   * their names is a word of the language.
   */
  readonly directory?: readonly string[];
  /** Addresses and streets. */
  readonly places: readonly string[];
  /** Phones, personal numbers and mail addresses, as written. */
  readonly numbers: readonly string[];
  /** Municipalities and districts, from the catalogue. */
  readonly smallPlaces: readonly string[];
  /** Case numbers and references of agencies, as written. */
  readonly cases?: readonly string[];
  /** Which of `own` is the alias, so that the screen can call it so; where it is not said, it counts as a name. */
  readonly alias?: string;
}

/** One marked part of a text. */
export interface GuardHit {
  /** UTF-16 offsets into the text; `end` is after the last. */
  readonly start: number;
  readonly end: number;
  readonly reason: GuardReason;
  /** A structured identifier: it may not be released, whoever wishes it. */
  readonly blocks: boolean;
  /** What to write instead, in the text's language. */
  readonly suggestion: string;
}

/** The languages a wording is released in. */
export type GuardLanguage = 'sv' | 'en';
