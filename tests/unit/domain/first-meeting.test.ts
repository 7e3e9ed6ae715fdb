import { describe, expect, it } from 'vitest';
import { concernRefusal } from '../../../shared/domain/first-meeting.ts';

describe('a notification of concern', () => {
  it.each([
    ['2026-03-01', null, 'not-told'],
    ['2026-03-09', null, 'not-told'],
    ['2026-03-09', '2026-03-04', 'not-yet'],
    ['2026-03-01', '2026-03-09', 'not-yet'],
    ['2026-03-01', '2026-03-04', null],
    ['2026-03-04', '2026-03-04', null],
    ['2026-03-04', '2026-03-01', null],
  ] as const)('made %s, told %s: %s', (made, told, why) => {
    expect(concernRefusal(made, told, '2026-03-04')).toBe(why);
  });
});
