import { isFresh } from '../../../shared/domain/decide-export.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import type { App } from '../app.ts';
import type { Presence } from '../keys/presence.ts';
import type { With } from '../session.ts';

/**
 * The client's key as it was given for what leaves now; null when it was not, or has been used. After a paper it is good
 * for one thing only: the note to keep about that paper (`about` is its entry). How fresh it is, is not asked here.
 */
export function exitKeyFor(session: With, about: Id | null): Presence | null {
  const { exit } = session;
  // SECURITY: one key, one thing: a key that let one paper out lets out no other (rule 4).
  return exit && (exit.usedFor === null || exit.usedFor === about) ? exit.presence : null;
}

/** The client's key as it was given on the spot for something other than a paper, while it is fresh and not used. */
export function freshExit(app: App, session: With): Presence | null {
  const presence = exitKeyFor(session, null);
  return presence && isFresh(presence.madeAt, app.outside.clock.now().getTime()) ? presence : null;
}
