import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayOf, daysBetween, isDay } from '../../../shared/domain/calendar.ts';
import { anyDay } from './arbitraries.ts';

describe('isDay', () => {
  it('takes days that exist', () => {
    for (const day of ['2026-01-31', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2026-04-30'])
      expect(isDay(day), day).toBe(true);
  });

  it('refuses days that do not, and other ways of writing', () => {
    const wrong = [
      '2026-02-30',
      '2026-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
    ];
    const written = [
      '0000-01-01',
      '2026-1-1',
      '20260101',
      '2026-01-01T00:00',
      ' 2026-01-01',
      '٢٠٢٦-٠١-٠١',
      '',
    ];
    for (const text of [...wrong, ...written]) expect(isDay(text), text).toBe(false);
  });
});

describe('counting days', () => {
  it('goes over months, leap days and centuries', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(addDays('0099-12-31', 1)).toBe('0100-01-01');
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
  });

  it('agrees with itself both ways', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -30_000, max: 30_000 }), (day, count) => {
        const other = addDays(day, count);
        expect(isDay(other)).toBe(true);
        expect(daysBetween(day, other)).toBe(count);
        expect(addDays(other, -count)).toBe(day);
        expect(other > day).toBe(count > 0);
      }),
    );
  });

  it('throws for what is no day, no whole number, or outside the calendar', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => addDays('2026-02-01', 0.5)).toThrow(RangeError);
    expect(() => addDays('2026-02-01', Number.NaN)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
    expect(() => daysBetween('x', '2026-02-01')).toThrow(RangeError);
  });
});

describe('addMonths', () => {
  it('keeps the day of the month or takes the last one', () => {
    expect(addMonths('2026-01-15', 1)).toBe('2026-02-15');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-08-31', -6)).toBe('2026-02-28');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-01-01', -1)).toBe('2025-12-01');
  });

  it('lands in the month asked for, on a day that exists', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, count) => {
        const other = addMonths(day, count);
        const months = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(isDay(other)).toBe(true);
        expect(months(other) - months(day)).toBe(count);
      }),
    );
  });

  it('throws for what is no day, no whole number, or outside the calendar', () => {
    expect(() => addMonths('2026-02-30', 1)).toThrow(RangeError);
    expect(() => addMonths('2026-02-01', 1.5)).toThrow(RangeError);
    expect(() => addMonths('9999-12-01', 1)).toThrow(RangeError);
    expect(() => addMonths('0001-01-01', -1)).toThrow(RangeError);
  });
});

describe('dayOf', () => {
  it('is the day on the wall there', () => {
    const late = new Date('2026-03-28T23:30:00Z');
    expect(dayOf(late, 'UTC')).toBe('2026-03-28');
    expect(dayOf(late, 'Europe/Stockholm')).toBe('2026-03-29');
    expect(dayOf(late, 'America/New_York')).toBe('2026-03-28');
    expect(dayOf(new Date('2026-10-25T00:30:00Z'), 'Europe/Stockholm')).toBe('2026-10-25');
  });

  it('is the UTC day in UTC', () => {
    const moments = fc.date({
      min: new Date('1700-01-01'),
      max: new Date('2500-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (date) => {
        expect(dayOf(date, 'UTC')).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });

  it('throws for an unknown zone, an invalid moment and one outside the calendar', () => {
    expect(() => dayOf(new Date(0), 'Nowhere/Town')).toThrow(RangeError);
    expect(() => dayOf(new Date(Number.NaN), 'UTC')).toThrow(RangeError);
    expect(() => dayOf(new Date(Date.UTC(12_000, 0, 1)), 'UTC')).toThrow(RangeError);
    expect(() => dayOf(new Date(Date.UTC(-5, 0, 1)), 'UTC')).toThrow(RangeError);
  });
});
