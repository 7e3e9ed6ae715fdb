import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptSince, monthAfter, monthOf, shownFrom } from '../../../shared/domain/month.ts';
import { anyDay } from './arbitraries.ts';

describe('months', () => {
  it('go over the year', () => {
    expect(monthAfter('2026-11', 3)).toBe('2027-02');
    expect(monthAfter('2026-01', -1)).toBe('2025-12');
    expect(shownFrom('2026-12-01')).toBe('2027-01');
    expect(shownFrom('2026-12-31')).toBe('2027-01');
    expect(() => monthAfter('9999-12', 1)).toThrow(RangeError);
  });

  it('a release shows in the month after it, never in its own', () => {
    fc.assert(
      fc.property(
        anyDay,
        (day) => shownFrom(day) > monthOf(day) && monthAfter(shownFrom(day), -1) === monthOf(day),
      ),
    );
  });

  it('what was removed waits at least a whole month', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const removed = monthOf(day);
        const wasKept = keptSince(`${monthAfter(removed, 1)}-28`) <= removed;
        return wasKept && keptSince(`${monthAfter(removed, 2)}-01`) > removed;
      }),
    );
  });
});
