import type { TableView } from '../../../shared/contract/statistic-calls.ts';
import { csvText } from '../../../shared/domain/csv.ts';
import { folded } from '../../../shared/domain/statistics.ts';
import type { Shape } from '../../../shared/i18n/shape.ts';
import type { statistics } from '../../../shared/i18n/sv/statistics.ts';

type Words = Pick<
  Shape<typeof statistics>,
  'title' | 'rows' | 'columns' | 'count' | 'hidden' | 'hiddenMeans'
>;

/**
 * Tables as rows of text (UTF-8): a line for each count, then one for each table without any, which says why. What a
 * hidden count means stands in the last line, where there is one.
 */
export function statisticsCsv(tables: readonly TableView[], words: Words): Uint8Array {
  const { shown, hides, without } = folded(tables);
  const counts = shown.flatMap(({ title, columnHeads, lines }) =>
    lines.flatMap(({ head, counts: line }) =>
      line.map((count, at) => [title, head, columnHeads[at] ?? '', count ?? words.hidden].map(String)),
    ),
  );
  const none = without.flatMap(({ said, tables: of }) => of.map(({ title }) => [title, '', '', said]));
  const corner = [words.title, words.rows, words.columns, words.count];
  const means = hides ? [[words.hiddenMeans, '', '', '']] : [];
  return new TextEncoder().encode(csvText([corner, ...counts, ...none, ...means]));
}
