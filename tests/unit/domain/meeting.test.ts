import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byTime, dayOfTime, endOf, hourOfTime, isOver, isWallTime } from '../../../shared/domain/meeting.ts';
import { reviewFrom } from '../../../shared/domain/review.ts';
import { byLateness, linesToAsk, lookUntil } from '../../../shared/domain/today.ts';
import { anyDay } from './arbitraries.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const anyTime = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([day, hour, minute]) => `${day}T${two(hour)}:${two(minute)}`);
const anyMinutes = fc.integer({ min: 1, max: 1440 });
const asUtc = (time: string): number => Date.parse(`${time}Z`);

describe('a time on the wall', () => {
  it.each([
    '2026-02-30T10:00',
    '2026-11-05T24:00',
    '2026-11-05T12:60',
    '2026-11-05 12:00',
    '2026-11-05T1:00',
    'x',
  ])('is not %s', (text) => expect(isWallTime(text)).toBe(false));

  it('is a day and an hour', () => {
    fc.assert(
      fc.property(anyTime, (time) => isWallTime(time) && `${dayOfTime(time)}T${hourOfTime(time)}` === time),
    );
  });
});

describe('the end of a meeting', () => {
  it('is its minutes later, over midnight too', () => {
    expect(endOf({ starts: '2026-12-31T23:30', minutes: 45 })).toBe('2027-01-01T00:15');
    fc.assert(
      fc.property(anyTime, anyMinutes, (starts, minutes) => {
        const end = endOf({ starts, minutes });
        return isWallTime(end) && asUtc(end) - asUtc(starts) === minutes * 60_000;
      }),
    );
  });

  it('makes it over', () => {
    const meeting = { starts: '2026-11-05T14:00', minutes: 60 };
    expect([isOver(meeting, '2026-11-05T14:59'), isOver(meeting, '2026-11-05T15:00')]).toEqual([false, true]);
  });
});

describe('meetings by time', () => {
  it('come the next first, and were the latest first', () => {
    const at = (id: string, starts: string): { id: string; starts: string; minutes: number } => ({
      id,
      starts,
      minutes: 30,
    });
    const all = [
      at('b', '2026-11-06T10:00'),
      at('y', '2026-11-04T10:00'),
      at('a', '2026-11-05T12:00'),
      at('x', '2026-11-05T10:00'),
    ];
    const { coming, had } = byTime(all, '2026-11-05T11:00');
    expect([coming.map(({ id }) => id), had.map(({ id }) => id)]).toEqual([
      ['a', 'b'],
      ['x', 'y'],
    ]);
  });
});

describe('the line about a meeting had', () => {
  const meeting = (id: string, hour: string, asked = false) => ({
    id,
    starts: `2026-11-05T${hour}`,
    minutes: 60,
    asked,
  });
  const asked = (now: string, ...meetings: ReturnType<typeof meeting>[]): string[] =>
    linesToAsk(meetings, now).map(({ id }) => id);

  it('is asked for after the last one', () => {
    const day = [meeting('b', '11:00'), meeting('a', '09:00')];
    expect(asked('2026-11-05T10:30', ...day)).toEqual([]);
    expect(asked('2026-11-05T12:00', ...day)).toEqual(['a', 'b']);
    expect(asked('2026-11-05T12:00', ...day.toReversed())).toEqual(['a', 'b']);
  });

  it('is asked for from three o’clock, about those that are over', () => {
    const day = [meeting('a', '09:00'), meeting('c', '16:00')];
    expect(asked('2026-11-05T14:59', ...day)).toEqual([]);
    expect(asked('2026-11-05T15:00', ...day)).toEqual(['a']);
  });

  it('is not asked for twice, nor on another day', () => {
    expect(asked('2026-11-05T18:00', meeting('a', '09:00', true))).toEqual([]);
    expect(asked('2026-11-06T18:00', meeting('a', '09:00'))).toEqual([]);
  });
});

describe('what Today looks ahead at', () => {
  it('differs by kind', () => {
    expect(lookUntil('meeting', '2026-11-05')).toBe('2026-11-12');
    expect(lookUntil('thinking', '2026-11-25')).toBe('2026-12-09');
  });
});

describe('the next review', () => {
  it('is three or six months on, or never', () => {
    expect(reviewFrom(3, '2026-11-30')).toEqual({ months: 3, next: '2027-02-28' });
    expect(reviewFrom(6, '2026-11-30')).toEqual({ months: 6, next: '2027-05-30' });
    expect(reviewFrom(null, '2026-11-30')).toEqual({ months: null, next: null });
  });
});

describe('steps that were due', () => {
  it('more than three months ago stand apart, each in its order', () => {
    const due = ['2025-01-01', '2026-02-01', '2026-02-02', '2026-05-01', '2026-05-09'].map((day) => ({
      due: day,
    }));
    const { lately, longAgo } = byLateness(due, '2026-05-02');
    expect(longAgo).toEqual(due.slice(0, 2));
    expect(lately).toEqual(due.slice(2));
  });
});
