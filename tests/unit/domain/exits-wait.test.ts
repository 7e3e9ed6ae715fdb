import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/domain/calendar.ts';
import { clockWasSetBack, datesLeft } from '../../../shared/domain/exits-wait.ts';
import { anyDay } from './arbitraries.ts';

const setOn = '2026-05-10';
const after = (...counts: number[]): string[] => counts.map((count) => addDays(setOn, count));

describe('datesLeft', () => {
  it('is over after seven different dates of use', () => {
    expect(datesLeft(setOn, [], setOn)).toBe(7);
    expect(datesLeft(setOn, after(1, 2, 3, 4, 5, 6), setOn)).toBe(1);
    expect(datesLeft(setOn, after(1, 2, 3, 4, 5, 6, 7), setOn)).toBe(0);
    expect(datesLeft(setOn, after(3, 9, 40, 41, 42, 90, 300, 301), setOn)).toBe(0);
  });

  it('does not count the day itself, days before, or one day twice', () => {
    expect(datesLeft(setOn, after(0, 0, -3, -1), setOn)).toBe(7);
    expect(datesLeft(setOn, after(1, 1, 1, 1, 1, 1, 1), setOn)).toBe(6);
  });

  it('counts nothing for a clock set back', () => {
    expect(datesLeft(setOn, after(5, 1, 2, 3, 4, 5), setOn)).toBe(6);
  });

  it('counts nothing of days unlocked ahead, with the clock put forward before the key was set anew', () => {
    const ahead = after(1, 2, 3, 4, 5, 6, 7);
    expect(datesLeft(setOn, ahead, addDays(setOn, 7))).toBe(7);
    expect(datesLeft(setOn, [...ahead, ...after(1, 2, 8)], addDays(setOn, 7))).toBe(6);
  });

  it('counts nothing that is no day, and nothing when the last seen day cannot be read', () => {
    expect(datesLeft(setOn, ['2026-06-31', 'tomorrow', ''], setOn)).toBe(7);
    expect(datesLeft(setOn, after(1, 2), 'zzzz')).toBe(7);
  });

  it('needs as many different later dates as it says, and never grows by more use', () => {
    fc.assert(
      fc.property(fc.array(anyDay, { maxLength: 20 }), anyDay, anyDay, (days, on, seen) => {
        const later = new Set(days.filter((day) => day > on && day > seen));
        const left = datesLeft(on, days, seen);
        expect(left).toBeGreaterThanOrEqual(Math.max(0, 7 - later.size));
        expect(left).toBeLessThanOrEqual(7);
        const sorted = [...days].sort();
        expect(datesLeft(on, sorted, seen)).toBe(Math.max(0, 7 - later.size));
        expect(datesLeft(on, [...days, addDays(on, 50_000)], seen)).toBeLessThanOrEqual(left);
      }),
    );
  });
});

it('sees a clock that was set back', () => {
  expect(clockWasSetBack('2026-05-09', '2026-05-10')).toBe(true);
  expect(clockWasSetBack('2026-05-10', '2026-05-10')).toBe(false);
  expect(clockWasSetBack('2026-05-11', '2026-05-10')).toBe(false);
});
