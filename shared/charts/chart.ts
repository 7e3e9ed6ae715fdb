import { scaleBand, scaleLinear } from 'd3-scale';

/**
 * Charts as pure geometry: the screen draws them as SVG and a document as PDF, from the same drawing. What each shows is
 * also told by a sentence and a table beside it, and the two series differ by pattern, not by colour alone (WCAG 1.4.1).
 */

/** What is charted: two series stacked upon each other, in every row. */
export interface ChartData {
  /** `bars` lie and are for names, `columns` stand and are for time. */
  kind: 'bars' | 'columns';
  /** What the two series are called; the first is drawn full, the second striped. Null: there is only the first. */
  series: readonly [string, string] | null;
  rows: readonly { name: string; values: readonly [number, number] }[];
}

/** A rectangle of one series. */
export interface Mark {
  x: number;
  y: number;
  width: number;
  height: number;
  series: 0 | 1;
}

/** Text at a point: where its line begins, is in the middle or ends, on the baseline. */
export interface ChartLabel {
  x: number;
  y: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
}

/** A straight line. */
export interface ChartLine {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Everything of a chart, from the upper left corner, in the unit it was asked for in. */
export interface Drawing {
  width: number;
  height: number;
  marks: readonly Mark[];
  labels: readonly ChartLabel[];
  /** What the marks stand on. */
  axis: ChartLine;
}

/** How large a chart is drawn: its width, and the size of its text. */
export interface ChartSize {
  width: number;
  text: number;
}

const totalOf = ({ values: [one, other] }: ChartData['rows'][number]): number => one + other;
/** The largest total of all rows, at least 1: what a whole length stands for. */
export const largest = (rows: ChartData['rows']): number => Math.max(1, ...rows.map(totalOf));

/** The names of the series, one below the other, each behind a mark of its kind. */
export function legend(
  series: ChartData['series'],
  { text }: ChartSize,
): Pick<Drawing, 'marks' | 'labels' | 'height'> {
  if (series === null) return { height: 0, marks: [], labels: [] };
  const line = text * 1.6;
  const side = text * 1.1;
  return {
    height: line * series.length + text,
    marks: ([0, 1] as const).map((at) => ({
      x: 0,
      y: at * line,
      width: side * 1.6,
      height: side,
      series: at,
    })),
    labels: series.map((name, at) => ({
      x: side * 2.2,
      y: at * line + side * 0.85,
      text: name,
      anchor: 'start',
    })),
  };
}

/** Bars under their names, the total at the end of each. */
function bars({ rows }: ChartData, size: ChartSize, top: number): Drawing {
  const { width, text } = size;
  const [nameHeight, barHeight, between] = [text * 1.4, text * 1.1, text * 0.6];
  const step = nameHeight + barHeight + between;
  const across = scaleLinear([0, largest(rows)], [0, width - text * 3]);
  const marks = rows.flatMap(({ values: [one, other] }, at): Mark[] => {
    const place = { y: top + at * step + nameHeight, height: barHeight };
    return [
      { ...place, x: 0, width: across(one), series: 0 },
      { ...place, x: across(one), width: across(other), series: 1 },
    ];
  });
  const labels = rows.flatMap((row, at): ChartLabel[] => {
    const y = top + at * step;
    return [
      { x: text * 0.4, y: y + text, text: row.name, anchor: 'start' },
      {
        x: across(totalOf(row)) + text * 0.5,
        y: y + nameHeight + barHeight / 2 + text * 0.35,
        text: String(totalOf(row)),
        anchor: 'start',
      },
    ];
  });
  const height = top + rows.length * step;
  return {
    width,
    height,
    marks,
    labels,
    axis: { x1: 0, x2: 0, y1: top + nameHeight, y2: height - between },
  };
}

/** Columns over their names, the total on top of each. */
function columns({ rows }: ChartData, { width, text }: ChartSize, top: number): Drawing {
  const tall = text * 9;
  const floor = top + text * 1.5 + tall;
  const along = scaleBand(
    rows.map(({ name }) => name),
    [0, width],
  ).padding(0.35);
  const up = scaleLinear([0, largest(rows)], [0, tall]);
  const place = (name: string): { x: number; width: number } => ({
    x: along(name) ?? 0,
    width: along.bandwidth(),
  });
  const marks = rows.flatMap(({ name, values: [one, other] }): Mark[] => [
    { ...place(name), y: floor - up(one), height: up(one), series: 0 },
    { ...place(name), y: floor - up(one + other), height: up(other), series: 1 },
  ]);
  const labels = rows.flatMap((row): ChartLabel[] => {
    const { x, width: wide } = place(row.name);
    const middle = { x: x + wide / 2, anchor: 'middle' } as const;
    return [
      { ...middle, y: floor - up(totalOf(row)) - text * 0.4, text: String(totalOf(row)) },
      { ...middle, y: floor + text * 1.5, text: row.name },
    ];
  });
  const axis = { x1: 0, x2: width, y1: floor, y2: floor };
  return { width, height: floor + text * 2.2, marks, labels, axis };
}

/** A chart as it is drawn. Marks without an extent are left out. */
export function drawn(data: ChartData, size: ChartSize): Drawing {
  const key = legend(data.series, size);
  const body = data.kind === 'bars' ? bars(data, size, key.height) : columns(data, size, key.height);
  return {
    ...body,
    marks: [...key.marks, ...body.marks].filter(({ width, height }) => width > 0 && height > 0),
    labels: [...key.labels, ...body.labels],
  };
}

/** The stripes of a mark: lines that rise to the right, `gap` apart along its foot, cut off at its edges. */
export function stripes({ x, y, width, height }: Omit<Mark, 'series'>, gap: number): ChartLine[] {
  const count = Math.ceil((width + height) / gap);
  return Array.from({ length: count }, (_, n) => n * gap - height + gap / 2).flatMap((from) => {
    const start = Math.max(from, 0);
    const end = Math.min(from + height, width);
    if (start >= end) return [];
    const at = (along: number): number => y + height - (along - from);
    return { x1: x + start, y1: at(start), x2: x + end, y2: at(end) };
  });
}
