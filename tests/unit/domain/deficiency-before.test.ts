import { describe, expect, it } from 'vitest';
import { askedBefore, silentBefore } from '../../../shared/domain/deficiency-before.ts';
import type { Deficiency } from '../../../shared/domain/deficiency.ts';
import { answer, report } from './deficiencies.ts';

const first = report();
const second = report({ madeOn: '2026-11-02', meetingOn: '2026-11-10', expectedOn: '2026-12-08' });
const toBoard = report({ channel: 'county-board', madeOn: '2026-12-01', meetingOn: '2026-12-01' });
const before = (
  over: Partial<Pick<Deficiency, 'answers' | 'reports'>>,
  today = '2026-12-01',
  channel: Deficiency['channel'] = 'county-board',
) => askedBefore({ answers: [], reports: [first], ...over }, channel, today);
const none = { times: 0, workingDays: 0, days: 0 };

describe('who was asked before a channel', () => {
  it('is nobody where the management body is asked, or where it comes first', () => {
    expect(before({}, '2026-12-01', 'body')).toEqual([]);
    expect(before({ reports: [toBoard] })).toEqual([]);
  });

  it('stayed silent from its first meeting until the next was asked: meetings, working days and days', () => {
    expect(before({ reports: [first, second] })).toEqual([
      {
        channel: 'body',
        firstOn: '2026-09-15',
        times: 2,
        answer: null,
        // Without the weekends from 15 September to 1 December (All Saints' Day is a Saturday).
        silent: { times: 2, workingDays: 55, days: 77 },
      },
    ]);
  });

  it('is told the same in every report to the next, whose own time is not added', () => {
    const reports = [first, second, toBoard];
    expect(before({ reports }, '2027-03-01')).toEqual(before({ reports: [first, second] }));
  });

  it('counts a meeting once, and none that had not been when the next was asked', () => {
    const toOneMember = report({ madeOn: '2026-09-11' });
    expect(before({ reports: [first, toOneMember] })[0]).toMatchObject({ times: 1, silent: { times: 1 } });
    const soon = report({ madeOn: '2026-11-25', meetingOn: '2026-12-08' });
    expect(before({ reports: [first, soon] })[0]).toMatchObject({ times: 2, silent: { times: 1 } });
    expect(before({ reports: [soon] })[0]).toMatchObject({ firstOn: '2026-12-08', silent: none });
  });

  it('answered: what came last is told, and only the silence after it', () => {
    const early = answer({ reportId: first.reportId, receivedOn: '2026-10-01', text: 'Nej.' });
    const late = answer({
      reportId: first.reportId,
      receivedOn: '2026-10-20',
      stance: 'will-remedy',
      promisedOn: '2026-11-01',
    });
    const told = {
      from: 'Socialchefen',
      receivedOn: '2026-10-20',
      stance: 'will-remedy',
      promisedOn: '2026-11-01',
    };
    for (const answers of [
      [early, late],
      [late, early],
    ]) {
      expect(before({ answers })[0]).toMatchObject({ answer: told, silent: none });
      expect(before({ answers, reports: [first, second] })[0]).toMatchObject({
        answer: told,
        silent: { times: 1, workingDays: 15, days: 21 },
      });
    }
  });

  it('answered by letter: it is the answer of who had been asked last when it came', () => {
    const reports = [first, toBoard];
    const letter = (receivedOn: string) => before({ reports, answers: [answer({ receivedOn })] })[0]?.answer;
    expect(letter('2026-11-30')).toMatchObject({ receivedOn: '2026-11-30' });
    expect(letter('2026-12-01')).toBeNull();
    // Before anybody was asked: an answer to nothing.
    expect(letter('2026-09-01')).toBeNull();
    // On its own form it is the body's, however late.
    const form = answer({ reportId: first.reportId, receivedOn: '2026-12-10' });
    expect(before({ reports, answers: [form] })[0]).toMatchObject({ answer: { receivedOn: '2026-12-10' } });
  });

  it('are several further up, the nearest first, each until the next was asked', () => {
    const reports = [first, toBoard];
    expect(before({ reports }, '2027-02-01', 'national-board')).toMatchObject([
      { channel: 'body', silent: { days: 77 } },
      { channel: 'county-board', firstOn: '2026-12-01', times: 1, silent: { times: 1, days: 62 } },
    ]);
  });

  it('of them, those are silent who gave no answer, or none to what was asked last', () => {
    const answers = [answer({ reportId: first.reportId })];
    const silent = (over: Parameters<typeof before>[0]) => silentBefore(before(over)).length;
    expect(silent({})).toBe(1);
    expect(silent({ answers })).toBe(0);
    expect(silent({ answers, reports: [first, second] })).toBe(1);
    expect(silent({ reports: [report({ madeOn: '2026-12-01', meetingOn: '2026-12-08' })] })).toBe(1);
  });
});
