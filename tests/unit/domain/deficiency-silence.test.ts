import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nextAgenda,
  promisedOn,
  silence,
  usualAnswerDays,
} from '../../../shared/domain/deficiency-silence.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import type { Deficiency } from '../../../shared/domain/deficiency.ts';
import { expectedOn } from '../../../shared/domain/deficiency-ladder.ts';
import { answer, deficiency, report, wording } from './deficiencies.ts';

const on = (one: Deficiency, today: string) => silence(one, today, usualAnswerDays);
const none = { late: 'no', workingDays: 0, daysLate: 0, meetings: 0, expectedOn: null };

describe('silence', () => {
  // Made on 10 September for the meeting on the 15th, expected on 13 October.
  it.each([
    ['2026-09-10', 'no', 0, 0, 0],
    ['2026-09-15', 'no', 0, 0, 1],
    ['2026-10-13', 'no', 20, 0, 1],
    ['2026-10-14', 'late', 21, 1, 1],
    ['2026-11-09', 'late', 39, 19, 1],
    ['2026-11-10', 'very-late', 40, 20, 1],
  ])('on %s is %s: %i working days, %i late, %i meetings', (today, late, workingDays, daysLate, meetings) =>
    expect(on(deficiency(), today)).toEqual({
      late,
      workingDays,
      daysLate,
      meetings,
      expectedOn: '2026-10-13',
    }),
  );

  const second = report({ madeOn: '2026-12-01', meetingOn: '2026-12-08', expectedOn: '2027-01-11' });

  it('is counted in meetings, from the first report that nobody answered', () => {
    const twice = deficiency({ reports: [report(), second] });
    expect(on(twice, '2026-12-05').meetings).toBe(1);
    expect(on(twice, '2026-12-08')).toMatchObject({
      meetings: 2,
      expectedOn: '2026-10-13',
      late: 'very-late',
    });
  });

  it('counts a meeting once, however many reports went to it', () => {
    const toOne = report({ madeOn: '2026-09-11' });
    expect(on(deficiency({ reports: [report(), toOne] }), '2026-11-09').meetings).toBe(1);
  });

  it('is broken by an answer, and begins again with the next report', () => {
    const answered = deficiency({ state: 'answered', answers: [answer({ receivedOn: '2026-10-20' })] });
    expect(on(answered, '2027-01-20')).toEqual(none);
    const again = { ...answered, reports: [report(), second] };
    expect(on(again, '2026-12-10')).toMatchObject({ late: 'no', meetings: 1, expectedOn: '2027-01-11' });
    expect(on({ ...again, answers: [answer({ receivedOn: '2026-12-01' })] }, '2027-03-01')).toEqual(none);
    const both = [answer({ receivedOn: '2026-12-02' }), answer({ receivedOn: '2026-10-20' })];
    expect(on({ ...again, answers: both }, '2027-03-01')).toEqual(none);
  });

  it('is the present channel’s: what an earlier one owed is left behind', () => {
    const passed = deficiency({ state: 'passed-on', channel: 'county-board' });
    expect(on(passed, '2027-01-20')).toEqual(none);
    const there = report({
      channel: 'county-board',
      madeOn: '2026-12-01',
      meetingOn: '2026-12-01',
      expectedOn: '2027-01-04',
    });
    expect(on({ ...passed, reports: [report(), there] }, '2027-01-05')).toMatchObject({
      late: 'late',
      daysLate: 1,
      meetings: 1,
    });
  });

  it.each(['draft', 'released', 'remedied'] as const)('is nobody’s where it is %s', (state) =>
    expect(on(deficiency({ state }), '2027-01-20')).toEqual(none),
  );

  it('only grows from day to day, and is late only after the day it was expected', () => {
    const grade = { no: 0, late: 1, 'very-late': 2 };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        fc.nat(300),
        (answerDays, more, days) => {
          const made = { madeOn: '2026-03-02', meetingOn: '2026-03-02' };
          const one = deficiency({
            reports: [report({ ...made, expectedOn: expectedOn(made, answerDays) })],
          });
          const settings = { answerDays, veryLateDays: answerDays + more };
          const day = addDays('2026-03-02', days);
          const [now, then] = [silence(one, day, settings), silence(one, addDays(day, 1), settings)];
          expect(grade[then.late]).toBeGreaterThanOrEqual(grade[now.late]);
          expect(then.workingDays).toBeGreaterThanOrEqual(now.workingDays);
          expect(now.late === 'no').toBe(day <= expectedOn(made, answerDays));
          expect(now.late === 'very-late').toBe(now.workingDays >= settings.veryLateDays);
        },
      ),
    );
  });
});

describe('the next agenda', () => {
  const at = { channel: 'body', today: '2026-11-20' } as const;
  const why = (one: Deficiency, when: Parameters<typeof nextAgenda>[1] = at) =>
    nextAgenda([one], when).map((item) => item.why);
  const fresh = deficiency({ state: 'released', reports: [], wordings: [wording()] });
  const promise = (promisedOn: string | null, more: Partial<Deficiency> = {}) =>
    deficiency({ state: 'answered', answers: [answer({ promisedOn })], ...more });

  it('has what is new, and what is known in new words; not that one more met what is known', () => {
    expect(why(fresh)).toEqual(['new']);
    const [sent, more] = [wording({ sent: true }), wording()];
    expect(why(deficiency({ state: 'remedied', wordings: [more, sent] }))).toEqual(['new']);
    expect(why(deficiency({ state: 'remedied', wordings: [sent, more] }))).toEqual([]);
  });

  it('has what nobody answered, and no drafts', () => {
    expect(why(deficiency())).toEqual(['unanswered']);
    expect(why({ ...fresh, state: 'draft' })).toEqual([]);
  });

  it('has promises that are past, not those of an earlier answer, not what is remedied', () => {
    expect(why(promise('2026-11-19'))).toEqual(['promise-past']);
    expect(why(promise('2026-11-20'))).toEqual([]);
    expect(why(promise(null))).toEqual([]);
    expect(why(promise('2026-11-19', { state: 'remedied' }))).toEqual([]);
    const [earlier, later] = [answer({ promisedOn: '2026-11-01' }), answer({ receivedOn: '2026-11-05' })];
    expect(promisedOn({ answers: [later, earlier] })).toBeNull();
    expect(promisedOn({ answers: [] })).toBeNull();
    expect(why(promise(null, { answers: [earlier, later] }))).toEqual([]);
  });

  it('keeps back what the client’s limits keep back', () => {
    const month = wording({}, { notBefore: '2026-12' });
    expect(why({ ...fresh, wordings: [month] })).toEqual([]);
    expect(why({ ...fresh, wordings: [month] }, { ...at, month: '2026-12' })).toEqual(['new']);
    const [item] = nextAgenda([{ ...fresh, wordings: [month, ...fresh.wordings] }], at);
    expect(item?.wordings).toEqual(fresh.wordings);
  });

  it('is each channel’s own: what was passed on is new there', () => {
    const passed = deficiency({ state: 'passed-on', channel: 'county-board' });
    expect(why(passed)).toEqual([]);
    expect(why(passed, { ...at, channel: 'county-board' })).toEqual(['new']);
  });
});
