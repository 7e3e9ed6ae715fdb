import fc from 'fast-check';
import { expect, it } from 'vitest';
import { longestWait, waitSeconds } from '../../../shared/domain/wait.ts';

it('lets three slips pass, then doubles up to five minutes', () => {
  expect([0, 1, 2, 3].map(waitSeconds)).toEqual([0, 0, 0, 0]);
  expect([4, 5, 6, 7, 8, 9, 10, 11, 12].map(waitSeconds)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256]);
  expect([13, 100, 1_000_000, Infinity, Number.NaN].map(waitSeconds)).toEqual([300, 300, 300, 300, 300]);
  expect(waitSeconds(-4)).toBe(0);
});

it('never shrinks and never passes the longest', () => {
  fc.assert(
    fc.property(fc.nat({ max: 10_000 }), (failures) => {
      expect(waitSeconds(failures + 1)).toBeGreaterThanOrEqual(waitSeconds(failures));
      expect(waitSeconds(failures)).toBeLessThanOrEqual(longestWait);
    }),
  );
});
