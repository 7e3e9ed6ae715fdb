import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupsToDrop, isBackupDue, keptDays } from '../../../shared/domain/backup.ts';
import { addDays, daysBetween } from '../../../shared/domain/calendar.ts';

const used = ['2026-11-18', '2026-11-20'];

describe('whether a backup is due', () => {
  it.each([
    ['nothing was used yet', null, [], '2026-11-20T17:00', false],
    ['the first day is not over', null, ['2026-11-20'], '2026-11-20T15:59', false],
    ['the first day is over', null, ['2026-11-20'], '2026-11-20T16:00', true],
    ['it was made after that', '2026-11-20T16:01', used, '2026-11-20T18:00', false],
    ['it was made before the day was over', '2026-11-20T12:00', used, '2026-11-20T16:00', true],
    ['an earlier day ended without one', '2026-11-18T12:00', used, '2026-11-20T09:00', true],
    ['nothing was used since', '2026-11-18T16:30', used, '2026-11-20T09:00', false],
    ['an earlier day ended, also when the clock went back', null, ['2026-11-18'], '2026-11-19T01:00', true],
  ] as const)('%s', (_, last, days, now, due) => {
    expect(isBackupDue(last, days, now)).toBe(due);
  });
});

describe('which backups go', () => {
  const at = (day: string, hour = 12): { id: string; made: string; day: string } => ({
    id: `${day}-${hour}`,
    made: `${day}T${String(hour).padStart(2, '0')}:00:00.000Z`,
    day,
  });
  const today = '2026-11-22';

  it('keeps the last of each day for seven days, then one a week, for 90 days', () => {
    const backups = [
      at('2026-11-22', 10),
      at('2026-11-22', 17),
      at('2026-11-21'),
      at('2026-11-16'),
      at('2026-11-12'),
      at('2026-11-10'),
      at('2026-11-06'),
      at('2026-08-24'),
      at('2026-08-20'),
    ];
    expect(backupsToDrop(backups, today).sort()).toEqual(['2026-08-20-12', '2026-11-10-12', '2026-11-22-10']);
  });

  it('keeps the latest, however old', () => {
    expect(backupsToDrop([at('2020-01-01'), at('2019-12-31')], today)).toEqual(['2019-12-31-12']);
    expect(backupsToDrop([], today)).toEqual([]);
  });

  it('leaves a backup for every week and for each of the last seven days that had one', () => {
    const ages = fc.array(fc.record({ age: fc.nat(120), hour: fc.integer({ min: 0, max: 23 }) }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(ages, (given) => {
        const backups = [
          ...new Map(
            given.map(({ age, hour }) => [`${age}-${hour}`, at(addDays(today, -age), hour)]),
          ).values(),
        ];
        const dropped = new Set(backupsToDrop(backups, today));
        const left = backups.filter(({ id }) => !dropped.has(id));
        if (backups.length > 0) expect(left.length).toBeGreaterThan(0);
        for (const { day } of backups) {
          const age = daysBetween(day, today);
          if (age < 7) expect(left.some((one) => one.day === day)).toBe(true);
          else if (age <= keptDays)
            expect(left.some((one) => Math.abs(daysBetween(one.day, day)) < 7)).toBe(true);
        }
      }),
    );
  });
});
