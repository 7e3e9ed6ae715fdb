import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  channels,
  noLimits,
  type ReleaseLimits,
  deficiencyStates,
  type Channel,
  type DeficiencyState,
} from '../../../shared/domain/deficiency.ts';
import {
  agencyOfChannel,
  channelsAfter,
  expectedOn,
  isBeforeReports,
  mayGo,
  mayMerge,
  mayPassOn,
  maySetState,
  mergedCourse,
  nextChannel,
  proposedAddressee,
  reportDay,
  stateAnswered,
  stateWithout,
  wasReported,
} from '../../../shared/domain/deficiency-ladder.ts';
import type { AgencyKind } from '../../../shared/domain/directory.ts';
import { isWorkingDay, workingDaysBetween } from '../../../shared/domain/swedish-days.ts';
import { anyDay } from './arbitraries.ts';
import { answer, deficiency, someId, wording } from './deficiencies.ts';

const anyState = fc.constantFrom(...deficiencyStates);
const anyChannel = fc.constantFrom(...channels);
const limited = [wording({}, { onlyBody: true })];

describe('saying by hand how one stands', () => {
  it.each<[DeficiencyState, DeficiencyState, string]>([
    ['draft', 'remedied', 'not-reported-yet'],
    ['released', 'remedying', 'not-reported-yet'],
    ['reported', 'remedying', 'yes'],
    ['reported', 'remedied', 'yes'],
    ['answered', 'not-remedied', 'yes'],
    ['remedied', 'not-remedied', 'yes'],
    ['remedied', 'reported', 'yes'],
    ['remedied', 'answered', 'not-now'],
    ['reported', 'draft', 'not-now'],
    ['reported', 'released', 'not-now'],
    ['reported', 'passed-on', 'not-now'],
  ])('from %s to %s: %s', (state, to, may) => expect(maySetState(deficiency({ state }), to)).toBe(may));

  it('goes back to what its answers and its channel say', () => {
    const answered = deficiency({ state: 'remedied', answers: [answer()] });
    expect(maySetState(answered, 'answered')).toBe('yes');
    expect(maySetState(answered, 'reported')).toBe('not-now');
    const further = deficiency({ state: 'not-remedied', channel: 'county-board' });
    expect(maySetState(further, 'passed-on')).toBe('yes');
    expect(maySetState(further, 'reported')).toBe('not-now');
  });

  it('never makes a draft or a release of what was reported, nor the other way', () => {
    fc.assert(
      fc.property(anyState, anyState, anyChannel, (state, to, channel) => {
        const may = maySetState(deficiency({ state, channel }), to);
        return may !== 'yes' || (wasReported(state) && wasReported(to));
      }),
    );
  });
});

describe('an answer', () => {
  it('answers what was reported or passed on, and leaves what was seen to be done', () => {
    expect(stateAnswered('reported')).toBe('answered');
    expect(stateAnswered('passed-on')).toBe('answered');
    for (const state of ['remedying', 'remedied', 'not-remedied', 'answered'] as const)
      expect(stateAnswered(state)).toBe(state);
  });

  it('comes on the day of a report that it could answer, or later', () => {
    const reports = [{ madeOn: '2026-10-05' }, { madeOn: '2026-11-02' }];
    expect(isBeforeReports('2026-10-04', reports)).toBe(true);
    expect(isBeforeReports('2026-10-05', reports)).toBe(false);
    expect(isBeforeReports('2026-11-01', reports)).toBe(false);
    expect(isBeforeReports('2026-10-04', [])).toBe(false);
  });

  it('taken away leaves it unanswered, when it was the last one', () => {
    expect(stateWithout(0, { state: 'answered', channel: 'body' })).toBe('reported');
    expect(stateWithout(0, { state: 'answered', channel: 'national-board' })).toBe('passed-on');
    expect(stateWithout(1, { state: 'answered', channel: 'body' })).toBe('answered');
    expect(stateWithout(0, { state: 'remedied', channel: 'body' })).toBe('remedied');
  });
});

describe('the next channel', () => {
  it('is the nearest above; nothing is above the last', () => {
    expect(channels.map((channel) => nextChannel(deficiency({ channel })))).toEqual([
      'county-board',
      'national-board',
      'supervision',
      null,
    ]);
    expect(channelsAfter('body')).toEqual(['county-board', 'national-board', 'supervision']);
  });

  it('is not for what was never reported, what is remedied, or what stays in the body', () => {
    expect(mayPassOn(deficiency({ state: 'released' }), 'county-board')).toBe('not-reported-yet');
    expect(mayPassOn(deficiency({ state: 'remedied' }), 'county-board')).toBe('not-now');
    expect(mayPassOn(deficiency({ wordings: [wording(), ...limited] }), 'county-board')).toBe('only-body');
    expect(nextChannel(deficiency({ wordings: limited }))).toBeNull();
    expect(mayPassOn(deficiency(), 'supervision')).toBe('yes');
  });

  it('never goes down, never past a limit', () => {
    fc.assert(
      fc.property(anyState, anyChannel, anyChannel, fc.boolean(), (state, channel, to, onlyBody) => {
        const one = deficiency({ state, channel, wordings: [wording({}, { onlyBody })] });
        if (mayPassOn(one, to) !== 'yes') return true;
        return !onlyBody && wasReported(state) && channels.indexOf(to) > channels.indexOf(channel);
      }),
    );
  });
});

