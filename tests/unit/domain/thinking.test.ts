import { expect, it } from 'vitest';
import { isPast, mayHaveBegunSince, thinkingUntil } from '../../../shared/domain/thinking.ts';

it('keeps somebody who thinks for 60 days, the last one included', () => {
  const until = thinkingUntil('2026-01-01');
  expect(until).toBe('2026-03-02');
  expect(isPast(until, '2026-03-01')).toBe(false);
  expect(isPast(until, '2026-03-02')).toBe(false);
  expect(isPast(until, '2026-03-03')).toBe(true);
});

it('asks about whom a backup brought back, and about nobody who came after', () => {
  expect(mayHaveBegunSince('2026-01-01', null)).toBe(false);
  expect(mayHaveBegunSince('2026-01-01', '2026-01-01')).toBe(true);
  expect(mayHaveBegunSince('2026-01-02', '2026-01-01')).toBe(false);
});
