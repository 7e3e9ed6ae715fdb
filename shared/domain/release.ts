import type { DeficiencyContent, DeficiencyState, Month, ReleaseLimits } from './deficiency.ts';
import { wasReported } from './deficiency-ladder.ts';
import { mayBeReleased, type GuardHit } from './guard/guard.ts';
import type { Day, Id, Instant } from './plan.ts';

/**
 * Words about what did not work, on their way from a client's folder to the log. A draft may still tell who it is about,
 * so it lives in the folder alone; what the client releases goes word for word (product.md, rule 10).
 */

/** What a draft is for: the log of deficiencies, or a question for colleagues. */
export const stuckKinds = ['deficiency', 'supervision'] as const;
export type StuckKind = (typeof stuckKinds)[number];

/** What a draft can begin with. */
export const stuckBeginnings = ['step', 'note', 'application'] as const;
export type StuckBeginning = (typeof stuckBeginnings)[number];

/** The step, note or application that got stuck. */
export interface StuckFrom {
  kind: StuckBeginning;
  id: Id;
}

/** What a draft says. Half-written it may lack everything. */
export interface StuckText {
  content: DeficiencyContent;
  /** The same in the client's own language; it stays in the folder. */
  beside: string;
  /** Who interpreted; empty when nobody did. */
  interpreter: string;
}

/** A draft in the folder. */
export interface Stuck extends StuckText {
  id: Id;
  kind: StuckKind;
  from: StuckFrom | null;
  added: Day;
}

/**
 * How far a release has come: `passing` and `withdrawing` until the log has heard of it; `elsewhere` went to the log of
 * a service that the client has left.
 */
export const releaseStates = ['passing', 'passed', 'withdrawing', 'withdrawn', 'elsewhere'] as const;
export type ReleaseState = (typeof releaseStates)[number];

/** What the client released, as the folder remembers it. The log's number is not here: only their key reads it. */
export interface Release extends StuckText {
  id: Id;
  kind: StuckKind;
  limits: ReleaseLimits;
  releasedAt: Instant;
  state: ReleaseState;
  withdrawnAt: Instant | null;
}

/** The texts of a draft that the guard reads; all of them become public. */
export const guardedFields = ['happened', 'ledTo', 'remedy', 'place'] as const;
export type GuardedField = (typeof guardedFields)[number];

/** What the guard found in one text of a draft. */
export interface FieldHits {
  field: GuardedField;
  hits: readonly GuardHit[];
}

/** The texts that a draft of this kind has: a question is one text. */
export const fieldsOf = (kind: StuckKind): readonly GuardedField[] =>
  kind === 'supervision' ? ['happened'] : guardedFields;

/** Nothing written yet, in a month. */
export const noContent = (month: Month): DeficiencyContent => ({
  happened: '',
  ledTo: '',
  remedy: '',
  agencyId: null,
  agencyKind: '',
  level: '',
  lifeArea: '',
  barrier: '',
  rights: [],
  place: '',
  month,
  met: null,
});

/** Only what a question for colleagues says; nothing else of its draft leaves. */
export const onlyQuestion = (content: DeficiencyContent): DeficiencyContent => ({
  ...noContent(content.month),
  happened: content.happened,
});

/** A hit by where it stands and what stands there: changed words are asked about again. */
export const hitKey = (field: GuardedField, text: string, { start, end, reason }: GuardHit): string =>
  [field, start, reason, text.slice(start, end)].join('|');

/** Why a draft cannot be released as it reads. */
export type ReleaseRefusal = 'nothing-written' | 'tells-somebody' | 'not-confirmed';

/**
 * May these words be released? Something must be said, no structured identifier may stand in it, and the client has seen
 * each other hit once more and let it stand. Whether they are here with their key is `decide-export.ts`'s.
 * Source: product.md, rule 10.
 */
