import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved, movedDown, movedUp, movedWish } from '../../../shared/domain/order.ts';

describe('moved', () => {
  it('puts one item elsewhere and keeps the others in order', () => {
    expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moved(['a', 'b', 'c', 'd'], 3, 1)).toEqual(['a', 'd', 'b', 'c']);
  });

  it('clamps the goal, and moves nobody when there is no such item or goal', () => {
    expect(moved(['a', 'b', 'c'], 0, 99)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 2, -99)).toEqual(['c', 'a', 'b']);
    for (const from of [-1, 3, 0.5, Number.NaN])
      expect(moved(['a', 'b', 'c'], from, 0)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 2, Number.NaN)).toEqual(['a', 'b', 'c']);
    expect(moved([], 0, 0)).toEqual([]);
  });

  it('goes one step up or down and stops at the ends', () => {
    expect(movedUp(['a', 'b', 'c'], 1)).toEqual(['b', 'a', 'c']);
    expect(movedUp(['a', 'b', 'c'], 0)).toEqual(['a', 'b', 'c']);
    expect(movedDown(['a', 'b', 'c'], 1)).toEqual(['a', 'c', 'b']);
    expect(movedDown(['a', 'b', 'c'], 2)).toEqual(['a', 'b', 'c']);
  });

  it('is undone by moving back, and never changes the list it was given', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.nat(), fc.nat(), (list, a, b) => {
        const [from, to] = [a % list.length, b % list.length];
        const before = [...list];
        const after = moved(list, from, to);
        expect(after[to]).toBe(list[from]);
        expect(moved(after, to, from)).toEqual(list);
        expect(list).toEqual(before);
      }),
    );
  });
});

describe('movedWish', () => {
  const wishes = [
    { id: 'a', closed: null },
    { id: 'x', closed: '2026-01-01' },
    { id: 'b', closed: null },
    { id: 'c', closed: null },
    { id: 'y', closed: '2026-01-02' },
  ];
  const ids = (list: readonly { id: string }[]): string => list.map((one) => one.id).join('');

  it('counts open wishes among the open, and leaves the closed where they are', () => {
    expect(ids(movedWish(wishes, 'c', 0))).toBe('cxaby');
    expect(ids(movedWish(wishes, 'a', 1))).toBe('bxacy');
    expect(ids(movedWish(wishes, 'a', 99))).toBe('bxcay');
  });

  it('counts closed wishes among the closed', () => {
    expect(ids(movedWish(wishes, 'y', 0))).toBe('aybcx');
  });

  it('moves nothing for an unknown wish', () => {
    expect(movedWish(wishes, 'q', 0)).toEqual(wishes);
  });
});