describe('the client’s limits', () => {
  it.each<[Partial<ReleaseLimits>, Channel, string, boolean]>([
    [{}, 'body', '2026-11', true],
    [{ untilTold: true }, 'body', '2026-11', false],
    [{ notBefore: '2026-12' }, 'body', '2026-11', false],
    [{ notBefore: '2026-12' }, 'body', '2026-12', true],
    [{ onlyBody: true }, 'body', '2026-11', true],
    [{ onlyBody: true }, 'county-board', '2026-11', false],
    [{}, 'supervision', '2026-11', true],
  ])('%j to %s in %s: %s', (given, channel, month, may) =>
    expect(mayGo({ ...noLimits, ...given }, channel, month)).toBe(may),
  );
});

describe('when an answer is expected', () => {
  it('counts from the meeting, or from the day the report was made when that is later', () => {
    expect(reportDay({ madeOn: '2026-09-10', meetingOn: '2026-09-15' })).toBe('2026-09-15');
    expect(reportDay({ madeOn: '2026-09-20', meetingOn: '2026-09-15' })).toBe('2026-09-20');
    expect(expectedOn({ madeOn: '2026-09-10', meetingOn: '2026-09-15' }, 20)).toBe('2026-10-13');
  });

  it('is a working day, so many working days later', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 250 }), (day, days) => {
        const expected = expectedOn({ madeOn: day, meetingOn: day }, days);
        return isWorkingDay(expected) && workingDaysBetween(day, expected) === days;
      }),
    );
  });
});

describe('who owes the answer', () => {
  const member = { id: someId(), inBody: true, answeredBy: null };
  const clinic = { id: someId(), inBody: false, answeredBy: member.id };
  const alone = { id: someId(), inBody: false, answeredBy: null };
  const all = [member, clinic, alone];
  it.each([
    [clinic.id, member.id, 'the member for it'],
    [member.id, member.id, 'itself'],
    [alone.id, null, 'nobody'],
    [someId(), null, 'nobody, when the directory does not have it'],
    [null, null, 'nobody, when no agency is named'],
  ])('%s: %s, %s', (agency, owes, _who) => expect(proposedAddressee(agency, all)).toBe(owes));
});

describe('the board of a channel', () => {
  const kinds = (...all: string[]) => all.map((kind) => ({ kind: kind as AgencyKind }));
  it('is the one agency of that kind; the body and supervision are none, and two cannot be told apart', () => {
    const both = kinds('county-board', 'national-board', 'police');
    expect(agencyOfChannel('county-board', both)).toBe(both[0]);
    expect(agencyOfChannel('national-board', both)).toBe(both[1]);
    for (const channel of ['body', 'supervision'] as const) expect(agencyOfChannel(channel, both)).toBeNull();
    expect(agencyOfChannel('county-board', kinds('county-board', 'county-board'))).toBeNull();
  });
});

describe('several that become one', () => {
  const course = (state: DeficiencyState, channel: Channel = 'body', addresseeId: string | null = null) =>
    deficiency({ state, channel, addresseeId });

  it('keep the course of the one that has been taken furthest', () => {
    const [who, other] = [someId(), someId()];
    expect(mergedCourse(course('released', 'body', who), [])).toEqual({
      state: 'released',
      channel: 'body',
      addresseeId: who,
    });
    expect(mergedCourse(course('released', 'body', who), [course('answered', 'body', other)])).toEqual({
      state: 'answered',
      channel: 'body',
      addresseeId: other,
    });
    expect(mergedCourse(course('answered', 'body', who), [course('reported', 'body', other)]).state).toBe(
      'answered',
    );
    expect(mergedCourse(course('answered'), [course('passed-on', 'county-board', other)])).toEqual({
      state: 'passed-on',
      channel: 'county-board',
      addresseeId: other,
    });
  });

  it('are no drafts with what was released', () => {
    expect(mayMerge(course('draft'), [course('draft')])).toBe(true);
    expect(mayMerge(course('draft'), [course('released')])).toBe(false);
    expect(mayMerge(course('released'), [course('draft')])).toBe(false);
    expect(mayMerge(course('released'), [course('remedied')])).toBe(true);
  });

  it('do not leave the body when one of them stays there', () => {
    const stays = deficiency({ state: 'released', wordings: limited });
    expect(mayMerge(course('reported'), [stays])).toBe(true);
    expect(mayMerge(course('passed-on', 'county-board'), [stays])).toBe(false);
    expect(mayMerge(stays, [course('passed-on', 'county-board')])).toBe(false);
  });
});