export function mayRelease(
  { content }: Pick<StuckText, 'content'>,
  found: readonly FieldHits[],
  confirmed: readonly string[],
): { allowed: true } | { allowed: false; why: ReleaseRefusal } {
  if (content.happened.trim() === '') return { allowed: false, why: 'nothing-written' };
  // SECURITY: what blocks, blocks; nobody can confirm it away.
  if (!found.every(({ hits }) => mayBeReleased(hits))) return { allowed: false, why: 'tells-somebody' };
  const seen = found.every(({ field, hits }) =>
    hits.every((hit) => confirmed.includes(hitKey(field, content[field], hit))),
  );
  return seen ? { allowed: true } : { allowed: false, why: 'not-confirmed' };
}

/** The limits as they are kept: a month that is here already limits nothing, and a question goes to no body. */
export const keptLimits = (kind: StuckKind, limits: ReleaseLimits, thisMonth: Month): ReleaseLimits => ({
  onlyBody: kind === 'deficiency' && limits.onlyBody,
  notBefore: limits.notBefore !== null && limits.notBefore > thisMonth ? limits.notBefore : null,
  untilTold: limits.untilTold,
});

/** What the log says of a wording, by its number; null: it is not in the log. */
export interface InLog {
  /** The log shows it, or only counts it as waiting. */
  shown: boolean;
  untilTold: boolean;
  sent: boolean;
  state: DeficiencyState;
}

/**
 * How a released wording stands, as the client reads it. `unread`: its number was for a key that is lost. `missing`: the
 * log does not have it.
 */
export const standings = [
  'elsewhere',
  'unread',
  'missing',
  'untold',
  'waiting',
  'logged',
  'reported',
  'answered',
  'remedying',
  'remedied',
  'not-remedied',
  'passed-on',
  'asked',
] as const;
export type Standing = (typeof standings)[number];

/** How one of the client's released wordings stands. */
export interface ReleaseStanding {
  id: Id;
  standing: Standing;
  /** What became of it, where it was reported in other words than these; null otherwise. */
  became: Standing | null;
}

/** Standings in which nothing has been sent yet, as far as anybody knows. */
const unsent: readonly Standing[] = ['unread', 'missing', 'untold', 'waiting', 'logged'];

/** Whether a wording that stands so can still be taken back. */
export const canTakeBack = (standing: Standing): boolean => unsent.includes(standing);

/**
 * Whether the folder may forget it for good: what can still be taken back is taken back first, since nobody could find
 * it in the log without it. Of what no key reads nobody knows; it must not stay for ever.
 * @param standing null: it is not known, or it was taken back
 */
export const canBeErased = (state: ReleaseState, standing: Standing | null): boolean =>
  state === 'withdrawn' || standing === 'unread' || (standing !== null && !canTakeBack(standing));

function sentStanding(kind: StuckKind, state: DeficiencyState): Standing {
  if (kind === 'supervision') return 'asked';
  switch (state) {
    case 'draft':
    case 'released':
      return 'reported';
    case 'reported':
    case 'answered':
    case 'remedying':
    case 'remedied':
    case 'not-remedied':
    case 'passed-on':
      return state;
  }
}

/** How a wording stands by what the log says. */
export function standingOf(kind: StuckKind, inLog: InLog | null): Standing {
  if (inLog === null) return 'missing';
  if (inLog.sent) return sentStanding(kind, inLog.state);
  if (inLog.untilTold) return 'untold';
  return inLog.shown ? 'logged' : 'waiting';
}

/**
 * What became of what a wording tells, where the words themselves were not sent: one of several that tell of the same
 * speaks for all of them, and the others would stand in the list for ever. Nothing is told of the others. Null where how
 * the words themselves stand says it all, or they wait for the client.
 */
export function becameOf(kind: StuckKind, inLog: InLog | null): Standing | null {
  if (inLog === null || standingOf(kind, inLog) !== 'logged') return null;
  return wasReported(inLog.state) ? sentStanding(kind, inLog.state) : null;
}
