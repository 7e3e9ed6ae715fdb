/** Minutes of silence after which the table is covered, and the desk locked. Source: product.md, rule 15. */
export const coverMinutes = 4;
/** Minutes of silence at the table before the lock, unless the client set another number. */
export const usualLockMinutes = 30;
export const fewestLockMinutes = 5;
export const mostLockMinutes = 60;
/** How long before the lock the person is warned, in seconds. */
export const warnSeconds = { desk: 30, table: 60 } as const;

const minute = 60_000;

/** The states of a session, as the contract names them. */
export type SilenceMode = 'locked' | 'without' | 'beside' | 'with' | 'ownCopy';

/** What silence brings now. */
export interface SilenceActs {
  /** The screen is covered; uncovering needs no key. */
  cover: boolean;
  /** The lock is near: say so, with `secondsLeft`. */
  warn: boolean;
  /** Whole seconds until the lock; 0 where nothing locks or it is time. */
  secondsLeft: number;
  lock: boolean;
  /** Milliseconds of further silence until something changes; null when nothing more will. */
  nextCheckMs: number | null;
}

interface Limits {
  coverAt: number;
  warnAt: number;
  lockAt: number;
}

function lockMinutesOf(asked: number): number {
  if (!Number.isFinite(asked)) return usualLockMinutes;
  return Math.min(Math.max(asked, fewestLockMinutes), mostLockMinutes);
}

/**
 * With, beside and in a client's own copy silence is talk or reading, and the client's number counts; at the
 * desk it is an empty chair.
 */
function limitsOf(mode: SilenceMode, lockMinutes: number): Limits | null {
  switch (mode) {
    case 'locked':
      return null;
    case 'without': {
      const lockAt = coverMinutes * minute;
      return { coverAt: Infinity, warnAt: lockAt - warnSeconds.desk * 1000, lockAt };
    }
    case 'beside':
    case 'with':
    case 'ownCopy': {
      const lockAt = lockMinutesOf(lockMinutes) * minute;
      return { coverAt: coverMinutes * minute, warnAt: lockAt - warnSeconds.table * 1000, lockAt };
    }
  }
}

/**
 * What the app does after `silentMs` milliseconds without a key, a click or a touch (rule 15). `lockMinutes` is
 * the client's own number for the table (5-60, clamped; 30 when it cannot be read). A negative silence counts as
 * none.
 */
export function silenceActs(mode: SilenceMode, lockMinutes: number, silentMs: number): SilenceActs {
  const limits = limitsOf(mode, lockMinutes);
  if (!limits) return { cover: false, warn: false, secondsLeft: 0, lock: false, nextCheckMs: null };
  // SECURITY: a silence that cannot be read locks.
  const silent = Number.isNaN(silentMs) ? limits.lockAt : Math.max(0, silentMs);
  const lock = silent >= limits.lockAt;
  const ahead = [limits.coverAt, limits.warnAt, limits.lockAt].filter((at) => at > silent);
  return {
    cover: silent >= limits.coverAt,
    warn: silent >= limits.warnAt && !lock,
    secondsLeft: Math.max(0, Math.ceil((limits.lockAt - silent) / 1000)),
    lock,
    nextCheckMs: lock ? null : Math.min(...ahead) - silent,
  };
}
