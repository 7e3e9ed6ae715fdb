import type { Report } from '../../../../shared/domain/report.ts';
import type { OutlineChart, ReportBlock } from '../../../../shared/domain/report-outline.ts';
import { before, type Pattern, type PatternRow } from '../../../../shared/domain/report-patterns.ts';
import type { ReportWords } from '../words.ts';

const all = ({ waiting, answered }: PatternRow): number => waiting + answered;

type Words = ReportWords['report']['patterns'];

/** A row's name as it stands in a table, beside a bar or under a column, and in a sentence. */
interface Named {
  row: PatternRow;
  table: string;
  chart: string;
  sentence: string;
}

function named({ by }: Pattern, row: PatternRow, t: Words): Named {
  const { name } = row;
  const everywhere = (text: string): Named => ({ row, table: text, chart: text, sentence: text });
  if (by !== 'time') return { ...everywhere(name === '' ? t.unset : name), sentence: t.quoted(name) };
  if (name === before) return everywhere(t.before);
  return { row, table: t.inFull(name), chart: t.stretch(name), sentence: t.during(name) };
}

/** Do all deficiencies stand in one row? */
const isOfOne = (rows: readonly Pick<Named, 'row'>[]): boolean =>
  rows.filter(({ row }) => all(row) > 0).length === 1;

/** More names than this, of those that lead, are no sentence. */
const mostLeading = 3;

/** The sentence of a pattern: what there is most of, and how much of everything that is. */
function sentenceOf({ by }: Pattern, rows: readonly Named[], t: Words): string {
  // What is not stated is shown, but is nothing that there could be most of.
  const stated = rows.filter(({ row }) => row.name !== '');
  if (stated.length === 0) return t.noneSet;
  const isTime = by === 'time';
  const count = Math.max(...stated.map(({ row }) => all(row)));
  const of = rows.reduce((sum, { row }) => sum + all(row), 0);
  const most = stated.filter(({ row }) => all(row) === count).map(({ sentence }) => sentence);
  if (most.length > mostLeading) return (isTime ? t.broughtEven : t.mostEven)(count);
  const names = [most.slice(0, -1).join(', '), ...most.slice(-1)].filter((part) => part !== '').join(t.and);
  if (isOfOne(rows)) return (isTime ? t.broughtOnly : t.only)(names, of);
  const [one, each] = isTime ? [t.brought, t.broughtEach] : [t.most, t.mostEach];
  return (most.length === 1 ? one : each)(names, count, of);
}

const namedRows = (pattern: Pattern, t: Words): Named[] => pattern.rows.map((row) => named(pattern, row, t));

function chartOf(pattern: Pattern, rows: readonly Named[], t: Words): OutlineChart {
  const columns = [pattern.by === 'time' ? t.when : t.name, t.waiting, t.answered, t.all];
  return {
    by: pattern.by,
    title: t[pattern.by],
    sentence: sentenceOf(pattern, rows, t),
    series: t.series,
    rows: rows.map(({ chart, row }) => ({ name: chart, values: [row.waiting, row.answered] })),
    table: {
      caption: t[pattern.by],
      columns: columns.map((name, at) => ({ name, number: at > 0 })),
      rows: rows.map(({ table, row }) => [table, row.waiting, row.answered, all(row)].map(String)),
    },
  };
}

/** What the deficiencies have in common: each pattern as a sentence, a chart and a table; of one row, as a sentence. */
export function patternBlocks({ lines, patterns }: Report, { report: t }: ReportWords): ReportBlock[] {
  // One deficiency has nothing in common with any.
  if (lines.length < 2) return [];
  const items: string[] = [];
  const charts: ReportBlock[] = [];
  for (const pattern of patterns) {
    const rows = namedRows(pattern, t.patterns);
    if (isOfOne(rows)) items.push(`${t.patterns[pattern.by]}: ${sentenceOf(pattern, rows, t.patterns)}`);
    else charts.push({ kind: 'chart', chart: chartOf(pattern, rows, t.patterns) });
  }
  return [
    { kind: 'heading', level: 2, text: t.patterns.title },
    { kind: 'text', text: t.patterns.help, quiet: true },
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
    ...charts,
  ];
}
