import { mandateState, type Mandate, type MandateState } from '../../shared/domain/mandate.ts';
import type { Day, Instant } from '../../shared/domain/plan.ts';
import type { Catalogue } from '../../shared/i18n/catalogue.ts';

type MandateTexts = Catalogue['table']['mandates'];

/** How a mandate stands, worded, and which badge it has: sun for what comes near, sea for what holds. */
export interface Standing {
  state: MandateState;
  text: string;
  badge: 'clay' | 'sun' | 'sea';
}

/** What a mandate is called in a list. */
export const mandateLine = (mandate: Pick<Mandate, 'kind' | 'who' | 'whom'>, t: MandateTexts): string =>
  t.line[mandate.kind](mandate.who, mandate.whom);

/** How a mandate stands today. */
export function mandateStanding(
  mandate: Mandate,
  t: MandateTexts,
  wall: { today: Day; day: (day: Day) => string; dayOf: (at: Instant) => string },
): Standing {
  const state = mandateState(mandate, wall.today);
  const until = wall.day(mandate.until);
  switch (state) {
    case 'unsigned':
      return { state, text: t.states.unsigned(), badge: 'clay' };
    case 'later':
      return { state, text: t.states.later(wall.day(mandate.from)), badge: 'clay' };
    case 'lasts':
      return { state, text: t.states.lasts(until), badge: 'sea' };
    case 'soon':
      return { state, text: t.states.soon(until), badge: 'sun' };
    case 'confirm':
      return { state, text: t.states.confirm(), badge: 'sun' };
    case 'past':
      return { state, text: t.states.past(until), badge: 'clay' };
    case 'withdrawn':
      return {
        state,
        text: t.states.withdrawn(mandate.withdrawn === null ? '' : wall.dayOf(mandate.withdrawn)),
        badge: 'clay',
      };
  }
}
