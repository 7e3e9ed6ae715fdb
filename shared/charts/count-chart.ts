import type { Statistic } from '../domain/statistics.ts';
import type { ChartData } from './chart.ts';

/** More bars than this are not seen at a glance, and not whole on one page. */
const mostBars = 12;
/** A month over its column: as many letters as it has room for. */
const monthLetters = 3;

type Counted = Pick<Statistic, 'subject' | 'rows' | 'columns'> & {
  lines: readonly { head: string; counts: readonly (number | null)[] }[];
};

/** The chart of a table: of deficiencies by one question, which are counted exactly; null: it has none. */
export function countChart({ subject, rows, columns, lines }: Counted): ChartData | null {
  // The last line is the sum of the others.
  const counted = lines.slice(0, -1);
  if (subject !== 'deficiencies' || columns !== null) return null;
  if (counted.length === 0 || counted.length > mostBars) return null;
  const isTime = rows === 'month';
  return {
    kind: isTime ? 'columns' : 'bars',
    series: null,
    rows: counted.map(({ head, counts }) => ({
      name: isTime ? head.slice(0, monthLetters) : head,
      values: [counts[0] ?? 0, 0],
    })),
  };
}
