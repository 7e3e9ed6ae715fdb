import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn, stripes, type ChartData } from '../../../shared/charts/chart.ts';

const rows = fc.array(
  fc.record({ name: fc.uuid(), values: fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 })) }),
  { minLength: 1, maxLength: 12 },
);
const data = fc.record({
  kind: fc.constantFrom('bars' as const, 'columns' as const),
  series: fc.constant(['Väntar', 'Har svar'] as const),
  rows,
});
const size = { width: 440, text: 10 };
const near = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6;

describe('a chart', () => {
  it('draws every value as long as it is large, inside its edges', () => {
    fc.assert(
      fc.property(data, (chart: ChartData) => {
        const { marks, width, height } = drawn(chart, size);
        for (const mark of marks) {
          expect(mark.x).toBeGreaterThanOrEqual(0);
          expect(mark.x + mark.width).toBeLessThanOrEqual(width + 1e-6);
          expect(mark.y).toBeGreaterThanOrEqual(0);
          expect(mark.y + mark.height).toBeLessThanOrEqual(height + 1e-6);
        }
        const values = chart.rows
          .flatMap(({ values: [one, other] }) => [one, other])
          .filter((one) => one > 0);
        const extents = marks.slice(2).map((mark) => (chart.kind === 'bars' ? mark.width : mark.height));
        const unit = (extents[0] ?? 1) / (values[0] ?? 1);
        expect(extents.every((extent, at) => near(extent, unit * (values[at] ?? 0)))).toBe(true);
      }),
    );
  });

  it('names its series, its rows and their totals', () => {
    const labels = (kind: ChartData['kind']): string[] =>
      drawn(
        { kind, series: ['Väntar', 'Har svar'], rows: [{ name: 'Regionen', values: [2, 1] }] },
        size,
      ).labels.map(({ text }) => text);
    expect(labels('bars').sort()).toEqual(['3', 'Har svar', 'Regionen', 'Väntar']);
    expect(labels('columns').sort()).toEqual(['3', 'Har svar', 'Regionen', 'Väntar']);
  });

  it('has no names of series where there is one only', () => {
    const { labels, marks, axis } = drawn(
      { kind: 'bars', series: null, rows: [{ name: 'Regionen', values: [2, 0] }] },
      size,
    );
    expect(labels.map(({ text }) => text)).toEqual(['Regionen', '2']);
    expect([marks.length, axis.y1 > 0]).toEqual([1, true]);
  });

  it('stripes a mark with lines that rise, never outside it', () => {
    const length = fc.double({ min: 0.1, max: 500, noNaN: true });
    fc.assert(
      fc.property(length, length, fc.double({ min: 2, max: 20, noNaN: true }), (width, height, gap) => {
        for (const { x1, y1, x2, y2 } of stripes({ x: 10, y: 20, width, height }, gap)) {
          expect(Math.min(x1, x2)).toBeGreaterThanOrEqual(10 - 1e-6);
          expect(Math.max(x1, x2)).toBeLessThanOrEqual(10 + width + 1e-6);
          expect(Math.min(y1, y2)).toBeGreaterThanOrEqual(20 - 1e-6);
          expect(Math.max(y1, y2)).toBeLessThanOrEqual(20 + height + 1e-6);
          expect(near(x2 - x1, y1 - y2)).toBe(true);
        }
      }),
    );
  });
});
