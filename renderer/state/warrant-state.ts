import type { Day } from '../../shared/domain/plan.ts';
import type { WarrantView } from '../../shared/domain/warrant.ts';

/** How a yes in advance stands today. */
export type WarrantState = 'lasts' | 'withdrawn' | 'asleep' | 'past' | 'used-up';

/** What somebody should know first about a yes in advance. */
export const warrantState = (warrant: WarrantView, today: Day): WarrantState => {
  if (warrant.withdrawn !== null) return 'withdrawn';
  if (warrant.uses.length >= warrant.count) return 'used-up';
  if (warrant.until < today) return 'past';
  return warrant.asleep ? 'asleep' : 'lasts';
};
