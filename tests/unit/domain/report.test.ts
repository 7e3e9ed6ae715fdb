import { describe, expect, it } from 'vitest';
import type { Stuck } from '../../../shared/domain/release.ts';
import { reportRows } from '../../../shared/domain/report-data.ts';
import {
  isPeriod,
  longestPeriod,
  monthsOf,
  periodDays,
  stretches,
} from '../../../shared/domain/report-period.ts';
import { patternsOf } from '../../../shared/domain/report-patterns.ts';
import type { PrintedWording } from '../../../shared/domain/report-wording.ts';
import { countedNumbers, reportOf } from '../../../shared/domain/report.ts';
import {
  agencies,
  passedOnReport,
  sampleAsk,
  sampleFacts,
  sampleLog,
  sampleReport,
} from '../../support/sample-report.ts';
import { answer, deficiency, report as stood, wording } from './deficiencies.ts';

const of = (one: ReturnType<typeof deficiency>, ask = {}) =>
  reportOf([one], { ...sampleAsk, ...ask }, sampleFacts).lines;
const parts = (one: ReturnType<typeof deficiency>, ask = {}) => of(one, ask).map(({ part }) => part);
const sent = wording({ sent: true });

describe('a report', () => {
  it('has what is new, unanswered, promised and past, answered and remedied, in this order', () => {
    const report = sampleReport();
    expect(report.lines.map(({ part }) => part)).toEqual([
      'new',
      'unanswered',
      'promise-past',
      'answered',
      'remedied',
    ]);
    expect(report).toMatchObject({
      receiver: null,
      periodFrom: '2026-08-01',
      periodUntil: '2026-11-30',
      expectedOn: '2027-01-12',
    });
  });

  it('tells how late each is, in working days, and over how many meetings', () => {
    const [, unanswered, promised] = sampleReport().lines;
    expect(unanswered).toMatchObject({
      daysLate: 28,
      silence: { meetings: 1, expectedOn: '2026-10-13' },
      owes: { name: 'Regionen' },
    });
    expect(promised).toMatchObject({ daysLate: 14, promisedOn: '2026-11-02' });
  });

  it('tells what was answered and remedied in its months only', () => {
    const remedied = { state: 'remedied' as const, wordings: [sent] };
    expect(parts(deficiency({ ...remedied, changedOn: '2026-07-31' }))).toEqual([]);
    expect(parts(deficiency({ ...remedied, changedOn: '2026-08-01' }))).toEqual(['remedied']);
    expect(parts(deficiency({ ...remedied, answers: [answer()] }))).toEqual(['remedied']);
    expect(parts(deficiency({ ...remedied }))).toEqual([]);
    const answered = { state: 'answered' as const, wordings: [sent] };
    expect(parts(deficiency({ ...answered, answers: [answer()] }))).toEqual(['answered']);
    expect(parts(deficiency({ ...answered, answers: [answer()] }), { from: '2026-11' })).toEqual([]);
  });

  it('is of one channel: what went on, or never came there, is not told', () => {
    const passed = deficiency({
      state: 'answered',
      channel: 'county-board',
      wordings: [sent],
      answers: [answer()],
    });
    expect(parts(passed)).toEqual([]);
    expect(parts(passed, { channel: 'county-board' })).toEqual(['new']);
  });

  it('to one member has what they answer for: chosen, by the agency concerned, or by the one that answers for it', () => {
    const [social, region] = agencies;
    const lines = (receiverId: string) => sampleReport({ receiverId }).lines;
    expect(lines(social!.id).map(({ owes }) => owes?.name)).toEqual(Array(3).fill(social!.name));
    expect(lines(region!.id)).toHaveLength(2);
    expect(sampleReport({ receiverId: region!.id }).receiver).toEqual({ id: region!.id, name: 'Regionen' });
    expect(of(deficiency())[0]?.owes).toBeNull();
    // Nobody in the body answers for it: then it owes the answer itself.
    const alone = { ...agencies[2]!, answeredBy: null };
    const facts = { ...sampleFacts, agencies: [alone] };
    const line = reportOf([deficiency({ addresseeId: alone.id })], sampleAsk, facts).lines[0];
    expect(line?.owes?.name).toBe(alone.name);
  });

  it('past the management body, is answered by the board it was taken to, and by no member', () => {
    const passed = { state: 'passed-on', channel: 'county-board' } as const;
    const [member] = agencies;
    const board = { ...agencies[2]!, name: 'Länsstyrelsen', kind: 'county-board' } as const;
    const concerned = wording({ agencyId: member!.id });
    const owes = (all: typeof agencies, addresseeId: string | null = null) =>
      reportOf(
        [deficiency({ ...passed, addresseeId, wordings: [concerned] })],
        { ...sampleAsk, channel: 'county-board' },
        { ...sampleFacts, agencies: all },
      ).lines.map((line) => line.owes?.name);
    expect(owes([member!, { ...board, answeredBy: null }])).toEqual(['Länsstyrelsen']);
    expect(owes([member!])).toEqual([undefined]);
    expect(owes([member!], member!.id)).toEqual([member!.name]);
  });

  it('prints one wording: the first that may go, and of what is only told again one that was sent', () => {
    const kept = wording({ happened: 'Senare.' }, { untilTold: true });
    const [first] = of(deficiency({ wordings: [kept, sent, wording()] }));
    expect(first?.wording.happened).toBe(sent.happened);
    expect(Object.keys(first?.wording ?? {})).not.toContain('limits');
    const told = deficiency({ state: 'remedied', changedOn: '2026-10-30', wordings: [sent, wording()] });
    expect(of(told)[0]?.wording.number).toBe(sent.number);
    const unsent = deficiency({
      state: 'remedied',
      changedOn: '2026-10-30',
      wordings: [kept, { ...kept, sent: true }],
    });
    expect(of(unsent)).toEqual([]);
  });

  it('counts people by the wordings that may go only', () => {
    const kept = wording({ number: '00000018' }, { notBefore: '2026-12' });
    expect(countedNumbers([deficiency({ wordings: [kept, sent] })], 'body', '2026-11-20')).toEqual([
      sent.number,
    ]);
    const [line] = of(deficiency());
    expect(line?.people).toEqual({ shown: 'fewer-than-6' });
    expect(sampleReport().published[0]).toMatchObject({ people: { shown: 'exactly', count: 7 } });
  });

  it('names what no list knows by its id, and puts who is as late by name and number', () => {
    const odd = deficiency({
      wordings: [wording({ sent: true, barrier: 'own-word', agencyId: 'f'.repeat(32) })],
    });
    const [line] = of(odd);
    expect([line?.barrier.name, line?.agency]).toEqual(['own-word', 'Socialtjänsten']);
    const two = ['00000026', '00000018'].map((number) =>
      deficiency({ wordings: [wording({ sent: true, number })] }),
    );
    const numbers = (log: typeof two) =>
      reportOf(log, sampleAsk, sampleFacts).lines.map((one) => one.wording.number);
    expect(numbers(two)).toEqual(['00000018', '00000026']);
    expect(numbers([...two].reverse())).toEqual(['00000018', '00000026']);
  });

  it('takes no draft of a folder: its words are not such as may leave', () => {
    const drafted = (draft: Stuck): PrintedWording =>
      // @ts-expect-error what was not released is no printed wording (rules 4 and 10)
      draft.content;
    expect(drafted).toBeTypeOf('function');
  });
});

