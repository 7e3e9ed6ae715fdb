import { describe, expect, it } from 'vitest';
import { countChart } from '../../../shared/charts/count-chart.ts';
import type { Statistic } from '../../../shared/domain/statistics.ts';

const lines = (...counts: number[]) =>
  [...counts, 0].map((count, at) => ({ head: `September ${at}`, counts: [count] }));
const made = (over: Partial<Statistic>, counts: number[]) =>
  countChart({ subject: 'deficiencies', rows: 'barrier', columns: null, lines: lines(...counts), ...over });

describe('the chart of a table', () => {
  it('has a bar for each line but the sum', () => {
    expect(made({}, [3, 1])).toEqual({
      kind: 'bars',
      series: null,
      rows: [
        { name: 'September 0', values: [3, 0] },
        { name: 'September 1', values: [1, 0] },
      ],
    });
  });

  it('stands for months, with short names', () => {
    expect(made({ rows: 'month' }, [3])).toEqual({
      kind: 'columns',
      series: null,
      rows: [{ name: 'Sep', values: [3, 0] }],
    });
  });

  it('is there for nothing but deficiencies by one question, of which there are some and not too many', () => {
    expect(made({ subject: 'ended', rows: 'gender' }, [7])).toBeNull();
    expect(made({ columns: 'state' }, [7])).toBeNull();
    expect(made({}, [])).toBeNull();
    expect(
      made(
        {},
        Array.from({ length: 12 }, () => 1),
      ),
    ).not.toBeNull();
    expect(
      made(
        {},
        Array.from({ length: 13 }, () => 1),
      ),
    ).toBeNull();
  });
});
