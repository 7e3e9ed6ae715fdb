import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Suggestion } from '../../../shared/domain/plan.ts';
import { folded } from '../../../shared/domain/suggestions.ts';
import { anyDay } from './arbitraries.ts';

const suggestion = (at: string, state: Suggestion['state'] = 'waiting'): Suggestion => ({
  id: at,
  about: { kind: 'wish' },
  words: 'Would a bus card help?',
  at: `${at}T09:00:00.000Z`,
  state,
});

it('folds what is older than three months, whatever was answered', () => {
  const old = [suggestion('2026-02-27'), suggestion('2026-01-01', 'later'), suggestion('2025-06-01', 'no')];
  const fresh = [suggestion('2026-02-28'), suggestion('2026-05-01', 'yes')];
  expect(folded([...old, ...fresh], '2026-05-31')).toEqual({ shown: fresh, folded: old });
});

it('loses none and keeps their order', () => {
  fc.assert(
    fc.property(fc.array(anyDay), anyDay, (days, today) => {
      const all = days.map((day) => suggestion(day));
      const result = folded(all, today);
      const isFolded = new Set(result.folded);
      expect(result.shown).toEqual(all.filter((one) => !isFolded.has(one)));
      expect(result.folded).toEqual(all.filter((one) => isFolded.has(one)));
      expect(result.folded.every((one) => one.at.slice(0, 10) < today)).toBe(true);
    }),
  );
});