describe('the patterns', () => {
  it('count every deficiency once, the most first, then by name', () => {
    const { patterns, lines } = sampleReport();
    for (const { rows } of patterns)
      expect(rows.reduce((sum, { waiting, answered }) => sum + waiting + answered, 0)).toBe(lines.length);
    expect(patterns[1]?.rows).toEqual([
      { name: 'Pengar att leva på', waiting: 2, answered: 2 },
      { name: 'Psykiatrisk vård', waiting: 1, answered: 0 },
    ]);
    expect(patterns[2]?.rows.map(({ name }) => name)).toEqual([
      'Går inte att få tag i någon',
      'Går bara på nätet',
      'Ny kontakt hela tiden',
    ]);
    const lastly = [...lines].reverse();
    expect(patternsOf(lastly, sampleAsk)).toEqual(patterns);
  });

  it('over time reach from the first month to the meeting, with what is older before', () => {
    const time = sampleReport().patterns[3];
    expect(time?.rows.map(({ name }) => name)).toEqual([
      'before',
      '2026-08',
      '2026-09',
      '2026-10',
      '2026-11',
      '2026-12',
    ]);
    const early = sampleReport({ meetingOn: '2026-11-24', from: '2026-05' }).patterns[3];
    expect(early?.rows[0]).toEqual({ name: '2026-05', waiting: 0, answered: 1 });
    expect(early?.rows.at(-1)?.name).toBe('2026-11');
  });

  it('over time begin with whoever was asked first, not with this channel', () => {
    expect(passedOnReport().patterns[3]?.rows.filter(({ waiting }) => waiting > 0)).toEqual([
      { name: '2026-09', waiting: 3, answered: 0 },
    ]);
  });
});

