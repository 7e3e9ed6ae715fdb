import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appealUntil } from '../../../shared/domain/appeal.ts';
import { addDays, daysBetween } from '../../../shared/domain/calendar.ts';
import {
  easterOf,
  isWorkingDay,
  weekdayOf,
  workingDayAfter,
  workingDayFrom,
  workingDaysBetween,
} from '../../../shared/domain/swedish-days.ts';
import { anyDay } from './arbitraries.ts';

describe('days of the week', () => {
  it('are counted from Monday', () => {
    expect(['2026-11-22', '2026-11-23', '1969-12-31', '2000-02-29'].map(weekdayOf)).toEqual([7, 1, 3, 2]);
  });

  it('come back every seventh day', () => {
    fc.assert(fc.property(anyDay, (day) => weekdayOf(addDays(day, 7)) === weekdayOf(day)));
  });
});

describe('Easter', () => {
  it.each([
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('of %i is %s', (year, day) => expect(easterOf(year)).toBe(day));

  it('is a Sunday from 22 March to 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2299 }), (year) => {
        const day = easterOf(year);
        return weekdayOf(day) === 7 && day >= `${year}-03-22` && day <= `${year}-04-25`;
      }),
    );
  });
});

describe('a day that a time limit cannot end on', () => {
  it.each([
    ['2026-01-01', 'New Year'],
    ['2026-01-06', 'Epiphany'],
    ['2026-04-03', 'Good Friday'],
    ['2026-04-06', 'Easter Monday'],
    ['2026-05-01', 'the first of May'],
    ['2026-05-14', 'Ascension Day'],
    ['2024-06-06', 'the National Day'],
    ['2026-06-19', 'Midsummer Eve'],
    ['2025-06-20', 'Midsummer Eve'],
    ['2026-06-20', 'Midsummer Day'],
    ['2026-12-24', 'Christmas Eve'],
    ['2026-12-25', 'Christmas Day'],
    ['2025-12-26', 'the day after Christmas'],
    ['2026-12-31', 'New Year’s Eve'],
    ['2026-10-31', 'All Saints'],
    ['2026-11-21', 'a Saturday'],
    ['2026-11-22', 'a Sunday'],
  ])('%s is %s', (day) => expect(isWorkingDay(day)).toBe(false));

  it.each(['2026-11-20', '2026-04-02', '2026-04-30', '2026-06-18', '2026-12-23', '2026-12-30', '2026-05-15'])(
    '%s is an ordinary one',
    (day) => expect(isWorkingDay(day)).toBe(true),
  );

  it('moves to the next working day, never back, and never far', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const next = workingDayFrom(day);
        const moved = daysBetween(day, next);
        const between = Array.from({ length: moved }, (_, n) => addDays(day, n));
        return isWorkingDay(next) && moved >= 0 && moved <= 5 && !between.some(isWorkingDay);
      }),
    );
  });
});

describe('counting working days', () => {
  it.each([
    ['2026-11-20', 1, '2026-11-23', 'over a weekend'],
    ['2026-11-21', 1, '2026-11-23', 'from a Saturday'],
    ['2026-11-21', 0, '2026-11-21', 'none'],
    ['2026-12-23', 1, '2026-12-28', 'over Christmas'],
    ['2026-06-18', 1, '2026-06-22', 'over Midsummer'],
    ['2026-11-02', 20, '2026-11-30', 'four weeks'],
    ['2026-12-01', 20, '2027-01-04', 'four weeks, Christmas and New Year'],
  ])('%s and %i later is %s: %s', (day, count, later) => {
    expect(workingDayAfter(day, count)).toBe(later);
    expect(workingDaysBetween(day, later)).toBe(count);
  });

  /** As somebody counts on a calendar: day for day. */
  const counted = (from: string, days: number): number =>
    Array.from({ length: days }, (_, n) => addDays(from, n + 1)).filter(isWorkingDay).length;

  it('gives what counting on a calendar gives, forwards and backwards', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(500), (from, days) => {
        const to = addDays(from, days);
        expect(workingDaysBetween(from, to)).toBe(counted(from, days));
        expect(workingDaysBetween(to, from) + counted(from, days)).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it('lands on the working day that was asked for', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 400 }), (day, count) => {
        const later = workingDayAfter(day, count);
        return isWorkingDay(later) && workingDaysBetween(day, later) === count;
      }),
    );
  });

  it('counts decades by years, and days before 1970 too', () => {
    expect(workingDaysBetween('1969-12-28', '1970-01-05')).toBe(4);
    const far = workingDayAfter('1990-01-01', 12_000);
    expect(workingDaysBetween('1990-01-01', far)).toBe(12_000);
  });

  it.each([-1, 1.5, Number.NaN])('takes no %s days', (count) =>
    expect(() => workingDayAfter('2026-11-02', count)).toThrow(RangeError),
  );
});

describe('the last day to appeal', () => {
  it.each([
    ['2026-11-02', '2026-11-23', 'three weeks after the day it was served'],
    ['2026-10-31', '2026-11-23', 'a Saturday moves to Monday'],
    ['2026-12-03', '2026-12-28', 'Christmas Eve and what follows'],
    ['2026-12-10', '2027-01-04', 'New Year’s Eve, New Year and a weekend'],
    ['2026-05-29', '2026-06-22', 'Midsummer'],
    ['2026-03-13', '2026-04-07', 'Easter'],
  ])('served %s is %s: %s', (served, until) => expect(appealUntil(served)).toBe(until));

  it('is a working day at least three weeks later', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 12 }), (served, weeks) => {
        const until = appealUntil(served, weeks);
        return isWorkingDay(until) && daysBetween(served, until) >= weeks * 7;
      }),
    );
  });
});
