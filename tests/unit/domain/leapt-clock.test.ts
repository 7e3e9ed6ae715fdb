import { describe, expect, it } from 'vitest';
import { believedDay, clockLeapt } from '../../../shared/domain/leapt-clock.ts';

describe('a clock that leapt ahead', () => {
  it.each([
    ['2026-11-02', null, false],
    ['2027-11-03', '2026-11-02', false],
    ['2027-11-04', '2026-11-02', true],
    ['2036-11-02', '2026-11-02', true],
    ['2026-11-01', '2026-11-02', false],
  ] as const)('on %s, after %s: %s', (today, lastUse, leapt) => {
    expect(clockLeapt(today, lastUse)).toBe(leapt);
    expect(believedDay(today, lastUse)).toBe(leapt ? lastUse : today);
  });
});