describe('the rows of what was passed on', () => {
  it('say who was asked before, how long they were silent, and what came from there', () => {
    expect(reportRows(passedOnReport()).asked_before.map(([, ...cells]) => cells)).toEqual([
      ['body', '2026-09-15', 2, 2, 48, 66, null, null, null, null],
      ['body', '2026-09-15', 2, 1, 23, 31, '2026-10-01', '=Socialchefen', 'looking-into', null],
      ['body', '2026-09-15', 1, 0, 0, 0, '2026-10-01', 'Socialchefen', 'will-remedy', '2026-11-02'],
    ]);
    expect(reportRows(sampleReport()).asked_before).toEqual([]);
  });
});

describe('the months of a report', () => {
  it('are in order, and not too many', () => {
    expect(isPeriod({ from: '2026-11', until: '2026-11' })).toBe(true);
    expect(isPeriod({ from: '2026-12', until: '2026-11' })).toBe(false);
    expect(monthsOf({ from: '2016-01', until: '2025-12' })).toBe(longestPeriod);
    expect(isPeriod({ from: '2016-01', until: '2026-01' })).toBe(false);
    expect(periodDays({ from: '2026-02', until: '2028-02' })).toEqual(['2026-02-01', '2028-02-29']);
  });

  it('are charted by month, quarter or year, so that no more than twelve stand beside each other', () => {
    const names = (from: string, until: string) => stretches({ from, until }).all;
    expect(names('2026-01', '2026-12')).toHaveLength(12);
    expect(names('2025-12', '2026-12')).toEqual(['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
    expect(names('2023-01', '2026-01')).toEqual(['2023', '2024', '2025', '2026']);
  });
});

describe('the rows of a report', () => {
  it('have one cell a column, and nothing where nothing is said', () => {
    const rows = reportRows(sampleReport());
    expect(rows.deficiencies[0]).toContain('exactly');
    expect(rows.deficiencies[0]?.slice(15, 17)).toEqual(['exactly', 7]);
    expect(rows.deficiencies[1]?.slice(15, 17)).toEqual(['fewer-than-6', null]);
    expect(rows.deficiencies[1]?.[3]).toBeNull();
    expect(rows.answers).toHaveLength(2);
    expect(
      reportRows(reportOf([deficiency({ reports: [stood()] })], sampleAsk, sampleFacts))
        .deficiencies[0]?.[14],
    ).toBeNull();
  });

  it('have every deficiency of the log that may be told, and no draft', () => {
    expect(reportRows(sampleReport()).deficiencies).toHaveLength(sampleLog.length - 1);
  });
});
