import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { silenceActs, type SilenceMode } from '../../../shared/domain/silence.ts';

const s = 1000;
const min = 60 * s;
const table: readonly SilenceMode[] = ['beside', 'with', 'ownCopy'];

describe('silence at the desk', () => {
  it('warns half a minute before and locks after four', () => {
    const quiet = { cover: false, warn: false, lock: false };
    expect(silenceActs('without', 30, 0)).toEqual({ ...quiet, secondsLeft: 240, nextCheckMs: 210 * s });
    expect(silenceActs('without', 30, 210 * s - 1)).toEqual({ ...quiet, secondsLeft: 31, nextCheckMs: 1 });
    expect(silenceActs('without', 30, 210 * s)).toEqual({
      ...quiet,
      warn: true,
      secondsLeft: 30,
      nextCheckMs: 30 * s,
    });
    expect(silenceActs('without', 30, 4 * min)).toEqual({
      ...quiet,
      lock: true,
      secondsLeft: 0,
      nextCheckMs: null,
    });
  });

  it('does not care about the number of the table', () => {
    expect(silenceActs('without', 60, 4 * min).lock).toBe(true);
  });
});

describe('silence at the table', () => {
  it('covers after four minutes, warns a minute before and locks after the client’s number', () => {
    for (const mode of table) {
      expect(silenceActs(mode, 30, 4 * min - 1)).toMatchObject({ cover: false, lock: false, nextCheckMs: 1 });
      expect(silenceActs(mode, 30, 4 * min)).toMatchObject({
        cover: true,
        warn: false,
        nextCheckMs: 25 * min,
      });
      expect(silenceActs(mode, 30, 29 * min)).toMatchObject({
        warn: true,
        secondsLeft: 60,
        nextCheckMs: min,
      });
      expect(silenceActs(mode, 30, 30 * min)).toMatchObject({
        cover: true,
        warn: false,
        lock: true,
        nextCheckMs: null,
      });
    }
  });

  it('takes 5 to 60 minutes, and 30 when there is no number', () => {
    const locksAt = (minutes: number, at: number): boolean => silenceActs('with', minutes, at).lock;
    expect([locksAt(5, 5 * min - 1), locksAt(5, 5 * min)]).toEqual([false, true]);
    expect([locksAt(1, 5 * min - 1), locksAt(1, 5 * min)]).toEqual([false, true]);
    expect([locksAt(999, 60 * min - 1), locksAt(999, 60 * min)]).toEqual([false, true]);
    for (const no of [Number.NaN, Infinity, -Infinity])
      expect([locksAt(no, 30 * min - 1), locksAt(no, 30 * min)]).toEqual([false, true]);
  });
});

it('does nothing when locked', () => {
  expect(silenceActs('locked', 30, 99 * min)).toEqual({
    cover: false,
    warn: false,
    secondsLeft: 0,
    lock: false,
    nextCheckMs: null,
  });
});

it('takes a clock set back as no silence, and an unreadable one as the longest', () => {
  expect(silenceActs('with', 30, -5)).toEqual(silenceActs('with', 30, 0));
  expect(silenceActs('with', 30, Number.NaN).lock).toBe(true);
  expect(silenceActs('without', 30, Infinity).lock).toBe(true);
});

it('checks again exactly when something changes', () => {
  const acts = (mode: SilenceMode, minutes: number, silent: number): string => {
    const { cover, warn, lock } = silenceActs(mode, minutes, silent);
    return JSON.stringify([cover, warn, lock]);
  };
  const modes = fc.constantFrom<SilenceMode>('without', ...table);
  fc.assert(
    fc.property(
      modes,
      fc.integer({ min: 5, max: 60 }),
      fc.nat({ max: 61 * min }),
      (mode, minutes, silent) => {
        const next = silenceActs(mode, minutes, silent).nextCheckMs;
        if (next === null) {
          expect(silenceActs(mode, minutes, silent).lock).toBe(true);
          return;
        }
        expect(next).toBeGreaterThan(0);
        expect(acts(mode, minutes, silent + next - 1)).toBe(acts(mode, minutes, silent));
        expect(acts(mode, minutes, silent + next)).not.toBe(acts(mode, minutes, silent));
      },
    ),
  );
});
