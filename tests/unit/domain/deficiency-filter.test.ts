import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agencyKey,
  deficiencyGroupings,
  everything,
  filtered,
  groupKey,
  grouped,
  logCounts,
  looked,
  mergeable,
  speaking,
  type DeficiencyFilter,
} from '../../../shared/domain/deficiency-filter.ts';
import { usualAnswerDays } from '../../../shared/domain/deficiency-silence.ts';
import { deficiencyStates, type Deficiency } from '../../../shared/domain/deficiency.ts';
import { answer, deficiency, report, wording } from './deficiencies.ts';

const today = '2026-11-02';
const seen = (log: readonly Deficiency[]): ReturnType<typeof looked> => looked(log, today, usualAnswerDays);
const ids = (log: readonly Deficiency[], filter: Partial<DeficiencyFilter>): string[] =>
  filtered(seen(log), { ...everything, ...filter }).map(({ deficiency: { id } }) => id);

const reported = (over: Partial<Deficiency>, expectedOn: string, madeOn: string): Deficiency =>
  deficiency({
    state: 'reported',
    reports: [report({ madeOn, meetingOn: madeOn, expectedOn })],
    ...over,
  });
const veryLate = reported({}, '2026-06-01', '2026-05-04');
const late = reported({}, '2026-10-23', '2026-09-25');
const waits = reported({}, '2026-11-20', '2026-10-23');
const fresh = deficiency({ state: 'released', reports: [] });

describe('the log, looked at', () => {
  it('has the latest answer first, then the newest month, then the lowest number', () => {
    const older = deficiency({ reports: [], wordings: [wording({ month: '2026-08', number: '00000000' })] });
    const [one, two] = ['11111114', '22222228'].map((number) =>
      deficiency({ reports: [], wordings: [wording({ number })] }),
    );
    const order = seen([older, two!, late, one!, veryLate]).map(({ deficiency: { id } }) => id);
    expect(order).toEqual([veryLate.id, late.id, one!.id, two!.id, older.id]);
  });

  it('counts what waits, what is late and what is very late', () => {
    expect(logCounts(seen([veryLate, late, waits, fresh]))).toEqual({
      all: 4,
      waiting: 3,
      late: 2,
      veryLate: 1,
    });
  });

  it('speaks with its first wording, and never has none', () => {
    const first = wording();
    expect(speaking(deficiency({ wordings: [first, wording()] }))).toBe(first);
    expect(() => speaking({ wordings: [] })).toThrow(RangeError);
  });
});

describe('the filter', () => {
  const phone = deficiency({
    state: 'answered',
    theme: 'Köer',
    wordings: [
      wording({ happened: 'Ingen svarade på Vårdcentralen.', barrier: 'cannot-reach', lifeArea: 'income' }),
      wording({ number: '12345674', place: 'Åmål', agencyId: 'a'.repeat(32), barrier: 'costs' }),
    ],
    answers: [answer({ from: 'Enhetschefen', text: 'Vi öppnar en linje.' })],
    changed: 'Kötiden är kortare.',
  });
  const log = [phone, late, fresh];

  it.each(['vardcentralen', 'INGEN amal', 'enhetschefen linje', 'kotiden', 'koer', '12345674', '1234 5674'])(
    'finds %s without accents, in every wording, answer and number',
    (text) => {
      expect(ids(log, { text })).toEqual([phone.id]);
    },
  );

  it('wants every word', () => {
    expect(ids(log, { text: 'ingen finland' })).toEqual([]);
  });

  it.each<Partial<DeficiencyFilter>>([
    { state: 'answered' },
    { theme: 'Köer' },
    { agency: 'a'.repeat(32) },
    { barrier: 'costs' },
  ])('narrows by %o', (filter) => {
    expect(ids(log, filter)).toEqual([phone.id]);
  });

  it('narrows by part of life, and by lateness', () => {
    expect(ids(log, { lifeArea: 'housing' })).toEqual([]);
    expect(ids([veryLate, waits, fresh], { onlyLate: true })).toEqual([veryLate.id]);
  });

  it('lets everything through when nothing is asked for, in the same order', () => {
    const all = seen([...log, veryLate, waits]);
    expect(filtered(all, everything)).toEqual(all);
  });
});

describe('groups', () => {
  it('are by theme, by agency or its kind, by part of life, or one of all', () => {
    const one = deficiency({
      theme: 'Telefon',
      wordings: [wording({ agencyKind: 'school', lifeArea: 'studies' })],
    });
    const keys = deficiencyGroupings.map((by) => groupKey(one, by));
    expect(keys).toEqual(['', 'Telefon', 'school', 'studies']);
    expect(agencyKey({ agencyId: 'b'.repeat(32), agencyKind: 'school' })).toBe('b'.repeat(32));
  });

  it('hold each deficiency once, whatever they are by', () => {
    const some = fc.array(
      fc.record({ theme: fc.constantFrom('', 'a', 'b'), state: fc.constantFrom(...deficiencyStates) }),
    );
    fc.assert(
      fc.property(some, fc.constantFrom(...deficiencyGroupings), (parts, by) => {
        const all = seen(parts.map((part) => deficiency(part)));
        const groups = grouped(all, by);
        const flat = groups.flatMap(({ found }) => found);
        expect(flat).toHaveLength(all.length);
        expect(new Set(flat)).toEqual(new Set(all));
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
      }),
    );
  });
});

describe('what may become one', () => {
  it('is the same barrier, or any when asked, but never a draft with what is none', () => {
    const same = deficiency({ state: 'released' });
    const other = deficiency({ state: 'released', wordings: [wording({ barrier: 'costs' })] });
    const draft = deficiency({ state: 'draft' });
    const log = [fresh, same, other, draft];
    expect(mergeable(log, fresh, false)).toEqual([same]);
    expect(mergeable(log, fresh, true)).toEqual([same, other]);
  });
});
