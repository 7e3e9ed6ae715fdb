import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween } from '../../../shared/domain/calendar.ts';
import {
  eraseAfterSilence,
  erasingProposed,
  isErasingDue,
  latestSign,
  lengthBand,
  nothingTold,
  type Told,
  pauseNow,
  silentWaitDays,
  statRowOf,
} from '../../../shared/domain/ending.ts';
import { endingLines } from '../../../shared/domain/ending-lines.ts';

const anyDay = fc.integer({ min: -20_000, max: 20_000 }).map((days) => addDays('2026-03-01', days));

describe('a pause', () => {
  it('lasts until it has an end', () => {
    const over = { id: 'a', since: '2026-01-01', until: '2026-02-01' };
    const now = { id: 'b', since: '2026-03-01', until: null };
    expect(pauseNow([])).toBeNull();
    expect(pauseNow([over])).toBeNull();
    expect(pauseNow([over, now])).toBe(now);
  });
});

describe('the last sign of somebody', () => {
  it('is the latest day that tells of them, and never before they began', () => {
    expect(latestSign('2026-01-01', [])).toBe('2026-01-01');
    expect(latestSign('2026-01-01', [null, '2025-12-31', '2026-04-01', '2026-03-01'])).toBe('2026-04-01');
  });

  it('never gets earlier by knowing more', () => {
    fc.assert(
      fc.property(anyDay, fc.array(fc.option(anyDay)), fc.option(anyDay), (begun, days, more) => {
        expect(latestSign(begun, [...days, more]) >= latestSign(begun, days)).toBe(true);
      }),
    );
  });
});

describe('erasing', () => {
  it.each([
    ['2025-03-02', null, null],
    ['2025-03-01', null, 'silence'],
    ['2020-02-29', null, 'silence'],
    ['2026-03-01', '2026-02-01', 'death'],
    ['2020-01-01', '2026-02-01', 'death'],
  ] as const)('is proposed by silence of twelve months or a death: %s, %s', (lastSign, diedOn, why) => {
    expect(erasingProposed({ lastSign, diedOn, today: '2026-03-01' })).toBe(why);
  });

  it('waits thirty days when nobody could be asked', () => {
    expect(daysBetween('2026-03-01', eraseAfterSilence('2026-03-01'))).toBe(silentWaitDays);
  });

  it.each([
    ['2026-03-01', '2026-03-01', '2026-02-28', false],
    ['2026-03-01', '2026-03-02', '2026-02-28', true],
    ['2026-03-01', '2026-03-02', null, true],
    ['2026-03-01', '2027-03-01', '2026-02-28', true],
    ['2026-03-01', '2027-03-02', '2026-02-28', false],
    ['2026-03-01', '2036-03-02', '2026-02-28', false],
    ['2026-03-01', '2036-03-03', '2036-03-02', true],
  ] as const)('planned for %s, on %s after %s: %s', (on, today, lastUse, due) => {
    expect(isErasingDue(on, today, lastUse)).toBe(due);
  });
});

describe('the length of a contact', () => {
  it.each([
    [0, 'under-6'],
    [5, 'under-6'],
    [6, '6-11'],
    [12, '12-17'],
    [18, '18-35'],
    [35, '18-35'],
    [36, '36-more'],
    [96, '36-more'],
  ] as const)('of %i months is %s', (months, band) => {
    expect(lengthBand('2020-01-15', addMonths('2020-01-15', months))).toBe(band);
  });

  it('is none when the end comes before the beginning', () => {
    expect(lengthBand('2026-03-01', '2026-01-01')).toBe('under-6');
  });
});

describe('what somebody leaves who may be counted', () => {
  it('is what they told, in the year it ended, and nothing else', () => {
    expect(statRowOf(nothingTold, '2020-01-01', '2026-03-01')).toEqual({
      year: 2026,
      born: null,
      gender: null,
      children: null,
      contact: null,
      length: null,
      groups: [],
      areas: [],
      reason: null,
    });
    const told: Told = {
      born: '1970-1979',
      gender: 'other',
      children: 'yes',
      contact: 'friend',
      length: true,
      groups: ['unable'],
      areas: ['housing'],
      reason: 'moved',
    };
    expect(statRowOf(told, '2025-06-01', '2026-03-01')).toEqual({ ...told, year: 2026, length: '6-11' });
  });
});

describe('the ending on paper', () => {
  const headings = { changed: 'Ä', helped: 'H', nextTime: 'N', ifIDie: 'D' };
  it('says only what was said, in order', () => {
    expect(endingLines({ changed: '', helped: ' ', nextTime: '', ifIDie: '' }, headings)).toEqual([]);
    const lines = endingLines(
      { changed: '', helped: 'Ni lyssnade', nextTime: '', ifIDie: 'Katten' },
      headings,
    );
    expect(lines.map(({ kind, number, text }) => [kind, number, text])).toEqual([
      ['heading', 1, 'H'],
      ['text', 1, 'Ni lyssnade'],
      ['heading', 2, 'D'],
      ['text', 2, 'Katten'],
    ]);
  });
});
