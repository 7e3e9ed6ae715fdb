import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppressed, type SuppressedLine } from '../../../shared/domain/suppress.ts';

describe('counts of people (rule 12)', () => {
  it('are shown from six on', () => {
    expect(suppressed([6, 9, 12])).toEqual({ cells: [6, 9, 12], total: 27 });
  });

  it('are hidden below six, with the next one, so that the total does not give them away', () => {
    expect(suppressed([9, 2, 7, 8])).toEqual({ cells: [9, null, null, 8], total: 26 });
    expect(suppressed([9, 8, 2])).toEqual({ cells: [null, 8, null], total: 19 });
  });

  it('are hidden together until what is hidden is six or more', () => {
    expect(suppressed([0, 1, 2, 9, 9])).toEqual({ cells: [null, null, null, null, 9], total: 21 });
  });

  it('are hidden with one more where each can only be five', () => {
    expect(suppressed([6, 5, 6, 5])).toEqual({ cells: [6, null, null, null], total: 22 });
    expect(suppressed([5, 5])).toEqual({ cells: [null, null], total: null });
  });

  it('are all hidden, with their total, where there are fewer than six people', () => {
    expect(suppressed([1, 4])).toEqual({ cells: [null, null], total: null });
    expect(suppressed([])).toEqual({ cells: [], total: null });
  });

  it('show nothing when they are no counts', () => {
    for (const wrong of [
      [-1, 20],
      [Number.NaN, 7],
      [7.5, 8],
    ])
      expect(suppressed(wrong)).toEqual({ cells: [null, null], total: null });
  });

  it('hide the total too where there is a single kind of answer below six', () => {
    expect(suppressed([5])).toEqual({ cells: [null], total: null });
  });
});

/** Every line of counts that is shown as this one is, by somebody who knows the rule and tries them all. */
function possible(shown: SuppressedLine, total: number): number[][] {
  const hidden = shown.cells.flatMap((cell, at) => (cell === null ? [at] : []));
  const known = shown.cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
  const found: number[][] = [];
  const fill = (line: number[], at: number, left: number): void => {
    const place = hidden[at];
    if (place === undefined) {
      if (left === 0 && JSON.stringify(suppressed(line)) === JSON.stringify(shown)) found.push([...line]);
      return;
    }
    for (let count = 0; count <= left; count += 1) {
      line[place] = count;
      fill(line, at + 1, left - count);
    }
  };
  fill(
    shown.cells.map((cell) => cell ?? 0),
    0,
    total - known,
  );
  return found;
}

describe('what is hidden', () => {
  const line = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 4 });

  it('cannot be worked out from the total, also by one who knows the rule', () => {
    fc.assert(
      fc.property(line, (counts) => {
        const shown = suppressed(counts);
        if (shown.total === null) return;
        const lines = possible(shown, shown.total);
        for (const [at, cell] of shown.cells.entries()) {
          if (cell !== null) continue;
          expect(new Set(lines.map((each) => each[at])).size).toBeGreaterThan(1);
        }
      }),
      { numRuns: 300, examples: [[[6, 5, 6, 5]], [[5, 5, 5]], [[9, 5, 5]]] },
    );
  });

  it('is never fewer than six people together, unless the total is hidden too', () => {
    fc.assert(
      fc.property(line, (counts) => {
        const { cells, total } = suppressed(counts);
        if (total === null || !cells.includes(null)) return;
        const behind = counts.filter((_count, at) => cells[at] === null);
        expect(behind.length).toBeGreaterThan(1);
        expect(behind.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(6);
      }),
    );
  });

  it('shows nothing below six, and nothing that is not so', () => {
    fc.assert(
      fc.property(line, (counts) => {
        const { cells, total } = suppressed(counts);
        for (const [at, cell] of cells.entries())
          if (cell !== null) expect([cell >= 6, cell]).toEqual([true, counts[at]]);
        expect(total === null || total === counts.reduce((sum, count) => sum + count, 0)).toBe(true);
      }),
    );
  });
});
